# Ce que disent les parties produites des guides (scenarios/README.fr, roles/README.fr).
guide-head-kind = Vous écrivez
guide-head-name = Cela s’appelle
guide-head-about = Ce que l’on fait
guide-colon = {" : "}
guide-needed = à écrire toujours
guide-else = Si vous n’écrivez rien : { $value }
guide-range = De { $least } à { $most }
guide-most = { $most } au plus
guide-people = De { $least } à { $most } personnes.
guide-people-least = À partir de { $least } personnes.
guide-takes = Pas de minutes à écrire : d’ordinaire, cela dure { $minutes } min.
