# Le consentement : une proposition, ses objections, une décision qui a un terme.
consent-phases = Où nous en sommes
consent-phase-done = Fait :
consent-phase-present = Présenter
consent-phase-clarify = Clarifier
consent-phase-react = Réagir
consent-phase-amend = Amender
consent-phase-objections = Objections
consent-phase-integrate = Intégrer
consent-phase-adopt = Décider

# La phrase du haut.
consent-do-volunteer = Dites qui porte une proposition.
consent-do-write = Écrivez votre proposition, courte et claire.
consent-do-wait-text = Écoutez : { $name } écrit sa proposition.
consent-do-present-mine = Présentez votre proposition à voix haute.
consent-do-read = Lisez la proposition, sans réagir encore.
consent-do-clarify = Posez une question pour comprendre.
consent-do-clarify-mine = Répondez aux questions, sans défendre.
consent-do-react = Écoutez { $name } jusqu’au bout.
consent-do-react-next = Écoutez { $name }. Vous êtes après.
consent-do-react-speak = Dites ce que la proposition vous fait.
consent-do-react-mine = Écoutez, sans répondre.
consent-do-react-over = Attendez la suite : le tour est fini.
consent-do-amend = Attendez que { $name } reprenne le texte.
consent-do-amend-mine = Changez le texte, ou gardez-le.
consent-do-objections = Dites si cette proposition vous empêche d’avancer.
consent-do-objections-last = Répondez maintenant : les autres ont répondu.
consent-do-objections-wait = Attendez que toutes les réponses soient posées.
consent-do-objections-read = Lisez les objections : elles aident le texte.
consent-do-objections-none = Constatez-le : personne n’a d’objection.
consent-do-integrate = Cherchez ce qui lèverait cette objection.
consent-do-integrate-asked = Dites si votre objection est levée.
consent-do-integrate-done = Relisez le texte : tout est levé.
consent-do-adopt = Relisez ce qui va être décidé.
consent-do-adopt-mine = Choisissez la durée, puis adoptez.
consent-do-thank = Remerciez-vous : c’est décidé.
consent-do-not-adopted = Lisez ce qui reste à résoudre.

# La proposition.
consent-proposal = La proposition
consent-by = Proposition portée par { $name }
consent-by-changed = Proposition portée par { $name }, amendée par { $changer }
consent-by-nobody = Proposition du groupe
consent-version = Version { $number }
consent-versions = Voir les { $count } versions
consent-take-up = Repartir de la version { $number }
consent-no-text = Le texte viendra ici.
consent-term = Combien de temps cela tient
consent-term-review = À l’essai jusqu’au { $day }, puis on la revoit ensemble.
consent-term-quarter = Pour trois mois ; on la revoit le { $day }.
consent-term-half-year = Pour six mois ; on la revoit le { $day }.
consent-term-year = Pour un an ; on la revoit le { $day }.
consent-term-open = Jusqu’à ce que le groupe la change ; on la revoit le { $day }.
consent-term-name-review = À l’essai, jusqu’à la revue
consent-term-name-quarter = Trois mois
consent-term-name-half-year = Six mois
consent-term-name-year = Un an
consent-term-name-open = Jusqu’à ce que le groupe la change
consent-review = Jour où on la revoit
consent-day-past = Choisissez un jour à partir d’aujourd’hui.

# Présenter, amender.
consent-carry = Je porte la proposition
consent-volunteer-more = Qui la porte la présente, répond aux questions, puis écoute. On en décide tous ensemble.
consent-orphan = Personne ne porte plus cette proposition.
consent-no-reaction-yet = Chacun dira ce qu’il en pense, après les questions.
consent-present-more = La personne qui anime ouvrira les questions quand vous aurez fini.
consent-change-text = Changer le texte
consent-write-text = Écrire le texte pour le groupe
consent-first-text = Ma proposition
consent-first-hint = Une seule chose à la fois. Tous la liront aussitôt, avec votre prénom.
consent-new-text = Le nouveau texte
consent-new-hint = Tous verront aussitôt ce qui change, et par qui.
consent-show-text = Montrer ma proposition
consent-show-version = Montrer ce texte
consent-empty = Rien n’est écrit. Une phrase suffit.
consent-same = C’est le texte qui est déjà là. Changez un mot, ou gardez-le.
consent-keep = Garder le texte
consent-kept = Le texte est gardé tel quel.
consent-withdraw = Retirer la proposition
consent-withdraw-ask = Retirer la proposition devant tous ?
consent-withdraw-safe = La laisser
consent-withdraw-go = La retirer

