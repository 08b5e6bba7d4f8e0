# Colour hats: all think in the same direction, then the hat changes.
hats-white = white
hats-red = red
hats-black = black
hats-yellow = yellow
hats-green = green
hats-blue = blue
hats-named = { $hat ->
    [white] White hat
    [red] Red hat
    [black] Black hat
    [yellow] Yellow hat
    [green] Green hat
   *[blue] Blue hat
}
hats-means-white = the facts
hats-means-red = what we feel
hats-means-black = the risks
hats-means-yellow = what is good
hats-means-green = the ideas
hats-means-blue = how we go about it
hats-means-summary = what we keep
hats-given = { $named }: { $means }
hats-given-again = { $named }, again
hats-given-kept = What the blue hat keeps
hats-wear-white = White hat: write down facts.
hats-wear-red = Red hat: one word for what you feel.
hats-wear-black = Black hat: write what worries you.
hats-wear-yellow = Yellow hat: write what is good.
hats-wear-green = Green hat: write new ideas.
hats-wear-blue = Blue hat: say how we go about it.
hats-wear-summary = Blue hat: write what we keep.
hats-time-out = Blue hat for all: take stock.
hats-time-out-more = The sequence waits. Then the { $hat } hat comes back, where it was.
hats-time-out-more-own = The sequence waits. Then each takes their own hat back.
hats-over = Read what each hat gave.
hats-turn = Turn { $nth } of { $number }
hats-turn-last = Last turn: the summary
hats-rotates = Each wears a hat; at the bell all go round.
hats-secret = { $people ->
    [one] Hidden under this hat, then shown to all without your name.
   *[other] You are { $people } at this place: take turns. Hidden under this hat, then shown to all without your names.
}
hats-secret-red = One word is enough. It is shown without your name, and nobody has to justify it.
hats-label = One point a card
hats-label-red = One word
hats-go = Put my card down
hats-later = They are shown when the hat changes.
hats-before-red = We read; nobody answers.
hats-none = Nothing was written under this hat.
hats-signal = Is somebody speaking with another hat? Only the facilitator is told, and never by whom.
hats-signal-other-hat = Other hat?
hats-signal-blue = A blue moment?
hats-signalled = The facilitator is told, and nobody else.
hats-all = All the hats
hats-next-hat = next
hats-wearers = { $count ->
    [one] 1 place
   *[other] { $count } places
}
hats-desk-other-hat = { $count ->
    [one] Somebody hears another hat.
   *[other] Another hat was heard { $count } times.
}
hats-desk-blue = { $count ->
    [one] Somebody asks for a blue moment.
   *[other] A blue moment was asked for { $count } times.
}
hats-desk-other-hat-more = Name the colour again for all, without looking at anybody.
hats-desk-heard = Noted
hats-desk-call-blue = Blue hat for all
hats-desk-end-blue = Back to the { $hat } hat
hats-desk-end-blue-own = Back to everybody’s own hat
hats-desk-next = Change the hat
hats-desk-paused = Start the clock first.
# The printed sheet.
hats-paper-white = White hat: facts, only facts
hats-paper-red = Red hat: what we feel, without a reason
hats-paper-black = Black hat: the risks, what may break
hats-paper-yellow = Yellow hat: what is good, what is possible
hats-paper-green = Green hat: new ideas
hats-paper-blue = Blue hat: how we go about it, the summary
hats-paper-together = Lay one hat in the middle: all wear it. Write under this hat, then take the next one. Blue always comes last.
hats-paper-by-group = Give each group a hat. At each turn pass yours to the next group, until every group has worn every hat. Then all put on the blue one.
hats-paper-in-turn = Give each person a hat. At each turn pass yours to the left, until everybody has worn every hat. Then all put on the blue one.
# What the author may look at again.
hats-doubt-only-black = Black without yellow leaves the group with its fears. Add the yellow hat.
hats-doubt-long-red = { $seconds } seconds of red: people begin to explain. Half a minute is enough.
# The minutes.
minutes-hats-summary = What the blue hat keeps
minutes-hats-white = White hat: the facts
minutes-hats-red = Red hat: what we feel
minutes-hats-black = Black hat: the risks
minutes-hats-yellow = Yellow hat: what is good
minutes-hats-green = Green hat: the ideas
minutes-hats-blue = Blue hat: how we go about it
minutes-hats-white-2 = White hat, again
minutes-hats-red-2 = Red hat, again
minutes-hats-black-2 = Black hat, again
minutes-hats-yellow-2 = Yellow hat, again
minutes-hats-green-2 = Green hat, again
minutes-hats-blue-2 = Blue hat, again

# What an author reads in the studio.
hats-set = Colour hats
    .about = Everybody looks from one angle, then from another.
hats-set-question = What the group thinks about
hats-set-worn = Hats
hats-set-worn-is-together = the same for all
hats-set-worn-is-by-group = one a group, and the groups go round
hats-set-worn-is-in-turn = one a place, and all go round
hats-set-sequence = The hats, in their order
    .hint = The blue one always ends it.
hats-set-sequence-is-white = white, facts
hats-set-sequence-is-red = red, feelings
hats-set-sequence-is-black = black, risks
hats-set-sequence-is-yellow = yellow, benefits
hats-set-sequence-is-green = green, ideas
hats-set-sequence-is-blue = blue, overview
hats-set-seconds = How long some hats are worn (seconds)
    .hint = Left out: as usual.
hats-set-seconds-is-white = White
hats-set-seconds-is-red = Red
hats-set-seconds-is-black = Black
hats-set-seconds-is-yellow = Yellow
hats-set-seconds-is-green = Green
hats-set-seconds-is-blue = Blue
hats-set-turn-seconds = How long each is worn where hats go round (seconds)
hats-set-summary-seconds = The blue hat at the end (seconds)
hats-set-time-out-seconds = A blue moment (seconds)
hats-set-prompts = Your own question under a hat
    .hint = Without a text, Tutti asks its own.
hats-set-prompts-is-white = White
hats-set-prompts-is-red = Red
hats-set-prompts-is-black = Black
hats-set-prompts-is-yellow = Yellow
hats-set-prompts-is-green = Green
hats-set-prompts-is-blue = Blue
