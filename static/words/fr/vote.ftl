# Tous les mots de cette activité. Leurs clés commencent par son nom, et sont les mêmes dans chaque langue.
vote-dots = { $count ->
    [one] Posez votre point.
   *[other] Posez vos { $count } points.
}
vote-place = Dites où vous en êtes.
vote-wait = Attendez la clôture, ou changez d’avis.
vote-read = Regardez ce que cela donne.
vote-secret = Personne ne voit votre vote. À la clôture, on montre les totaux, jamais qui.
vote-later = On saura tout ensemble, à la clôture.
vote-left = { $count ->
    [0] Tous vos points sont posés.
    [one] Il vous reste 1 point.
   *[other] Il vous reste { $count } points.
}
vote-lie = { $count ->
    [0] Aucun point posé
    [one] 1 point posé
   *[other] { $count } points posés
}
vote-put = Poser un point : { $name }
vote-take = Reprendre un point : { $name }
vote-none-left = Tous vos points sont posés. Reprenez-en un d’abord.
vote-nothing = Vous n’avez aucun point ici.
vote-one-each = Un seul point par choix.
vote-close = Clore le vote
vote-voters = { $count ->
    [0] Personne n’a voté.
    [one] 1 place a voté.
   *[other] { $count } places ont voté.
}
vote-brick = Une brique vaut { $count } points.
vote-mine = { $count ->
    [one] 1 de vous
   *[other] { $count } de vous
}
vote-level-1 = Pas du tout d’accord
vote-level-2 = Plutôt pas d’accord
vote-level-3 = Entre les deux
vote-level-4 = Plutôt d’accord
vote-level-5 = Tout à fait d’accord
# Dans le compte rendu.
minutes-vote = Le vote
minutes-vote-asked = { $question }
minutes-vote-voters = { $count ->
    [one] 1 place a voté.
   *[other] { $count } places ont voté.
}
minutes-vote-choice = { $choice } : { $count ->
    [one] { $count } point
   *[other] { $count } points
}
minutes-vote-level-1 = Pas du tout d’accord : { $count }
minutes-vote-level-2 = Plutôt pas d’accord : { $count }
minutes-vote-level-3 = Entre les deux : { $count }
minutes-vote-level-4 = Plutôt d’accord : { $count }
minutes-vote-level-5 = Tout à fait d’accord : { $count }
# Sur papier.
vote-paper-dots = { $count ->
    [one] Vous avez 1 point : posez-le devant une case.
   *[other] Vous avez { $count } points : posez-les devant les cases.
}
vote-paper-place = Cochez où vous en êtes, puis pliez.

# What an author reads in the studio.
vote-set = Voter
    .about = Des gommettes, ou une échelle d’accord.
vote-set-question = Sur quoi l’on vote
vote-set-choices = Les choix
    .hint = Sans choix, c’est une échelle d’accord.
vote-set-choices-one = Choix { $n }
vote-set-dots = Gommettes par place
vote-set-several = Sur un même choix
vote-set-several-is-true = plusieurs gommettes
vote-set-several-is-false = une seule
