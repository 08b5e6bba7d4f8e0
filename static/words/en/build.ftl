build-sentence-free = Take a colour, put your bricks.
build-sentence-watch = Build together, brick after brick.
build-wait = { $name } is playing. Prepare your turn.
build-wait-next = { $name } is playing. You are next.
build-sentence-carry = { $name }, put one { $brick } on site { $letter }.
build-sentence-answer = { $name }, put the { $brick } that { $other } asks for.
build-sentence-open = { $name }, open a site: { $title }.
build-sentence-name = { $name }, give the finished building a name.
build-sentence-tell = { $name }, tell the others your hidden need.
build-sentence-ask = { $name }, ask { $other } for one { $brick }.
build-sentence-ask-need = { $name }, ask { $other } what they need.
build-sentence-asked = { $name }, talk to { $other } about your request.
build-sentence-lack = { $name }, look together for one { $brick }.
build-sentence-look = { $name }, watch who holds one { $brick }.
build-sentence-power = { $name }, use your power.
build-sentence-choose = { $name }, propose a story to build.
build-sentence-talk = { $name }, help the others to finish.
build-sentence-rest = { $name }, all is finished: take another story, or put a tree.
build-stories = The stories of the sprint
build-finished = { $count ->
    [0] none finished
   *[other] { $count } of { $of } finished
}
build-choose = Choose
build-choose-of = Choose: { $title }
build-nothing-chosen = The group has not planned anything to build.
build-more = Take another story
build-more-first = Take a story
build-more-title = Still on the wall
build-more-none = All stories are taken.
build-take = Take
build-back = Back to the stories
build-not-your-turn = On your turn.
build-do-open = Open the site
build-do-carry = Put 1 { $brick }
build-do-name = Give it a name
build-do-ask = Ask { $other } for { $one } for { $letter }
build-do-ask-need = Ask { $other } what they need
build-do-tell = Tell my hidden need
build-do-power = Use my power
build-do-asked = Talk to the others
build-do-look = Give one of my bricks
build-do-lack = Talk to the others
build-asked-more = { $other } has your request.
build-by-hand = It is built with real bricks
build-place-title = Where to build: { $title }?
build-place-how = Tap a free parcel, or choose a place from the list.
build-place-unknown = { $name } has not said where yet. Ask first, if you can.
build-place-at = Here:
build-place-go = Build here
build-place-why = Choose a place first.
build-place-fits = as wished
build-places-all = See all { $count } kinds of places
build-places = Places
build-power = My power
build-power-title = My power
build-power-once = Once a sprint. It cannot be undone.
build-power-used = You have used it already in this sprint.
build-power-asleep = Your power wakes when you have told your need.
build-power-go = Use my power
build-power-move = Move it here
build-power-site = On which site
build-power-who = Whom
build-power-no-site = No open site for now.
build-power-nobody = Everyone has already told their need.
build-power-why-site = Choose a site first.
build-power-why-role = Choose somebody first.
build-power-why-move = Choose a site first.
build-props = Tree, bench, flag
build-props-title = For pleasure
build-props-rest = { $count ->
    [0] you have put 5
    [one] 1 more
   *[other] { $count } more
}
build-props-kind = What
build-prop-tree = Tree
build-prop-bench = Bench
build-prop-flag = Flag
build-props-word = With a word
build-props-word-hint = If you like. Everyone will read it.
build-props-how = Tap a free parcel, or a place in the list.
build-props-done = Back to the stories
build-name-title = What is this building called?
build-name-with = Built with { $names }: choose together.
build-name-name = Its name
build-name-sentence = A sentence about it
build-name-hint = Everyone will read them, also in the minutes.
build-name-why = Write a name first.
build-name-go = Give this name
build-talk = Talk
build-talk-quiet = Give
build-talk-asked = { $count ->
    [one] Talk: 1 request
   *[other] Talk: { $count } requests
}
build-pass = Pass my turn (once)
build-end-turn = End my turn
build-free-title = My colour
build-free-colours = Colour of the brick
build-free-column = Column
build-free-row = Row
build-free-put = Put one { $brick }
build-free-count = { $count ->
    [0] No brick yet.
    [one] 1 brick on the board, { $mine } of them yours.
   *[other] { $count } bricks on the board, { $mine } of them yours.
}
build-undo-open-site = the site, { $title }
build-undo-carry-brick = my brick, { $title }
build-undo-place-prop = { $kind ->
    [tree] my tree
    [bench] my bench
   *[flag] my flag
}
build-undo-place-brick = my last brick
build-undo-declare-done = built by hand, { $title }
build-undo-name-building = the name given
build-undo-choose-story = taking { $title }
build-undo-ask = my request to { $other }
build-undo-give = my brick given to { $other }
# On paper.
build-paper-board = The board
build-paper-how = Draw what you build, or put real bricks on it. A building takes at least two colours.

# What an author reads in the studio.
build-set = Build the town
    .about = Everybody brings their bricks; a building needs at least two colours.
build-set-may-say = What each may say or ask
    .hint = How many times. 0 is silence; with nothing here, as often as they like.
build-set-turns = Who acts
build-set-turns-is-simultaneous = all at once
build-set-turns-is-in-turn = in turn
build-set-free = Bricks
build-set-free-is-true = free, without limits
build-set-free-is-false = each one’s own
build-set-by-hand = With real bricks
    .hint = People may say that a site was finished by hand.
