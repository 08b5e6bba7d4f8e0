talk-title = Talk to the others
talk-ways = What do you want to do?
talk-way-tell = Tell
talk-way-ask = Ask
talk-way-give = Give
talk-back = Back to the stories
talk-no-secret = You have nothing hidden to tell.
talk-alone = Nobody else plays yet.
talk-my-need = My hidden need
talk-all-know = Everyone knows it.
talk-tell-all-seen = Everyone will read this sentence, with your character.
talk-tell-one-seen = Only { $name } will read it.
talk-tell-bricks = You will receive 2 more bricks, and your power will wake.
talk-to-whom = To whom
talk-everyone = Everyone
talk-tell-go = Tell everyone my need
talk-tell-go-one = Tell { $name }
talk-tell-aloud = I said it aloud
talk-ask-seen = Everyone will see what you ask for.
talk-ask-whom = Whom
talk-ask-what = What
talk-ask-where = For which site
talk-my-hand = Into my hand
talk-wish-need = To tell their hidden need
talk-wish-brick = One { $brick }
talk-wish-power = Their power: { $power }
talk-ask-go = Ask { $name }
talk-my-asks = What I asked for
talk-i-asked = To { $name }: { $what }
talk-give-seen = Everyone will see what you give.
talk-give-whom = To whom
talk-give-what = What
talk-give-go = Give to { $name }
talk-nothing-to-give = You have no brick to give.
talk-told = What I was told
talk-to-all = to everyone
talk-to-me = to me
talk-asks = You are asked
talk-asks-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
talk-asked-site = { $name } asks for one { $brick } for site { $letter }.
talk-asked-brick = { $name } asks for one { $brick }.
talk-asked-need = { $name } asks for a hidden need.
talk-asked-power = { $name } asks for a power.
talk-carry = Put it on site { $letter }
talk-give-one = Give { $one } to { $name }
talk-tell-one = Tell { $name }
talk-later = Not now
talk-your-turn-first = On your turn.
# Where a step counts what may be said.
talk-title-silence = Without a word
talk-silence = Nobody speaks in this step.
talk-silence-free = Giving a brick says nothing: that you may.
talk-silence-why = Nobody speaks in this step. Give a brick, or carry one.
talk-few = { $count ->
    [one] Each may say one thing here: tell or ask.
   *[other] Each may say { $count } things here: tell or ask.
}
talk-left = { $count ->
    [0] You have said yours.
    [one] You have one left.
   *[other] You have { $count } left.
}
talk-spent = { $count ->
    [one] You have said your one thing. Give a brick, or carry one.
   *[other] You have said your { $count } things. Give a brick, or carry one.
}
talk-paper-may-say = { $count ->
    [0] Nobody speaks: hands may give and carry.
    [one] Each may say one thing, then only hands speak.
   *[other] Each may say { $count } things, then only hands speak.
}
