happening-choose = Choose what the city does now.
happening-wait = Wait for the bell, or change your mind.
happening-read = Read what happens to the city.
happening-secret = Nobody sees your choice. At the bell only how many chose what is told.
happening-mine = Your choice
happening-won = This is what most of you chose, and it happens:
happening-tie = The voices were even, so it was drawn by lot, and it happens:
happening-later = You will know at the bell.
happening-by-lot = Nobody chose: it was drawn by lot, and it happens:
happening-count = { $count ->
    [0] nobody
    [one] 1 voice
   *[other] { $count } voices
}
happening-all = Everyone has chosen: you can ring the bell.
happening-consent = Nobody objects, and it happens:
happening-fewest = Each met an objection: the one with the fewest happens.
happening-unasked = The bell rang before the answers: what was most wished for happens.
happening-stands = This is the answer that stands:
happening-objections = { $count ->
    [0] no objection
    [one] 1 objection
   *[other] { $count } objections
}

# What it did to the town.
happening-did = What it did to the town
happening-did-nothing = Nothing moved on the board.
happening-did-given = { $count ->
    [one] brick came into people’s hands
   *[other] bricks came into people’s hands
}
happening-did-wild = { $count ->
    [one] brick that goes with every colour
   *[other] bricks that go with every colour
}
happening-did-taken = { $count ->
    [one] brick was given away
   *[other] bricks were given away
}
happening-did-washed-bricks = { $count ->
    [one] brick of a site was washed away
   *[other] bricks of sites were washed away
}
happening-did-washed-props = { $count ->
    [one] tree or bench was washed away
   *[other] trees and benches were washed away
}

# By consent.
happening-wish = Choose what you wish for the town.
happening-wish-wait = Wait for the others, or change your mind.
happening-wish-secret = Nobody sees your wish. The most wished for is proposed to all; anyone may object.
happening-wish-later = The most wished for will be proposed to all.
happening-ask = Say whether this stops you.
happening-ask-wait = Wait until all have answered.
happening-ask-secret = Hidden until all have answered, then shown with first names.
happening-ask-later = All are turned together.
happening-most-wished = { $count ->
    [0] We propose:
    [one] 1 person wishes it. We propose:
   *[other] { $count } people wish it. We propose:
}
happening-next-wished = { $count ->
    [0] Now we propose:
    [one] 1 person wished it. Now we propose:
   *[other] { $count } people wished it. Now we propose:
}
happening-no-objection = I have no objection
happening-object = I have an objection
happening-object-go = Lay my objection down
happening-object-not = On second thoughts, no
happening-reason = What it would prevent
happening-reason-hint = One sentence: it helps to find something better.
happening-reason-empty = Say it in one sentence.
happening-reason-of = { $name }: { $text }
happening-laid-none = Laid down: no objection.
happening-laid-objects = Your objection is laid down.
happening-change = Change it
happening-propose = Propose the most wished for
happening-turn = Turn the answers
happening-nobody-answered = Nobody has answered yet: silence is not consent.

# Freely.
happening-write = Write what the town does.
happening-answer = My answer
happening-answer-go = Lay my answer down
happening-write-later = All are turned at the bell, then one is picked.
happening-pick = Pick the answer that shall stand.
happening-pick-secret = Nobody sees your pick. At the bell the most picked stands.
happening-settle = The group picks one; you may also say which stands, if it was agreed aloud.
happening-stands-here = This one stands

# Its printable twin, and what the author should look at again.
happening-paper-vote = Each chooses without saying it. Then count: the most chosen happens.
happening-paper-consent = Each says what they wish. The most wished for is proposed: who objects says why, and the next one is proposed.
happening-paper-free = Each writes an answer without showing it. Read them, and the group keeps one.
happening-paper-ours = Our answer
happening-doubt-one = With a single answer there is nothing to choose. Write another one.

# In the minutes.
minutes-happening-consent = { $count ->
    [0] By consent, without objection.
    [one] By consent; one objection still stood.
   *[other] By consent; { $count } objections still stood.
}
minutes-happening-objections = Objections heard to “{ $choice }”: { $reasons }.
minutes-did-given = { $count ->
    [one] One brick came.
   *[other] { $count } bricks came.
}
minutes-did-wild = { $count ->
    [one] One brick of every colour came.
   *[other] { $count } bricks of every colour came.
}
minutes-did-taken = { $count ->
    [one] One brick was given away.
   *[other] { $count } bricks were given away.
}
minutes-did-washed-bricks = { $count ->
    [one] One brick was washed away.
   *[other] { $count } bricks were washed away.
}
minutes-did-washed-props = { $count ->
    [one] One tree or bench was washed away.
   *[other] { $count } trees and benches were washed away.
}

# What an author reads in the studio.
happening-set = Something happens
    .about = A flood, a grant, a closure: the group answers.
happening-set-text = What happens
happening-set-answer = How the group answers
happening-set-answer-is-vote = the most chosen happens
happening-set-answer-is-consent = the most wished for, if nobody objects
happening-set-answer-is-free = everybody writes an answer
happening-set-choices = Possible answers
happening-set-choices-one = Answer { $n }
happening-set-choices-one-text = What the group would do
happening-set-choices-one-then = What comes of it
    .hint = Told once it is chosen.
happening-set-choices-one-effects = What it does to the city
happening-set-choices-one-effects-bricks = Bricks each character receives
    .hint = Below zero: gives away.
happening-set-choices-one-effects-wild = Bricks of any colour
happening-set-choices-one-effects-flood = The river floods
happening-set-choices-one-effects-flood-is-true = yes, trees go
happening-set-choices-one-effects-flood-is-false = no
happening-set-then = What comes of it
    .hint = Where everybody writes an answer.
happening-set-effects = What it does to the city
    .hint = Where everybody writes an answer.
happening-set-effects-bricks = Bricks each character receives
    .hint = Below zero: gives away.
happening-set-effects-wild = Bricks of any colour
happening-set-effects-flood = The river floods
happening-set-effects-flood-is-true = yes, trees go
happening-set-effects-flood-is-false = no
happening-set-pick = Pick the answer that stands (seconds)
    .hint = Where everybody writes an answer.
