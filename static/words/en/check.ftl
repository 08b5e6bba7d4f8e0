# The author's linter, `python3 -m server check`.
check-remark = { $file }:{ $line }: to look at again: { $sentence }
check-counts = { $files } checked, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}{ $remarks ->
    [0] .
   *[other] , { $remarks } to look at again.
}
check-minutes = “{ $title }” has { $minutes } min, and what is inside takes { $takes }. Leave its minutes out, or change what is inside.
check-debrief = The debrief has { $debrief } min for { $play } min of play. Give it a third of them: { $wanted } min.
check-debrief-none = There are { $play } min of play and no debrief. Keep { $wanted } min for it, in steps with debrief: true.
check-untranslated = This text is missing in { $language ->
    [fr] French
   *[en] English
}: who reads that language will read another one.
check-one-language = This sentence is written once for all languages. Write it as {"{"}fr: …, en: …{"}"}.
check-found = found { $found }, expected { $expected }.
