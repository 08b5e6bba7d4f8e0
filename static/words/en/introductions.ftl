# Crossed introductions: I listen to you, I present you.
introductions-ask = Ask { $name }; change at the bell.
introductions-answer = Answer { $name }; change at the bell.
introductions-ask-now = Now you ask { $name }.
introductions-answer-now = Now you answer { $name }.
introductions-trio = You are three: each asks the next one.
introductions-table = You are { $people } here: ask each other, two by two.
introductions-alone = Prepare in two words how you present yourself.
introductions-late-listen = Listen to the introductions. You present yourself after.
introductions-first = First half
introductions-second = Second half
introductions-mine-pair = { $count ->
    [one] At this place
    [2] Your pair
   *[other] Your trio
}
introductions-trio-order = { $asker } asks { $asked }
introductions-trio-more = About { $seconds } seconds each: you change by yourselves.
introductions-elsewhere = { $name } is elsewhere: { $site }. Talk through the group’s call.
introductions-questions = To begin with
introductions-note = Your notes on { $name }
introductions-note-alone = Your notes
introductions-note-secret = For you alone. Nobody reads them, they do not go into the minutes.
introductions-note-keep = Keep my notes
introductions-note-kept = Your notes are kept here.
introductions-present = Present { $name } in two sentences.
introductions-present-table = Present each other in two sentences.
introductions-present-self = Present yourself in two sentences.
introductions-listen = Listen to { $name } presenting { $about }.
introductions-listen-self = Listen to { $name }.
introductions-next = Listen. Then present { $name }.
introductions-over = Thank each other: you know each other a little better.
introductions-shown = What you write is read by all, with your first names, and goes into the minutes. You may also write nothing.
introductions-say = What you say about { $name }
introductions-say-self = What you say about yourself
introductions-go = Share my introduction
introductions-aloud = I said it aloud
introductions-empty = Nothing is written. You may also say it aloud.
introductions-pass = Pass
introductions-silent = Keep silent
introductions-word = That was you: add a word, if you like
introductions-word-go = Add my word
introductions-word-empty = Nothing is written. You may also leave it so.
introductions-by = told by { $name }
introductions-adds = { $name } adds: { $word }
introductions-said = What was said
introductions-none-yet = Written introductions will come here.
introductions-circle = Your circle
introductions-circles-more = You are many: you present each other in circles of two pairs, all at the same time.
introductions-circle-floor = { $name } has the floor
introductions-circle-done = Done here
introductions-circle-named = Circle { $n }
introductions-move-on = Give it on
introductions-move-on-named = Give it on: circle { $n }
introductions-pairs = { $count ->
    [one] 1 pair
   *[other] { $count } pairs
}
introductions-pairs-talking = The pairs
introductions-talk-screen = Talk to each other, two by two.
introductions-halfway = At the bell you change over.
introductions-halfway-done = You have changed over. At the bell, you present each other.
introductions-then = Then each one presents the other.
introductions-swap = Go on to what follows
introductions-paused = Start the clock first.
# The printed sheet.
introductions-paper-how = Two by two: one asks, the other answers, then change. After that, each one presents the other.
introductions-paper-name = I present
introductions-paper-present = In two sentences, what I will say
# What the author may look at again.
introductions-doubt-mixed = People of different sites can only talk through a call, in rooms of two. Otherwise choose “same site”.
# The minutes.
minutes-introductions = Crossed introductions
minutes-introductions-pairs = { $count ->
    [one] One pair talked, then each one presented the other.
   *[other] { $count } pairs talked, then each one presented the other.
}
minutes-introductions-said = { $by } presents { $who }: { $text }
minutes-introductions-self = { $who } about themself: { $text }
minutes-introductions-word = { $who } adds: { $text }

# What an author reads in the studio.
introductions-set = Crossed introductions
    .about = I present you, you present me.
introductions-set-across = Who is paired
introductions-set-across-is-same-site = people of one place
introductions-set-across-is-mixed = people of different places
introductions-set-across-is-any = anybody
introductions-set-questions = What to ask each other
introductions-set-questions-one = Question { $n }
introductions-set-talk = Each one asks the other (seconds)
introductions-set-present = Each one presents the other (seconds)
introductions-set-together-up-to = Before everybody, up to (people)
    .hint = With more, in circles of four.
