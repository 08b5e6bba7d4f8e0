build-sentence-free = Prenez une couleur, posez vos briques.
build-sentence-watch = Bâtissez ensemble, brique après brique.
build-wait = { $name } joue. Préparez votre tour.
build-wait-next = { $name } joue. Ensuite, c’est à vous.
build-sentence-carry = { $name }, posez une { $brick } au chantier { $letter }.
build-sentence-answer = { $name }, posez la { $brick } que { $other } demande.
build-sentence-open = { $name }, ouvrez un chantier : { $title }.
build-sentence-name = { $name }, donnez un nom au bâtiment fini.
build-sentence-tell = { $name }, dites aux autres votre besoin caché.
build-sentence-ask = { $name }, demandez une { $brick } à { $other }.
build-sentence-ask-need = { $name }, demandez à { $other } son besoin.
build-sentence-asked = { $name }, parlez avec { $other } de votre demande.
build-sentence-lack = { $name }, cherchez ensemble une { $brick }.
build-sentence-look = { $name }, regardez qui a une { $brick }.
build-sentence-power = { $name }, utilisez votre pouvoir.
build-sentence-choose = { $name }, proposez une demande à bâtir.
build-sentence-talk = { $name }, aidez les autres à finir.
build-sentence-rest = { $name }, tout est fini : prenez une autre demande, ou posez un arbre.
build-stories = Les demandes du sprint
build-finished = { $count ->
    [0] aucune finie
    [one] 1 sur { $of } finie
   *[other] { $count } sur { $of } finies
}
build-choose = Choisir
build-choose-of = Choisir : { $title }
build-nothing-chosen = Le groupe n’a rien prévu de bâtir.
build-more = Prendre une autre demande
build-more-first = Prendre une demande
build-more-title = Encore au mur
build-more-none = Toutes les demandes sont prises.
build-take = Prendre
build-back = Revenir aux demandes
build-not-your-turn = À votre tour.
build-do-open = Ouvrir le chantier
build-do-carry = Poser 1 { $brick }
build-do-name = Donner un nom
build-do-ask = Demander { $one } à { $other } pour { $letter }
build-do-ask-need = Demander à { $other } son besoin
build-do-tell = Dire mon besoin caché
build-do-power = Utiliser mon pouvoir
build-do-asked = Parler aux autres
build-do-look = Donner une de mes briques
build-do-lack = Parler aux autres
build-asked-more = { $other } a votre demande.
build-by-hand = C’est bâti avec de vraies briques
build-place-title = Où bâtir : { $title } ?
build-place-how = Touchez une parcelle libre, ou choisissez un endroit de la liste.
build-place-unknown = { $name } n’a pas encore dit où. Demandez d’abord, si vous pouvez.
build-place-at = Ici :
build-place-go = Bâtir ici
build-place-why = Choisissez d’abord un endroit.
build-place-fits = comme demandé
build-places-all = Voir les { $count } sortes d’endroits
build-places = Endroits
build-power = Mon pouvoir
build-power-title = Mon pouvoir
build-power-once = Une fois par sprint. On ne peut pas l’annuler.
build-power-used = Vous l’avez déjà utilisé dans ce sprint.
build-power-asleep = Votre pouvoir s’éveille quand vous avez dit votre besoin.
build-power-go = Utiliser mon pouvoir
build-power-move = Déplacer ici
build-power-site = Sur quel chantier
build-power-who = À qui
build-power-no-site = Aucun chantier ouvert pour l’instant.
build-power-nobody = Tout le monde a déjà dit son besoin.
build-power-why-site = Choisissez d’abord un chantier.
build-power-why-role = Choisissez d’abord une personne.
build-power-why-move = Choisissez d’abord un chantier.
build-props = Arbre, banc, drapeau
build-props-title = Pour le plaisir
build-props-rest = { $count ->
    [0] vous en avez mis 5
    [one] encore 1
   *[other] encore { $count }
}
build-props-kind = Quoi
build-prop-tree = Arbre
build-prop-bench = Banc
build-prop-flag = Drapeau
build-props-word = Avec un mot
build-props-word-hint = Si vous voulez. Tout le monde le lira.
build-props-how = Touchez une parcelle libre, ou un endroit de la liste.
build-props-done = Revenir aux demandes
build-name-title = Comment s’appelle ce bâtiment ?
build-name-with = Bâti avec { $names } : choisissez ensemble.
build-name-name = Son nom
build-name-sentence = Une phrase sur lui
build-name-hint = Tout le monde les lira, aussi dans le compte rendu.
build-name-why = Écrivez d’abord un nom.
build-name-go = Donner ce nom
build-talk = Parler
build-talk-quiet = Donner
build-talk-asked = { $count ->
    [one] Parler : 1 demande
   *[other] Parler : { $count } demandes
}
build-pass = Passer mon tour (une fois)
build-end-turn = Finir mon tour
build-free-title = Ma couleur
build-free-colours = Couleur de la brique
build-free-column = Colonne
build-free-row = Rang
build-free-put = Poser une { $brick }
build-free-count = { $count ->
    [0] Aucune brique encore.
    [one] 1 brique sur le plateau, dont { $mine } de vous.
   *[other] { $count } briques sur le plateau, dont { $mine } de vous.
}
build-undo-open-site = le chantier, { $title }
build-undo-carry-brick = ma brique, { $title }
build-undo-place-prop = { $kind ->
    [tree] mon arbre
    [bench] mon banc
   *[flag] mon drapeau
}
build-undo-place-brick = ma dernière brique
build-undo-declare-done = fini à la main, { $title }
build-undo-name-building = le nom donné
build-undo-choose-story = prendre { $title }
build-undo-ask = ma demande à { $other }
build-undo-give = ma brique donnée à { $other }
# Sur papier.
build-paper-board = Le plateau
build-paper-how = Dessinez ce que vous bâtissez, ou posez-y de vraies briques. Un bâtiment demande au moins deux couleurs.

# What an author reads in the studio.
build-set = Bâtir la ville
    .about = Chacun apporte ses briques ; un bâtiment en demande d’au moins deux couleurs.
build-set-may-say = Ce que chacun peut dire ou demander
    .hint = Combien de fois. 0, c’est le silence ; sans rien, autant qu’on veut.
build-set-turns = Qui agit
build-set-turns-is-simultaneous = tous à la fois
build-set-turns-is-in-turn = à tour de rôle
build-set-free = Les briques
build-set-free-is-true = libres, sans limite
build-set-free-is-false = celles de chacun
build-set-by-hand = Avec de vraies briques
    .hint = On peut dire qu’un chantier est fini à la main.
