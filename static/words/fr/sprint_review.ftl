sprint-review-sentence = Écoutez { $name } : oui ou non ?
sprint-review-sentence-mine = { $name }, dites oui ou non, et pourquoi.
sprint-review-sentence-done = Regardez ensemble où en est la ville.
sprint-review-listen = { $name } va dire si c’est oui ou non.
sprint-review-suits = Le bâtiment est là où vous en aviez besoin : c’est oui.
sprint-review-suits-not = Le bâtiment n’est pas là où vous en aviez besoin : c’est non.
sprint-review-why = Et pourquoi
sprint-review-why-hint = Si vous voulez. Tout le monde lira vos mots et votre besoin caché.
sprint-review-say-yes = Dire oui
sprint-review-say-no = Dire non
sprint-review-yes = { $name } dit oui.
sprint-review-no = { $name } dit non.
sprint-review-back = Cette demande retourne au mur.
sprint-review-results = Ce qui a été dit
sprint-review-unfinished = Pas encore finis : { $titles }.
sprint-review-city = Où en est la ville
sprint-review-alive = La ville est vivante
sprint-review-needs = { $met ->
    [0] Aucun besoin comblé sur { $needs }.
    [one] 1 besoin comblé sur { $needs }.
   *[other] { $met } besoins comblés sur { $needs }.
}
sprint-review-enough = Il en faut { $count } pour que la ville vive.
sprint-review-dial-homes = Logements
sprint-review-dial-food = Nourriture
sprint-review-dial-care = Soin
sprint-review-dial-learning = Apprendre
sprint-review-dial-nature = Nature
sprint-review-dial-links = Liens
sprint-review-dial-count = { $count ->
    [0] rien encore
    [one] 1 bâtiment
   *[other] { $count } bâtiments
}
# Sur papier.
sprint-review-paper-how = Le personnage dont c’était le besoin dit oui ou non, et pourquoi. Les autres écoutent.
sprint-review-paper-building = Le bâtiment
sprint-review-paper-yes = Oui ou non
sprint-review-paper-why = Pourquoi

# What an author reads in the studio.
sprint-review-set = Regarder ce qui est bâti
    .about = Celle ou celui dont c’était le besoin dit oui ou non.
