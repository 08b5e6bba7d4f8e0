sprint-plan-sentence-tell = { $name }, tell your need, then choose together.
sprint-plan-sentence-choose = Choose together what you will build.
sprint-plan-sentence-check = Read the plan again: what is still missing?
sprint-plan-wall = The wall of needs
sprint-plan-met = met
sprint-plan-taken = chosen
sprint-plan-untold = { $name } has not said where yet.
sprint-plan-choose = Choose
sprint-plan-choose-of = Choose: { $title }
sprint-plan-drop = Put back on the wall
sprint-plan-drop-of = Put back on the wall: { $title }
sprint-plan-begun = The site is already open.
sprint-plan-hands = What we have in our hands
sprint-plan-capacity = { $count ->
    [0] With our bricks we cannot finish anything yet.
    [one] With our bricks we can finish about 1 building.
   *[other] With our bricks we can finish about { $count } buildings.
}
sprint-plan-told-bring = Each need that is told brings two more.
sprint-plan-taken-count = { $count ->
    [0] Nothing is chosen.
    [one] 1 chosen.
   *[other] { $count } chosen.
}
sprint-plan-short = Missing for them: { $bricks }.
sprint-plan-enough = The bricks are enough for them.
sprint-plan-undo-choose-story = choosing { $title }
sprint-plan-undo-drop-story = putting back { $title }
sprint-plan-undo-ask = my request to { $other }
sprint-plan-undo-give = my brick given to { $other }
# On paper.
sprint-plan-paper-wall = Cut out the cards and put up those of the characters who are here.
sprint-plan-paper-plan = What we will build
sprint-plan-paper-how = { $count ->
    [0] Choose together.
    [one] Each character brings 1 brick of its colour. Choose together.
   *[other] Each character brings { $count } bricks of its colour. Choose together.
}
sprint-plan-paper-story = The building
sprint-plan-paper-bricks = The bricks, of which colours
sprint-plan-paper-who = Who works on it

# What an author reads in the studio.
sprint-plan-set = Plan a sprint
    .about = The group takes what it believes it can build.
sprint-plan-set-may-say = What each may say or ask
    .hint = How many times. 0 is silence; with nothing here, as often as they like.
sprint-plan-set-bricks = Bricks of their colour, for each one
