play-loading = Un instant, on rejoint la salle…
play-lobby = Installez-vous. Le jeu commence bientôt.
play-lobby-more = Le jeu commence quand la personne qui anime l’ouvre.
play-lobby-who = Qui est là
play-lobby-count = { $count ->
    [0] personne encore
    [one] 1 personne
   *[other] { $count } personnes
}
play-code = code
play-you = vous
play-laid = a posé { $names }
play-ended = La rencontre est finie. Merci.
play-ended-more = Tout ce qui a été fait est dans le compte rendu.
play-minutes = Lire le compte rendu
play-bell = La cloche a sonné. Regardez ce qui a été fait.
play-listen = Écoutez : les autres vous aident.
play-undo = Annuler
play-undo-named = Annuler : { $what }
play-undo-none = Rien à annuler pour l’instant.
play-help = J’ai besoin d’aide
play-help-short = Aide
play-help-asked = J’ai demandé de l’aide
play-help-told = On sait que vous avez besoin d’aide.
play-help-told-more = Quelqu’un vient dès que possible. Continuez si vous pouvez.
play-help-cancel = Ça va maintenant
play-says-facilitator = La personne qui anime :
play-out-here = Jouer ici
play-out-home = Entrer un autre code
play-out-new = Entrer de nouveau
play-group-number = Groupe { $n }
play-group-next = Passer à la suite : { $name }
play-group-back = Revenir à : { $name }
play-group-ahead = Quand tout le monde est prêt, n’importe qui dans le groupe peut passer à la suite.
play-group-clock = L’horloge mène votre groupe. Après la dernière cloche, n’importe qui peut passer à la suite.
play-group-done = Votre groupe a fini. L’animation ramène bientôt tout le monde.
