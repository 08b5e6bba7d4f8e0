talk-title = Parler aux autres
talk-ways = Que voulez-vous faire ?
talk-way-tell = Dire
talk-way-ask = Demander
talk-way-give = Donner
talk-back = Revenir aux demandes
talk-no-secret = Vous n’avez rien de caché à dire.
talk-alone = Personne d’autre ne joue encore.
talk-my-need = Mon besoin caché
talk-all-know = Tout le monde le sait.
talk-tell-all-seen = Tout le monde lira cette phrase, avec votre personnage.
talk-tell-one-seen = { $name } sera seul à la lire.
talk-tell-bricks = Vous recevrez 2 briques de plus, et votre pouvoir s’éveillera.
talk-to-whom = À qui
talk-everyone = Tout le monde
talk-tell-go = Dire mon besoin à tous
talk-tell-go-one = Le dire à { $name }
talk-tell-aloud = Je l’ai dit à voix haute
talk-ask-seen = Tout le monde verra ce que vous demandez.
talk-ask-whom = À qui
talk-ask-what = Quoi
talk-ask-where = Pour quel chantier
talk-my-hand = Dans ma main
talk-wish-need = De dire son besoin caché
talk-wish-brick = Une { $brick }
talk-wish-power = Son pouvoir : { $power }
talk-ask-go = Demander à { $name }
talk-my-asks = Ce que j’ai demandé
talk-i-asked = À { $name } : { $what }
talk-give-seen = Tout le monde verra ce que vous donnez.
talk-give-whom = À qui
talk-give-what = Quoi
talk-give-go = Donner à { $name }
talk-nothing-to-give = Vous n’avez pas de brique à donner.
talk-told = Ce qu’on m’a dit
talk-to-all = à tous
talk-to-me = à moi
talk-asks = On vous demande
talk-asks-more = { $count ->
    [one] Et 1 autre demande.
   *[other] Et { $count } autres demandes.
}
talk-asked-site = { $name } demande une { $brick } pour le chantier { $letter }.
talk-asked-brick = { $name } demande une { $brick }.
talk-asked-need = { $name } demande un besoin caché.
talk-asked-power = { $name } demande un pouvoir.
talk-carry = La poser au chantier { $letter }
talk-give-one = Donner { $one } à { $name }
talk-tell-one = Le dire à { $name }
talk-later = Pas maintenant
talk-your-turn-first = À votre tour.
# Là où une étape compte ce qui peut se dire.
talk-title-silence = Sans un mot
talk-silence = Dans cette étape, personne ne parle.
talk-silence-free = Donner une brique ne dit rien : vous le pouvez.
talk-silence-why = Dans cette étape, personne ne parle. Donnez une brique, ou portez-en une.
talk-few = { $count ->
    [one] Ici, chacun peut dire une seule chose : dire ou demander.
   *[other] Ici, chacun peut dire { $count } choses : dire ou demander.
}
talk-left = { $count ->
    [0] Vous avez dit la vôtre.
    [one] Il vous en reste une.
   *[other] Il vous en reste { $count }.
}
talk-spent = { $count ->
    [one] Vous avez dit votre seule chose. Donnez une brique, ou portez-en une.
   *[other] Vous avez dit vos { $count } choses. Donnez une brique, ou portez-en une.
}
talk-paper-may-say = { $count ->
    [0] Personne ne parle : les mains peuvent donner et porter.
    [one] Chacun peut dire une seule chose ; ensuite, seules les mains parlent.
   *[other] Chacun peut dire { $count } choses ; ensuite, seules les mains parlent.
}
