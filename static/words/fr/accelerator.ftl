# Un accélérateur de projet : à qui est le projet, ses moments, ce que chacun y fait.
accelerator-phases = Les moments de l’accélérateur
accelerator-phase-at = Moment { $at } sur { $of } : { $phase }
accelerator-phase-choose = Projet
accelerator-phase-situation = Situation
accelerator-phase-facts = Questions
accelerator-phase-ask = Demande
accelerator-phase-help = Aide
accelerator-phase-synthesis = Synthèse
accelerator-phase-keep = Ce qu’on garde

# La phrase du haut.
accelerator-sentence-wall = Affichez un projet, ou choisissez qui aider.
accelerator-sentence-volunteer = Proposez un projet à vous, ou laissez faire.
accelerator-sentence-volunteer-question = Proposez-vous pour porter cette question.
accelerator-sentence-desk = Attendez : on nomme la personne qu’on aidera.
accelerator-sentence-wanted = Attendez : on cherche qui porte le projet.
accelerator-sentence-situation = Écoutez { $name } jusqu’au bout.
accelerator-sentence-situation-owner = Racontez votre situation : personne ne vous coupe.
accelerator-sentence-facts = Demandez des faits à { $name }, sans conseil.
accelerator-sentence-facts-owner = Répondez par des faits, en peu de mots.
accelerator-sentence-ask = Attendez ce que { $name } va demander.
accelerator-sentence-ask-owner = Dites en une phrase l’aide que vous voulez.
accelerator-sentence-help = Aidez { $name } : écrivez, ou parlez à votre tour.
accelerator-sentence-help-owner = Écoutez en silence, notez dans votre carnet.
accelerator-sentence-turn = C’est à vous : aidez { $name }.
accelerator-sentence-synthesis = Écoutez ce que { $name } garde, sans discuter.
accelerator-sentence-synthesis-owner = Dites ce que vous gardez, puis votre plan.
accelerator-sentence-keep = Écrivez une chose que vous gardez pour vous.
accelerator-sentence-kept = Remerciez-vous les uns les autres.

# Ce qui se dit, et ce qui en sort.
accelerator-secrecy = Rien de ce qui se dit ici ne va au compte rendu, sauf si la personne aidée l’accepte à la fin.
accelerator-secrecy-named = Rien de ce qui se dit ici ne va au compte rendu, sauf si { $name } l’accepte à la fin.
accelerator-told = { $name } accepte que le projet aille au compte rendu.
accelerator-owner = Le projet que porte { $name }
accelerator-ask-of = { $name } aimerait qu’on l’aide à…
accelerator-ask-aloud = Dite à voix haute.
accelerator-change-named = Modifier : { $text }
accelerator-change = Modifier

# Choisir.
accelerator-wall = Le mur des projets
accelerator-wall-empty = Le mur attend un premier projet.
accelerator-hands-secret = Les projets se lisent tout de suite. Qui aiderait quoi reste caché : à la fin, on dit seulement combien.
accelerator-hands-later = On comptera tout ensemble, à la cloche.
accelerator-project-title = Mon projet, en quelques mots
accelerator-project-text = Ce qui le bloque, en une phrase
accelerator-project-hint = Affiché avec votre prénom. Si on vous choisit, c’est vous qu’on aide.
accelerator-project-go = Afficher mon projet
accelerator-project-up = Votre projet est sur le mur. Dites maintenant lesquels vous aideriez.
accelerator-take-down-named = Décrocher : { $text }
accelerator-take-down = Décrocher
accelerator-would-help = J’aiderais sur celui-là
accelerator-hands = { $count ->
    [0] Personne n’avait encore choisi.
    [one] 1 place voulait aider sur ce projet.
   *[other] { $count } places voulaient aider sur ce projet.
}
accelerator-drawn = Le sort a décidé.
accelerator-wanted = Personne n’a affiché de projet. Portez-en un vous-même, ou l’animation nomme quelqu’un.
accelerator-desk-names = L’animateur nomme la personne dont on aide le projet.
accelerator-volunteer-question = Il faut une personne qui porte ce problème au nom du groupe : elle le raconte, elle répond, puis elle écoute le groupe.
accelerator-volunteer-own = Une personne apporte un projet à elle : elle le raconte, elle répond, puis elle écoute en silence.
accelerator-volunteer-lot = À la cloche, si personne ne se propose, le sort décide.
accelerator-volunteer-go = Je le porte
accelerator-owner-left = La personne qu’on aidait est partie. Quelqu’un peut porter le projet à sa place.

# La situation.
accelerator-label-situation = Ma situation, l’essentiel
accelerator-hint-situation = Vous pouvez la dire à voix haute et n’écrire que l’essentiel. Tout le monde le lit.
accelerator-go-situation = Montrer à tous
accelerator-said-aloud = Je l’ai dit à voix haute
accelerator-on-facts = J’ai fini, passons aux questions
accelerator-listening = { $name } parle. Pour l’instant, on ne fait qu’écouter.

