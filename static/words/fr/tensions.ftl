# Les tensions : une place entre deux bonnes choses, puis l’étalement du groupe.
tensions-place = Placez-vous entre ces deux bonnes choses.
tensions-wait = Attendez les autres, ou changez une place.
tensions-read = Regardez où nous sommes, et nos écarts.
tensions-too-few = Dites vos places à voix haute, si vous voulez.
tensions-secret = { $people ->
    [one] Caché, puis montré sans noms, à partir de quatre réponses.
   *[other] Une place pour chacun de vous. Caché, puis montré sans noms, à partir de quatre réponses.
}
tensions-good = Aucun des deux bouts n’est le bon : les deux comptent.
tensions-nth = Tension { $nth } sur { $of }
tensions-between = « { $left } » ou « { $right } »
tensions-slider = Ma place entre « { $left } » et « { $right } »
tensions-here = Vous êtes { $place }.
tensions-first = Choisissez d’abord une place.
tensions-go = Je me place ici
tensions-keep = Garder cette place
tensions-mine = Vos places, pour vous seulement
tensions-change = Changer
tensions-change-named = Changer ma place entre « { $left } » et « { $right } »
tensions-later = On montre tout ensemble.
tensions-closed = Moins de quatre réponses ici : cette ligne reste fermée, pour que personne ne soit reconnu.
tensions-now = Maintenant
tensions-yours = Votre place, pour vous seulement : { $place }
tensions-talk = Où sommes-nous loin les uns des autres ? Demandez ce que chacun a vu, sans dire où il s’est placé.
tensions-reveal = Montrer où nous sommes
# La feuille à imprimer.
tensions-paper-asked = Où êtes-vous aujourd’hui, entre ces deux bonnes choses ?
tensions-paper-how = Faites une croix sur chaque ligne, seul et sans nom. Mêlez les feuilles, puis regardez ensemble l’étalement, à partir de quatre.
# Le compte rendu.
minutes-tensions = Entre deux bonnes choses
minutes-tensions-ends = { $left } ↔ { $right }
minutes-tensions-spread = Vers la gauche { $left }, au milieu { $middle }, vers la droite { $right }.
minutes-tensions-earlier = La première fois : vers la gauche { $left }, au milieu { $middle }, vers la droite { $right }.
minutes-tensions-now = Cette fois : vers la gauche { $left }, au milieu { $middle }, vers la droite { $right }.

# What an author reads in the studio.
tensions-set = Entre deux biens
    .about = Où en est-on entre deux bonnes choses ? L’écart se voit, sans note.
tensions-set-prompt = Ce que l’on demande
    .hint = Sans texte : où en êtes-vous aujourd’hui ?
tensions-set-tensions = Les paires de bonnes choses
tensions-set-tensions-one = Paire { $n }
tensions-set-tensions-one-left = Une bonne chose
tensions-set-tensions-one-right = Une autre, qui tire dans l’autre sens
