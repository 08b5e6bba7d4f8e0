# Les cartes : ce qu’on écrit, caché jusqu’à ce que tout se retourne.
cards-secret-named = { $people ->
    [one] Caché jusqu’à ce qu’on retourne tout, puis montré avec votre prénom.
   *[other] Caché jusqu’à ce qu’on retourne tout, puis montré avec vos prénoms.
}
cards-secret-anonymous = Sans votre nom, même à la fin.
cards-bell = À la cloche, votre phrase compte, même inachevée.
cards-empty = Rien n’est écrit. Un mot suffit.
cards-mine = { $count ->
    [one] Votre carte, encore cachée
   *[other] Vos { $count } cartes, encore cachées
}
cards-take = Reprendre
cards-take-named = Reprendre : { $text }
cards-sent = Posé sans votre nom. On ne peut plus le reprendre.
cards-full = { $count ->
    [one] Votre carte est posée. Reprenez-la pour la changer.
   *[other] Vos { $count } cartes sont posées. Reprenez-en une pour la changer.
}
cards-full-anonymous = Tout ce que vous pouviez poser ici est posé.
cards-answered = { $count ->
    [one] { $count } sur { $of } a répondu.
   *[other] { $count } sur { $of } ont répondu.
}
cards-count = { $count ->
    [0] Aucune carte n’est encore posée.
    [one] 1 carte est posée.
   *[other] { $count } cartes sont posées.
}
cards-reveal-later = On retournera tout ensemble.
cards-none = Personne n’a rien écrit ici.
cards-too-few = Moins de quatre cartes sans nom : elles restent fermées, pour que personne ne soit reconnu.
cards-more = En montrer { $count } de plus
cards-rest = + { $count }
cards-reveal = Retourner les cartes