# Clarifier, réagir.
consent-questions = Les questions
consent-question = Ma question
consent-question-hint = Pour comprendre, pas pour dire un avis. Tous la lisent, avec votre prénom.
consent-ask = Poser ma question
consent-no-question = Aucune question pour l’instant.
consent-answer = Ma réponse
consent-answer-go = Répondre
consent-aloud = J’ai répondu à voix haute
consent-unspecified = Le texte ne le dit pas
consent-settled-aloud = Répondu à voix haute.
consent-settled-written = Répondu.
consent-settled-unspecified = La proposition ne le précise pas.
consent-reactions = Ce qu’on en dit
consent-reaction = Ma réaction
consent-reaction-hint = Tous la lisent, avec votre prénom, et elle va au compte rendu.
consent-react-go = Partager
consent-said = Je l’ai dit à voix haute
consent-pass = Passer mon tour
consent-silent = Garder le silence
consent-no-reaction = Rien d’écrit pour l’instant : on peut aussi le dire à voix haute.
consent-round-over = Le tour est fini

# Les objections.
consent-secret = { $people ->
    [one] Votre réponse reste cachée, puis tout est révélé ensemble, avec les prénoms.
   *[other] Une réponse pour vous tous : si l’un de vous objecte, objectez. Cachée, puis révélée avec les prénoms.
}
consent-your-answer = Votre réponse
consent-pick-none = Pas d’objection
consent-pick-none-more = Je peux vivre avec, à l’essai.
consent-pick-objects = J’ai une objection
consent-pick-objects-more = Elle dit ce que la proposition empêcherait.
consent-pick-first = Choisissez d’abord l’une des deux réponses.
consent-lay = Poser ma réponse, face cachée
consent-none = Je n’ai pas d’objection
consent-object = Poser mon objection, face cachée
consent-objection = Mon objection
consent-objection-empty = Dites-la en une phrase.
consent-breaks = Ce que cela casserait ou empêcherait
consent-breaks-empty = Dites ce qui ne pourrait plus se faire : c’est ce qui la distingue d’une préférence.
consent-pass-once = Passer une fois
consent-passed = Vous avez passé. Répondez quand vous voulez : on vous attend à la fin.
consent-laid-none = Votre réponse est posée, face cachée : pas d’objection.
consent-laid-objects = Votre objection est posée, face cachée.
consent-change = Changer ma réponse
consent-answers = Les réponses
consent-turn-later = On retourne tout quand { $of ->
    [one] la carte est posée.
   *[other] les { $of } cartes sont posées.
}
consent-turned = { $count ->
    [0] Aucune objection
    [one] 1 objection
   *[other] { $count } objections
}
consent-turned-more = { $count ->
    [one] 1 réponse sur { $of }.
   *[other] { $count } réponses sur { $of }.
}
consent-you = Vous
consent-card-laid = a répondu
consent-card-to-come = pas encore
consent-card-passed = a passé
consent-card-none = pas d’objection
consent-card-objects = objecte
consent-nobody-objects = Personne n’a d’objection.
consent-objects = objecte :
consent-would-break = Cela casserait :
consent-lifted = Levée par la version { $number }
consent-stands = Tient encore
consent-objection-at = { $of ->
    [one] L’objection
   *[other] Objection { $at } sur { $of }
}
consent-look-at-one = Choisissez l’objection suivante à voix haute.
consent-all-lifted = Toutes les objections sont levées.
consent-lift = Mon objection est levée
consent-keep-objection = Elle tient encore
consent-again-objects = Finalement, mon objection tient encore

# La décision.
consent-adopt = Adopter
consent-adopt-wait = La personne qui porte la proposition, ou celle qui anime, va l’adopter.
consent-not-agreed = Ce texte n’a pas encore le consentement de tous.
consent-adopted = Adoptée par consentement
consent-adopted-more = Le { $day }, { $count ->
    [one] 1 réponse, aucune objection qui tienne.
   *[other] { $count } réponses, aucune objection qui tienne.
}
consent-taken-in = { $count ->
    [one] 1 objection a rendu le texte meilleur.
   *[other] { $count } objections ont rendu le texte meilleur.
}
consent-not-adopted = Pas adoptée aujourd’hui
consent-not-adopted-more = { $count ->
    [0] Le { $day }, le groupe n’est pas allé jusqu’au bout. Le texte reste là.
    [one] Le { $day }, une objection tient encore. Le texte reste là.
   *[other] Le { $day }, { $count } objections tiennent encore. Le texte reste là.
}
consent-withdrawn = Proposition retirée
consent-withdrawn-more = { $count ->
    [0] Retirée le { $day } par qui la portait.
    [one] Retirée le { $day } par qui la portait ; une objection tenait encore.
   *[other] Retirée le { $day } par qui la portait ; { $count } objections tenaient encore.
}

