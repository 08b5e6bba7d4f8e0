# Le relecteur des scénarios, `python3 -m server check`.
check-remark = { $file }:{ $line } : à revoir : { $sentence }
check-found = trouvé { $found }, attendu { $expected }.
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

# Ce que le relecteur remarque. `.short` : en quelques mots, pour la barre du bas.
check-minutes = « { $title } » a { $minutes } min, et ce qu’il contient en prend { $takes }. Retirez ses minutes, ou changez ce qu’il contient.
    .short = ses minutes et ce qu’il contient
check-debrief = Le bilan a { $debrief } min pour { $play } min de jeu. Donnez-lui-en le tiers : { $wanted } min.
    .short = un bilan trop court
check-debrief-none = Il y a { $play } min de jeu et pas de bilan. Gardez-lui { $wanted } min, dans des étapes qui font partie du bilan (debrief: true).
    .short = pas de bilan
check-no-time = « { $title } » n’a pas de durée : le programme ne peut pas la compter. Donnez-lui { $wanted } min, pour commencer.
    .short = une étape sans durée
check-too-short = { $minutes } min sont peu pour « { $title } ». Donnez-lui { $wanted } min.
    .short = trop court
check-too-short-each = À { $people }, « { $title } » laisse { $each } s à chacun. Donnez-lui { $wanted } min, ou prévoyez { $fit } personnes au plus.
    .short = trop court pour le groupe
check-too-long = { $minutes } min sont longues pour « { $title } » : l’attention s’en va. { $wanted } min suffisent, ou faites-en deux étapes.
    .short = trop long pour le groupe
check-untranslated = Ce texte manque en { $language ->
    [fr] français
   *[en] anglais
} : qui lit cette langue en lira une autre.
    .short = un texte à traduire
check-one-language = Cette phrase n’est écrite qu’une fois pour toutes les langues. Écrivez-la ainsi : {"{"}fr: …, en: …{"}"}.
    .short = une phrase en une seule langue
check-hard = Ce texte est difficile à lire (indice LIX { $lix }, { $most } au plus). Coupez les phrases, prenez des mots courts.
    .short = un texte difficile à lire
check-sentence-long = Cette phrase a { $words } mots : on en perd le fil après { $most }. Coupez-la en deux.
    .short = une phrase trop longue
check-instruction-long = Cette consigne a { $words } mots, et elle se lit de loin. Dites d’abord quoi faire, en quatre à dix mots.
    .short = une consigne trop longue
check-picture = Cette description ne dit pas ce que montre l’image. Décrivez-la pour qui ne la voit pas.
    .short = une image sans description
check-many = « { $title } » marche jusqu’à { $limit } personnes, et le scénario en annonce { $people }. Annoncez-en moins, ou faites des groupes.
    .short = trop de monde pour cette étape
check-many-group = « { $title } » marche jusqu’à { $limit } personnes, et un groupe peut en avoir { $people }. Faites plus de groupes.
    .short = trop de monde par groupe
check-few = « { $title } » demande { $limit } personnes au moins, et le scénario se contente de { $people }.
    .short = trop peu de monde pour cette étape
check-few-group = « { $title } » demande { $limit } personnes au moins, et un groupe peut n’en avoir que { $people }.
    .short = trop peu de monde par groupe
check-characters = Il y a { $limit } personnages pour { $people } personnes : les autres n’en auront pas. Ajoutez-en, ou annoncez moins de monde.
    .short = pas assez de personnages
check-characters-group = Il y a { $limit } personnages, et un groupe peut avoir { $people } personnes : certaines n’en auront pas. Faites plus de groupes.
    .short = pas assez de personnages
check-card-long = Ce texte a { $signs } signes, et une carte en montre { $most } d’un coup d’œil. Raccourcissez-le.
    .short = un texte trop long pour sa carte
check-nobody-takes = « { $title } » est pour le groupe { $group }, et il y en a { $groups } : personne ne fera cette étape.
    .short = une étape que personne ne fera
