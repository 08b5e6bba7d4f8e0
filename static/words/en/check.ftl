# The author's linter, `python3 -m server check`.
check-remark = { $file }:{ $line }: to look at again: { $sentence }
check-found = found { $found }, expected { $expected }.
check-counts = { $files } checked, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}{ $remarks ->
    [0] .
   *[other] , { $remarks } to look at again.
}

# What the linter remarks. `.short`: in a few words, for the bar at the bottom.
check-minutes = “{ $title }” has { $minutes } min, and what is inside takes { $takes }. Leave its minutes out, or change what is inside.
    .short = its minutes and what is inside
check-debrief = The debrief has { $debrief } min for { $play } min of play. Give it a third of them: { $wanted } min.
    .short = a debrief that is too short
check-debrief-none = There are { $play } min of play and no debrief. Keep { $wanted } min for it, in steps that belong to the debrief (debrief: true).
    .short = no debrief
check-no-time = “{ $title }” has no minutes: the agenda cannot count it. Give it { $wanted } min, to begin with.
    .short = a step without minutes
check-too-short = { $minutes } min are few for “{ $title }”. Give it { $wanted } min.
    .short = too short
check-too-short-each = With { $people } people, “{ $title }” leaves { $each } s to each. Give it { $wanted } min, or plan for { $fit } people at most.
    .short = too short for the group
check-too-long = { $minutes } min are long for “{ $title }”: attention goes. { $wanted } min are enough, or make two steps of it.
    .short = too long for the group
check-untranslated = This text is missing in { $language ->
    [fr] French
   *[en] English
}: who reads that language will read another one.
    .short = a text to translate
check-one-language = This sentence is written once for all languages. Write it as {"{"}fr: …, en: …{"}"}.
    .short = a sentence in one language only
check-hard = This text is hard to read (LIX { $lix }, { $most } at most). Cut its sentences, take short words.
    .short = a text that is hard to read
check-sentence-long = This sentence has { $words } words: one loses the thread after { $most }. Cut it in two.
    .short = a sentence that is too long
check-instruction-long = This instruction has { $words } words, and is read from afar. Say first what to do, in four to ten words.
    .short = an instruction that is too long
check-picture = This description does not say what the picture shows. Describe it for who cannot see it.
    .short = a picture without a description
check-many = “{ $title }” works with up to { $limit } people, and the scenario is announced for { $people }. Announce fewer, or make groups.
    .short = too many people for this step
check-many-group = “{ $title }” works with up to { $limit } people, and a group may have { $people }. Make more groups.
    .short = too many people in a group
check-few = “{ $title }” wants { $limit } people at least, and the scenario begins with { $people }.
    .short = too few people for this step
check-few-group = “{ $title }” wants { $limit } people at least, and a group may have only { $people }.
    .short = too few people in a group
check-characters = There are { $limit } characters for { $people } people: the others will have none. Add some, or announce fewer people.
    .short = too few characters
check-characters-group = There are { $limit } characters, and a group may have { $people } people: some will have none. Make more groups.
    .short = too few characters
check-card-long = This text has { $signs } signs, and a card shows { $most } at a glance. Make it shorter.
    .short = a text too long for its card
check-nobody-takes = “{ $title }” is for group { $group }, and there are { $groups }: nobody will take this step.
    .short = a step nobody will take
check-no-derole = Before “{ $title }”, lay the characters down: else it is they who answer. Put a step “Lay the character down” (derole) before it.
    .short = a debrief before characters are laid down
check-no-sheets = “{ $title }” shows what the groups bring, and no group writes a sheet or builds a town. Put a step “Hand-over sheet” (handover) into the groups.
    .short = nothing to show
check-not-offered = { $name } is written here, and nobody can choose them. Add them to the characters on offer (roles).
    .short = a character nobody can choose
check-no-board = There is no board: nothing can be built. Add a terrain.
    .short = no board
check-no-characters = There are no characters: the town has neither needs nor bricks. Choose which you offer (roles).
    .short = no characters
check-no-plan = Nothing is planned before “{ $title }”: no need can be built. Put a step “Plan a sprint” (sprint_plan) before it.
    .short = a need nobody can meet
check-no-review = Nobody says yes after “{ $title }”: no need can be met. Put a step “Look at what was built” (sprint_review) after it.
    .short = a need nobody can meet
check-last-review = What is built in “{ $title }” is looked at by nobody afterwards. Put a step “Look at what was built” (sprint_review) after it.
    .short = a building nobody looks at
check-colour-none = Nobody brings bricks, of any colour. Give some to each character: about seven in all.
    .short = colours nobody brings
check-bricks-few = Each character will have { $all } bricks in all, and a building wants { $wanted }. Even a group that talks will run short: give about seven.
    .short = a need nobody can meet
check-colour-nobody = This text speaks of { $bricks }, and no character brings any. Change the text, or add a character.
    .short = a brick colour nobody brings
check-alone = One person could play this alone: without others, their buildings want their own colour only. Ask for two people at least.
    .short = one person could play this alone
check-alone-character = { $name } is the only one to play: one person would do. Offer other characters, who need each other.
    .short = one person could play this alone
check-alone-colour = { $name } brings the same colour as { $other }: between the two, a building wants one colour only, and one person could build it alone. Give them another colour.
    .short = one person could play this alone
check-colour-twice = { $name } brings the same colour as { $other }: one can do without the other. Give them another colour.
    .short = the same colour twice
check-need-no-place = The building that { $name } wants has no place anywhere on this board. Change the terrain, or the building.
    .short = a need nobody can meet
check-need-nowhere = Nowhere on this board can { $name } say yes: what they need is not there. Change the terrain, or the hidden need.
    .short = a need nobody can meet
check-need-anywhere = Anywhere on this board { $name } will say yes: nothing makes them tell their hidden need. Change it.
    .short = a hidden need nobody has to tell

# The buttons that mend.
check-fix-minutes = Make it { $minutes } min
check-fix-debrief = Add a debrief of { $minutes } min
check-fix-no-minutes = Take its minutes out
check-fix-instead = Write it so
check-fix-players = Make it { $limit }
check-fix-terrain = Take the town’s board
check-fix-offer = Offer them
check-fix-rename = Write “{ $near }”
check-fix-value = Make it “{ $near }”
check-fix-limit = Make it { $limit }
check-fix-away = Take it out
