round-speak = Say your word, or pass once.
round-again = Say your word, or keep silent.
round-listen = Listen to { $name } to the end.
round-next = Listen to { $name }. You are next.
round-over = Thank each other: the round is over.
round-before-me = { $count ->
    [one] One more person, then it is you.
   *[other] { $count } more people, then it is you.
}
round-keep = { $people ->
    [one] How my words are kept
   *[other] How our words are kept
}
round-keep-name = { $people ->
    [one] With my first name
   *[other] With our first names
}
round-keep-nameless = { $people ->
    [one] Without my name
   *[other] Without our names
}
round-keep-none = Not at all
round-keep-name-more = Read by all at once, and kept in the minutes with the name you agree to have there.
round-keep-nameless-more = Shown when the round is over, mixed with the others. Who is here may guess; neither the screen nor the minutes say who.
round-keep-none-more = Say them aloud. Nothing is written, neither here nor in the minutes.
round-nothing-kept = We speak aloud: nothing of what is said is written here.
round-words = Your word
round-empty = Nothing is written. You may also say it aloud, or pass.
round-empty-written = Nothing is written. You may also pass.
round-go = Share my word
round-go-nameless = Put down my word
round-aloud = I said it aloud
round-pass = Pass
round-silent = Keep silent
round-order = The order of the round
round-order-lot = Order drawn by lot
round-order-sites = From one place to the next
round-you = { $name } (you)
round-said = The words shared
round-none-yet = Written words will come here.
round-state-now = has the floor
round-state-done = has spoken
round-state-silent = kept silent
round-state-passed = passed, will be asked again
round-state-later = later
round-yours = The round is over: the last word is yours.
round-show = Show the words without names
round-last-label = Your closing word
round-last-hint = Read by all, and kept in the minutes as the facilitator’s word.
round-last-go = Give my word
round-last-said = The facilitator’s word
round-doubt-written = A round that is only written leaves out those who do not write easily. “either” lets each one choose.
round-paper-how = Everyone speaks once, without being cut off. You may pass; you are asked again at the end. The facilitator speaks last.
round-paper-keep = In the minutes I want my words:   □ with my first name   □ without my name   □ not at all
minutes-round-last = The facilitator’s word

# What an author reads in the studio.
round-set = The floor goes round
    .about = Everybody has the floor, and may pass once.
round-set-prompt = What everyone is asked
round-set-words = Words
round-set-words-is-either = written or said
round-set-words-is-written = written
round-set-words-is-spoken = said
round-set-order = In which order
round-set-order-is-seats = as people came
round-set-order-is-lot = by lot
round-set-order-is-sites = from one place to the next
round-set-last-word = The facilitator
round-set-last-word-is-true = speaks last
round-set-last-word-is-false = takes no turn
