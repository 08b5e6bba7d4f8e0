sprint-plan-sentence-tell = { $name }, dites votre besoin, puis choisissez ensemble.
sprint-plan-sentence-choose = Choisissez ensemble ce que vous bâtirez.
sprint-plan-sentence-check = Relisez le plan : que manque-t-il encore ?
sprint-plan-wall = Le mur des besoins
sprint-plan-met = comblé
sprint-plan-taken = choisi
sprint-plan-untold = { $name } n’a pas encore dit où.
sprint-plan-choose = Choisir
sprint-plan-choose-of = Choisir : { $title }
sprint-plan-drop = Remettre au mur
sprint-plan-drop-of = Remettre au mur : { $title }
sprint-plan-begun = Le chantier est déjà ouvert.
sprint-plan-hands = Ce que nous avons en mains
sprint-plan-capacity = { $count ->
    [0] Avec nos briques, on ne peut encore rien finir.
    [one] Avec nos briques, on peut finir environ 1 bâtiment.
   *[other] Avec nos briques, on peut finir environ { $count } bâtiments.
}
sprint-plan-told-bring = Chaque besoin dit en apporte deux de plus.
sprint-plan-taken-count = { $count ->
    [0] Rien n’est choisi.
    [one] 1 choisi.
   *[other] { $count } choisis.
}
sprint-plan-short = Il manquera : { $bricks }.
sprint-plan-enough = Les briques y suffisent.
sprint-plan-undo-choose-story = choisir { $title }
sprint-plan-undo-drop-story = remettre { $title }
sprint-plan-undo-ask = ma demande à { $other }
sprint-plan-undo-give = ma brique donnée à { $other }
# Sur papier.
sprint-plan-paper-wall = Découpez les cartes et affichez celles des personnages qui sont là.
sprint-plan-paper-plan = Ce que nous bâtirons
sprint-plan-paper-how = { $count ->
    [0] Choisissez ensemble.
    [one] Chaque personnage apporte 1 brique de sa couleur. Choisissez ensemble.
   *[other] Chaque personnage apporte { $count } briques de sa couleur. Choisissez ensemble.
}
sprint-plan-paper-story = Le bâtiment
sprint-plan-paper-bricks = Les briques, de quelles couleurs
sprint-plan-paper-who = Qui y travaille

# What an author reads in the studio.
sprint-plan-set = Prévoir un sprint
    .about = Le groupe prend ce qu’il croit pouvoir bâtir.
sprint-plan-set-may-say = Ce que chacun peut dire ou demander
    .hint = Combien de fois. 0, c’est le silence ; sans rien, autant qu’on veut.
sprint-plan-set-bricks = Briques de sa couleur, pour chacun
