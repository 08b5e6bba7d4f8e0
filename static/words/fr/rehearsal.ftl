rehearsal-name = Répétition
rehearsal-tag = répétition
rehearsal-title = Répétez : { $title }

rehearsal-with = Avec qui vous répétez
rehearsal-me = Vous
rehearsal-players = Combien de personnes, avec vous
rehearsal-players-hint = Le scénario est prévu pour { $least } à { $most } personnes.
rehearsal-players-wrong = Écrivez un nombre de 1 à { $most }.
rehearsal-minds = Le caractère des joueurs automatiques
rehearsal-minds-mixed = Mélangés
rehearsal-minds-mixed-more = comme un vrai groupe
rehearsal-minds-cooperative = Tous coopèrent
rehearsal-minds-cooperative-more = ils disent et ils donnent
rehearsal-minds-selfish = Chacun pour soi
rehearsal-minds-selfish-more = ils gardent tout
rehearsal-minds-silent = Silencieux
rehearsal-minds-silent-more = ils ne disent rien d’eux
rehearsal-minds-late = En retard
rehearsal-minds-late-more = ils arrivent en route
rehearsal-minds-alpha = Une seule décide
rehearsal-minds-alpha-more = les autres suivent
rehearsal-mind-cooperative = coopère
rehearsal-mind-selfish = pense à soi
rehearsal-mind-silent = se tait
rehearsal-mind-late = arrive en retard
rehearsal-mind-alpha = décide
rehearsal-mind-follower = suit

rehearsal-alone = Seul, parmi eux
rehearsal-alone-more = Une vraie salle, rien que pour vous : vous jouez, ils jouent à côté de vous. Passez une étape, accélérez le temps, regardez depuis n’importe quelle place. Tout est effacé à la fin.
rehearsal-alone-go = Répéter seul
rehearsal-many = Beaucoup de fois, sans vous
rehearsal-many-more = Ils jouent tout le scénario, encore et encore. Vous voyez comment il finit, le temps de chaque étape, ce que devient chacun et ce qui n’arrive jamais.
rehearsal-times = Combien de fois
rehearsal-times-n = { $count } fois
rehearsal-many-go = Jouer { $count } fois
rehearsal-before = Déjà là
rehearsal-before-going = Votre répétition de { $time } continue
rehearsal-before-shown = Ce qu’ont montré { $count } parties
rehearsal-before-playing = Ils jouent encore
rehearsal-to-editor = Revenir au scénario

rehearsal-steps = Les étapes
rehearsal-step-done = faite
rehearsal-groups-here = { $count ->
    [one] le groupe { $groups }
   *[other] les groupes { $groups }
}
rehearsal-ended = La rencontre est finie.
rehearsal-places = D’où l’on regarde
rehearsal-mine = Ma place
rehearsal-desk = Le pupitre
rehearsal-screen = L’écran
rehearsal-frame = La page de : { $place }
rehearsal-speed = Le temps
rehearsal-speed-n = { $n ->
    [one] comme en vrai
   *[other] { $n } fois plus vite
}
rehearsal-as-people = Ils jouent au rythme de vraies personnes.
rehearsal-faster = Le temps va { $n } fois plus vite, et eux aussi.
rehearsal-is-over = La rencontre est finie. Il n’y a plus d’étape.
rehearsal-next = Étape suivante
rehearsal-end = Terminer la rencontre
rehearsal-stop = Arrêter
rehearsal-stopping = Elle s’arrête…

rehearsal-run-waiting = { $title } : une autre répétition passe avant.
rehearsal-run-playing = { $title } : ils jouent…
rehearsal-run-done = { $title } : c’est joué.
rehearsal-run-stopped = { $title } : vous avez arrêté la répétition.
rehearsal-run-late = { $title } : c’était trop long, la répétition s’est arrêtée.
rehearsal-run-failed = { $title } : la répétition n’est pas allée au bout.
rehearsal-run-nothing = Il n’y a rien à montrer.
rehearsal-progress-name = Où en est la répétition
rehearsal-progress = { $done } parties jouées sur { $of }
rehearsal-back = Répéter autrement

