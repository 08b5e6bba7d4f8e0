# The plenary return.
plenary-group = Group { $n }
plenary-listen = Listen to { $name }, leave them a note.
plenary-yours = Your turn: tell your sheet.
plenary-walk = Go from group to group, leave a word.
plenary-all = everybody
plenary-none = Tell it aloud, leave a note.
plenary-note = A note for { $name }
plenary-note-shown = Everybody reads it at once, with your name.
plenary-go = Leave this note
plenary-empty = Write something first: a question, an idea, a thank-you.
plenary-take = Take back
plenary-take-named = Take back this note: { $text }
plenary-notes = { $count ->
    [0] no note yet
    [one] 1 note
   *[other] { $count } notes
}
plenary-town = { $name }: the town
plenary-next = Listen to: { $name }
plenary-paper = Pin up the groups’ sheets, and walk round with a pencil.
plenary-paper-notes = Notes for this group
minutes-plenary = What the groups brought back
minutes-plenary-group = Group { $n }
minutes-plenary-group-named = { $name }
minutes-plenary-title = { $text }
minutes-plenary-point = – { $text }
minutes-plenary-quote = Heard: “{ $text }”
minutes-plenary-question = Their question: { $text }
minutes-plenary-note = A note from { $who }: { $text }

# What an author reads in the studio.
plenary-set = Come back together
    .about = Each group tells what it found.
plenary-set-how = We listen to
plenary-set-how-is-tour = one group after the other
plenary-set-how-is-exhibition = all sheets at once
plenary-set-seconds = Time for each group (seconds)
