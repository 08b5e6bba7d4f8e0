# Le retour en plénière.
plenary-group = Groupe { $n }
plenary-listen = Écoutez { $name }, laissez-leur un mot.
plenary-yours = C’est à vous : racontez votre fiche.
plenary-walk = Allez d’un groupe à l’autre, laissez un mot.
plenary-all = tout le monde
plenary-none = Racontez de vive voix, laissez un mot.
plenary-note = Un mot pour { $name }
plenary-note-shown = Tout le monde le lit aussitôt, avec votre prénom.
plenary-go = Laisser ce mot
plenary-empty = Écrivez d’abord un mot : une question, une idée, un merci.
plenary-take = Reprendre
plenary-take-named = Reprendre ce mot : { $text }
plenary-notes = { $count ->
    [0] pas encore de mot
    [one] 1 mot
   *[other] { $count } mots
}
plenary-town = { $name } : la ville
plenary-next = Écouter : { $name }
plenary-paper = Accrochez les fiches des groupes, et faites le tour avec un crayon.
plenary-paper-notes = Des mots pour ce groupe
minutes-plenary = Ce que les groupes ont rapporté
minutes-plenary-group = Groupe { $n }
minutes-plenary-group-named = { $name }
minutes-plenary-title = { $text }
minutes-plenary-point = – { $text }
minutes-plenary-quote = Entendu : « { $text } »
minutes-plenary-question = Leur question : { $text }
minutes-plenary-note = Un mot de { $who } : { $text }

# What an author reads in the studio.
plenary-set = Se retrouver
    .about = Chaque groupe rapporte ce qu’il a trouvé.
plenary-set-how = On écoute
plenary-set-how-is-tour = un groupe après l’autre
plenary-set-how-is-exhibition = toutes les fiches à la fois
plenary-set-seconds = Temps de chaque groupe (secondes)
