studio-name = L’atelier
studio-looking = Un instant…
studio-off-line = Le serveur ne répond pas. Vérifiez votre connexion, puis recommencez.

studio-sign-in = Connectez-vous pour ouvrir une salle.
studio-sign-in-link = Le lien de connexion est affiché là où Tutti a été lancé. Il sert une fois ; ce navigateur s’en souvient ensuite.
studio-key = Ou votre clé d’animation
studio-key-hint = La personne qui a installé Tutti vous l’a donnée.
studio-key-empty = Collez la clé d’animation ici.
studio-key-wrong = Ce n’est pas la clé de ce serveur. Relisez-la, ou demandez-la à la personne qui l’a installé.
studio-sign-in-name = Écrivez votre nom et votre phrase de passe. Qui s’occupe de ce serveur vous les a donnés.
studio-my-name = Votre nom
studio-my-name-empty = Écrivez votre nom ici.
studio-passphrase = Votre phrase de passe
studio-passphrase-hint = Quelques mots, avec les espaces entre eux.
studio-passphrase-empty = Écrivez votre phrase de passe ici.
studio-passphrase-show = Montrer ce que j’écris
studio-by-key = Entrer avec la clé du serveur
studio-by-name = Entrer avec un nom et une phrase de passe
studio-sign-out = Me déconnecter ici
studio-sign-out-everywhere = Me déconnecter partout
studio-sign-out-hint = Partout : sur chaque appareil où vous êtes connecté. Vos salles ouvertes continuent.
studio-sign-in-go = Entrer dans l’atelier

studio-open = Ouvrez une salle.
studio-scenario = Le scénario
studio-no-scenario = La bibliothèque est vide.
studio-chosen = choisi
studio-open-ended = sans durée
studio-minutes = { $minutes } min
studio-hours = { $hours } h { $rest }
studio-people = { $least } à { $most } personnes
studio-print = Imprimer les fiches de ce scénario
studio-title = Le nom de la rencontre
studio-title-hint = Sans nom, ce sera celui du scénario.
studio-language = La langue de la salle
studio-sites = Les lieux
studio-sites-hint = Une salle, une médiathèque, « en ligne » : là où sont les gens.
studio-site-n = Lieu { $n }
studio-site-first = Salle des fêtes
studio-site-more = En ligne
studio-site-add = Ajouter un lieu
studio-open-go = Ouvrir la salle

studio-is-open = La salle est ouverte : { $title }
studio-code = Le code
studio-link = Le lien
studio-qr = QR code qui mène à { $link }
studio-to-desk = Aller à mon pupitre
studio-to-screen = Ouvrir la page du projecteur
studio-screen-ready = Voir la page du projecteur
studio-screen-hint = La page du projecteur montre le code et le QR à toute la salle, puis la ville.
studio-back = Revenir à l’atelier

studio-rooms = Mes salles ouvertes
studio-no-rooms = Aucune pour l’instant. Celle que vous ouvrez restera ici jusqu’à la fin de la rencontre.
studio-room-code = salle
studio-room-seats = { $count ->
    [0] personne encore
    [one] une place prise
   *[other] { $count } places prises
}

# The library and its versions.
library-versions = Versions
library-versions-of = Les versions : { $title }
library-version-at = { $day }, { $time }
library-version-by = par { $name }
library-version-latest = la dernière
library-version-beside = gardée à côté
library-version-show = Ce qui a changé
library-version-back = Y revenir
library-was = avant
library-is = dans cette version
library-differences = Les différences, ligne par ligne
library-no-differences = Rien n’a changé.
studio-again = Recommencer
studio-common = Ce scénario est à tout le monde ici.
studio-common-says = Il reste comme il est. Faites-en une copie : elle sera à vous.
studio-write-copy = En écrire une copie
library-find = Chercher un scénario
library-found = { $count ->
    [0] Aucun scénario
    [one] 1 scénario
   *[other] { $count } scénarios
}
library-none = Aucun scénario ne répond à tout cela.
library-whose = À qui
library-all = tous
library-mine = les miens
library-common = communs
library-length = La durée
library-length-any = toutes durées
library-length-most = { $length } au plus
library-hours = { $hours } h
library-language = La langue
library-language-any = toutes langues
library-people = Combien de personnes
library-untitled = Sans titre
library-yours = à vous
library-unfinished = à finir
library-write = Écrire
library-write-copy = En écrire une copie
library-copy = Copier
library-rehearse = Répéter
library-share = Partager en fichier
library-delete = Supprimer
library-delete-question = Supprimer « { $title } » et toutes ses versions ?
library-delete-more = Les salles déjà ouvertes continuent. Personne ne pourra y revenir.
library-delete-not = Le garder
library-new = Nouveau scénario
library-new-title = Nouveau scénario
library-new-about = Dites ici ce que les gens feront, et ce qu’ils apprendront.
library-import = Importer
library-drop = Lâchez le fichier : le scénario sera à vous.
library-look = Voir
library-look-before = Avant
library-look-next = Après
library-look-first = C’est la première étape.
library-look-last = C’est la dernière étape.
preview-place = La page montrée
preview-play = Téléphone
preview-screen = Écran
preview-desk = Animateur
preview-of-play = La page d’un joueur
preview-of-screen = La page du projecteur
preview-of-desk = Le pupitre
library-more = Filtrer

studio-archive = Mes rencontres passées
studio-archive-until = Gardée jusqu’au { $day }, puis effacée tout entière.
studio-archive-minutes = Lire le compte rendu
