round-speak = Dites votre mot, ou passez une fois.
round-again = Dites votre mot, ou gardez le silence.
round-listen = Écoutez { $name } jusqu’au bout.
round-next = Écoutez { $name }. Vous êtes après.
round-over = Remerciez-vous : le tour est fini.
round-before-me = { $count ->
    [one] Encore une personne, puis c’est à vous.
   *[other] Encore { $count } personnes, puis c’est à vous.
}
round-keep = { $people ->
    [one] Comment mes mots sont gardés
   *[other] Comment nos mots sont gardés
}
round-keep-name = { $people ->
    [one] Avec mon prénom
   *[other] Avec nos prénoms
}
round-keep-nameless = { $people ->
    [one] Sans mon prénom
   *[other] Sans nos prénoms
}
round-keep-none = Pas du tout
round-keep-name-more = Lus tout de suite par tous, et gardés au compte rendu avec le nom que vous acceptez d’y porter.
round-keep-nameless-more = Montrés quand le tour est fini, mêlés aux autres. Qui est là peut deviner ; ni l’écran ni le compte rendu ne disent qui.
round-keep-none-more = Dites-les à voix haute. Rien n’est écrit, ni ici ni au compte rendu.
round-nothing-kept = On se parle à voix haute : rien de ce qui se dit n’est écrit ici.
round-words = Votre mot
round-empty = Rien n’est écrit. Vous pouvez aussi le dire à voix haute, ou passer.
round-empty-written = Rien n’est écrit. Vous pouvez aussi passer.
round-go = Partager mon mot
round-go-nameless = Déposer mon mot
round-aloud = Je l’ai dit à voix haute
round-pass = Passer mon tour
round-silent = Garder le silence
round-order = L’ordre du tour
round-order-lot = Ordre tiré au sort
round-order-sites = D’un lieu à l’autre
round-you = { $name } (vous)
round-said = Les mots partagés
round-none-yet = Les mots écrits viendront ici.
round-state-now = a la parole
round-state-done = a parlé
round-state-silent = a gardé le silence
round-state-passed = a passé, on lui redemandera
round-state-later = après
round-yours = Le tour est fini : à vous le dernier mot.
round-show = Montrer les mots sans prénom
round-last-label = Votre mot de la fin
round-last-hint = Lu par tous, et gardé au compte rendu comme le mot de l’animation.
round-last-go = Donner mon mot
round-last-said = Le mot de l’animation
round-doubt-written = Un tour seulement écrit laisse de côté qui n’écrit pas facilement. « either » laisse chacun choisir.
round-paper-how = Chacun parle une fois, sans être coupé. On peut passer ; on vous redemande à la fin. L’animation parle en dernier.
round-paper-keep = Au compte rendu, je veux mes mots :   □ avec mon prénom   □ sans mon prénom   □ pas du tout
minutes-round-last = Le mot de l’animation

# What an author reads in the studio.
round-set = La parole fait le tour
    .about = Chacun a la parole, et peut passer une fois.
round-set-prompt = Ce que l’on demande à chacun
round-set-words = Les mots
round-set-words-is-either = écrits ou dits
round-set-words-is-written = écrits
round-set-words-is-spoken = dits
round-set-order = Dans quel ordre
round-set-order-is-seats = celui des arrivées
round-set-order-is-lot = au sort
round-set-order-is-sites = d’un lieu à l’autre
round-set-last-word = L’animateur
round-set-last-word-is-true = parle en dernier
round-set-last-word-is-false = ne prend pas de tour
