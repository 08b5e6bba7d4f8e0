# L’accueil : le contrat de la rencontre, et un premier geste qui ne peut rien casser.
welcome-tap = Posez une brique pour essayer.
welcome-tap-more = { $left ->
    [one] Encore un geste pour essayer à cette place.
   *[other] À chacun son geste : encore { $left } à cette place.
}
welcome-tapped = C’est posé. Lisez ce qui nous lie.
welcome-tap-go = Poser ma brique
welcome-try = Un premier geste
welcome-try-more = Rien ici ne peut casser. Vous pouvez annuler, en bas à gauche.
welcome-see-screen = Regardez le grand écran : votre brique y est.
welcome-undo = ma brique
welcome-help = Besoin d’aide ? Touchez « Aide », en bas à droite : quelqu’un vient.
welcome-contract = Ce qui est gardé, et qui voit quoi
welcome-kept = Le compte rendu, et ce que vous partagez.
welcome-kept-until = Gardé jusqu’au { $day }, puis tout est effacé.
welcome-seen = Avant d’écrire, on vous dit toujours qui lira.
welcome-hidden = Ce qui est caché reste sur le serveur jusqu’à ce qu’on le montre.
welcome-anonymous = Là où c’est écrit « sans votre nom », personne ne le retrouve, pas même l’animation.
welcome-agreements = Nos règles pour aujourd’hui
welcome-named = Et mon nom ?
welcome-named-more = Le compte rendu peut circuler. Vous pourrez changer d’avis jusqu’à la fin, et même après.
welcome-named-legend = Dans le compte rendu, on écrit
welcome-named-name = Mon prénom
welcome-named-character = Mon personnage
welcome-named-nobody = Pas de nom du tout
welcome-named-done = C’est noté.
welcome-wall = { $count ->
    [0] Les briques viendront ici.
    [one] 1 brique posée
   *[other] { $count } briques posées
}
welcome-wall-of = { $count } sur { $of }
welcome-missing = Pas encore essayé
welcome-missing-none = Tout le monde a essayé.
welcome-missing-more = Allez voir ces personnes : c’est souvent l’appareil.
welcome-paper-more = Ce que nous ajoutons
# Le compte rendu.
minutes-welcome = Nos règles
minutes-welcome-rule = { $rule }

# What an author reads in the studio.
welcome-set = Bienvenue
    .about = Ce qui est gardé, qui voit quoi, un premier geste.
welcome-set-word = Votre mot de bienvenue
welcome-set-rules = Ce que vous demandez au groupe
welcome-set-rules-one = Règle { $n }
