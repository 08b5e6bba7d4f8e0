# A group’s sheet, as it is read: while it is written, and when all are back.
sheet-title = A title
sheet-point-1 = First point
sheet-point-2 = Second point
sheet-point-3 = Third point
sheet-quote = A sentence heard in the group
sheet-question = A question for the others
sheet-quoted = “{ $text }”
sheet-nothing = This group tells its story aloud.
