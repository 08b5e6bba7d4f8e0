retrospective-write = Écrivez ce qu’on garde, laisse, essaie.
retrospective-more = Écrivez encore, ou attendez la cloche.
retrospective-read = Lisez les cartes, puis choisissez un essai.
retrospective-keep = À garder
retrospective-keep-help = Ce qui nous a aidés à bâtir ensemble.
retrospective-drop = À laisser
retrospective-drop-help = Ce qui nous a gênés ou ralentis.
retrospective-try = À essayer
retrospective-try-help = Un changement pour le prochain sprint.
retrospective-open = Écrire ici
retrospective-open-keep = Écrire ici : à garder
retrospective-open-drop = Écrire ici : à laisser
retrospective-open-try = Écrire ici : à essayer
retrospective-go = Poser ma carte
# Sur papier.
retrospective-paper-how = Écrivez chacun pour soi, puis découpez et posez tout ensemble.
retrospective-paper-nameless = Écrivez chacun pour soi, sans votre nom. Découpez, mélangez, puis lisez tout.

# What an author reads in the studio.
retrospective-set = Mieux travailler ensemble
    .about = On garde, on laisse, on essaie.
retrospective-set-anonymous = Les réponses
retrospective-set-anonymous-is-true = anonymes
retrospective-set-anonymous-is-false = avec les noms
