site-near-river = by the river
site-near-street = by the street
site-near-square = near the square
site-near-hill = at the foot of the hill
site-near-mill = near the mill
site-near-edge = at the edge of the board
site-near-building = next to a building
site-far-street = far from the street
site-far-river = far from the river
site-near-nothing = in the open
site-laid = Already there: { $bricks }.
site-wanted = Missing: { $bricks }.
site-not-open = not open yet
site-finished = finished
site-finished-by = Finished by { $names }
site-letter = site { $letter }
site-for = for { $name }
site-wish = { $name }: “{ $wish }”
site-wish-mine = Only you know.
site-wish-some = Not everyone knows.
site-wish-me = You were told this alone.
site-my-bricks = My bricks
site-in-hand = { $count ->
    [0] none in hand
    [one] 1 in hand
   *[other] { $count } in hand
}
site-wild = { $count ->
    [one] 1 of every colour
   *[other] { $count } of every colour
}
site-who-acts = I act as
site-screen-asks = { $from } asks { $to } for one { $brick }.
site-screen-asks-need = { $from } asks { $to } what they need.
site-screen-asks-power = { $from } asks { $to } to use their power.
site-screen-more = + { $count }
