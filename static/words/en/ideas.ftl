# One prompt a minute: everybody writes, then all is read and each one elects.
ideas-write = Write fast, in silence: { $prompt }.
ideas-elect = Elect one idea: { $prompt }.
ideas-over = Read what you kept.
ideas-writing = Prompt { $nth } of { $number }. At the bell the next one comes by itself.
ideas-reading = Reading { $nth } of { $number }. At the bell the next one comes by itself.
ideas-secret = { $people ->
    [one] Nobody reads your ideas before the end, and never with your name.
   *[other] You are { $people } at this place: take turns. Nobody reads your ideas before the end, and never with your names.
}
ideas-label = { $people ->
    [one] One idea a card, ten words are enough
   *[other] One idea a card, from any of you
}
ideas-go = Put my idea down
ideas-later = All is read after the last prompt.
ideas-votes-later = What is kept will be told at the end.
ideas-elect-secret = Nobody sees your choice. At the end only how many is told.
ideas-mine = Your choice
ideas-under = { $count ->
    [one] With one more:
   *[other] With { $count } more:
}
ideas-votes = { $count ->
    [one] 1 voice
   *[other] { $count } voices
}
ideas-none-elected = Nobody chose here.
ideas-next = Go to the next prompt
ideas-paused = Start the clock first.
ideas-together = Lay together what says the same
ideas-merge = Do two cards say the same? Take one, then lay it on the other.
ideas-merge-onto = Lay it on the card that says the same.
ideas-take = Take
ideas-take-named = Take: { $text }
ideas-lay = Lay on this
ideas-lay-named = Lay on this: { $text }
ideas-part = Part
ideas-part-named = Part: { $text }
# The minutes: the ideas of each prompt, then those that were kept.
minutes-ideas-elected = The ideas we kept
minutes-ideas-1 = Ideas, prompt 1
minutes-ideas-2 = Ideas, prompt 2
minutes-ideas-3 = Ideas, prompt 3
minutes-ideas-4 = Ideas, prompt 4
minutes-ideas-5 = Ideas, prompt 5
minutes-ideas-6 = Ideas, prompt 6
minutes-ideas-7 = Ideas, prompt 7
minutes-ideas-8 = Ideas, prompt 8
minutes-ideas-9 = Ideas, prompt 9
minutes-ideas-10 = Ideas, prompt 10
minutes-ideas-11 = Ideas, prompt 11
minutes-ideas-12 = Ideas, prompt 12
# On paper.
ideas-paper-how = One card at a time, { $seconds } seconds each, in silence. One idea a card, ten words are enough.

# What an author reads in the studio.
ideas-set = An idea a minute
    .about = Everybody writes alone on each prompt; then we read and elect.
ideas-set-question = The problem to solve
ideas-set-prompts = The kinds of idea, in their order
ideas-set-prompts-one = Idea { $n }
ideas-set-seconds = Write (seconds for each kind of idea)
ideas-set-choose = Read and elect (seconds for each kind of idea)
