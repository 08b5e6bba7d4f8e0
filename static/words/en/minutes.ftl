# The minutes, on the page and in Markdown.
minutes-kind = Minutes
minutes-quote = “{ $text }”
minutes-one-person = one person
minutes-person-numbered = person { $number }
minutes-people = { $count ->
    [one] one person
   *[other] { $count } people
}
minutes-more-people = { $count ->
    [one] one other person
   *[other] { $count } other people
}
minutes-hour = { $hour }:{ $minute }
minutes-hour-sharp = { $hour }:00
minutes-seconds = { $count } s
minutes-length = { $count } min

minutes-when = { $day }, from { $start } to { $end }.
minutes-when-so-far = { $day }, since { $start }. These minutes stop at { $end }, during play.
minutes-not-begun = Play has not begun yet.
minutes-people-there = { $count ->
    [one] One person took part.
   *[other] { $count } people took part.
}
minutes-people-at = { $count ->
    [one] One person took part: { $places }.
   *[other] { $count } people took part: { $places }.
}
minutes-foot-names = Everyone is named here as they wished: by first name, by character, or not at all.
minutes-foot-erased = Everything will be erased on { $day }.

minutes-built = What we built
minutes-town = The town { $sprint ->
    [0] before the first sprint
    [1] in the first sprint
    [2] in the second sprint
    [3] in the third sprint
   *[other] in sprint { $sprint }
}: { $buildings ->
    [0] no building finished
    [one] one building finished
   *[other] { $buildings } buildings finished
}, { $bricks ->
    [0] no brick
    [one] one brick brought
   *[other] { $bricks } bricks brought
}.
minutes-town-free = { $free ->
    [one] One brick placed freely
   *[other] { $free } bricks placed freely
}{ $buildings ->
    [0] .
    [one] {""}, one building finished.
   *[other] {""}, { $buildings } buildings finished.
}
minutes-nothing-built = Nothing is built yet.
minutes-by-hand = { $names }, with real bricks
minutes-begun = Open site: { $have ->
    [0] no brick
    [one] one brick
   *[other] { $have } bricks
} of { $wanted }.
minutes-verdict-yes = { $who } said yes.
minutes-verdict-no = { $who } said no.
minutes-with-words = { $said } { $words }
minutes-alive = The town is alive.
minutes-not-yet-alive = The town is not alive yet.
minutes-needs-met = { $met ->
    [0] None of { $needs } needs has its place for now.
    [one] One need of { $needs } has its place.
   *[other] { $met } needs of { $needs } have their place.
}
minutes-dials-empty = It still lacks { $dials }.
minutes-dials-fed = It lacks nothing it cannot do without.
minutes-dial-homes = homes
minutes-dial-food = food
minutes-dial-care = care
minutes-dial-learning = places to learn
minutes-dial-nature = nature
minutes-dial-links = places to meet

minutes-decided = What we decided
minutes-votes = { $count ->
    [one] One vote.
   *[other] { $count } votes.
}
minutes-not-chosen = Not chosen yet:

minutes-needs = Needs, heard or kept silent
minutes-head-need = The need everyone knew
minutes-head-told = What the character kept to itself
minutes-head-became = What became of it
minutes-need-of = { $who }: { $need }
minutes-way-aloud = Said aloud.
minutes-way-all = Told to everyone.
minutes-way-one = Told to one person only.
minutes-way-asked = Told because somebody asked.
minutes-way-review = Came out at the review, not told before.
minutes-never-told = Never told.
minutes-only-you = (Written in your minutes only.)
minutes-need-met = It has its place.
minutes-need-refused = Built, but not what was needed.
minutes-need-built = Built, not looked at together yet.
minutes-need-begun = Site open.
minutes-need-waiting = Not built yet.

minutes-together = Who built with whom
minutes-together-more = The thicker the line, the more bricks they brought to the same buildings.
minutes-together-heaps = The thicker the line, the more bricks they placed side by side.
minutes-crowd = { $count } people placed bricks in the same town.
minutes-head-with = Built with (and their bricks together)
minutes-with-bricks = { $who } { $count }
minutes-alone = nobody yet

minutes-exchanged = What was asked and given
minutes-asked = Asked
minutes-given = Given
minutes-powers = Powers used for each other
minutes-for = For { $names }
minutes-head-asked = The request
minutes-head-answer = The answer
minutes-head-gift = What
minutes-head-for = For
minutes-wish = { $by } to { $to }: { $what }
minutes-wish-brick = a brick
minutes-wish-need = to tell the hidden need
minutes-wish-power = to use the power
minutes-a-brick = a { $brick }
minutes-for-building = { $what }, for “{ $building }”
minutes-answered = Heard.
minutes-unanswered = Left without an answer.
minutes-answered-times = { $answered ->
    [one] Asked { $times } times, heard once.
   *[other] Asked { $times } times, heard { $answered } times.
}
minutes-unanswered-times = Asked { $times } times, left without an answer.
minutes-to-building = “{ $building }”, for { $whose }
minutes-to-hand = { $whose }, in person
minutes-gave = { $who } { $bricks }

minutes-facts = What happened
minutes-feelings = What we felt
minutes-findings = What we learned
minutes-futures = What we will do
minutes-retrospective = On the way, from sprint to sprint
minutes-keep = To keep
minutes-drop = To drop
minutes-try = To try
minutes-goodbye = What we said to our characters
minutes-words = Closing words

minutes-floor = The floor
minutes-floor-play = During play
minutes-floor-round = In the rounds
minutes-head-who = Who
minutes-had = { $who } { $turns }
minutes-turns = { $count ->
    [0] not yet
    [one] once
   *[other] { $count } times
}
minutes-with-passed = { $had } ({ $count ->
    [one] passed once
   *[other] passed { $count } times
})

minutes-who = Who was there
minutes-played-by = { $trade }, played by { $who }
minutes-also-there = And also: { $names }.
minutes-there = { $names }.
minutes-person-at = { $name } ({ $place })

minutes-time-line = The course of it
minutes-head-hour = Time
minutes-head-step = Step
minutes-head-length = Length
minutes-step-of = { $part }: { $title }
minutes-running = running
minutes-planned = { $length } planned
minutes-added = { $length } added
minutes-taken = { $length } taken away
minutes-paused = { $length } of pause
minutes-group-number = Group { $n }
minutes-in-group = { $group } · { $title }
