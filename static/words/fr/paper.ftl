# Les fiches à imprimer, pour l’animation. Les mots de la fiche d’une activité sont avec l’activité.
paper-kind = Fiches à imprimer
paper-other = In English
paper-lead = { $count ->
    [0] Il n’y a rien à imprimer pour ce scénario.
    [one] Une fiche pour jouer sans écran, et cette page pour vous.
   *[other] { $count } fiches pour jouer sans écran, et cette page pour vous.
}
paper-secret-all = Pour vous seulement.
paper-secret-all-more = Les besoins cachés et ce qui va arriver y sont écrits : ne la projetez pas.
paper-secret = à ne pas montrer
paper-agenda = Le déroulé
paper-begins = À partir de
paper-step = Étape
paper-long = Durée
paper-sheets = Fiches
paper-only-for = { $count ->
    [one] groupe { $groups }
   *[other] groupes { $groups }
}
paper-print = Ce qu’il faut imprimer
paper-sheet = Fiche { $number }
paper-copies-person = { $count ->
    [0] Une par personne.
    [one] Une par personne : 1.
   *[other] Une par personne : { $count }.
}
paper-copies-group = { $count ->
   *[other] Une par groupe.
}
paper-copies-room = { $count ->
   *[other] Une pour tout le monde.
}
paper-each-time = À refaire { $count } fois.
paper-slips = { $pages ->
    [0] { $count } par page, à découper.
    [one] { $count } par page, à découper : 1 page.
   *[other] { $count } par page, à découper : { $pages } pages.
}
paper-how = Imprimez sur A4 en taille réelle ; le noir et blanc suffit. Les tirets se découpent, les points se plient.
paper-fold = Pliez ici : la suite n’est que pour une personne.
