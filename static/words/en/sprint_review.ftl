sprint-review-sentence = Listen to { $name }: yes or no?
sprint-review-sentence-mine = { $name }, say yes or no, and why.
sprint-review-sentence-done = Look together at where the town stands.
sprint-review-listen = { $name } will say whether it is yes or no.
sprint-review-suits = The building stands where you needed it: it is yes.
sprint-review-suits-not = The building does not stand where you needed it: it is no.
sprint-review-why = And why
sprint-review-why-hint = If you like. Everyone will read your words and your hidden need.
sprint-review-say-yes = Say yes
sprint-review-say-no = Say no
sprint-review-yes = { $name } says yes.
sprint-review-no = { $name } says no.
sprint-review-back = This story goes back to the wall.
sprint-review-results = What was said
sprint-review-unfinished = Not finished yet: { $titles }.
sprint-review-city = Where the town stands
sprint-review-alive = The town is alive
sprint-review-needs = { $met ->
    [0] No need met of { $needs }.
    [one] 1 need met of { $needs }.
   *[other] { $met } needs met of { $needs }.
}
sprint-review-enough = It takes { $count } for the town to be alive.
sprint-review-dial-homes = Homes
sprint-review-dial-food = Food
sprint-review-dial-care = Care
sprint-review-dial-learning = Learning
sprint-review-dial-nature = Nature
sprint-review-dial-links = Links
sprint-review-dial-count = { $count ->
    [0] nothing yet
    [one] 1 building
   *[other] { $count } buildings
}
# On paper.
sprint-review-paper-how = The character whose need it was says yes or no, and why. The others listen.
sprint-review-paper-building = The building
sprint-review-paper-yes = Yes or no
sprint-review-paper-why = Why

# What an author reads in the studio.
sprint-review-set = Look at what was built
    .about = The one whose need it was says yes or no.
