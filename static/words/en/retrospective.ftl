retrospective-write = Write what we keep, drop and try.
retrospective-more = Write more, or wait for the bell.
retrospective-read = Read the cards, then choose one thing to try.
retrospective-keep = Keep
retrospective-keep-help = What helped us build together.
retrospective-drop = Drop
retrospective-drop-help = What hindered us or slowed us down.
retrospective-try = Try
retrospective-try-help = One change for the next sprint.
retrospective-open = Write here
retrospective-open-keep = Write here: keep
retrospective-open-drop = Write here: drop
retrospective-open-try = Write here: try
retrospective-go = Lay my card
# On paper.
retrospective-paper-how = Write each on your own, then cut the cards apart and lay them all together.
retrospective-paper-nameless = Write each on your own, without your name. Cut the cards apart, mix them, then read them all.

# What an author reads in the studio.
retrospective-set = Work better together
    .about = Keep, drop, try.
retrospective-set-anonymous = Answers
retrospective-set-anonymous-is-true = anonymous
retrospective-set-anonymous-is-false = with names
