# Une place sur une ligne, en mots.
positions-nowhere = pas encore placé
positions-middle = au milieu
positions-left-far = tout à fait en désaccord
positions-left-mid = pas d’accord
positions-left-near = plutôt pas d’accord
positions-right-near = plutôt d’accord
positions-right-mid = d’accord
positions-right-far = tout à fait d’accord
positions-end-far = tout près de « { $end } »
positions-end-mid = du côté de « { $end } »
positions-end-near = un peu vers « { $end } »
positions-who = Qui se place ?
positions-left = À gauche
positions-right = À droite
positions-spread = { $left } vers « { $start } », { $middle } au milieu, { $right } vers « { $end } ».
