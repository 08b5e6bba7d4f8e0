# La météo : un ciel chacun, puis le ciel du groupe.
weather-pick = Choisissez le ciel sous lequel vous êtes là.
weather-wait = Attendez les autres, ou changez de ciel.
weather-read = Regardez notre ciel, sans rien expliquer.
weather-too-few = Dites votre ciel à voix haute, si vous voulez.
weather-too-few-more = Moins de quatre réponses : rien n’est montré, pour que personne ne soit reconnu.
weather-secret = { $people ->
    [one] À la fin on montre combien sont sous chaque ciel, et les mots. Jamais de qui.
   *[other] Un ciel pour vous tous à cette place. À la fin on montre combien sont sous chaque ciel, et les mots. Jamais de qui.
}
weather-legend = Mon ciel
weather-sun = Soleil
weather-bright = Soleil et nuage
weather-cloud = Nuage
weather-rain = Pluie
weather-storm = Orage
weather-word = Un mot, si vous voulez
weather-pick-first = Choisissez d’abord un ciel.
weather-go = Donner ma météo
weather-change = Changer ma météo
weather-told = C’est noté : { $said }
weather-later = On montre tout ensemble.
weather-ours = Notre ciel
weather-count = { $count ->
    [0] personne
    [one] 1 réponse
   *[other] { $count } réponses
}
weather-yours = Votre ciel, pour vous seulement : { $sky }
weather-last = Si vous donnez votre météo, donnez-la en dernier : la première colore les autres.
weather-reveal = Montrer notre ciel
weather-last-legend = Ma météo, en dernier
weather-last-more = Celle de l’animation vient après : elle ne compte pas avec les autres.
weather-last-go = Donner ma météo, en dernier
weather-last-change = Changer ma météo
weather-last-shown = Et l’animation, en dernier
# Le compte rendu : les mots, puis combien sous chaque ciel.
minutes-weather = La météo, en mots
minutes-weather-sky = La météo du groupe
minutes-weather-sun = Soleil : { $count }
minutes-weather-bright = Soleil et nuage : { $count }
minutes-weather-cloud = Nuage : { $count }
minutes-weather-rain = Pluie : { $count }
minutes-weather-storm = Orage : { $count }
# Sur papier.
weather-paper-pick = Sous quel ciel êtes-vous ici ?
weather-paper-hat = N’écrivez pas votre nom. Pliez le papier et mettez-le dans le chapeau ; on lira tout, sans chercher qui.
minutes-weather-compared = { $sky ->
    [sun] Soleil
    [bright] Soleil et nuage
    [cloud] Nuage
    [rain] Pluie
   *[storm] Orage
} : { $count }, et au début { $first }
minutes-weather-last = L’animation, en dernier : { $sky ->
    [sun] Soleil
    [bright] Soleil et nuage
    [cloud] Nuage
    [rain] Pluie
   *[storm] Orage
}
minutes-weather-last-word = Son mot : { $text }

# What an author reads in the studio.
weather-set = La météo de chacun
    .about = Sous quel ciel on arrive, sous quel ciel on repart.
weather-set-prompt = Ce que l’on demande
    .hint = Sans texte : sous quel ciel arrivez-vous ?
