happening-choose = Choisissez ce que fait la ville.
happening-wait = Attendez la cloche, ou changez d’avis.
happening-read = Lisez ce qui arrive à la ville.
happening-secret = Personne ne voit votre choix. À la cloche, on dit seulement combien ont choisi quoi.
happening-mine = Votre choix
happening-won = C’est ce que le plus grand nombre a choisi, et cela arrive :
happening-tie = À égalité de voix, le sort a décidé, et cela arrive :
happening-later = On le saura à la cloche.
happening-by-lot = Personne n’a choisi : le sort a décidé, et cela arrive :
happening-count = { $count ->
    [0] personne
    [one] 1 voix
   *[other] { $count } voix
}
happening-all = Tous ont choisi : vous pouvez sonner la cloche.
happening-consent = Personne n’a d’objection, et cela arrive :
happening-fewest = Chacune a rencontré une objection : celle qui en a le moins arrive.
happening-unasked = La cloche a sonné avant les réponses : la plus souhaitée arrive.
happening-stands = C’est la réponse qui tient :
happening-objections = { $count ->
    [0] aucune objection
    [one] 1 objection
   *[other] { $count } objections
}

# Ce que cela a fait à la ville.
happening-did = Ce que cela a fait à la ville
happening-did-nothing = Rien n’a bougé sur le plateau.
happening-did-given = { $count ->
    [one] brique est arrivée dans les mains
   *[other] briques sont arrivées dans les mains
}
happening-did-wild = { $count ->
    [one] brique qui va avec toutes les couleurs
   *[other] briques qui vont avec toutes les couleurs
}
happening-did-taken = { $count ->
    [one] brique a été donnée
   *[other] briques ont été données
}
happening-did-washed-bricks = { $count ->
    [one] brique de chantier a été emportée
   *[other] briques de chantier ont été emportées
}
happening-did-washed-props = { $count ->
    [one] arbre ou banc a été emporté
   *[other] arbres et bancs ont été emportés
}

# Par consentement.
happening-wish = Choisissez ce que vous souhaitez pour la ville.
happening-wish-wait = Attendez les autres, ou changez d’avis.
happening-wish-secret = Personne ne voit votre souhait. Le plus souhaité est proposé à tous ; chacun peut objecter.
happening-wish-later = Le plus souhaité sera proposé à tous.
happening-ask = Dites si cela vous empêche d’avancer.
happening-ask-wait = Attendez que tous aient répondu.
happening-ask-secret = Caché jusqu’à ce que tous aient répondu, puis montré avec les prénoms.
happening-ask-later = On retourne tout ensemble.
happening-most-wished = { $count ->
    [0] On propose :
    [one] 1 personne le souhaite. On propose :
   *[other] { $count } personnes le souhaitent. On propose :
}
happening-next-wished = { $count ->
    [0] On propose maintenant :
    [one] 1 personne le souhaitait. On propose maintenant :
   *[other] { $count } personnes le souhaitaient. On propose maintenant :
}
happening-no-objection = Je n’ai pas d’objection
happening-object = J’ai une objection
happening-object-go = Poser mon objection
happening-object-not = Finalement non
happening-reason = Ce que cela empêcherait
happening-reason-hint = Une phrase : elle aide à trouver mieux.
happening-reason-empty = Dites-le en une phrase.
happening-reason-of = { $name } : { $text }
happening-laid-none = Posé : pas d’objection.
happening-laid-objects = Votre objection est posée.
happening-change = Changer
happening-propose = Proposer le plus souhaité
happening-turn = Retourner les réponses
happening-nobody-answered = Personne n’a encore répondu : le silence n’est pas un consentement.

# Librement.
happening-write = Écrivez ce que fait la ville.
happening-answer = Ma réponse
happening-answer-go = Poser ma réponse
happening-write-later = On retourne tout à la cloche, puis on en choisit une.
happening-pick = Choisissez la réponse qui doit tenir.
happening-pick-secret = Personne ne voit votre choix. À la cloche, la plus choisie tient.
happening-settle = Le groupe en choisit une ; vous pouvez aussi dire laquelle tient, s’il s’est mis d’accord à voix haute.
happening-stands-here = Celle-ci tient

# Le jumeau sur papier, et ce que l’auteur doit revoir.
happening-paper-vote = Chacun choisit sans le dire. Puis on compte : la plus choisie arrive.
happening-paper-consent = Chacun dit ce qu’il souhaite. On propose la plus souhaitée : qui objecte dit pourquoi, et l’on passe à la suivante.
happening-paper-free = Chacun écrit une réponse sans la montrer. On les lit, et le groupe en garde une.
happening-paper-ours = Notre réponse
happening-doubt-one = Avec une seule réponse il n’y a rien à choisir. Écrivez-en une autre.

# Dans le compte rendu.
minutes-happening-consent = { $count ->
    [0] Par consentement, sans objection.
    [one] Par consentement ; une objection tenait encore.
   *[other] Par consentement ; { $count } objections tenaient encore.
}
minutes-happening-objections = Objections entendues à « { $choice } » : { $reasons }.
minutes-did-given = { $count ->
    [one] Une brique est arrivée.
   *[other] { $count } briques sont arrivées.
}
minutes-did-wild = { $count ->
    [one] Une brique de toutes les couleurs est arrivée.
   *[other] { $count } briques de toutes les couleurs sont arrivées.
}
minutes-did-taken = { $count ->
    [one] Une brique a été donnée.
   *[other] { $count } briques ont été données.
}
minutes-did-washed-bricks = { $count ->
    [one] Une brique a été emportée.
   *[other] { $count } briques ont été emportées.
}
minutes-did-washed-props = { $count ->
    [one] Un arbre ou un banc a été emporté.
   *[other] { $count } arbres et bancs ont été emportés.
}

# What an author reads in the studio.
happening-set = Il arrive quelque chose
    .about = Une crue, une aide, une fermeture : le groupe répond.
happening-set-text = Ce qui arrive
happening-set-answer = Comment le groupe répond
happening-set-answer-is-vote = le plus choisi arrive
happening-set-answer-is-consent = le plus souhaité, si personne n’objecte
happening-set-answer-is-free = chacun écrit sa réponse
happening-set-choices = Les réponses possibles
happening-set-choices-one = Réponse { $n }
happening-set-choices-one-text = Ce que ferait le groupe
happening-set-choices-one-then = Ce qui s’ensuit
    .hint = Dit une fois la réponse choisie.
happening-set-choices-one-effects = Ce que cela fait à la ville
happening-set-choices-one-effects-bricks = Briques reçues par personnage
    .hint = Moins de zéro : il en donne.
happening-set-choices-one-effects-wild = Briques de toute couleur
happening-set-choices-one-effects-flood = La rivière déborde
happening-set-choices-one-effects-flood-is-true = oui, des arbres partent
happening-set-choices-one-effects-flood-is-false = non
happening-set-then = Ce qui s’ensuit
    .hint = Quand chacun écrit sa réponse.
happening-set-effects = Ce que cela fait à la ville
    .hint = Quand chacun écrit sa réponse.
happening-set-effects-bricks = Briques reçues par personnage
    .hint = Moins de zéro : il en donne.
happening-set-effects-wild = Briques de toute couleur
happening-set-effects-flood = La rivière déborde
happening-set-effects-flood-is-true = oui, des arbres partent
happening-set-effects-flood-is-false = non
happening-set-pick = Choisir la réponse qui vaut (secondes)
    .hint = Quand chacun écrit sa réponse.
