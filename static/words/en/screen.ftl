# The projector.
screen-loading = One moment, joining the room…
screen-shut = This screen is no longer in the room.
screen-shut-more = Open it again from the facilitator’s desk.
screen-no-key = This page needs its link.
screen-no-key-more = Open the projector page from the facilitator’s desk, or with the link you were given when the room was opened.
screen-join = Join us with your phone or a computer.
screen-open = Open
screen-enter = Enter the code
screen-qr = or aim at this square
screen-qr-alt = QR code that leads to room { $code }
screen-here = In the room
screen-more = + { $count }
screen-code = code
screen-people = { $count ->
    [0] Nobody has come in yet
    [one] 1 person is here
   *[other] { $count } people are here
}
screen-locked = The door is closed
screen-bell = The bell has rung. Hands off.
screen-thanks = Thank you all.
screen-thanks-more = What you built, said and decided is in the minutes.
screen-group = Group { $n }
