# A place on a line, in words.
positions-nowhere = not placed yet
positions-middle = in the middle
positions-left-far = fully against
positions-left-mid = against
positions-left-near = rather against
positions-right-near = rather in favour
positions-right-mid = in favour
positions-right-far = fully in favour
positions-end-far = very near “{ $end }”
positions-end-mid = on the side of “{ $end }”
positions-end-near = a little towards “{ $end }”
positions-who = Who takes a place?
positions-left = Left
positions-right = Right
positions-spread = { $left } towards “{ $start }”, { $middle } in the middle, { $right } towards “{ $end }”.
