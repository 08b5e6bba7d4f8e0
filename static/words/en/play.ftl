play-loading = One moment, joining the room…
play-lobby = Make yourself at home. The game starts soon.
play-lobby-more = The game starts when the facilitator opens it.
play-lobby-who = Who is here
play-lobby-count = { $count ->
    [0] nobody yet
    [one] 1 person
   *[other] { $count } people
}
play-code = code
play-you = you
play-laid = has laid { $names } down
play-ended = The meeting is over. Thank you.
play-ended-more = Everything that was done is in the minutes.
play-minutes = Read the minutes
play-bell = The bell has rung. Look at what was done.
play-listen = Listen: the others are helping you.
play-undo = Undo
play-undo-named = Undo: { $what }
play-undo-none = Nothing to undo for now.
play-help = I need help
play-help-short = Help
play-help-asked = I asked for help
play-help-told = We know that you need help.
play-help-told-more = Somebody comes as soon as possible. Go on if you can.
play-help-cancel = I am fine now
play-says-facilitator = The facilitator:
play-out-here = Play here
play-out-home = Enter another code
play-out-new = Enter again
play-group-number = Group { $n }
play-group-next = Go on to: { $name }
play-group-back = Back to: { $name }
play-group-ahead = Anyone in the group may go on, once all of you are ready.
play-group-clock = The clock leads your group. After the last bell, anyone may go on.
play-group-done = Your group has finished. The facilitator soon brings everybody back.
