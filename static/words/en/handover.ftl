# A group's hand-over sheet.
handover-write = Write what your group brings back to all.
handover-say = { $name } holds the pen. Say your ideas.
handover-take = Take the pen, or leave it to someone.
handover-group-writes = Each group writes what it brings back.
handover-take-go = Take the pen
handover-take-over = Take the pen in my turn
handover-shown = The whole room will see this sheet at the return, not who held the pen.
handover-too-long = Keep the essential: make it a little shorter.
handover-paper = Fill in this sheet together; one of you holds the pen.
minutes-handover = The hand-over sheet

# What an author reads in the studio.
handover-set = Hand-over sheet
    .about = Each group writes what it brings back to the others.
handover-set-prompt = What the sheet is to say
    .hint = Left out: what the group found.
