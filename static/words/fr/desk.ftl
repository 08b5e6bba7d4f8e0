# Le pupitre de la personne qui anime.
desk-loading = Un instant, on ouvre le pupitre…
desk-shut = Ce pupitre est fermé.
desk-shut-more = Sa clé n’est plus valable. Rouvrez la salle depuis l’atelier.
desk-no-key = Cette page a besoin de son lien.
desk-no-key-more = Ouvrez le pupitre depuis l’atelier, ou avec le lien reçu à l’ouverture de la salle.
desk-code = code
desk-people = { $count ->
    [0] 0 personne
    [one] 1 personne
   *[other] { $count } personnes
}
desk-sites = { $count ->
    [one] 1 site
   *[other] { $count } sites
}
desk-screen = Écran de salle
desk-minutes-page = Compte rendu

desk-agenda = Le déroulé
desk-on-time = à l’heure
desk-late = { $count } min de retard
desk-early = { $count } min d’avance
desk-minutes = { $count } min
desk-step-done = fait
desk-protected = Protégé : garde ses { $count } min
desk-end-at = Fin
desk-planned = prévue à { $time }
desk-plan-change = Changer
desk-plan-change-end = Changer la fin
desk-plan-end = Quand faut-il finir ?
desk-plan-more = Le bilan garde son temps avant cette heure. Rien n’est raccourci tout seul.
desk-plan-label = Nous finissons à
desk-plan-wrong = Écrivez une heure, par exemple 17:00.
desk-plan-go = Garder cette fin
desk-plan-as-written = Comme dit le scénario
desk-over = { $count ->
    [one] Le bilan finirait 1 minute trop tard.
   *[other] Le bilan finirait { $count } minutes trop tard.
}
desk-over-step = « { $name } » de { $count } min
desk-over-shorten = Raccourcissez { $steps }.
desk-over-nothing = Rien de ce qui vient ne peut les rendre : passez plus tôt à la suite, ou finissez plus tard.
desk-over-stays = { $count ->
    [one] Il restera 1 minute de trop.
   *[other] Il restera { $count } minutes de trop.
}
desk-over-go = Raccourcir
desk-over-later = Finir à { $time }
desk-print = Fiches papier
desk-end = Terminer la rencontre
desk-end-short = Terminer
desk-end-question = Terminer la rencontre pour tout le monde ?
desk-end-more = La cloche sonne, plus personne ne peut jouer, et le compte rendu est prêt. Tout ce qui a été fait est gardé.
desk-stay = Pas maintenant

desk-where = Où nous en sommes
desk-they-read = Ils lisent :
desk-quoted = « { $text } »
desk-pause = Pause
desk-start-clock = Lancer l’horloge
desk-no-clock = Cette étape n’a pas d’horloge. Ajoutez une minute pour lui en donner une.
desk-coming = Un instant : cette étape arrive sur cette page.
desk-bell-rang = La cloche a sonné. Ajoutez une minute pour reprendre.
desk-more = 1 min
desk-less = 1 min de moins
desk-ring = Sonner la cloche
desk-next = Passer à : { $name }
desk-start = Commencer : { $name }
desk-back = Revenir
desk-back-question = Revenir à « { $name } » ?
desk-back-more = Rien n’est perdu : ce qui a été fait reste. Tout le monde revient à cette étape avec vous.
desk-leave-question = Quitter « { $name } » avant la fin ?
desk-leave-more = Il reste à faire ici : « { $ahead } ». Ce qui a été fait est gardé, et vous pouvez revenir.
desk-before = Avant de commencer
desk-before-title = On arrive.
desk-before-empty = Personne n’est encore arrivé.
desk-before-more = Montrez l’écran de salle : il donne le code { $code } et le carré à viser. On peut aussi arriver plus tard.
desk-before-keys = Sur l’écran de salle, la touche L change la langue et la touche S le son.
desk-after = C’est fini
desk-after-title = La rencontre est terminée.
desk-after-more = Rien n’est perdu. Le compte rendu se lit, s’imprime et s’envoie.
desk-minutes-read = Lire le compte rendu
desk-minutes-md = En texte (Markdown)
desk-minutes-json = En données (JSON)

desk-needed = On a besoin de vous
desk-needed-none = Personne n’a besoin de vous pour l’instant.
desk-call-help = { $count ->
    [one] demande de l’aide
   *[other] demandent de l’aide
}
desk-call-floor = { $count ->
    [one] a la main et ne répond pas
   *[other] ont la main et ne répondent pas
}
desk-call-orphan = n’a plus personne : départ de { $name }
desk-call-gone = { $count ->
    [one] n’est plus là, sa place l’attend
   *[other] ne sont plus là, leur place les attend
}
desk-call-back = { $count ->
    [one] est de retour, un robot joue encore
   *[other] sont de retour, un robot joue encore
}
desk-call-waiting = { $count ->
    [one] n’a pas encore joué
   *[other] n’ont pas encore joué
}
desk-acted = { $count } sur { $of } l’ont fait
desk-others = { $count ->
    [one] 1 autre
   *[other] { $count } autres
}
desk-since = { $count ->
    [0] à l’instant
   *[other] depuis { $count } min
}
desk-all-calls = { $count ->
    [one] En montrer 1 de plus
   *[other] En montrer { $count } de plus
}
desk-fewer = En montrer moins
desk-see = Voir son écran
desk-see-title = Ce que voit { $name }
desk-see-covered = Ce que cette personne est seule à savoir est couvert.
desk-see-lobby = Le code, qui est là, et que le jeu commence bientôt.
desk-fix-go = J’y vais
desk-fix-bot = Laisser jouer un robot
desk-fix-give-back = Rendre la main
desk-fix-hand-over = Confier
desk-fix-more = Autre…

