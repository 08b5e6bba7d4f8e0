# The facilitator's desk.
desk-loading = One moment, opening the desk…
desk-shut = This desk is closed.
desk-shut-more = Its key is no longer valid. Open the room again from the studio.
desk-no-key = This page needs its link.
desk-no-key-more = Open the desk from the studio, or with the link you were given when the room was opened.
desk-code = code
desk-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
desk-sites = { $count ->
    [one] 1 site
   *[other] { $count } sites
}
desk-screen = Projector page
desk-minutes-page = Minutes

desk-agenda = Agenda
desk-on-time = on time
desk-late = { $count } min late
desk-early = { $count } min early
desk-minutes = { $count } min
desk-step-done = done
desk-protected = Protected: keeps its { $count } min
desk-end-at = End
desk-planned = planned for { $time }
desk-plan-change = Change
desk-plan-change-end = Change the end
desk-plan-end = When must it end?
desk-plan-more = The debrief keeps its time before this hour. Nothing is shortened by itself.
desk-plan-label = We end at
desk-plan-wrong = Write an hour, such as 17:00.
desk-plan-go = Keep this end
desk-plan-as-written = As the scenario says
desk-over = { $count ->
    [one] The debrief would end 1 minute late.
   *[other] The debrief would end { $count } minutes late.
}
desk-over-step = “{ $name }” by { $count } min
desk-over-shorten = Shorten { $steps }.
desk-over-nothing = Nothing to come can give them: move on sooner, or end later.
desk-over-stays = { $count ->
    [one] 1 minute stays over.
   *[other] { $count } minutes stay over.
}
desk-over-go = Shorten
desk-over-later = End at { $time }
desk-print = Paper sheets
desk-end = End the meeting
desk-end-short = End it
desk-end-question = End the meeting for everyone?
desk-end-more = The bell rings, nobody can play any more, and the minutes are ready. All that was done is kept.
desk-stay = Not now

desk-where = Where we are
desk-they-read = They read:
desk-quoted = “{ $text }”
desk-pause = Pause
desk-start-clock = Start the clock
desk-no-clock = This step has no clock. Add a minute to give it one.
desk-coming = One moment: this step is on its way to this page.
desk-bell-rang = The bell has rung. Add a minute to go on.
desk-more = 1 min
desk-less = 1 min less
desk-ring = Ring the bell now
desk-next = Move on to: { $name }
desk-start = Start: { $name }
desk-back = Back a step
desk-back-question = Go back to “{ $name }”?
desk-back-more = Nothing is lost: what was done stays. Everybody goes back to that step with you.
desk-leave-question = Leave “{ $name }” before its end?
desk-leave-more = Still to come here: “{ $ahead }”. What was done is kept, and you can come back a step.
desk-before = Before we start
desk-before-title = People are coming in.
desk-before-empty = Nobody has come in yet.
desk-before-more = Show the projector page: it gives the code { $code } and the square to aim at. Late comers join at any time.
desk-before-keys = On the projector page, the key L changes the language and the key S the sound.
desk-after = It is over
desk-after-title = The meeting has ended.
desk-after-more = Nothing is lost. The minutes can be read, printed and sent.
desk-minutes-read = Read the minutes
desk-minutes-md = As text (Markdown)
desk-minutes-json = As data (JSON)

desk-needed = You are needed
desk-needed-none = Nobody needs you now.
desk-call-help = { $count ->
    [one] asks for help
   *[other] ask for help
}
desk-call-floor = { $count ->
    [one] has the floor and does not answer
   *[other] have the floor and do not answer
}
desk-call-orphan = has nobody left: { $name } went away
desk-call-gone = { $count ->
    [one] is gone, the seat is kept
   *[other] are gone, the seat is kept
}
desk-call-back = { $count ->
    [one] is back, a bot still plays
   *[other] are back, a bot still plays
}
desk-call-waiting = { $count ->
    [one] has not acted yet
   *[other] have not acted yet
}
desk-acted = { $count } of { $of } have
desk-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
desk-since = { $count ->
    [0] just now
   *[other] for { $count } min
}
desk-all-calls = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
desk-fewer = Show fewer
desk-see = See their screen
desk-see-title = What { $name } sees
desk-see-covered = What they alone may know is covered.
desk-see-lobby = The code, who is here, and that it starts soon.
desk-fix-go = I am going
desk-fix-bot = Let a bot play
desk-fix-give-back = Give the game back
desk-fix-hand-over = Hand over
desk-fix-more = Other…

