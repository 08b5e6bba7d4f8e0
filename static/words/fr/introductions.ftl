# Les présentations croisées : je t’écoute, je te présente.
introductions-ask = Interrogez { $name }, puis changez à la cloche.
introductions-answer = Répondez à { $name }, puis changez à la cloche.
introductions-ask-now = Interrogez { $name } à votre tour.
introductions-answer-now = Répondez à { $name }, à votre tour.
introductions-trio = Vous êtes trois : chacun interroge le suivant.
introductions-table = Vous êtes { $people } ici : interrogez-vous par deux.
introductions-alone = Préparez en deux mots votre présentation.
introductions-late-listen = Écoutez les présentations. Vous vous présenterez après.
introductions-first = Première moitié
introductions-second = Deuxième moitié
introductions-mine-pair = { $count ->
    [one] À cette place
    [2] Votre paire
   *[other] Votre trio
}
introductions-trio-order = { $asker } interroge { $asked }
introductions-trio-more = Environ { $seconds } secondes chacun : vous changez vous-mêmes.
introductions-elsewhere = { $name } est ailleurs : { $site }. Parlez-vous par l’appel du groupe.
introductions-questions = Pour commencer
introductions-note = Vos notes sur { $name }
introductions-note-alone = Vos notes
introductions-note-secret = Pour vous seulement. Personne ne les lit, elles ne vont pas au compte rendu.
introductions-note-keep = Garder mes notes
introductions-note-kept = Vos notes sont gardées ici.
introductions-present = Présentez { $name } en deux phrases.
introductions-present-table = Présentez-vous l’un l’autre, en deux phrases.
introductions-present-self = Présentez-vous en deux phrases.
introductions-listen = Écoutez { $name } présenter { $about }.
introductions-listen-self = Écoutez { $name } se présenter.
introductions-next = Écoutez. Après, présentez { $name }.
introductions-over = Remerciez-vous : vous vous connaissez un peu mieux.
introductions-shown = Ce que vous écrivez est lu par tous, avec vos prénoms, et va au compte rendu. Vous pouvez aussi ne rien écrire.
introductions-say = Ce que vous dites de { $name }
introductions-say-self = Ce que vous dites de vous
introductions-go = Partager ma présentation
introductions-aloud = Je l’ai dit à voix haute
introductions-empty = Rien n’est écrit. Vous pouvez aussi le dire à voix haute.
introductions-pass = Passer mon tour
introductions-silent = Garder le silence
introductions-word = C’était vous : ajoutez un mot, si vous voulez
introductions-word-go = Ajouter mon mot
introductions-word-empty = Rien n’est écrit. Vous pouvez aussi laisser ainsi.
introductions-by = dit par { $name }
introductions-adds = { $name } ajoute : { $word }
introductions-said = Ce qui a été dit
introductions-none-yet = Les présentations écrites viendront ici.
introductions-circle = Votre cercle
introductions-circles-more = Vous êtes nombreux : on se présente par cercles de deux paires, tous en même temps.
introductions-circle-floor = { $name } a la parole
introductions-circle-done = C’est fini ici
introductions-circle-named = Cercle { $n }
introductions-move-on = Donner la suite
introductions-move-on-named = Donner la suite : cercle { $n }
introductions-pairs = { $count ->
    [one] 1 paire
   *[other] { $count } paires
}
introductions-pairs-talking = Les paires
introductions-talk-screen = Parlez-vous deux par deux.
introductions-halfway = À la cloche, on change de rôle.
introductions-halfway-done = Les rôles sont changés. À la cloche, on se présente.
introductions-then = Ensuite, chacun présente l’autre.
introductions-swap = Passer à la suite
introductions-paused = Relancez d’abord la pendule.
# La feuille imprimée.
introductions-paper-how = Deux par deux : l’un demande, l’autre répond, puis on change. Ensuite, chacun présente l’autre.
introductions-paper-name = Je présente
introductions-paper-present = En deux phrases, ce que je dirai
# Ce que l’auteur peut revoir.
introductions-doubt-mixed = Des personnes de sites différents ne peuvent se parler que par un appel, en salles à deux. Sinon, choisissez « même site ».
# Le compte rendu.
minutes-introductions = Les présentations croisées
minutes-introductions-pairs = { $count ->
    [one] Une paire s’est parlé, puis chacun a présenté l’autre.
   *[other] { $count } paires se sont parlé, puis chacun a présenté l’autre.
}
minutes-introductions-said = { $by } présente { $who } : { $text }
minutes-introductions-self = { $who } se présente : { $text }
minutes-introductions-word = { $who } ajoute : { $text }

# What an author reads in the studio.
introductions-set = Présentations croisées
    .about = Je vous présente, vous me présentez.
introductions-set-across = Qui est ensemble
introductions-set-across-is-same-site = des gens du même lieu
introductions-set-across-is-mixed = des gens de lieux différents
introductions-set-across-is-any = au hasard
introductions-set-questions = Les questions à se poser
introductions-set-questions-one = Question { $n }
introductions-set-talk = Chacun interroge l’autre (secondes)
introductions-set-present = Chacun présente l’autre (secondes)
introductions-set-together-up-to = Devant tout le monde, jusqu’à (personnes)
    .hint = Au-delà, on se présente par cercles de quatre.
