# La fiche de restitution d'un groupe.
handover-write = Écrivez ce que votre groupe rapporte à tous.
handover-say = { $name } tient la plume. Dites-lui vos idées.
handover-take = Prenez la plume, ou laissez-la à quelqu’un.
handover-group-writes = Chaque groupe écrit ce qu’il rapporte.
handover-take-go = Prendre la plume
handover-take-over = Prendre la plume à mon tour
handover-shown = Toute la salle verra cette fiche au retour, sans dire qui a tenu la plume.
handover-too-long = Gardez l’essentiel : raccourcissez un peu.
handover-paper = Remplissez cette fiche ensemble ; l’un de vous tient la plume.
minutes-handover = La fiche de restitution

# What an author reads in the studio.
handover-set = Fiche de passage
    .about = Chaque groupe écrit ce qu’il rapporte aux autres.
handover-set-prompt = Ce que la fiche doit dire
    .hint = Sans texte : ce que le groupe a trouvé.
