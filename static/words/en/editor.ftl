edit-about = The scenario
edit-about-says = What is read by whoever chooses.
edit-roles = { $count ->
    [0] Characters
    [one] 1 character
   *[other] { $count } characters
}
edit-roles-says = Offered in this order, when a step has people choose a character.
edit-roles-none = None yet: nobody will play a character.
edit-roles-more = Could be offered too
edit-roles-all = All characters
edit-role-new = New character
edit-role-new-name = No name
edit-role-write = Change { $name }
edit-role-adapt = Adapt
edit-role-adapt-this = Adapt { $name } for this scenario
edit-role-not = No longer offer
edit-write = Change
edit-portrait = Portrait of { $name }
edit-portrait-chance = A face by chance
edit-steps = The steps
edit-steps-keys = Arrows walk through the steps. Alt and arrows move the one you are on: up, down, into the one before it, out of the one around it.
edit-step-add = Add a step
edit-beside-add = Open something all day
edit-beside-which = What stays open all day?
edit-step-which = What will people do?
edit-step-find = Find an activity
edit-step-none = No activity is called so.
edit-no-steps = There is no step yet. Add the first one.
edit-no-steps-short = Add a first step
edit-untitled = Untitled
edit-is-now = “{ $title }” is now at place { $at } of { $of }.
edit-copy = Copy
edit-remove = Remove
edit-move = Move the step
edit-up = Up
edit-down = Down
edit-in = Into the step before
edit-out = Out of the step
edit-language = in English
edit-to-translate = to translate
edit-as-usual = as usual
edit-as-usual-again = As usual again
edit-choose = Choose
edit-add = Add
edit-add-to = Add: { $what }
edit-take-out = Remove: { $what }
edit-standard = If you write nothing, it will be:
edit-begin-from = Begin from these
edit-write-own = Write my own
edit-fix = Mend it
edit-terrain-says = A town is built on this ground. Without one of yours, Tutti gives its own.
edit-terrain-own = Draw the ground
edit-terrain-none = Take Tutti’s again
edit-terrain-paint = Paint with
edit-terrain-cell = Column { $x }, row { $y }: { $ground }
edit-debrief-third = Debrief: a third of the time
edit-debrief-none = No debrief yet
edit-debrief-of = Debrief: { $debrief } of { $whole }
edit-remarks = { $count ->
    [0] No remarks
    [one] 1 remark
   *[other] { $count } remarks
}
edit-remarks-all = All { $count } remarks
edit-remark-step = Step { $number }:
edit-remark-role = { $name }:
edit-untranslated = { $count ->
    [one] 1 text to translate
   *[other] { $count } texts to translate
}
edit-saved-at = Saved at { $time }
edit-saved = Saved
edit-waiting = One moment, saving…
edit-saving = One moment, saving…
edit-off-line = Off line. Kept in this browser.
edit-both = Somebody saved too.
edit-undo = Undo: { $what }
edit-undo-short = Undo
edit-undo-none = Nothing to undo yet.
edit-did-field = { $what }
edit-did-moved = step moved
edit-did-copied = step copied
edit-did-removed = step removed
edit-did-added = step added
edit-did-role = character added
edit-did-role-own = character adapted
edit-did-role-out = character removed
edit-did-roles = characters on offer
edit-did-fix = correction
edit-did-text = text
edit-did-theirs = the other version
edit-did-kept = what was kept here
edit-export = Export
edit-rehearse = Rehearse alone
edit-code = The text
edit-code-says = The same content, in YAML. Ctrl and Space offer what can stand here. Escape, then Tab, lead out of it.
edit-code-unreadable = Line { $line } cannot be read.
edit-code-unreadable-more = The forms come back once it is mended.
edit-code-missing = The text editor did not come. Check the connection, then open it again.
edit-views = What the screen shows
edit-view-steps = Steps
edit-view-form = Write
edit-view-preview = See
edit-both-title = You and { $by } have both saved.
edit-both-somebody = somebody
edit-both-says = Nothing is lost: both are among the versions. Which one goes on?
edit-both-theirs = in the other one
edit-both-mine = in yours
edit-both-keep = Go on with mine
edit-both-take = Go on with the other one
edit-preview = What they will see
edit-preview-language = Language of the preview
edit-preview-later = The preview comes once the scenario can be read to its end.
edit-group-n = Group { $n }
edit-more = More settings
edit-to-write = To be written: without it the scenario cannot be played.
edit-to-write-count = { $count ->
    [one] 1 field to fill in
   *[other] { $count } fields to fill in
}
edit-card-of = This character’s card
edit-card-need = Their need
edit-card-hidden = For them alone
edit-card-power = Their power
edit-preview-large = Enlarge
edit-picture-choose = Choose a picture
edit-picture-other = Another picture
edit-picture-none = No picture
