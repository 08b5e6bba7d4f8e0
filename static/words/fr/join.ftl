join-title = Donnez votre prénom.
join-title-kept = Notez vos trois mots.
join-title-return = Donnez vos trois mots.
join-room = salle
join-name = Votre prénom
join-name-n = Prénom { $n }
join-where = Où êtes-vous ?
join-here = { $count ->
    [0] personne
   *[other] { $count } ici
}
join-shared = Nous partageons cet appareil
join-alone = Je suis seul sur cet appareil
join-more-names = Ajouter un prénom
join-go = Entrer dans la salle
join-was-here = J’étais déjà là
join-new = C’est ma première fois ici
join-name-empty = Écrivez un prénom : celui que le groupe utilisera.
join-words = Vos trois mots de retour
join-words-hint = Ceux que vous aviez notés en entrant, dans cet ordre.
join-words-few = Il faut trois mots. Il en manque { $count }.
join-words-go = Reprendre ma place
join-keep = Ils vous rendent votre place sur un autre appareil. Ils ne seront plus affichés.
join-kept = C’est noté, je joue
join-line = En ligne. Rien n’est encore enregistré.
join-line-off = La salle ne répond pas. Ce que vous écrivez reste ici.
join-change-code = Changer de code
join-slow = Trop de codes qui n’ouvrent rien. Réessayez dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
