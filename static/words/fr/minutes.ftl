# Le compte rendu, sur la page et en Markdown.
minutes-kind = Compte rendu
minutes-quote = « { $text } »
minutes-one-person = une personne
minutes-person-numbered = personne { $number }
minutes-people = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
minutes-more-people = { $count ->
    [one] une autre personne
   *[other] { $count } autres personnes
}
minutes-hour = { $hour } h { $minute }
minutes-hour-sharp = { $hour } h
minutes-seconds = { $count } s
minutes-length = { $count } min

minutes-when = { $day }, de { $start } à { $end }.
minutes-when-so-far = { $day }, depuis { $start }. Compte rendu arrêté à { $end }, en cours de partie.
minutes-not-begun = La partie n’a pas encore commencé.
minutes-people-there = { $count ->
    [one] Une personne y a pris part.
   *[other] { $count } personnes y ont pris part.
}
minutes-people-at = { $count ->
    [one] Une personne y a pris part : { $places }.
   *[other] { $count } personnes y ont pris part : { $places }.
}
minutes-foot-names = Chacun figure ici comme il l’a voulu : par son prénom, par son personnage, ou sans nom.
minutes-foot-erased = Tout sera effacé le { $day }.

minutes-built = Ce que nous avons bâti
minutes-town = La ville { $sprint ->
    [0] avant le premier sprint
    [1] au premier sprint
    [2] au deuxième sprint
    [3] au troisième sprint
   *[other] au sprint { $sprint }
} : { $buildings ->
    [0] aucun bâtiment achevé
    [one] un bâtiment achevé
   *[other] { $buildings } bâtiments achevés
}, { $bricks ->
    [0] aucune brique
    [one] une brique apportée
   *[other] { $bricks } briques apportées
}.
minutes-town-free = { $free ->
    [one] Une brique posée librement
   *[other] { $free } briques posées librement
}{ $buildings ->
    [0] .
    [one] {""}, un bâtiment achevé.
   *[other] {""}, { $buildings } bâtiments achevés.
}
minutes-nothing-built = Rien n’est encore bâti.
minutes-by-hand = { $names }, avec de vraies briques
minutes-begun = Chantier ouvert : { $have ->
    [0] aucune brique
    [one] une brique
   *[other] { $have } briques
} sur { $wanted }.
minutes-verdict-yes = { $who } a dit oui.
minutes-verdict-no = { $who } a dit non.
minutes-with-words = { $said } { $words }
minutes-alive = La ville est vivante.
minutes-not-yet-alive = La ville n’est pas encore vivante.
minutes-needs-met = { $met ->
    [0] Aucun besoin sur { $needs } n’a sa place pour l’instant.
    [one] Un besoin sur { $needs } a sa place.
   *[other] { $met } besoins sur { $needs } ont leur place.
}
minutes-dials-empty = Il lui manque encore { $dials }.
minutes-dials-fed = Rien d’essentiel ne lui manque.
minutes-dial-homes = des logements
minutes-dial-food = de quoi se nourrir
minutes-dial-care = du soin
minutes-dial-learning = de quoi apprendre
minutes-dial-nature = de la nature
minutes-dial-links = du lien

minutes-decided = Ce que nous avons décidé
minutes-votes = { $count ->
    [one] Une voix.
   *[other] { $count } voix.
}
minutes-not-chosen = Pas encore choisi :

minutes-needs = Les besoins, entendus ou tus
minutes-head-need = Le besoin connu de tous
minutes-head-told = Ce que le personnage gardait pour lui
minutes-head-became = Ce qu’il est devenu
minutes-need-of = { $who } : { $need }
minutes-way-aloud = Dit à voix haute.
minutes-way-all = Dit à tout le monde.
minutes-way-one = Dit à une seule personne.
minutes-way-asked = Dit parce qu’on le lui a demandé.
minutes-way-review = Apparu à la revue, sans avoir été dit avant.
minutes-never-told = Jamais dit.
minutes-only-you = (Écrit dans votre compte rendu seulement.)
minutes-need-met = Il a sa place.
minutes-need-refused = Bâti, mais ce n’était pas ce qu’il fallait.
minutes-need-built = Bâti, pas encore regardé ensemble.
minutes-need-begun = Chantier ouvert.
minutes-need-waiting = Pas encore bâti.

minutes-together = Qui a bâti avec qui
minutes-together-more = Plus le trait est épais, plus ils ont apporté de briques aux mêmes bâtiments.
minutes-together-heaps = Plus le trait est épais, plus ils ont posé de briques côte à côte.
minutes-crowd = { $count } personnes ont posé des briques dans la même ville.
minutes-head-with = A bâti avec (et leurs briques ensemble)
minutes-with-bricks = { $who } { $count }
minutes-alone = personne pour l’instant

minutes-exchanged = Ce qui s’est demandé et donné
minutes-asked = Demandé
minutes-given = Donné
minutes-powers = Pouvoirs mis au service des autres
minutes-for = Pour { $names }
minutes-head-asked = La demande
minutes-head-answer = La réponse
minutes-head-gift = Quoi
minutes-head-for = Pour
minutes-wish = { $by } à { $to } : { $what }
minutes-wish-brick = une brique
minutes-wish-need = dire son besoin
minutes-wish-power = se servir de son pouvoir
minutes-a-brick = une { $brick }
minutes-for-building = { $what }, pour « { $building } »
minutes-answered = Entendue.
minutes-unanswered = Restée sans réponse.
minutes-answered-times = { $answered ->
    [one] Demandé { $times } fois, entendu une fois.
   *[other] Demandé { $times } fois, entendu { $answered } fois.
}
minutes-unanswered-times = Demandé { $times } fois, resté sans réponse.
minutes-to-building = « { $building } », pour { $whose }
minutes-to-hand = { $whose }, en main propre
minutes-gave = { $who } { $bricks }

minutes-facts = Ce qui s’est passé
minutes-feelings = Ce que nous avons ressenti
minutes-findings = Ce que nous avons appris
minutes-futures = Ce que nous ferons
minutes-retrospective = En chemin, d’un sprint à l’autre
minutes-keep = À garder
minutes-drop = À laisser
minutes-try = À essayer
minutes-goodbye = Ce que nous avons dit à nos personnages
minutes-words = Mots de la fin

minutes-floor = La parole
minutes-floor-play = Pendant le jeu
minutes-floor-round = Pendant les tours de parole
minutes-head-who = Qui
minutes-had = { $who } { $turns }
minutes-turns = { $count ->
    [0] pas encore
    [one] une fois
   *[other] { $count } fois
}
minutes-with-passed = { $had } ({ $count ->
    [one] a passé une fois
   *[other] a passé { $count } fois
})

minutes-who = Qui était là
minutes-played-by = { $trade }, rôle tenu par { $who }
minutes-also-there = Et aussi : { $names }.
minutes-there = { $names }.
minutes-person-at = { $name } ({ $place })

minutes-time-line = Le déroulé
minutes-head-hour = Heure
minutes-head-step = Étape
minutes-head-length = Durée
minutes-step-of = { $part } : { $title }
minutes-running = en cours
minutes-planned = { $length } prévues
minutes-added = { $length } ajoutées
minutes-taken = { $length } retirées
minutes-paused = { $length } de pause
minutes-group-number = Groupe { $n }
minutes-in-group = { $group } · { $title }
