rehearsal-name = Rehearsal
rehearsal-tag = rehearsal
rehearsal-title = Rehearse: { $title }

rehearsal-with = Whom you rehearse with
rehearsal-me = You
rehearsal-players = How many people, you included
rehearsal-players-hint = The scenario is for { $least } to { $most } people.
rehearsal-players-wrong = Write a number from 1 to { $most }.
rehearsal-minds = How the automatic players are
rehearsal-minds-mixed = Mixed
rehearsal-minds-mixed-more = like a real group
rehearsal-minds-cooperative = All cooperate
rehearsal-minds-cooperative-more = they tell and they give
rehearsal-minds-selfish = Each for themself
rehearsal-minds-selfish-more = they keep everything
rehearsal-minds-silent = Silent
rehearsal-minds-silent-more = they tell nothing of themselves
rehearsal-minds-late = Late
rehearsal-minds-late-more = they come on the way
rehearsal-minds-alpha = One decides
rehearsal-minds-alpha-more = the others follow
rehearsal-mind-cooperative = cooperates
rehearsal-mind-selfish = thinks of themself
rehearsal-mind-silent = keeps silent
rehearsal-mind-late = comes late
rehearsal-mind-alpha = decides
rehearsal-mind-follower = follows

rehearsal-alone = Alone, among them
rehearsal-alone-more = A real room, for you only: you play, they play beside you. Skip a step, speed up time, look from any seat. Everything is deleted at the end.
rehearsal-alone-go = Rehearse alone
rehearsal-many = Many times, without you
rehearsal-many-more = They play the whole scenario, again and again. You see how it ends, the time of each step, how each one fares and what never happens.
rehearsal-times = How many times
rehearsal-times-n = { $count } times
rehearsal-many-go = Play { $count } times
rehearsal-before = Already there
rehearsal-before-going = Your rehearsal of { $time } goes on
rehearsal-before-shown = What { $count } plays showed
rehearsal-before-playing = They are still playing
rehearsal-to-editor = Back to the scenario

rehearsal-steps = The steps
rehearsal-step-done = done
rehearsal-groups-here = { $count ->
    [one] group { $groups }
   *[other] groups { $groups }
}
rehearsal-ended = The session is over.
rehearsal-places = Where you look from
rehearsal-mine = My seat
rehearsal-desk = The desk
rehearsal-screen = The screen
rehearsal-frame = The page of: { $place }
rehearsal-speed = Time
rehearsal-speed-n = { $n ->
    [one] as in life
   *[other] { $n } times faster
}
rehearsal-as-people = They play as fast as real people.
rehearsal-faster = Time goes { $n } times faster, and so do they.
rehearsal-is-over = The session is over. There is no other step.
rehearsal-next = Next step
rehearsal-end = End the session
rehearsal-stop = Stop
rehearsal-stopping = It is stopping…

rehearsal-run-waiting = { $title }: another rehearsal goes first.
rehearsal-run-playing = { $title }: they are playing…
rehearsal-run-done = { $title }: it has been played.
rehearsal-run-stopped = { $title }: you stopped the rehearsal.
rehearsal-run-late = { $title }: it took too long, the rehearsal stopped.
rehearsal-run-failed = { $title }: the rehearsal did not come to its end.
rehearsal-run-nothing = There is nothing to show.
rehearsal-progress-name = How far the rehearsal is
rehearsal-progress = { $done } plays of { $of }
rehearsal-back = Rehearse otherwise

rehearsal-shown = { $title }: what { $count } plays show
rehearsal-shown-by = By { $players ->
    [one] one automatic player
   *[other] { $players } automatic players
}: { $minds }.
rehearsal-won = { $won ->
    [0] The town does not live once in { $of } plays.
    [one] The town lives once in { $of } plays.
   *[other] The town lives { $won } times in { $of } plays.
}
rehearsal-won-short = { $won } of { $of }
rehearsal-village = A house for each play; green: the town lives, everybody won together.
rehearsal-needs = How many needs were met
rehearsal-needs-met = { $met } needs met: { $count ->
    [one] once
   *[other] { $count } times
}
rehearsal-needs-more = Below, the needs met of { $needs }; above, how many plays.

rehearsal-verdict-necessary = People must cooperate to win.
rehearsal-verdict-necessary-more = Together they succeed; each for themself, or when one person decides, they do not.
rehearsal-verdict-helps = Cooperating helps, and is not always necessary.
rehearsal-verdict-helps-more = Groups that cooperate fare better, but not by much. Hide a little more, or share out the bricks otherwise.
rehearsal-verdict-alone = Each for themself wins too.
rehearsal-verdict-alone-more = Nobody needs the others. Give each character something that the others lack.
rehearsal-verdict-one-decides = One person can decide everything.
rehearsal-verdict-one-decides-more = The group wins by following. Hide what each one knows, so that it must be asked for.
rehearsal-verdict-too-hard = Even together, people seldom win.
rehearsal-verdict-too-hard-more = Give more time or more bricks, or ask for less.
rehearsal-bots-are = These are automatic players: they show what the rules allow, not what your people will do.

rehearsal-characters = How each one fares
rehearsal-played = { $count ->
    [one] played once
   *[other] played { $count } times
}
rehearsal-played-never = never played
rehearsal-of = { $count } of { $of }
rehearsal-of-met = need met
rehearsal-of-told = need told
rehearsal-of-powers = power used

rehearsal-times-title = The time, step by step
rehearsal-times-more = They read and talk faster than we do: look at what fills the whole step, and at what ends at once.
rehearsal-planned = planned
rehearsal-took = last action, usually
rehearsal-range = from the earliest to the latest
rehearsal-time-planned = planned { $minutes } min
rehearsal-time-took = last action at { $time }
rehearsal-time-never = never reached

rehearsal-never = What never happened
rehearsal-never-more = In { $count } plays. It need not be a mistake: see whether you care for it.
rehearsal-never-nothing = Everything happened at least once.
rehearsal-never-nothing-more = Every step, every character, every power and every answer you wrote.
rehearsal-never-steps = Steps that nobody comes to
rehearsal-never-idle = Steps in which nobody does anything
rehearsal-never-characters = Characters nobody played
rehearsal-never-met = Needs never met
rehearsal-never-told = Hidden needs nobody told
rehearsal-never-powers = Powers nobody used
rehearsal-never-choices = Answers nobody chose
rehearsal-never-power = { $name }: { $text }
rehearsal-never-choice = { $title }: { $text }
rehearsal-json = The same figures, as a file
