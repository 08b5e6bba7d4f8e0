# Les chapeaux de couleur : tous pensent dans la même direction, puis on change de chapeau.
hats-white = blanc
hats-red = rouge
hats-black = noir
hats-yellow = jaune
hats-green = vert
hats-blue = bleu
hats-named = { $hat ->
    [white] Chapeau blanc
    [red] Chapeau rouge
    [black] Chapeau noir
    [yellow] Chapeau jaune
    [green] Chapeau vert
   *[blue] Chapeau bleu
}
hats-means-white = les faits
hats-means-red = ce que l’on ressent
hats-means-black = les risques
hats-means-yellow = ce qui est bon
hats-means-green = les idées
hats-means-blue = la marche à suivre
hats-means-summary = ce que l’on garde
hats-given = { $named } : { $means }
hats-given-again = { $named }, encore
hats-given-kept = Ce que le chapeau bleu garde
hats-wear-white = Chapeau blanc : écrivez des faits.
hats-wear-red = Chapeau rouge : un mot sur ce que vous ressentez.
hats-wear-black = Chapeau noir : écrivez ce qui inquiète.
hats-wear-yellow = Chapeau jaune : écrivez ce qui est bon.
hats-wear-green = Chapeau vert : écrivez des idées neuves.
hats-wear-blue = Chapeau bleu : dites comment avancer ensemble.
hats-wear-summary = Chapeau bleu : écrivez ce que l’on garde.
hats-time-out = Chapeau bleu pour tous : faites le point.
hats-time-out-more = La suite attend. Après, on reprend le chapeau { $hat } là où il était.
hats-time-out-more-own = La suite attend. Après, chacun reprend son chapeau.
hats-over = Relisez ce que chaque chapeau a donné.
hats-turn = Tour { $nth } sur { $number }
hats-turn-last = Dernier tour : la synthèse
hats-rotates = Chacun porte un chapeau ; à la cloche, tous tournent.
hats-secret = { $people ->
    [one] Caché sous ce chapeau, puis montré à tous sans votre nom.
   *[other] Vous êtes { $people } à cette place : chacun son tour. Caché sous ce chapeau, puis montré à tous sans vos noms.
}
hats-secret-red = Un mot suffit. On le montrera sans votre nom, et personne n’aura à le justifier.
hats-label = Une carte par point
hats-label-red = Un mot
hats-go = Poser ma carte
hats-later = On les montre au changement de chapeau.
hats-before-red = On lit, on ne répond pas.
hats-none = Rien n’a été écrit sous ce chapeau.
hats-signal = Quelqu’un parle avec un autre chapeau ? L’animation seule le saura, jamais qui l’a dit.
hats-signal-other-hat = Autre chapeau ?
hats-signal-blue = Un moment bleu ?
hats-signalled = C’est dit à l’animation, et à elle seule.
hats-all = Tous les chapeaux
hats-next-hat = ensuite
hats-wearers = { $count ->
    [one] 1 place
   *[other] { $count } places
}
hats-desk-other-hat = { $count ->
    [one] Une personne entend un autre chapeau.
   *[other] { $count } fois on a entendu un autre chapeau.
}
hats-desk-blue = { $count ->
    [one] Une personne demande un moment bleu.
   *[other] { $count } fois on a demandé un moment bleu.
}
hats-desk-other-hat-more = Rappelez la couleur à tous, sans viser personne.
hats-desk-heard = Entendu
hats-desk-call-blue = Chapeau bleu pour tous
hats-desk-end-blue = Revenir au chapeau { $hat }
hats-desk-end-blue-own = Chacun reprend son chapeau
hats-desk-next = Changer de chapeau
hats-desk-paused = Relancez d’abord la pendule.
# La feuille imprimée.
hats-paper-white = Chapeau blanc : les faits, rien que les faits
hats-paper-red = Chapeau rouge : ce que l’on ressent, sans se justifier
hats-paper-black = Chapeau noir : les risques, ce qui peut casser
hats-paper-yellow = Chapeau jaune : ce qui est bon, ce qui est possible
hats-paper-green = Chapeau vert : les idées neuves
hats-paper-blue = Chapeau bleu : la marche à suivre, la synthèse
hats-paper-together = Posez un seul chapeau au milieu : tous le portent. Écrivez sous ce chapeau, puis passez au suivant. Le bleu finit toujours.
hats-paper-by-group = Donnez un chapeau à chaque groupe. À chaque tour, passez le vôtre au groupe suivant, jusqu’à ce que chaque groupe ait porté tous les chapeaux. Puis tous mettent le bleu.
hats-paper-in-turn = Donnez un chapeau à chacun. À chaque tour, passez le vôtre à gauche, jusqu’à ce que chacun ait porté tous les chapeaux. Puis tous mettent le bleu.
# Ce que l’auteur peut revoir.
hats-doubt-only-black = Le chapeau noir sans le jaune laisse le groupe sur ses craintes. Ajoutez le jaune.
hats-doubt-long-red = { $seconds } secondes de rouge : on se met à expliquer. Une demi-minute suffit.
# Le compte rendu.
minutes-hats-summary = Ce que le chapeau bleu garde
minutes-hats-white = Chapeau blanc : les faits
minutes-hats-red = Chapeau rouge : ce que l’on ressent
minutes-hats-black = Chapeau noir : les risques
minutes-hats-yellow = Chapeau jaune : ce qui est bon
minutes-hats-green = Chapeau vert : les idées
minutes-hats-blue = Chapeau bleu : la marche à suivre
minutes-hats-white-2 = Chapeau blanc, encore
minutes-hats-red-2 = Chapeau rouge, encore
minutes-hats-black-2 = Chapeau noir, encore
minutes-hats-yellow-2 = Chapeau jaune, encore
minutes-hats-green-2 = Chapeau vert, encore
minutes-hats-blue-2 = Chapeau bleu, encore

