# The sheets to print, for the facilitator. Words of an activity's own sheet lie with the activity.
paper-kind = Sheets to print
paper-other = En français
paper-lead = { $count ->
    [0] Nothing has to be printed for this scenario.
    [one] One sheet to play without screens, and this page for you.
   *[other] { $count } sheets to play without screens, and this page for you.
}
paper-secret-all = For you alone.
paper-secret-all-more = Hidden needs and what will happen stand here: keep it off the projector.
paper-secret = not to be shown
paper-agenda = How it goes
paper-begins = From
paper-step = Step
paper-long = Lasts
paper-sheets = Sheets
paper-only-for = { $count ->
    [one] group { $groups }
   *[other] groups { $groups }
}
paper-print = What to print
paper-sheet = Sheet { $number }
paper-copies-person = { $count ->
    [0] One for each person.
    [one] One for each person: 1.
   *[other] One for each person: { $count }.
}
paper-copies-group = { $count ->
   *[other] One for each group.
}
paper-copies-room = { $count ->
   *[other] One for all.
}
paper-each-time = Anew { $count } times.
paper-slips = { $pages ->
    [0] { $count } on a page, to be cut apart.
    [one] { $count } on a page, to be cut apart: 1 page.
   *[other] { $count } on a page, to be cut apart: { $pages } pages.
}
paper-how = Print on A4 at full size, black and white is enough. Dashes are to be cut, dots to be folded.
paper-fold = Fold here: what follows is for one person only.
