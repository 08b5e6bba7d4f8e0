# Le mandala : rêver seul, placer ensemble, nommer, trouver la mission.
mandala-question = Notre projet, dans dix ans, quand tout va bien
mandala-dream = Rêvez seul, sans vous demander comment faire.
mandala-dream-done = Attendez les autres, ou rêvez encore.
mandala-place = Posez vos rêves sur le cercle.
mandala-place-more = Déplacez ce qui serait mieux ailleurs.
mandala-name = Donnez un nom à ce qui se ressemble.
mandala-name-answer = Répondez aux noms proposés.
mandala-wait = Attendez les réponses des autres.
mandala-mission = Écrivez notre mission en une phrase.
mandala-mission-put = Choisissez la phrase à porter ensemble.
mandala-mission-answer = Dites si cette phrase vous empêche d’avancer.
mandala-mission-elect = Choisissez la phrase que vous portez.
mandala-mission-even = Les voix sont à égalité. Choisissez encore.
mandala-over = Lisez notre mandala, du cœur vers le bord.

mandala-phase-dream = Rêver
mandala-phase-place = Placer
mandala-phase-name = Nommer
mandala-phase-mission = Mission
mandala-phases = Les quatre temps du mandala

mandala-dream-label = Un rêve, en une phrase
mandala-dream-go = Poser ce rêve
mandala-dream-late-label = Ajouter un rêve
mandala-dream-late = Montré tout de suite, avec votre prénom.
mandala-ready-dream = J’ai fini de rêver
mandala-ready-place = Pour moi, tout est à sa place
mandala-ready-name = Pour moi, les noms sont bons
mandala-not-ready = Attendez, je n’ai pas fini
mandala-ready = { $count ->
    [one] { $count } prêt sur { $of }
   *[other] { $count } prêts sur { $of }
}
mandala-ready-later = Quand tous sont prêts, on passe à la suite.

mandala-circle = Le cercle : { $count ->
    [0] aucun rêve posé
    [one] un rêve posé
   *[other] { $count } rêves posés
}. La liste dit où.
mandala-heart = Le cœur
mandala-rings = Du cœur vers le bord : { $rings }
mandala-sector = Secteur { $letter }
mandala-sector-named = { $letter } · { $name }
mandala-aside = À poser
mandala-aside-none = Tous les rêves sont sur le cercle.
mandala-cell = { $sector }, { $ring }
mandala-number = Rêve { $n }
mandala-count = { $count ->
    [0] vide
    [one] 1 rêve
   *[other] { $count } rêves
}
mandala-mine = à vous
mandala-list = Les rêves, par secteur
mandala-pick = Poser
mandala-move = Déplacer
mandala-pick-named = Poser le rêve { $n } : { $text }
mandala-move-named = Déplacer le rêve { $n } : { $text }
mandala-where = Où va-t-il ?
mandala-where-tap = Touchez le cercle, ou choisissez ici.
mandala-which-sector = Secteur
mandala-which-ring = Cercle
mandala-put = Poser ici
mandala-leave = Laisser
mandala-undo-place = ma place du rêve { $n }
mandala-undo-mission = ma proposition
mandala-last = { $name } a posé le rêve { $n } : { $place }
mandala-no-dream = Personne n’a écrit de rêve. Ajoutez-en un.

mandala-names = Les secteurs où des rêves se retrouvent
mandala-name-none = Pas encore de nom
mandala-name-adopted = Adopté
mandala-name-by = Proposé par { $name }
mandala-name-label = Un nom pour le secteur { $letter }
mandala-name-go = Proposer ce nom
mandala-name-other = Proposer un autre nom
mandala-name-mine = Changer mon nom
mandala-agree = Pas d’objection
mandala-agreed = Vous n’avez pas d’objection.
mandala-objected = Vous avez une objection.
mandala-object = J’ai une objection
mandala-object-label = Qu’est-ce que cela empêcherait ?
mandala-object-hint = Votre mot est lu par tous, avec votre prénom.
mandala-object-go = Dire mon objection
mandala-object-not = Finalement, pas d’objection
mandala-objection = { $name } : { $text }
mandala-answers = { $count ->
    [one] { $count } sans objection sur { $of }
   *[other] { $count } sans objection sur { $of }
}
mandala-rule = Un nom est adopté quand tous ont répondu et que personne n’objecte.

