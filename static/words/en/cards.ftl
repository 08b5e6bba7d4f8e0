# Cards: what people write, hidden until all of them turn.
cards-secret-named = { $people ->
    [one] Hidden until all the cards turn, then shown with your name.
   *[other] Hidden until all the cards turn, then shown with your names.
}
cards-secret-anonymous = Without your name, even at the end.
cards-bell = What you are writing at the bell counts, even unfinished.
cards-empty = Nothing is written. One word is enough.
cards-mine = { $count ->
    [one] Your card, still hidden
   *[other] Your { $count } cards, still hidden
}
cards-take = Take back
cards-take-named = Take back: { $text }
cards-sent = Left without your name. It can no longer be taken back.
cards-full = { $count ->
    [one] Your card is on the table. Take it back to change it.
   *[other] Your { $count } cards are on the table. Take one back to change it.
}
cards-full-anonymous = All you could put here is on the table.
cards-answered = { $count ->
    [one] { $count } of { $of } has answered.
   *[other] { $count } of { $of } have answered.
}
cards-count = { $count ->
    [0] No card is on the table yet.
    [one] 1 card is on the table.
   *[other] { $count } cards are on the table.
}
cards-reveal-later = All the cards turn together.
cards-none = Nobody wrote anything here.
cards-too-few = Fewer than four cards without a name: they stay closed, so that nobody is recognised.
cards-more = Show { $count } more
cards-rest = + { $count }
cards-reveal = Turn the cards
