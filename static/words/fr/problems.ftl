# Ce qui ne va pas dans un scénario ou un personnage : ce qui s’y trouve, ce qui était attendu, quoi essayer.
problem-unreadable = rien qui puisse être lu
    .expected = un fichier
problem-not-utf8 = des octets qui ne sont pas du texte (octet { $at })
    .expected = de l’UTF-8
    .hint = Enregistrez le fichier en UTF-8.
problem-too-big = { $size } octets
    .expected = { $limit } au plus
    .hint = Faites-en deux scénarios.
problem-too-deep = plus de { $limit } niveaux, l’un dans l’autre
    .expected = { $limit } au plus
problem-too-many-values = plus de { $limit } valeurs
    .expected = { $limit } au plus
    .hint = Faites-en deux scénarios.
problem-anchor = une ancre ou un alias (& ou *)
    .expected = le texte lui-même
    .hint = Écrivez-le deux fois, ou mettez-le entre guillemets droits.
problem-tag = une étiquette (point d’exclamation)
    .expected = une simple valeur
    .hint = Mettez-la entre guillemets droits.
problem-documents = un second document (---)
    .whole = Il y a un second document (---), et un fichier n’en contient qu’un.
    .expected = un seul
    .hint = Retirez la ligne ---.
problem-empty = rien : le fichier est vide
    .whole = Le fichier est vide.
    .expected = un titre, des étapes et le reste
    .hint = Partez de la copie d’un scénario qui marche.
problem-not-a-mapping = « { $found } »
    .expected = des noms avec leurs valeurs, comme « title: … »
problem-name = une liste ou plusieurs noms là où se tient un nom
    .expected = un seul mot avant les deux-points
problem-twice = « { $name } » une nouvelle fois
    .expected = chaque nom une seule fois : il est déjà donné à la ligne { $first }
problem-tab = une tabulation
    .expected = des espaces
    .hint = Mettez deux espaces à sa place.
problem-colon = un deux-points de trop
    .expected = un seul « nom: valeur » par ligne
    .hint = Mettez le texte entre guillemets droits.
problem-no-colon = un nom sans ses deux-points
    .expected = « nom: valeur »
problem-quote = un guillemet ou un crochet ouvert et jamais refermé
    .expected = celui qui le referme
problem-bracket = une liste entre crochets qui n’est pas refermée ici
    .expected = une virgule, ou le crochet qui ferme
problem-indent = une ligne trop à gauche ou trop à droite
    .expected = les mêmes espaces que les lignes autour
    .hint = Comptez les espaces devant elle.
problem-sign = un signe qui ne commence rien ici
    .expected = un texte
    .hint = Mettez-le entre guillemets droits.
problem-backslash = une barre inverse devant une lettre qui n’en veut pas
    .expected = des apostrophes droites autour du texte, ou deux barres inverses
problem-control = un signe qui ne se voit pas ({ $found })
    .expected = du simple texte
    .hint = Effacez-le et retapez le texte.
problem-yaml = quelque chose qui n’est pas du YAML
    .expected = « nom: valeur »
    .hint = Vérifiez les espaces et les guillemets.

problem-missing = pas de « { $name } »
    .whole = « { $name } » manque ici.
    .expected = qu’il y soit
    .hint = Ajoutez « { $name }: … ».
problem-unknown = « { $found } »
    .expected = { $known ->
        [none] rien ici
       *[other] l’un de ces noms : { $known }
    }
    .hint = { $near ->
        [none] { "" }
       *[other] Vouliez-vous dire « { $near } » ?
    }
problem-one-of = « { $found } »
    .expected = l’une de ces valeurs : { $known }
    .hint = { $near ->
        [none] { "" }
       *[other] Vouliez-vous dire « { $near } » ?
    }
problem-kind = l’activité « { $found } »
    .expected = l’une de celles-ci : { $known }
    .hint = { $near ->
        [none] { "" }
       *[other] Vouliez-vous dire « { $near } » ?
    }
problem-role = le personnage « { $found } »
    .expected = { $known ->
        [none] un personnage décrit sous own_roles
       *[other] l’un de ceux-ci : { $known }, ou un personnage décrit sous own_roles
    }
    .hint = { $near ->
        [none] { "" }
       *[other] Vouliez-vous dire « { $near } » ?
    }
problem-text = « { $found } »
    .expected = un texte, ou un par langue
    .hint = Mettez-le entre guillemets droits.
problem-shape = « { $found } »
    .expected = une autre sorte de valeur
problem-mapping = « { $found } »
    .expected = des noms avec leurs valeurs
problem-list = « { $found } »
    .expected = une liste
    .hint = Mettez chacun sur sa ligne, après un tiret.
problem-yes-no = « { $found } »
    .expected = true (oui) ou false (non)
problem-whole-number = « { $found } »
    .expected = un nombre entier
problem-number = « { $found } »
    .expected = un nombre
problem-more = { $found }
    .expected = plus de { $limit }
problem-at-least = { $found }
    .expected = { $limit } ou plus
problem-less = { $found }
    .expected = moins de { $limit }
problem-at-most = { $found }
    .expected = { $limit } au plus
problem-text-too-long = un texte trop long
    .expected = { $limit } caractères au plus
problem-text-empty = un texte vide
    .expected = quelques mots
problem-too-many = trop d’éléments
    .expected = { $limit } au plus
problem-too-few = trop peu d’éléments
    .expected = { $limit } ou plus
problem-form = « { $found } »
    .expected = cette forme : { $limit }
problem-row = « { $found } »
    .expected = douze signes : . , l r s b p m, ou un chiffre de 1 à 9
problem-role-name = « { $found } »
    .expected = un nom court, en minuscules, chiffres et _
problem-picture-file = « { $found } »
    .expected = le nom du fichier, un PNG, JPEG ou WebP à côté du texte
problem-no-picture = pas de fichier « { $found } »
    .expected = l’image à côté de ce texte
problem-said = « { $found } »
    .expected = { $said }
problem-free-with-choices = des choix à côté d’une réponse libre
    .expected = pas de « choices » : chacun écrit sa réponse
problem-no-choices = aucun choix
    .expected = au moins une réponse sous « choices »
problem-then-outside = un « then » à côté des choix
    .expected = un « then » dans chacun des « choices »
problem-hat-too-often = le même chapeau plus de deux fois
    .expected = chaque chapeau deux fois au plus
problem-quick-without-text = une décision rapide sans son texte
    .expected = une « proposal » : c’est d’elle que l’on décide
problem-least-over-most = plus de personnes au moins qu’au plus
    .expected = { $limit } au moins, pas davantage
problem-other-colour = { $portrait } derrière le portrait, { $role } comme couleur du personnage
    .expected = deux fois la même couleur
    .hint = Retirez-la du portrait.