mandala-missions = Les phrases proposées
mandala-mission-label = Notre mission est de…
mandala-mission-hint = Lue par tous, avec votre prénom.
mandala-mission-go = Proposer cette phrase
mandala-mission-none = Aucune phrase n’est encore proposée.
mandala-mission-by = de { $name }
mandala-mission-amends = de { $name }, d’après { $other }
mandala-mission-amend = L’écrire autrement
mandala-mission-amend-named = L’écrire autrement : { $text }
mandala-mission-put-go = La proposer à tous
mandala-mission-put-named = La proposer à tous : { $text }
mandala-mission-before-us = La phrase devant nous
mandala-mission-ours = Notre mission
mandala-mission-elect-go = Je porte celle-ci
mandala-mission-elect-secret = Votre choix reste caché ; à la fin, on voit seulement la phrase retenue.
mandala-mission-elect-legend = La phrase que je porte
mandala-mission-elected = Votre choix est posé. Vous pouvez en changer.
mandala-mission-write = Proposer une autre phrase

mandala-desk-turn = Retourner les rêves
mandala-desk-name = Passer aux noms
mandala-desk-mission = Passer à la mission
mandala-desk-back-place = Revenir à placer
mandala-desk-back-name = Revenir aux noms
mandala-desk-count = Compter les voix
mandala-desk-dream = Laissez le silence. On ne parle pas encore d’actions.
mandala-desk-place = Chacun place les siens ; on en parle avant de déplacer celui d’un autre.
mandala-desk-name-say = Ne proposez pas les noms vous-même : ils naissent de ce qui est posé.
mandala-desk-mission-say = Une phrase, courte, que chacun peut redire.

mandala-doubt-dreams = { $count } rêves par personne font beaucoup à lire à voix haute. Deux ou trois suffisent.
mandala-doubt-rings = Avec un seul cercle, on saute vite du rêve à l’action. Deux ou trois cercles gardent la distance.
mandala-paper-how = Chacun écrit seul ses rêves sur des papiers ({ $count } au plus), puis on les pose ensemble. Les secteurs reçoivent un nom après, sans objection.
mandala-paper-ring = Cercle { $number } : { $name }
mandala-paper-mission = Notre mission, en une phrase

# Le compte rendu.
minutes-mandala = Notre mandala
minutes-mandala-mission = Notre mission : « { $text } »
minutes-mandala-caption = { $count ->
    [one] Un rêve, avec son numéro dans la liste. Du cœur vers le bord : { $rings }.
   *[other] { $count } rêves, avec leurs numéros dans la liste. Du cœur vers le bord : { $rings }.
}
minutes-mandala-caption-many = { $count ->
    [one] Un rêve. Du cœur vers le bord : { $rings }.
   *[other] { $count } rêves, tous dans la liste. Du cœur vers le bord : { $rings }.
}
minutes-mandala-heart = Le cœur
minutes-mandala-sector = { $name }
minutes-mandala-nameless = Secteur { $letter }, sans nom
minutes-mandala-aside = Pas encore posés
minutes-mandala-dream = { $number } · { $text }
minutes-mandala-dream-in = { $number } · { $text } ({ $ring })

# What an author reads in the studio.
mandala-set = Mandala
    .about = Rêver seul, placer ensemble, une vision et une phrase de mission.
mandala-set-question = De quoi l’on rêve
    .hint = Sans texte : le projet dans dix ans.
mandala-set-dreams = Rêves par personne
mandala-set-rings = Les anneaux, depuis le centre
mandala-set-rings-one = Anneau { $n }
mandala-set-sectors = Nombre de secteurs
mandala-set-mission = La phrase de mission est choisie
mandala-set-mission-is-consent = si personne n’objecte
mandala-set-mission-is-election = par le plus de voix
