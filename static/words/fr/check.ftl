# Le relecteur des scénarios, `python3 -m server check`.
check-remark = { $file }:{ $line } : à revoir : { $sentence }
check-counts = { $files ->
    [one] 1 fichier relu
   *[other] { $files } fichiers relus
}, { $problems ->
    [0] aucun problème
    [one] 1 problème
   *[other] { $problems } problèmes
}{ $remarks ->
    [0] .
    [one] , 1 point à revoir.
   *[other] , { $remarks } points à revoir.
}
check-minutes = « { $title } » a { $minutes } min, et ce qu’il contient en prend { $takes }. Retirez ses minutes, ou changez ce qu’il contient.
check-debrief = Le bilan a { $debrief } min pour { $play } min de jeu. Donnez-lui-en le tiers : { $wanted } min.
check-debrief-none = Il y a { $play } min de jeu et pas de bilan. Gardez-lui { $wanted } min, dans des étapes avec debrief: true.
check-untranslated = Ce texte manque en { $language ->
    [fr] français
   *[en] anglais
} : qui lit cette langue en lira une autre.
check-one-language = Cette phrase n’est écrite qu’une fois pour toutes les langues. Écrivez-la ainsi : {"{"}fr: …, en: …{"}"}.
check-found = trouvé { $found }, attendu { $expected }.
