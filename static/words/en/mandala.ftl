# The mandala: dream alone, place together, name, find the mission.
mandala-question = Our project in ten years, when all is well
mandala-dream = Dream alone, without asking how to do it.
mandala-dream-done = Wait for the others, or dream on.
mandala-place = Place your dreams on the circle.
mandala-place-more = Move what would be better elsewhere.
mandala-name = Give a name to what belongs together.
mandala-name-answer = Answer the names that are proposed.
mandala-wait = Wait for the others’ answers.
mandala-mission = Write our mission in one sentence.
mandala-mission-put = Choose the sentence to carry together.
mandala-mission-answer = Say whether this sentence keeps you from moving on.
mandala-mission-elect = Choose the sentence that you carry.
mandala-mission-even = The voices are even. Choose once more.
mandala-over = Read our mandala, from the heart outwards.

mandala-phase-dream = Dream
mandala-phase-place = Place
mandala-phase-name = Name
mandala-phase-mission = Mission
mandala-phases = The four times of the mandala

mandala-dream-label = One dream, in one sentence
mandala-dream-go = Put down this dream
mandala-dream-late-label = Add a dream
mandala-dream-late = Shown at once, with your first name.
mandala-ready-dream = I have finished dreaming
mandala-ready-place = For me, all is in its place
mandala-ready-name = For me, the names are good
mandala-not-ready = Wait, I have not finished
mandala-ready = { $count ->
    [one] { $count } of { $of } is ready
   *[other] { $count } of { $of } are ready
}
mandala-ready-later = When everybody is ready, we go on.

mandala-circle = The circle: { $count ->
    [0] no dream placed
    [one] one dream placed
   *[other] { $count } dreams placed
}. The list says where.
mandala-heart = The heart
mandala-rings = From the heart outwards: { $rings }
mandala-sector = Sector { $letter }
mandala-sector-named = { $letter } · { $name }
mandala-aside = To be placed
mandala-aside-none = All dreams are on the circle.
mandala-cell = { $sector }, { $ring }
mandala-number = Dream { $n }
mandala-count = { $count ->
    [0] empty
    [one] 1 dream
   *[other] { $count } dreams
}
mandala-mine = yours
mandala-list = The dreams, by sector
mandala-pick = Place
mandala-move = Move
mandala-pick-named = Place dream { $n }: { $text }
mandala-move-named = Move dream { $n }: { $text }
mandala-where = Where does it go?
mandala-where-tap = Touch the circle, or choose here.
mandala-which-sector = Sector
mandala-which-ring = Ring
mandala-put = Place it here
mandala-leave = Leave it
mandala-undo-place = my place for dream { $n }
mandala-undo-mission = my proposal
mandala-last = { $name } placed dream { $n }: { $place }
mandala-no-dream = Nobody wrote a dream. Add one.

mandala-names = The sectors where dreams gathered
mandala-name-none = No name yet
mandala-name-adopted = Adopted
mandala-name-by = Proposed by { $name }
mandala-name-label = A name for sector { $letter }
mandala-name-go = Propose this name
mandala-name-other = Propose another name
mandala-name-mine = Change my name for it
mandala-agree = No objection
mandala-agreed = You have no objection.
mandala-objected = You have an objection.
mandala-object = I have an objection
mandala-object-label = What would it prevent?
mandala-object-hint = Your word is read by all, with your first name.
mandala-object-go = Say my objection
mandala-object-not = No objection after all
mandala-objection = { $name }: { $text }
mandala-answers = { $count ->
    [one] { $count } of { $of } has no objection
   *[other] { $count } of { $of } have no objection
}
mandala-rule = A name is adopted when everybody has answered and nobody objects.

mandala-missions = The sentences proposed
mandala-mission-label = Our mission is to…
mandala-mission-hint = Read by all, with your first name.
mandala-mission-go = Propose this sentence
mandala-mission-none = No sentence has been proposed yet.
mandala-mission-by = by { $name }
mandala-mission-amends = by { $name }, after { $other }
mandala-mission-amend = Word it otherwise
mandala-mission-amend-named = Word it otherwise: { $text }
mandala-mission-put-go = Put it to everybody
mandala-mission-put-named = Put it to everybody: { $text }
mandala-mission-before-us = The sentence before us
mandala-mission-ours = Our mission
mandala-mission-elect-go = I carry this one
mandala-mission-elect-secret = Your choice stays hidden; at the end only the sentence chosen is seen.
mandala-mission-elect-legend = The sentence I carry
mandala-mission-elected = Your choice is in. You may change it.
mandala-mission-write = Propose another sentence

mandala-desk-turn = Turn the dreams
mandala-desk-name = Go on to the names
mandala-desk-mission = Go on to the mission
mandala-desk-back-place = Back to placing
mandala-desk-back-name = Back to the names
mandala-desk-count = Count the voices
mandala-desk-dream = Leave the silence. Nobody speaks of actions yet.
mandala-desk-place = Each places their own; talk before you move somebody else’s.
mandala-desk-name-say = Do not propose the names yourself: they grow from what lies there.
mandala-desk-mission-say = One sentence, short, that everyone can say again.

mandala-doubt-dreams = { $count } dreams a person are many to read aloud. Two or three are enough.
mandala-doubt-rings = With one ring people jump from dream to deed. Two or three rings keep the distance.
mandala-paper-how = Everyone writes their dreams alone on slips ({ $count } at most), then all are placed together. Sectors get a name afterwards, when nobody objects.
mandala-paper-ring = Ring { $number }: { $name }
mandala-paper-mission = Our mission, in one sentence

# The minutes.
minutes-mandala = Our mandala
minutes-mandala-mission = Our mission: “{ $text }”
minutes-mandala-caption = { $count ->
    [one] One dream, with its number in the list. From the heart outwards: { $rings }.
   *[other] { $count } dreams, with their numbers in the list. From the heart outwards: { $rings }.
}
minutes-mandala-caption-many = { $count ->
    [one] One dream. From the heart outwards: { $rings }.
   *[other] { $count } dreams, all in the list. From the heart outwards: { $rings }.
}
minutes-mandala-heart = The heart
minutes-mandala-sector = { $name }
minutes-mandala-nameless = Sector { $letter }, without a name
minutes-mandala-aside = Not placed yet
minutes-mandala-dream = { $number } · { $text }
minutes-mandala-dream-in = { $number } · { $text } ({ $ring })

# What an author reads in the studio.
mandala-set = Mandala
    .about = Dream alone, place together, one vision and one mission sentence.
mandala-set-question = What everyone dreams of
    .hint = Left out: the project in ten years.
mandala-set-dreams = Dreams a person
mandala-set-rings = The rings, from inside
mandala-set-rings-one = Ring { $n }
mandala-set-sectors = Number of sectors
mandala-set-mission = The mission sentence is decided
mandala-set-mission-is-consent = if nobody objects
mandala-set-mission-is-election = by most voices
