# Ce que disent les petites pièces, partout.
ui-close = Fermer
ui-language-label = Langue
ui-contrast-high = Lire plus facilement
ui-contrast-soft = Couleurs douces
ui-field-rest = { $count ->
    [one] Il reste 1 signe
   *[other] Il reste { $count } signes
}
ui-field-over = { $count ->
    [one] 1 signe de trop
   *[other] { $count } signes de trop
}

ui-line-connecting = Un instant, on rejoint la salle…
ui-line-shown = Un aperçu : rien n’est envoyé.
ui-line-on-line = En ligne. Tout est enregistré.
ui-line-saving = Un instant, on enregistre…
ui-line-off-line = { $count ->
    [0] Hors ligne. Ce que vous écrivez est gardé ici.
    [one] Hors ligne. Votre geste est gardé ici.
   *[other] Hors ligne. Vos { $count } gestes sont gardés ici.
}
ui-line-back = De retour. Tout est enregistré.
ui-line-refused = Vous n’êtes plus dans la salle.

ui-clock-left = avant la cloche
ui-clock-soon = bientôt
ui-clock-paused = en pause
ui-clock-over = la cloche a sonné
ui-clock-spoken = { $unit ->
    [minutes] { $count ->
        [one] Encore une minute.
       *[other] Encore { $count } minutes.
    }
   *[seconds] Encore { $count } secondes.
}

ui-steps-at = Étape { $at } sur { $of }
ui-steps-all = { $of ->
    [one] Une étape
   *[other] { $of } étapes
}

ui-floor-turn = { $name } a la main
ui-floor-turn-you = À vous, { $name }
ui-floor-talk = { $name } parle
ui-floor-talk-you = À vous, { $name }
ui-floor-next = ensuite
ui-floor-then = puis
ui-floor-coming = puis { $names }
ui-floor-you = vous

ui-person-here = ici
ui-person-idle = inactif
ui-person-waiting = pas encore joué
ui-person-help = demande de l’aide
ui-person-gone = parti

ui-renewed = Tutti vient d’être mis à jour.
ui-renewed-more = Envoyez ce que vous écrivez, puis rechargez : votre place est gardée.
ui-renewed-go = Recharger
ui-copy = Copier
ui-copied = Copié
