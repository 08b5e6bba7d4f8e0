site-near-river = au bord de la rivière
site-near-street = au bord de la rue
site-near-square = près de la place
site-near-hill = au pied de la colline
site-near-mill = près du moulin
site-near-edge = au bord du plateau
site-near-building = à côté d’un bâtiment
site-far-street = loin de la rue
site-far-river = loin de la rivière
site-near-nothing = en plein terrain
site-laid = Déjà là : { $bricks }.
site-wanted = Il manque : { $bricks }.
site-not-open = pas encore ouvert
site-finished = fini
site-finished-by = Fini par { $names }
site-letter = chantier { $letter }
site-for = pour { $name }
site-wish = { $name } : « { $wish } »
site-wish-mine = Personne d’autre ne le sait.
site-wish-some = Tous ne le savent pas.
site-wish-me = On vous l’a confié.
site-my-bricks = Mes briques
site-in-hand = { $count ->
    [0] aucune en main
    [one] 1 en main
   *[other] { $count } en main
}
site-wild = { $count ->
    [one] 1 de toutes les couleurs
   *[other] { $count } de toutes les couleurs
}
site-who-acts = Je joue
site-screen-asks = { $from } demande une { $brick } à { $to }.
site-screen-asks-need = { $from } demande à { $to } son besoin.
site-screen-asks-power = { $from } demande à { $to } son pouvoir.
site-screen-more = + { $count }