# Les questions.
accelerator-questions = Les questions posées
accelerator-no-questions = Pas encore de question.
accelerator-label-question = Ma question : qui, quoi, quand, combien ?
accelerator-go-question = Poser ma question
accelerator-park-write = C’est un conseil : le garder pour l’aide
accelerator-park = Conseil : pour plus tard
accelerator-park-mine = C’est un conseil
accelerator-park-named = C’est un conseil, pour plus tard : { $text }
accelerator-parked = Conseils gardés pour l’aide
accelerator-unpark = C’était une question
accelerator-unpark-named = C’était une question : { $text }
accelerator-answer = Répondre par écrit
accelerator-answer-named = Répondre par écrit : { $text }
accelerator-label-answer = Ma réponse
accelerator-go-answer = Répondre
accelerator-aloud = Répondu à voix haute
accelerator-aloud-named = Répondu à voix haute : { $text }
accelerator-aloud-done = Répondu à voix haute.
accelerator-facts-owner = Un conseil déguisé en question ? Mettez-le de côté d’un geste : il reviendra pendant l’aide.
accelerator-on-ask = Plus de question : passer à ma demande

# La demande.
accelerator-label-ask = J’aimerais que le groupe m’aide à…
accelerator-hint-ask = Elle reste affichée partout jusqu’à la fin.
accelerator-go-ask = Épingler ma demande
accelerator-ask-first = Épinglez d’abord votre demande.
accelerator-ask-how = Ni trop large, ni trop étroite : une chose que ces personnes peuvent vraiment vous aider à faire.
accelerator-ask-then = Ensuite, vous écouterez en silence : c’est le moment de la préciser.
accelerator-ask-wait = Préparez-vous à aider. Personne ne parle à sa place.
accelerator-on-help = C’est bien ça : aidez-moi

# L’aide.
accelerator-suggestions = Ce qui peut aider
accelerator-no-help = Les suggestions écrites viendront ici.
accelerator-label-suggestion = Une idée, une piste, un autre regard
accelerator-go-suggestion = Donner ma suggestion
accelerator-was-parked = gardé depuis les questions
accelerator-hidden = Vos suggestions restent cachées jusqu’à ce qu’on les montre toutes ensemble, avec vos prénoms.
accelerator-hidden-later = On montrera tout ensemble.
accelerator-turn = Vous avez la parole
accelerator-turn-done = J’ai aidé, au suivant
accelerator-turn-pass = Passer mon tour
accelerator-turn-silent = Garder le silence
accelerator-inside = Des techniques vont aider : elles viennent ensuite. Une idée peut déjà s’écrire.
accelerator-floor-open = La parole est à qui la demande.
accelerator-floor-over = Le tour est fini. Dites ce qui manque encore.
accelerator-owner-listens = { $name } lit et écoute en silence, avec un carnet que personne d’autre ne voit.
accelerator-notebook = Mon carnet
accelerator-notebook-hint = { $people ->
    [one] Pour vous seul : il ne quitte jamais votre place, pas même pour l’animateur.
   *[other] Pour les { $people } de cette place : il ne la quitte jamais, pas même pour l’animateur.
}
accelerator-notebook-go = Garder mes notes
accelerator-notebook-saved = Vos notes sont gardées.
accelerator-beside-owner = Les autres vous aident ; vous écoutez en silence, votre carnet ouvert.

# La synthèse et le plan.
accelerator-label-synthesis = Ce que je garde, en quelques mots
accelerator-hint-synthesis = Sans commenter chaque idée. Tout le monde le lit.
accelerator-go-synthesis = Montrer à tous
accelerator-concluded = Ce que garde { $name }
accelerator-witness = Vous êtes témoin : on ne discute plus. Notez ce qui vous sert, à vous.
accelerator-plan = Le petit plan
accelerator-plan-what = Quoi
accelerator-plan-when = Pour quand
accelerator-plan-whom = Avec qui
accelerator-plan-go = Ajouter à mon plan
accelerator-plan-save = Remplacer la ligne
accelerator-plan-drop = Enlever
accelerator-plan-drop-named = Enlever : { $text }
accelerator-plan-take = Dans mon plan
accelerator-plan-take-named = Dans mon plan : { $text }
accelerator-on-keep = C’est mon plan : continuons

# Ce que chacun garde.
accelerator-label-keep = Une chose que je garde pour moi
accelerator-keep-secret = { $people ->
    [one] Pour vous seul, et dans votre exemplaire du compte rendu. Vous pourrez aussi le montrer.
   *[other] Pour cette place, et dans votre exemplaire du compte rendu. Vous pourrez aussi le montrer.
}
accelerator-keep-shown = { $people ->
    [one] Montré à tous, avec votre prénom.
   *[other] Montré à tous, avec vos prénoms.
}
accelerator-keep-show = Le montrer à tous
accelerator-keep-later = Cela reste à chacun, sauf ce qu’on choisit de montrer.
accelerator-go-keep = Le garder
accelerator-kept = Ce qu’on a choisi de montrer
accelerator-agree = Mon projet peut aller au compte rendu
accelerator-agree-more = Vous seul décidez. Sans cette coche, le compte rendu dit seulement qu’un projet a été aidé. Vos notes n’y vont jamais.

