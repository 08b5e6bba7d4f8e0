# What the small parts say, everywhere.
ui-close = Close
ui-language-label = Language
ui-contrast-high = Easier to read
ui-contrast-soft = Soft colours
ui-field-rest = { $count ->
    [one] 1 character left
   *[other] { $count } characters left
}
ui-field-over = { $count ->
    [one] 1 character too many
   *[other] { $count } characters too many
}

ui-line-connecting = One moment, joining the room…
ui-line-shown = A preview: nothing is sent.
ui-line-on-line = On line. Everything is saved.
ui-line-saving = One moment, saving…
ui-line-off-line = { $count ->
    [0] Off line. What you write is kept here.
    [one] Off line. Your action is kept here.
   *[other] Off line. Your { $count } actions are kept here.
}
ui-line-back = Back. Everything is saved.
ui-line-refused = You are no longer in the room.

ui-clock-left = before the bell
ui-clock-soon = soon
ui-clock-paused = paused
ui-clock-over = the bell has rung
ui-clock-spoken = { $unit ->
    [minutes] { $count ->
        [one] One minute left.
       *[other] { $count } minutes left.
    }
   *[seconds] { $count } seconds left.
}

ui-steps-at = Step { $at } of { $of }
ui-steps-all = { $of ->
    [one] One step
   *[other] { $of } steps
}

ui-floor-turn = { $name } is playing
ui-floor-turn-you = Your turn, { $name }
ui-floor-talk = { $name } is speaking
ui-floor-talk-you = Your turn, { $name }
ui-floor-next = next
ui-floor-then = then
ui-floor-coming = then { $names }
ui-floor-you = you

ui-person-here = here
ui-person-idle = idle
ui-person-waiting = not played yet
ui-person-help = asks for help
ui-person-gone = gone

ui-renewed = Tutti has just been renewed.
ui-renewed-more = Send what you are writing, then reload: your place is kept.
ui-renewed-go = Reload
ui-copy = Copy
ui-copied = Copied