# Le poste d’animation.
consent-carrier = Qui porte la proposition
consent-carrier-none = Personne encore
consent-on-clarify = Passer aux questions
consent-on-react = Passer aux réactions
consent-on-amend = Laisser amender
consent-on-objections = Demander les objections
consent-on-integrate = Intégrer les objections
consent-on-adopt = Passer à la décision
consent-text-first = Il faut d’abord un texte.
consent-turn-now = Retourner les réponses maintenant
consent-nobody-answered = Personne n’a encore répondu : le silence n’est pas un consentement.
consent-turn-ask = { $count ->
    [0] Retourner toutes les réponses ?
    [one] Retourner sans attendre 1 réponse ?
   *[other] Retourner sans attendre { $count } réponses ?
}
consent-turn-ask-more = Qui n’a pas répondu ne sera compté ni pour ni contre.
consent-turn-wait = Attendre encore
consent-turn-go = Retourner
consent-lifted-short = levée
consent-not-yet = pas encore levée
consent-lift-for = Le groupe la tient pour levée
consent-back = Revenir à
consent-back-choose = choisir
consent-leave-open = Ne pas adopter aujourd’hui
consent-leave-ask = Finir sans adopter ?
consent-leave-ask-more = { $count ->
    [0] Le compte rendu dira que le texte n’est pas adopté.
    [one] Le compte rendu dira que le texte n’est pas adopté, et l’objection qui tient.
   *[other] Le compte rendu dira que le texte n’est pas adopté, et les { $count } objections qui tiennent.
}
consent-leave-safe = Continuer
consent-leave-go = Finir ainsi
consent-undo-carry = porter la proposition
consent-undo-ask = ma question
consent-undo-keep-text = garder le texte

# Le jumeau sur papier, et ce que l’auteur doit revoir.
consent-paper-proposal = La proposition, en une ou deux phrases
consent-paper-clarify = 1. Clarifier : seulement des questions pour comprendre. Qui propose répond, ou dit « ce n’est pas précisé ».
consent-paper-react = 2. Réagir : un tour, chacun parle une fois ou passe. Qui propose écoute.
consent-paper-amend = 3. Amender : qui propose change le texte, le garde ou le retire.
consent-paper-objections = 4. Objections : chacun pose une carte face cachée, puis on retourne tout. On lève les objections une par une en changeant le texte, et on redemande.
consent-paper-objection = J’ai une objection. La voici, et ce que cela casserait :
consent-paper-new = Le texte tel qu’il est adopté
consent-paper-term = Il tient jusqu’au … et on le revoit le …
consent-doubt-question = Ceci finit par un point d’interrogation : on consent à une proposition, pas à une question. Écrivez ce qui serait fait.
consent-doubt-long = C’est long pour une seule proposition. Coupez-la en plusieurs, chacune son étape.

# Dans le compte rendu.
minutes-consent = Décidé par consentement
minutes-consent-question = La question : { $question }
minutes-consent-proposal = La proposition : « { $text } »
minutes-consent-underway = Le groupe n’en a pas encore décidé.
minutes-consent-adopted = Adoptée le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }, { $count ->
    [one] 1 réponse, aucune objection qui tienne.
   *[other] { $count } réponses, aucune objection qui tienne.
}
minutes-consent-term-review = À l’essai jusqu’au { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }, puis revue ensemble.
minutes-consent-term-quarter = Pour trois mois ; revue le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }.
minutes-consent-term-half-year = Pour six mois ; revue le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }.
minutes-consent-term-year = Pour un an ; revue le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }.
minutes-consent-term-open = Jusqu’à ce que le groupe la change ; revue le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }.
minutes-consent-not-adopted = Pas adoptée le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }. { $count ->
    [0] Le groupe n’est pas allé jusqu’au bout.
    [one] Une objection tient encore.
   *[other] { $count } objections tiennent encore.
}
minutes-consent-withdrawn = Retirée le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year } par qui la portait. { $count ->
    [0] Aucune objection ne tenait.
    [one] Une objection tenait encore.
   *[other] { $count } objections tenaient encore.
}
minutes-consent-objection = Objection à la version { $version }, par { $who } : « { $text } » { $breaks ->
    [0] { $end ->
        [0] Elle tient encore.
        [1] Redemandée sur un nouveau texte.
       *[other] Levée par la version { $by }.
    }
   *[other] Cela casserait : « { $broken } » { $end ->
        [0] Elle tient encore.
        [1] Redemandée sur un nouveau texte.
       *[other] Levée par la version { $by }.
    }
}
minutes-consent-version = Version { $version } : « { $text } »
minutes-consent-asked = Question, par { $who } : « { $text } » { $how ->
    [0] Répondu à voix haute.
    [1] La proposition ne le précise pas.
    [3] Restée sans réponse.
   *[other] Réponse : « { $answer } »
}
minutes-reaction = Réactions à la proposition

# What an author reads in the studio.
consent-set = Décider par consentement
    .about = Une proposition, des réactions, des objections, une décision avec sa date de revue.
consent-set-question = Ce qu’il faut décider
consent-set-proposal = La proposition
    .hint = Sans texte, quelqu’un l’écrit pendant l’étape.
consent-set-quick = On commence
consent-set-quick-is-true = tout de suite par les objections
consent-set-quick-is-false = par les questions et les réactions
consent-set-amend = Qui peut changer le texte
consent-set-amend-is-anyone = tout le monde
consent-set-amend-is-proposer = qui propose
consent-set-term = La décision vaut
consent-set-term-is-review = jusqu’à sa revue
consent-set-term-is-quarter = un trimestre
consent-set-term-is-half-year = six mois
consent-set-term-is-year = un an
consent-set-term-is-open = sans limite
consent-set-review-days = On la revoit dans (jours)
