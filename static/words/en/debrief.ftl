debrief-questions = The four questions
debrief-facts = Facts
debrief-facts-ask = What happened?
debrief-facts-help = One moment is enough: what you saw, what you heard.
debrief-feelings = Feelings
debrief-feelings-ask = What did you feel?
debrief-feelings-help = One sentence is enough. No feeling is wrong.
debrief-findings = Findings
debrief-findings-ask = What did we learn?
debrief-findings-help = What helps a group build together, or what prevents it.
debrief-futures = Futures
debrief-futures-ask = What will we do?
debrief-futures-help = Something within your reach, in your life or your association.
debrief-write-facts = Write what happened during the game.
debrief-write-feelings = Write what you felt during the game.
debrief-write-findings = Write what you learned from this game.
debrief-write-futures = Write what you will do from tomorrow.
debrief-more = Add a sentence, or wait for the others.
debrief-read = Read the answers, then talk about them together.
debrief-go = Keep my answer
debrief-back = Back to the question
debrief-again = Read the answers again
debrief-at = Question { $at } of { $of }
debrief-next = Next question: { $name }
debrief-last = That was the last question. Talk about it, then move on.

debrief-remember = To help you remember
debrief-picture-soon = One moment, the city is coming…
debrief-picture-city = The city you built
debrief-picture-city-more = As it stands at the end.
debrief-picture-pairs = Who built with whom
debrief-picture-pairs-more = The thicker the line, the more they built together.
debrief-picture-needs = What each one kept to themselves
debrief-picture-needs-more = Told to all, to some, or to nobody.
debrief-tab-city = The city
debrief-tab-pairs = Who with whom
debrief-tab-needs = The needs
debrief-pair = { $count ->
    [one] { $a } and { $b }: one site in common.
   *[other] { $a } and { $b }: { $count } sites in common.
}
debrief-told-all = heard by all
debrief-told-some = told to some
debrief-told-nobody = never told
debrief-quoted = “{ $text }”
# On paper.
debrief-paper-how = One question at a time: write first, each on your own, then talk about it together.
debrief-paper-nameless = One question at a time, without your name: write, mix the sheets, read them, then talk about it together.

# What an author reads in the studio.
debrief-set = Debrief
    .about = Facts, feelings, findings, futures.
debrief-set-anonymous = Answers
debrief-set-anonymous-is-true = anonymous
debrief-set-anonymous-is-false = with names
debrief-set-questions = Your own questions
    .hint = Without a text, Tutti asks its own.
debrief-set-questions-is-facts = Facts
debrief-set-questions-is-feelings = Feelings
debrief-set-questions-is-findings = Findings
debrief-set-questions-is-futures = Futures