desk-floor = The floor
desk-move-on = Move the floor on

desk-who = Who is here
desk-nobody = Nobody yet.
desk-no-site = Elsewhere
desk-lock = Close the door
desk-unlock = Open the door
desk-locked = The door is closed: nobody new can come in.
desk-legend = Show only
desk-state-here = here
desk-state-idle = idle
desk-state-waiting = not acted
desk-state-help = help
desk-state-gone = gone
desk-bot-plays = a bot plays
desk-plays = plays { $names }

desk-hand-over-title = Who plays { $name } now?
desk-hand-over-more = They learn this character’s secret at once.
desk-hand-over-to = People in the room
desk-words = Give this seat to another device
desk-words-say = Read these three words out:
desk-words-more = On the other device: enter the code, then “I was here already”. The old device is disconnected.
desk-rename = Change the name
desk-rename-label = First name, or several with commas
desk-rename-go = Keep this name
desk-remove = Show out of the room
desk-remove-question = Show { $name } out of the room?
desk-remove-more = Their device is disconnected at once. What they built and wrote stays.
desk-remove-go = Show { $name } out

desk-say = Say to all
desk-say-hint = Think of asking the others for what is missing.
desk-say-go = Say
desk-said = On every screen:
desk-said-take-down = Take down

desk-groups = The groups at work
desk-groups-go = Send the groups off
desk-groups-all = Everybody
desk-groups-all-more = Tap a group to see where it is, to help it and to move it on. What follows is for everybody.
desk-groups-one-more = You are with: { $name }. What follows is for this group alone.
desk-groups-done = This group has finished. Bring everybody back when you like.
desk-group-number = Group { $n }
desk-group-at = Step { $at } of { $of }: { $name }
desk-group-help = { $count ->
    [one] 1 asks for help
   *[other] { $count } ask for help
}
desk-group-move = Move to another group:
desk-next-back = Back to: { $name }

desk-screens = Projector pages
desk-screens-more = A page for each big screen. While the groups are apart, a site’s page shows the group that sits there.
desk-screens-room = The whole room
desk-screens-room-more = what everybody sees
desk-screens-group = this group alone
desk-screens-shows = shows { $name } now
desk-screens-own = shows its own group now
desk-screens-open = Open
desk-screens-link = Link
desk-screens-elsewhere = Open this link on the machine of that screen.
desk-screens-out = Pages handed out
desk-screens-out-more = Each link opens one page. End the one that went to the wrong place: the others stay.
desk-screens-since = since { $hour }
desk-screens-here = shown now
desk-screens-away = does not answer
desk-screens-gone = closed
desk-screens-unopened = not opened yet
desk-screens-end = End this page
desk-link-of = { $what }: { $name }
desk-link-qr = QR code of the link: { $name }
desk-relays = Relays
desk-relays-more = A relay is a second facilitator, at another site: they see what you see and can do what you can, also when your line is down.
desk-relay-at = Relay at { $site }
desk-relay-none = no relay
desk-relay-invited = relay invited, not here yet
desk-relay-here = relay here
desk-relay-away = relay does not answer
desk-relay-gone = relay gone
desk-relay-you = that is you
desk-relay-link = Link for a relay
desk-relay-link-more = For the person who relays at this site, and for nobody else: it opens the desk.
desk-relay-end = End this relay
desk-relay-alone = The facilitator is not on line.
desk-relay-alone-more = You lead now: all that they could do, you can do from here.