# What an author reads in the studio.
hats-set = Les chapeaux de couleur
    .about = Tous regardent sous le même angle, puis en changent.
hats-set-question = À quoi pense le groupe
hats-set-worn = Les chapeaux
hats-set-worn-is-together = le même pour tous
hats-set-worn-is-by-group = un par groupe, et les groupes tournent
hats-set-worn-is-in-turn = un par place, et l’on tourne
hats-set-sequence = Les chapeaux, dans l’ordre
    .hint = Le bleu finit toujours.
hats-set-sequence-is-white = blanc, les faits
hats-set-sequence-is-red = rouge, les émotions
hats-set-sequence-is-black = noir, les risques
hats-set-sequence-is-yellow = jaune, les atouts
hats-set-sequence-is-green = vert, les idées
hats-set-sequence-is-blue = bleu, le recul
hats-set-seconds = Durée de certains chapeaux (secondes)
    .hint = Sans nombre : la durée habituelle.
hats-set-seconds-is-white = Blanc
hats-set-seconds-is-red = Rouge
hats-set-seconds-is-black = Noir
hats-set-seconds-is-yellow = Jaune
hats-set-seconds-is-green = Vert
hats-set-seconds-is-blue = Bleu
hats-set-turn-seconds = Durée d’un chapeau quand on tourne (secondes)
hats-set-summary-seconds = Le chapeau bleu de la fin (secondes)
hats-set-time-out-seconds = Une pause bleue (secondes)
hats-set-prompts = Votre question sous un chapeau
    .hint = Sans texte, Tutti pose la sienne.
hats-set-prompts-is-white = Blanc
hats-set-prompts-is-red = Rouge
hats-set-prompts-is-black = Noir
hats-set-prompts-is-yellow = Jaune
hats-set-prompts-is-green = Vert
hats-set-prompts-is-blue = Bleu
