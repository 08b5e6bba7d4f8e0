edit-about = Le scénario
edit-about-says = Ce que lit la personne qui choisit.
edit-roles = { $count ->
    [0] Les personnages
    [one] 1 personnage
   *[other] { $count } personnages
}
edit-roles-says = Proposés dans cet ordre, quand une étape fait choisir un personnage.
edit-roles-none = Aucun pour l’instant : personne ne jouera de personnage.
edit-roles-more = À proposer aussi
edit-roles-all = Tous les personnages
edit-role-new = Nouveau personnage
edit-role-new-name = Sans nom
edit-role-write = Modifier { $name }
edit-role-adapt = Adapter
edit-role-adapt-this = Adapter { $name } pour ce scénario
edit-role-not = Ne plus proposer
edit-write = Modifier
edit-portrait = Portrait de { $name }
edit-portrait-chance = Un visage au hasard
edit-steps = Les étapes
edit-steps-keys = Flèches pour parcourir les étapes. Alt et flèches pour déplacer celle où vous êtes : plus haut, plus bas, dans celle d’avant, hors de celle qui l’entoure.
edit-step-add = Ajouter une étape
edit-beside-add = Ouvrir quelque chose toute la journée
edit-beside-which = Qu’est-ce qui reste ouvert toute la journée ?
edit-step-which = Que fera-t-on ?
edit-step-find = Chercher une activité
edit-step-none = Aucune activité ne s’appelle ainsi.
edit-no-steps = Il n’y a pas encore d’étape. Ajoutez la première.
edit-no-steps-short = Ajoutez une première étape
edit-untitled = Sans titre
edit-is-now = « { $title } » est maintenant à la place { $at } sur { $of }.
edit-copy = Copier
edit-remove = Retirer
edit-move = Déplacer l’étape
edit-up = Plus haut
edit-down = Plus bas
edit-in = Dans l’étape d’avant
edit-out = Hors de l’étape
edit-language = en français
edit-to-translate = à traduire
edit-as-usual = comme d’habitude
edit-as-usual-again = Revenir à l’habitude
edit-choose = Choisissez
edit-add = Ajouter
edit-add-to = Ajouter : { $what }
edit-take-out = Retirer : { $what }
edit-standard = Si vous n’écrivez rien, ce sera :
edit-begin-from = Partir de ceux-là
edit-write-own = Écrire les miens
edit-fix = Corriger
edit-terrain-says = Une ville se bâtit sur ce terrain. Sans terrain à vous, Tutti donne le sien.
edit-terrain-own = Dessiner le terrain
edit-terrain-none = Reprendre celui de Tutti
edit-terrain-paint = Peindre avec
edit-terrain-cell = Colonne { $x }, rangée { $y } : { $ground }
edit-debrief-third = Bilan : un tiers du temps
edit-debrief-none = Pas encore de bilan
edit-debrief-of = Bilan : { $debrief } sur { $whole }
edit-remarks = { $count ->
    [0] Aucune remarque
    [one] 1 remarque
   *[other] { $count } remarques
}
edit-remarks-all = Les { $count } remarques
edit-remark-step = Étape { $number } :
edit-remark-role = { $name } :
edit-untranslated = { $count ->
    [one] 1 texte à traduire
   *[other] { $count } textes à traduire
}
edit-saved-at = Enregistré à { $time }
edit-saved = Enregistré
edit-waiting = Un instant, on enregistre…
edit-saving = Un instant, on enregistre…
edit-off-line = Hors ligne. Gardé dans ce navigateur.
edit-both = Quelqu’un a enregistré aussi.
edit-undo = Annuler : { $what }
edit-undo-short = Annuler
edit-undo-none = Rien à annuler pour l’instant.
edit-did-field = { $what }
edit-did-moved = étape déplacée
edit-did-copied = étape copiée
edit-did-removed = étape retirée
edit-did-added = étape ajoutée
edit-did-role = personnage ajouté
edit-did-role-own = personnage adapté
edit-did-role-out = personnage retiré
edit-did-roles = personnages proposés
edit-did-fix = correction
edit-did-text = texte
edit-did-theirs = l’autre version
edit-did-kept = ce qui était gardé ici
edit-export = Exporter
edit-rehearse = Répéter seul
edit-code = Le texte
edit-code-says = Le même contenu, en YAML. Ctrl et Espace proposent ce qui peut venir ici. Échap puis Tab en font sortir.
edit-code-unreadable = La ligne { $line } ne se lit pas.
edit-code-unreadable-more = Les formulaires reviennent dès qu’elle est corrigée.
edit-code-missing = L’éditeur de texte n’est pas arrivé. Vérifiez la connexion, puis rouvrez-le.
edit-views = Ce que montre l’écran
edit-view-steps = Étapes
edit-view-form = Écrire
edit-view-preview = Voir
edit-both-title = Vous et { $by } avez enregistré.
edit-both-somebody = quelqu’un
edit-both-says = Rien n’est perdu : les deux sont dans les versions. Laquelle continue ?
edit-both-theirs = dans l’autre
edit-both-mine = dans la vôtre
edit-both-keep = Continuer avec la mienne
edit-both-take = Continuer avec l’autre
edit-preview = Ce qu’ils verront
edit-preview-language = La langue de l’aperçu
edit-preview-later = L’aperçu vient dès que le scénario se lit jusqu’au bout.
edit-group-n = Groupe { $n }
edit-more = Plus de réglages
edit-to-write = À écrire : sans cela, le scénario ne se joue pas.
edit-to-write-count = { $count ->
    [one] 1 champ à remplir
   *[other] { $count } champs à remplir
}
edit-card-of = La carte de ce personnage
edit-card-need = Son besoin
edit-card-hidden = Pour lui seul
edit-card-power = Son pouvoir
edit-preview-large = Agrandir
edit-picture-choose = Choisir une image
edit-picture-other = Une autre image
edit-picture-none = Sans image
