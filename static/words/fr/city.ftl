# Le plateau de la ville : couleurs, plans, et ce que dit l’image.
city-colour-snow = blanc
city-colour-wheat = jaune
city-colour-poppy = rouge
city-colour-meadow = vert
city-colour-lake = bleu
city-colour-plum = violet
city-colour-sky = bleu ciel
city-colour-rose = rose
city-colour-apricot = orange
city-colour-fir = vert sapin
city-colour-earth = brun
city-colour-night = bleu nuit

city-sign-snow = croix
city-sign-wheat = point
city-sign-poppy = carré
city-sign-meadow = triangle
city-sign-lake = anneau
city-sign-plum = barre
city-sign-sky = vague
city-sign-rose = deux points
city-sign-apricot = chevron
city-sign-fir = losange
city-sign-earth = deux planches
city-sign-night = étoile

city-brick-snow = brique blanche
city-brick-wheat = brique jaune
city-brick-poppy = brique rouge
city-brick-meadow = brique verte
city-brick-lake = brique bleue
city-brick-plum = brique violette
city-brick-sky = brique bleu ciel
city-brick-rose = brique rose
city-brick-apricot = brique orange
city-brick-fir = brique vert sapin
city-brick-earth = brique brune
city-brick-night = brique bleu nuit

city-bricks-snow = { $count ->
    [one] 1 blanche
   *[other] { $count } blanches
}
city-bricks-wheat = { $count ->
    [one] 1 jaune
   *[other] { $count } jaunes
}
city-bricks-poppy = { $count ->
    [one] 1 rouge
   *[other] { $count } rouges
}
city-bricks-meadow = { $count ->
    [one] 1 verte
   *[other] { $count } vertes
}
city-bricks-lake = { $count ->
    [one] 1 bleue
   *[other] { $count } bleues
}
city-bricks-plum = { $count ->
    [one] 1 violette
   *[other] { $count } violettes
}
city-bricks-sky = { $count ->
    [one] 1 bleu ciel
   *[other] { $count } bleu ciel
}
city-bricks-rose = { $count ->
    [one] 1 rose
   *[other] { $count } roses
}
city-bricks-apricot = { $count ->
    [one] 1 orange
   *[other] { $count } orange
}
city-bricks-fir = { $count ->
    [one] 1 vert sapin
   *[other] { $count } vert sapin
}
city-bricks-earth = { $count ->
    [one] 1 brune
   *[other] { $count } brunes
}
city-bricks-night = { $count ->
    [one] 1 bleu nuit
   *[other] { $count } bleu nuit
}
city-bricks-from = { $bricks } ({ $who })

city-plan-house = maison
city-plan-chalet = chalet
city-plan-cottage = petite maison
city-plan-school = école
city-plan-clinic = maison de santé
city-plan-library = bibliothèque
city-plan-workshop = atelier
city-plan-hall = salle commune
city-plan-market = marché
city-plan-oven = four à pain
city-plan-garden = jardin partagé
city-plan-bus-stop = arrêt de bus
city-plan-mill = vieux moulin

city-ground-grass = Herbe.
city-ground-meadow = Pré.
city-ground-lot = Terrain vide.
city-ground-river = Rivière.
city-ground-street = Rue.
city-ground-bridge = Pont.
city-ground-square = Place.
city-ground-mill = Vieux moulin.
city-ground-hill = Colline.

city-near-river = de la rivière
city-near-street = de la rue
city-near-square = de la place
city-near-hill = de la colline
city-near-mill = du moulin

city-prop-tree = Un arbre
city-prop-pine = Un sapin
city-prop-bush = Un buisson
city-prop-bench = Un banc
city-prop-lamp = Une lampe
city-prop-flag = Un drapeau
city-prop-fountain = Une fontaine
city-prop-sheep = Un mouton
city-prop-peg = Une personne

city-picture = La ville : { $whole ->
    [0] aucun bâtiment fini
    [one] 1 bâtiment fini
   *[other] { $whole } bâtiments finis
}, { $open ->
    [0] aucun chantier ouvert
    [one] 1 chantier ouvert
   *[other] { $open } chantiers ouverts
}{ $free ->
    [0] {""}
    [one] , 1 brique libre
   *[other] , { $free } briques libres
}.
city-named = { $name } ({ $kind })
city-place-near = près { $places }
city-place-open = en plein terrain
city-site-whole = { $title }, fini, { $place }. Briques : { $bricks }.
city-site-by-hand = { $title }, fini à la main, { $place }.
city-site-lettered = { $letter }. { $title }, chantier ouvert, { $place } : { $have } sur { $need }.
city-site-open = { $title }, chantier ouvert, { $place } : { $have } sur { $need }.
city-site-has = Déjà là : { $bricks }.
city-site-empty = Aucune brique encore.
city-site-wants = Il manque : { $bricks }.
city-free-bricks = Briques libres : { $bricks }.
city-put = { $thing }.
city-put-by = { $thing } ({ $who }).
city-put-with-word = { $thing } : « { $word } ».
city-put-by-with-word = { $thing } ({ $who }) : « { $word } ».
city-parcel = Colonne { $column }, rang { $row }.
city-parcel-bricks = Briques : { $bricks }.
city-parcel-near = À côté { $places }.
city-parcel-fits = On peut bâtir ici.
city-parcel-taken = On ne peut pas bâtir ici.
city-board = Plateau de la ville
city-board-keys = Les flèches parcourent les parcelles, Entrée choisit. Tab va de chantier en chantier.
city-sites = Chantiers et bâtiments
