cast-sentence = Choisissez le personnage que vous jouerez.
cast-sentence-chosen = Vous êtes { $name }. Lisez votre besoin caché.
cast-each-needs = Chacun a besoin des autres.
cast-cards = Personnages
cast-need = Besoin
cast-power = Pouvoir
cast-choice = Mon choix
cast-mine = C’est moi
cast-taken = Pris par { $name }
cast-play = Je joue { $name }
cast-play-none = Je joue…
cast-play-why = Touchez d’abord un personnage.
cast-draw = Tirer au sort
cast-draw-again = Tirer un autre au sort
cast-until-start = Vous pourrez changer jusqu’au départ.
cast-lot = Tirez votre personnage au sort.
cast-lot-draw = Tirer mon personnage
cast-lot-more = Personne ne choisit : on joue ce que le sort donne, même loin de soi.
cast-secret = Votre besoin caché
cast-secret-of = Besoin caché : { $name }
cast-secret-more = Personne d’autre ne lit ceci. Dites-le quand vous pensez que cela aide.
cast-screen-choosing = { $count ->
    [0] Tout le monde a son personnage.
    [one] Encore 1 personne choisit.
   *[other] Encore { $count } personnes choisissent.
}
cast-bricks-snow = briques blanches
cast-bricks-wheat = briques jaunes
cast-bricks-poppy = briques rouges
cast-bricks-meadow = briques vertes
cast-bricks-lake = briques bleues
cast-bricks-plum = briques violettes
cast-bricks-sky = briques bleu ciel
cast-bricks-rose = briques roses
cast-bricks-apricot = briques orange
cast-bricks-fir = briques vert sapin
cast-bricks-earth = briques brunes
cast-bricks-night = briques bleu nuit
# Sur papier.
cast-paper-how = Découpez les cartes et pliez-les en deux : le besoin caché reste à l’intérieur, pour qui joue ce personnage seulement.

# What an author reads in the studio.
cast-set = Choisir son personnage
    .about = Chacun prend un rôle, ou le tire au sort.
cast-set-by-lot = Le personnage
cast-set-by-lot-is-true = tiré au sort
cast-set-by-lot-is-false = choisi par chacun
