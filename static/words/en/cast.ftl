cast-sentence = Choose the character you will play.
cast-sentence-chosen = You are { $name }. Read your hidden need.
cast-each-needs = Each one needs the others.
cast-cards = Characters
cast-need = Need
cast-power = Power
cast-choice = My choice
cast-mine = This is me
cast-taken = Taken by { $name }
cast-play = I play { $name }
cast-play-none = I play…
cast-play-why = Tap a character first.
cast-draw = Draw by lot
cast-draw-again = Draw another by lot
cast-until-start = You can change until the start.
cast-lot = Draw your character by lot.
cast-lot-draw = Draw my character
cast-lot-more = Nobody chooses: you play what the lot gives, even far from yourself.
cast-secret = Your hidden need
cast-secret-of = Hidden need: { $name }
cast-secret-more = Only you see this. Tell it when you think it helps.
cast-screen-choosing = { $count ->
    [0] Everyone has a character.
    [one] 1 person is still choosing.
   *[other] { $count } people are still choosing.
}
cast-bricks-snow = white bricks
cast-bricks-wheat = yellow bricks
cast-bricks-poppy = red bricks
cast-bricks-meadow = green bricks
cast-bricks-lake = blue bricks
cast-bricks-plum = purple bricks
cast-bricks-sky = sky blue bricks
cast-bricks-rose = pink bricks
cast-bricks-apricot = orange bricks
cast-bricks-fir = fir green bricks
cast-bricks-earth = brown bricks
cast-bricks-night = night blue bricks
# On paper.
cast-paper-how = Cut out the cards and fold them in two: the hidden need stays behind, for the one who plays that character only.

# What an author reads in the studio.
cast-set = Choose a character
    .about = Everybody takes a role, or draws one by lot.
cast-set-by-lot = The character
cast-set-by-lot-is-true = drawn by lot
cast-set-by-lot-is-false = chosen by each one
