# Le débat mouvant : une affirmation, une place cachée, on montre tout, puis chacun bouge.
moving-debate-place = Prenez place en secret.
moving-debate-talk = Si on vous convainc, bougez.
moving-debate-speak = Donnez un seul argument, puis passez la parole.
moving-debate-end = Regardez ce qui a bougé.
moving-debate-over = Relisez ce que nous avons dit.
moving-debate-write = Écrivez des réponses courtes, une par carte.
moving-debate-read = Lisez ce que nous avons trouvé.
moving-debate-quoted = « { $text } »
moving-debate-nth = Affirmation { $nth } sur { $of }
moving-debate-nth-list = Tour de liste, { $nth } sur { $of }
moving-debate-disagree = Pas d’accord
moving-debate-agree = D’accord
moving-debate-side-left = pas d’accord
moving-debate-side-right = d’accord
moving-debate-river-short = doute
moving-debate-middle = au milieu
moving-debate-river = rivière du doute
# Se placer.
moving-debate-secret = { $people ->
    [one] Cachée tant que tous ne sont pas placés, puis montrée avec votre prénom.
   *[other] Une place pour chacun de vous. Cachées tant que tous ne sont pas placés, puis montrées avec vos prénoms.
}
moving-debate-secret-anonymous = { $people ->
    [one] Sans votre nom, même à la fin. Rien n’est montré sous quatre réponses.
   *[other] Sans vos noms, même à la fin. Rien n’est montré sous quatre réponses.
}
moving-debate-nowhere = Choisissez une place sur la ligne.
moving-debate-would-be = Vous seriez { $place }.
moving-debate-you-are = Vous êtes { $place }.
moving-debate-slider = Ma place sur la ligne
moving-debate-less = Moins d’accord
moving-debate-more = Plus d’accord
moving-debate-go = Je me place ici
moving-debate-change = Changer de place
moving-debate-pick-first = Choisissez d’abord une place.
moving-debate-placed = Vous êtes placé. Déplacez-vous pour changer.
moving-debate-later = On montre toutes les places ensemble.
moving-debate-hesitate = Qu’est-ce qui vous fait douter ?
moving-debate-hesitate-shown = Montré à tous dans la rivière, sans votre nom.
moving-debate-enter-river = Entrer dans la rivière
moving-debate-few = Moins de quatre places sans nom : la ligne reste fermée, pour que personne ne soit reconnu.
moving-debate-count = { $count ->
    [0] Personne n’est encore placé.
    [one] 1 place est prise.
   *[other] { $count } places sont prises.
}
moving-debate-line = Qui est où sur la ligne
moving-debate-stand = { $count ->
    [one] 1 personne { $place }.
   *[other] { $count } personnes { $place }.
}
moving-debate-moved-to = { $name } a bougé : { $place }.
moving-debate-somebody-moved = Quelqu’un a bougé : { $place }.
# Parler.
moving-debate-floor = La parole
moving-debate-floor-free = La parole est libre.
moving-debate-from-side = { $name }, { $side }
moving-debate-then = Ensuite { $names }
moving-debate-and-then = , puis{" "}
moving-debate-ask = Je veux parler
moving-debate-ask-named = { $name } veut parler
moving-debate-waiting = { $people ->
    [one] { $nth ->
        [1] Vous parlez ensuite.
       *[other] Vous parlez en { $nth }e.
    }
   *[other] { $nth ->
        [1] { $name } parle ensuite.
       *[other] { $name } parle en { $nth }e.
    }
}
moving-debate-leave = Ne plus demander
moving-debate-speak-for = Pour quel côté parlez-vous ?
moving-debate-side-first = Dites d’abord pour quel côté vous parlez.
moving-debate-argument = Votre argument, côté « { $side } »
moving-debate-argument-shown = Écrit ou dit à voix haute. Montré de ce côté de la ligne, sans votre nom.
moving-debate-said = J’ai dit
moving-debate-moved-me = Cela me fait bouger
moving-debate-private = « Cela me fait bouger » reste à vous. À la fin on montre combien, jamais qui.
moving-debate-moves = { $count ->
    [one] 1 personne a bougé ensuite
   *[other] { $count } personnes ont bougé ensuite
}
moving-debate-touched = { $count ->
    [one] 1 personne : cela m’a fait bouger
   *[other] { $count } personnes : cela m’a fait bouger
}
# Ce qui a bougé.
moving-debate-figure = { $count ->
    [0] Personne n’a bougé.
    [one] 1 personne a bougé.
   *[other] { $count } personnes ont bougé.
}
moving-debate-crossed = { $count ->
    [one] Une est passée de l’autre côté.
   *[other] { $count } sont passées de l’autre côté.
}
moving-debate-at-end = À la fin
moving-debate-start = Au début
# Le tour de liste.
moving-debate-times = × { $count }
moving-debate-item = Une réponse
moving-debate-item-go = Poser cette réponse
moving-debate-items-secret = { $people ->
    [one] Caché jusqu’à la fin du temps, puis montré sans votre nom.
   *[other] Caché jusqu’à la fin du temps, puis montré sans vos noms.
}
moving-debate-items-later = On lit tout ensemble.
# Le grand écran.
moving-debate-rule-place = Placez-vous sur votre écran. On montre tout ensemble.
moving-debate-rule-talk = Si on vous convainc, bougez. Personne n’est obligé de parler.
moving-debate-rule-end = Personne n’a gagné : tous les arguments sont sur la table.
moving-debate-rule-over = Personne n’a gagné : tous les arguments sont sur la table.
moving-debate-rule-list = Chacun écrit, puis on lit tout.
# La personne qui anime.
moving-debate-next-open = Montrer la ligne
moving-debate-next-items = Montrer les réponses
moving-debate-next-figure = Montrer ce qui a bougé
moving-debate-next-statement = Affirmation suivante
moving-debate-next-finish = Terminer le débat
moving-debate-queue = Qui a demandé la parole
moving-debate-give = Donner la parole
moving-debate-give-named = Donner la parole à { $name }
moving-debate-give-to = Donner la parole à
moving-debate-go-on = Passer à la suite
moving-debate-take = Reprendre la parole
moving-debate-nobody = Personne n’a demandé la parole.
moving-debate-side = Côté
moving-debate-note = Noter un argument
moving-debate-note-of = Noter l’argument : { $name }
moving-debate-note-again = Corriger cet argument
moving-debate-note-go = Noter
moving-debate-note-leave = Laisser
moving-debate-edit = Corriger
moving-debate-edit-named = Corriger : { $text }
moving-debate-aside = Sans appareil, dans la salle
moving-debate-aside-less = Une personne de moins : { $side }
moving-debate-aside-more = Une personne de plus : { $side }
moving-debate-aside-none = Personne n’est compté ici.
# Pour qui écrit le scénario.
moving-debate-doubt-question = C’est une question. On se place mieux sur une affirmation : dites ce que quelqu’un pourrait défendre.
    .short = une question au lieu d’une affirmation