rehearsal-shown = { $title } : ce que montrent { $count } parties
rehearsal-shown-by = Par { $players ->
    [one] un joueur automatique
   *[other] { $players } joueurs automatiques
} : { $minds }.
rehearsal-won = { $won ->
    [0] La ville ne vit aucune fois sur { $of }.
   *[other] La ville vit { $won } fois sur { $of }.
}
rehearsal-won-short = { $won } sur { $of }
rehearsal-village = Une maison pour chaque partie ; verte : la ville vit, on a gagné ensemble.
rehearsal-needs = Combien de besoins comblés
rehearsal-needs-met = { $met } besoins comblés : { $count ->
    [one] une fois
   *[other] { $count } fois
}
rehearsal-needs-more = En bas, les besoins comblés sur { $needs } ; au-dessus, combien de parties.

rehearsal-verdict-necessary = Il faut coopérer pour gagner.
rehearsal-verdict-necessary-more = Ensemble ils y arrivent ; chacun pour soi, ou quand une seule personne décide, non.
rehearsal-verdict-helps = Coopérer aide, sans être toujours nécessaire.
rehearsal-verdict-helps-more = Les groupes qui coopèrent s’en sortent mieux, mais l’écart est petit. Cachez un peu plus, ou partagez mieux les briques.
rehearsal-verdict-alone = On gagne aussi chacun pour soi.
rehearsal-verdict-alone-more = Personne n’a besoin des autres. Donnez à chaque personnage quelque chose qui manque aux autres.
rehearsal-verdict-one-decides = Une seule personne peut décider de tout.
rehearsal-verdict-one-decides-more = Le groupe gagne en suivant. Cachez ce que chacun sait, pour qu’il faille le demander.
rehearsal-verdict-too-hard = Même ensemble, on gagne rarement.
rehearsal-verdict-too-hard-more = Donnez plus de temps ou plus de briques, ou demandez moins.
rehearsal-bots-are = Ce sont des joueurs automatiques : ils montrent ce que les règles permettent, pas ce que feront vos gens.

rehearsal-characters = Ce que devient chacun
rehearsal-played = { $count ->
    [one] joué une fois
   *[other] joué { $count } fois
}
rehearsal-played-never = jamais joué
rehearsal-of = { $count } sur { $of }
rehearsal-of-met = besoin comblé
rehearsal-of-told = besoin dit
rehearsal-of-powers = pouvoir servi

rehearsal-times-title = Le temps, étape par étape
rehearsal-times-more = Ils lisent et parlent plus vite que nous : regardez ce qui remplit toute l’étape, et ce qui finit aussitôt.
rehearsal-planned = prévu
rehearsal-took = dernier geste, d’habitude
rehearsal-range = du plus tôt au plus tard
rehearsal-time-planned = prévu { $minutes } min
rehearsal-time-took = dernier geste à { $time }
rehearsal-time-never = jamais atteinte

rehearsal-never = Ce qui n’est jamais arrivé
rehearsal-never-more = En { $count } parties. Ce n’est pas forcément une faute : regardez si vous y tenez.
rehearsal-never-nothing = Tout est arrivé au moins une fois.
rehearsal-never-nothing-more = Chaque étape, chaque personnage, chaque pouvoir et chaque réponse que vous avez écrits.
rehearsal-never-steps = Étapes où personne n’arrive
rehearsal-never-idle = Étapes où personne ne fait rien
rehearsal-never-characters = Personnages que personne n’a joués
rehearsal-never-met = Besoins jamais comblés
rehearsal-never-told = Besoins cachés que personne n’a dits
rehearsal-never-powers = Pouvoirs dont personne ne s’est servi
rehearsal-never-choices = Réponses que personne n’a choisies
rehearsal-never-power = { $name } : { $text }
rehearsal-never-choice = { $title } : { $text }
rehearsal-json = Les mêmes chiffres, en fichier