desk-floor = La main
desk-move-on = Passer la main

desk-who = Qui est là
desk-nobody = Personne encore.
desk-no-site = Ailleurs
desk-lock = Fermer la porte
desk-unlock = Ouvrir la porte
desk-locked = La porte est fermée : plus personne ne peut entrer.
desk-legend = Ne montrer que
desk-state-here = ici
desk-state-idle = inactif
desk-state-waiting = pas joué
desk-state-help = aide
desk-state-gone = parti
desk-bot-plays = un robot joue
desk-plays = joue { $names }

desk-hand-over-title = Qui joue { $name } maintenant ?
desk-hand-over-more = Cette personne apprend aussitôt le secret du personnage.
desk-hand-over-to = Les personnes dans la salle
desk-words = Donner la place à un autre appareil
desk-words-say = Lisez ces trois mots à voix haute :
desk-words-more = Sur l’autre appareil : entrer le code, puis « J’étais déjà là ». L’ancien appareil est déconnecté.
desk-rename = Changer le prénom
desk-rename-label = Prénom, ou plusieurs avec des virgules
desk-rename-go = Garder ce prénom
desk-remove = Faire sortir de la salle
desk-remove-question = Faire sortir { $name } de la salle ?
desk-remove-more = Son appareil est déconnecté aussitôt. Ce qui a été bâti et écrit reste.
desk-remove-go = Faire sortir { $name }

desk-say = Dire à tous
desk-say-hint = Pensez à demander ce qu’il manque aux autres.
desk-say-go = Dire
desk-said = Sur tous les écrans :
desk-said-take-down = Retirer

desk-groups = Les groupes au travail
desk-groups-go = Envoyer les groupes au travail
desk-groups-all = Tout le monde
desk-groups-all-more = Touchez un groupe pour voir où il en est, l’aider et le faire avancer. Ce qui suit vaut pour tout le monde.
desk-groups-one-more = Vous êtes avec : { $name }. Ce qui suit ne vaut que pour ce groupe.
desk-groups-done = Ce groupe a fini. Ramenez tout le monde quand vous voulez.
desk-group-number = Groupe { $n }
desk-group-at = Étape { $at } sur { $of } : { $name }
desk-group-help = { $count ->
    [one] 1 demande d’aide
   *[other] { $count } demandes d’aide
}
desk-group-move = Changer de groupe :
desk-next-back = Revenir à : { $name }

desk-screens = Écrans de salle
desk-screens-more = Une page pour chaque grand écran. Pendant le travail en groupes, celle d’un site montre le groupe qui s’y trouve.
desk-screens-room = Toute la salle
desk-screens-room-more = ce que tout le monde voit
desk-screens-group = ce groupe seul
desk-screens-shows = montre { $name } en ce moment
desk-screens-own = montre son groupe en ce moment
desk-screens-open = Ouvrir
desk-screens-link = Lien
desk-screens-elsewhere = Ouvrez ce lien sur l’appareil de cet écran.
desk-screens-out = Les pages données
desk-screens-out-more = Chaque lien ouvre une page. Fermez celle qui est allée au mauvais endroit : les autres restent.
desk-screens-since = depuis { $hour }
desk-screens-here = affichée en ce moment
desk-screens-away = ne répond pas
desk-screens-gone = fermée
desk-screens-unopened = pas encore ouverte
desk-screens-end = Fermer cette page
desk-link-of = { $what } : { $name }
desk-link-qr = Code QR du lien : { $name }
desk-relays = Les relais
desk-relays-more = Un relais anime depuis un autre site : il voit ce que vous voyez et peut ce que vous pouvez, même si votre ligne tombe.
desk-relay-at = Relais du site { $site }
desk-relay-none = pas de relais
desk-relay-invited = relais invité, pas encore là
desk-relay-here = relais présent
desk-relay-away = le relais ne répond pas
desk-relay-gone = relais parti
desk-relay-you = c’est vous
desk-relay-link = Lien pour un relais
desk-relay-link-more = Pour la personne qui relaie sur ce site, et pour personne d’autre : il ouvre le pupitre.
desk-relay-end = Mettre fin au relais
desk-relay-alone = La personne qui anime n’est pas en ligne.
desk-relay-alone-more = Vous menez : tout ce qu’elle pouvait faire, vous le pouvez d’ici.