moving-debate-doubt-affirm = C’est une question. Un débat mouvant part mieux d’une affirmation : « { $better } »
    .short = une question au lieu d’une affirmation
# La feuille à imprimer.
moving-debate-paper-how = Tracez une ligne au sol. Lisez l’affirmation ; chacun choisit sa place les yeux fermés, puis on ouvre les yeux. Donnez la parole à un côté, puis à l’autre, un argument à la fois. Qui est convaincu bouge. Personne ne gagne.
moving-debate-paper-allowed = Le milieu est permis
moving-debate-paper-forbidden = Pas de milieu
moving-debate-paper-river = Rivière du doute : dire pourquoi
moving-debate-paper-left = Arguments de gauche
moving-debate-paper-right = Arguments de droite
moving-debate-paper-counts = Combien à gauche, au milieu, à droite : au début, à la fin
moving-debate-paper-items = Ce qui a été dit
# Le compte rendu.
minutes-moving-debate = Le débat mouvant
minutes-moving-debate-statement = « { $text } »
minutes-moving-debate-list = { $text }
minutes-moving-debate-ends = De « { $left } » à « { $right } ».
minutes-moving-debate-start = Au début : { $left } d’un côté, { $middle } au milieu, { $right } de l’autre.
minutes-moving-debate-end = À la fin : { $left } d’un côté, { $middle } au milieu, { $right } de l’autre.
minutes-moving-debate-moved = { $count ->
    [0] Personne n’a bougé.
    [one] 1 personne a bougé, { $crossed } d’un côté à l’autre.
   *[other] { $count } personnes ont bougé, { $crossed } d’un côté à l’autre.
}
minutes-moving-debate-argument-left = Pas d’accord : « { $text } »{ $count ->
    [0] {""}
    [one] {" "}(1 personne : cela m’a fait bouger)
   *[other] {" "}({ $count } personnes : cela m’a fait bouger)
}
minutes-moving-debate-argument-middle = Dans le doute : « { $text } »{ $count ->
    [0] {""}
    [one] {" "}(1 personne : cela m’a fait bouger)
   *[other] {" "}({ $count } personnes : cela m’a fait bouger)
}
minutes-moving-debate-argument-right = D’accord : « { $text } »{ $count ->
    [0] {""}
    [one] {" "}(1 personne : cela m’a fait bouger)
   *[other] {" "}({ $count } personnes : cela m’a fait bouger)
}
minutes-moving-debate-argument = { $side } : « { $text } »{ $count ->
    [0] {""}
    [one] {" "}(1 personne : cela m’a fait bouger)
   *[other] {" "}({ $count } personnes : cela m’a fait bouger)
}
minutes-moving-debate-doubt = Dans la rivière du doute : « { $text } »
minutes-moving-debate-item = { $text }

# What an author reads in the studio.
moving-debate-set = Débat mouvant
    .about = Chacun se place sur une ligne, parle, et bouge si on le convainc.
moving-debate-set-statements = Les affirmations, de la plus simple à la plus clivante
moving-debate-set-statements-one = Affirmation { $n }
moving-debate-set-statements-one-text = Affirmation
    .hint = Une affirmation que l’on partage ou pas, jamais une question.
moving-debate-set-statements-one-list = Pour celle-ci
moving-debate-set-statements-one-list-is-true = on écrit une liste
moving-debate-set-statements-one-list-is-false = on se place
moving-debate-set-statements-one-left = À gauche de la ligne
    .hint = Sans texte : pas d’accord.
moving-debate-set-statements-one-right = À droite de la ligne
    .hint = Sans texte : d’accord.
moving-debate-set-statements-one-middle = Le milieu, ici
moving-debate-set-statements-one-middle-is-allowed = permis
moving-debate-set-statements-one-middle-is-forbidden = interdit
moving-debate-set-statements-one-middle-is-river = rivière du doute
moving-debate-set-statements-one-place = Se placer, ici (secondes)
moving-debate-set-statements-one-talk = Parler, ici (secondes)
moving-debate-set-middle = Le milieu de la ligne
moving-debate-set-middle-is-allowed = permis
moving-debate-set-middle-is-forbidden = interdit
moving-debate-set-middle-is-river = rivière du doute
moving-debate-set-anonymous = Les places
moving-debate-set-anonymous-is-true = anonymes
moving-debate-set-anonymous-is-false = avec les noms
moving-debate-set-place = Se placer (secondes)
moving-debate-set-talk = Parler (secondes)
moving-debate-set-figure = Regarder ce qui a bougé (secondes)
