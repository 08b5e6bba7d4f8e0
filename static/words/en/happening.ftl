happening-choose = Choose what the city does now.
happening-wait = Wait for the bell, or change your mind.
happening-read = Read what happens to the city.
happening-secret = Nobody sees your choice. At the bell only how many chose what is told.
happening-mine = Your choice
happening-won = This is what most of you chose, and it happens:
happening-tie = The voices were even, so it was drawn by lot, and it happens:
happening-later = You will know at the bell.
happening-by-lot = Nobody chose: it was drawn by lot, and it happens:
happening-count = { $count ->
    [0] nobody
    [one] 1 voice
   *[other] { $count } voices
}
happening-all = Everyone has chosen: you can ring the bell.
# On paper.
happening-paper-how = Read aloud when it is time. Everyone chooses; what most choose will happen.
happening-paper-choice = What the city can do
happening-paper-voices = Voices