# Au pupitre.
accelerator-desk-who = Qui porte le projet
accelerator-desk-name = Nommer cette personne
accelerator-desk-rename = Donner à cette personne
accelerator-desk-other = Quelqu’un d’autre porte le projet
accelerator-desk-wanted = Personne ne porte le projet.
accelerator-desk-wanted-more = Nommez quelqu’un ; ce qui est écrit reste.
accelerator-desk-ask = Écrire pour elle la demande dite à voix haute
accelerator-desk-ask-go = Épingler
accelerator-desk-facts = Un conseil déguisé ? Gardez-le pour l’aide, d’un geste.
accelerator-desk-help = { $count ->
    [0] Aucune suggestion écrite pour l’instant.
    [one] 1 suggestion écrite.
   *[other] { $count } suggestions écrites.
}
accelerator-desk-show = Montrer les suggestions
accelerator-desk-open = Laisser la parole libre
accelerator-desk-round = Faire tourner la parole
accelerator-desk-again = Recommencer le tour
accelerator-desk-next = Moment suivant : { $phase }

# Sur papier, et pour l’auteur du scénario.
accelerator-paper-how = Une personne porte le projet, une autre garde l’heure, une troisième écrit. Ce qui se dit reste entre vous, sauf accord de la personne aidée.
accelerator-paper-project = Le projet
accelerator-paper-situation = La situation : on écoute ({ $minutes } min)
accelerator-paper-facts = Questions de fait seulement ; les conseils attendent ({ $minutes } min)
accelerator-paper-ask = « J’aimerais que le groupe m’aide à… » ({ $minutes } min)
accelerator-paper-help = L’aide, chacun son tour ; la personne aidée se tait et note ({ $minutes } min)
accelerator-paper-synthesis = Ce qu’elle garde, puis son petit plan ({ $minutes } min)
accelerator-paper-keep = Chacun écrit pour soi, sur son papier, une chose qu’il garde ({ $minutes } min).
accelerator-doubt-situation = { $minutes } min pour raconter une situation : on les trouve souvent trop courtes. Cinq vont mieux.
accelerator-doubt-help = { $minutes } min d’aide ne font pas le tour du groupe. Vingt vont mieux.
accelerator-doubt-synthesis = { $minutes } min pour une synthèse et un plan : il faut le temps de digérer. Huit vont mieux.

# Le compte rendu.
minutes-accelerator = Un projet aidé
minutes-accelerator-helped = Un projet a été aidé ici. Ce qui s’est dit reste entre ceux qui étaient là.
minutes-accelerator-own = Pour vous, vous gardez : « { $text } » (Écrit dans votre seul exemplaire.)
minutes-accelerator-owner = Projet porté par { $who }.
minutes-accelerator-project = Projet : { $text }
minutes-accelerator-question = Problème : { $text }
minutes-accelerator-situation = Situation : { $text }
minutes-accelerator-answered = Question : { $question } Réponse : { $answer }
minutes-accelerator-asked = Question : { $question }
minutes-accelerator-ask = Ce qui est demandé au groupe, aider à… « { $text } »
minutes-accelerator-synthesis = Ce qui est gardé : { $text }
minutes-accelerator-kept = Gardé par { $who } : « { $text } »
minutes-accelerator-plan = À faire : { $what }.
minutes-accelerator-plan-when = À faire : { $what }, pour { $when }.
minutes-accelerator-plan-whom = À faire : { $what }, avec { $whom }.
minutes-accelerator-plan-when-whom = À faire : { $what }, pour { $when }, avec { $whom }.

# What an author reads in the studio.
accelerator-set = Accélérateur de projet
    .about = Une personne expose, les autres aident, elle écoute en silence.
accelerator-set-question = La question du groupe
    .hint = Sans question, on choisit d’abord le projet de quelqu’un.
accelerator-set-owner = Comment on choisit le projet
accelerator-set-owner-is-wall = sur un mur de projets
accelerator-set-owner-is-desk = l’animateur nomme
accelerator-set-owner-is-volunteer = quelqu’un se propose
accelerator-set-turns = Qui aide parle
accelerator-set-turns-is-true = à tour de rôle
accelerator-set-turns-is-false = librement
accelerator-set-hidden = Les propositions
accelerator-set-hidden-is-true = cachées, puis montrées
accelerator-set-hidden-is-false = visibles
accelerator-set-choose = Choisir le projet (minutes)
accelerator-set-situation = Exposer la situation (minutes)
accelerator-set-facts = Questions sur les faits (minutes)
accelerator-set-ask = Dire sa demande (minutes)
accelerator-set-help = Aider (minutes)
    .hint = Pendant ce temps la personne aidée se tait.
accelerator-set-synthesis = Dire ce que l’on garde (minutes)
accelerator-set-keep = Ce que chacun garde pour soi (minutes)
