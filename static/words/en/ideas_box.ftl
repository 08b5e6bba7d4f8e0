# The ideas box: a word at any time, read when the group wants.
ideas-box = Ideas box
ideas-box-question = Whatever comes to your mind
ideas-box-drop = Slip a word into the box, whenever you like.
ideas-box-listen = Listen to the words from the box.
ideas-box-read = Read the words, and say which to talk about.
ideas-box-secret-named = { $people ->
    [one] Hidden until the box is opened, then read with your first name. It is opened at the end at the latest.
   *[other] Hidden until the box is opened, then read with your first names. It is opened at the end at the latest.
}
ideas-box-secret-nameless = Without your name, even at the end. The box opens only from four words on; fewer than four at the end are destroyed unread.
ideas-box-label = Your word
ideas-box-go = Slip it into the box
ideas-box-in = It is in the box.
ideas-box-count = { $count ->
    [0] The box is empty.
    [one] One word is in the box.
   *[other] { $count } words are in the box.
}
ideas-box-button = Ideas box ({ $count })
ideas-box-ask = I would like to open it
ideas-box-ask-not = It can wait after all
ideas-box-asks = { $count ->
    [0] Nobody has asked to open it.
    [one] One person would like to open it.
   *[other] { $count } people would like to open it.
}
ideas-box-half = When more than half want it, it opens.
ideas-box-mine = { $count ->
    [one] Your word, still hidden
   *[other] Your { $count } words, still hidden
}
ideas-box-read-words = The words read
ideas-box-pile = { $count ->
    [one] One more word to read
   *[other] { $count } more words to read
}
ideas-box-mark = Talk about it
ideas-box-mark-named = Talk about it: { $text }
ideas-box-marked = { $count ->
    [one] 1 person would like to talk about it
   *[other] { $count } people would like to talk about it
}
ideas-box-talk = We are talking about it
ideas-box-too-few = Fewer than four words without names: they were destroyed unread.
ideas-box-nothing-read = Nothing has been read yet.
ideas-box-few-yet = Without names: it takes at least four words to open.
ideas-box-open-all = Open and read all
ideas-box-open-one = Open, one word at a time
ideas-box-next = The next word
ideas-box-rest = Read all the rest
ideas-box-lay-out = Show it large
ideas-box-lay-out-named = Show it large: { $text }
ideas-box-put-back = Put it back
ideas-box-doubt-nameless = Without names, fewer than four words are never read. For a group of four or less, take signed words.
ideas-box-paper-named = A word on a slip, signed, into the box. It is read when the group wants.
ideas-box-paper-nameless = A word on a slip, without a name, into the box. Shuffle, and read when there are at least four.
minutes-ideas-box = The ideas box
minutes-ideas-box-about = { $question }
minutes-ideas-box-marked = To take up: “{ $text }” ({ $count ->
    [one] 1 person
   *[other] { $count } people
})

# What an author reads in the studio.
ideas-box-set = Ideas box
    .about = Open all day: a word, read out when the group wants.
ideas-box-set-question = What the words are about
    .hint = Left out: whatever comes to mind.
ideas-box-set-anonymous = Words
ideas-box-set-anonymous-is-true = anonymous
ideas-box-set-anonymous-is-false = with names
ideas-box-set-marking = Once read
ideas-box-set-marking-is-true = people mark which to talk about
ideas-box-set-marking-is-false = they are read, no more
