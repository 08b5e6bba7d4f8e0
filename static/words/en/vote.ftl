# All the words of this activity. Their keys begin with its name, and are the same in every language.
vote-dots = { $count ->
    [one] Put your dot down.
   *[other] Put your { $count } dots down.
}
vote-place = Say where you stand.
vote-wait = Wait until the vote closes, or change your mind.
vote-read = Look at what it comes to.
vote-secret = Nobody sees your vote. When it closes the totals are shown, never who.
vote-later = You will all know when it closes.
vote-left = { $count ->
    [0] All your dots are down.
    [one] You have 1 dot left.
   *[other] You have { $count } dots left.
}
vote-lie = { $count ->
    [0] No dot here
    [one] 1 dot here
   *[other] { $count } dots here
}
vote-put = Put a dot on: { $name }
vote-take = Take a dot back from: { $name }
vote-none-left = All your dots are down. Take one back first.
vote-nothing = You have no dot here.
vote-one-each = Only one dot on each choice.
vote-close = Close the vote
vote-voters = { $count ->
    [0] Nobody voted.
    [one] 1 place voted.
   *[other] { $count } places voted.
}
vote-brick = One brick stands for { $count } dots.
vote-mine = { $count ->
    [one] 1 of yours
   *[other] { $count } of yours
}
vote-level-1 = I do not agree at all
vote-level-2 = I rather do not agree
vote-level-3 = In between
vote-level-4 = I rather agree
vote-level-5 = I fully agree
# In the minutes.
minutes-vote = The vote
minutes-vote-asked = { $question }
minutes-vote-voters = { $count ->
    [one] 1 place voted.
   *[other] { $count } places voted.
}
minutes-vote-choice = { $choice }: { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
minutes-vote-level-1 = I do not agree at all: { $count }
minutes-vote-level-2 = I rather do not agree: { $count }
minutes-vote-level-3 = In between: { $count }
minutes-vote-level-4 = I rather agree: { $count }
minutes-vote-level-5 = I fully agree: { $count }
# On paper.
vote-paper-dots = { $count ->
    [one] You have 1 dot: put it beside a box.
   *[other] You have { $count } dots: put them beside the boxes.
}
vote-paper-place = Tick where you stand, then fold.

# What an author reads in the studio.
vote-set = Vote
    .about = Dots, or a scale of agreement.
vote-set-question = What is voted on
vote-set-choices = Choices
    .hint = Without choices it is a scale of agreement.
vote-set-choices-one = Choice { $n }
vote-set-dots = Dots a place
vote-set-several = On one choice
vote-set-several-is-true = several dots
vote-set-several-is-false = only one