check-no-derole = Avant « { $title } », posez les personnages : sinon ce sont eux qui répondent. Mettez avant une étape « Poser son personnage » (derole).
    .short = un bilan avant de poser les personnages
check-no-sheets = « { $title } » montre ce que les groupes rapportent, et aucun groupe n’écrit de fiche ni ne bâtit de ville. Mettez dans les groupes une étape « Fiche de passage » (handover).
    .short = rien à montrer
check-not-offered = { $name } est écrit ici, et personne ne peut le choisir. Ajoutez-le aux personnages proposés (roles).
    .short = un personnage que personne ne peut choisir
check-no-board = Il n’y a pas de plateau : on ne peut rien bâtir. Ajoutez un terrain.
    .short = pas de plateau
check-no-characters = Il n’y a pas de personnages : la ville n’a ni besoins ni briques. Choisissez ceux que vous proposez (roles).
    .short = pas de personnages
check-no-plan = Rien n’est prévu avant « { $title } » : aucun besoin ne peut être bâti. Mettez avant une étape « Prévoir un sprint » (sprint_plan).
    .short = un besoin que personne ne peut satisfaire
check-no-review = Personne ne dit oui après « { $title } » : aucun besoin ne peut être satisfait. Mettez après une étape « Regarder ce qui est bâti » (sprint_review).
    .short = un besoin que personne ne peut satisfaire
check-last-review = Ce qu’on bâtit dans « { $title } » n’est regardé par personne ensuite. Mettez après une étape « Regarder ce qui est bâti » (sprint_review).
    .short = une construction que personne ne regarde
check-colour-none = Personne n’apporte de briques, d’aucune couleur. Donnez-en à chaque personnage : environ sept en tout.
    .short = des couleurs que personne n’apporte
check-bricks-few = Chaque personnage aura { $all } briques en tout, et un bâtiment en demande { $wanted }. Même un groupe qui se parle manquera : donnez-en environ sept.
    .short = un besoin que personne ne peut satisfaire
check-colour-nobody = Ce texte parle de { $bricks }, et aucun personnage n’en apporte. Changez le texte, ou ajoutez un personnage.
    .short = une couleur que personne n’apporte
check-alone = Une personne pourrait jouer seule : sans les autres, ses bâtiments ne demandent que sa couleur. Demandez-en deux au moins.
    .short = une personne pourrait jouer seule
check-alone-character = { $name } est seul à pouvoir jouer : une personne suffirait. Offrez d’autres personnages, qui ont besoin les uns des autres.
    .short = une personne pourrait jouer seule
check-alone-colour = { $name } apporte la même couleur que { $other } : à eux seuls, un bâtiment n’en demande qu’une, et une personne le bâtirait seule. Donnez-lui une autre couleur.
    .short = une personne pourrait jouer seule
check-colour-twice = { $name } apporte la même couleur que { $other } : l’un peut se passer de l’autre. Donnez-lui une autre couleur.
    .short = deux fois la même couleur
check-need-no-place = Le bâtiment que veut { $name } n’a de place nulle part sur ce plateau. Changez le terrain, ou le bâtiment.
    .short = un besoin que personne ne peut satisfaire
check-need-nowhere = Nulle part sur ce plateau { $name } ne peut dire oui : son besoin caché ne s’y trouve pas. Changez le terrain, ou ce besoin.
    .short = un besoin que personne ne peut satisfaire
check-need-anywhere = Partout sur ce plateau { $name } dira oui : rien ne l’oblige à dire son besoin caché. Changez-le.
    .short = un besoin caché que personne n’a à dire

# Les boutons qui réparent.
check-fix-minutes = Mettre { $minutes } min
check-fix-debrief = Ajouter un bilan de { $minutes } min
check-fix-no-minutes = Retirer ses minutes
check-fix-instead = L’écrire ainsi
check-fix-players = Mettre { $limit }
check-fix-terrain = Prendre le plateau de la ville
check-fix-offer = Le proposer
check-fix-rename = Écrire « { $near } »
check-fix-value = Mettre « { $near } »
check-fix-limit = Mettre { $limit }
check-fix-away = Retirer
