# Une consigne par minute : chacun écrit, puis on lit et chacun élit.
ideas-write = Écrivez vite, en silence : { $prompt }.
ideas-elect = Élisez une idée : { $prompt }.
ideas-over = Lisez ce que vous avez retenu.
ideas-writing = Consigne { $nth } sur { $number }. À la cloche, la suivante vient toute seule.
ideas-reading = Lecture { $nth } sur { $number }. À la cloche, la suivante vient toute seule.
ideas-secret = { $people ->
    [one] Personne ne lit vos idées avant la fin, et jamais avec votre nom.
   *[other] Vous êtes { $people } à cette place : chacun son tour. Personne ne lit vos idées avant la fin, et jamais avec vos noms.
}
ideas-label = { $people ->
    [one] Une idée par carte, dix mots suffisent
   *[other] Une idée par carte, de l’un ou de l’autre
}
ideas-go = Poser mon idée
ideas-later = On lira tout après la dernière consigne.
ideas-votes-later = On saura à la fin ce qui est retenu.
ideas-elect-secret = Personne ne voit votre choix. À la fin, on dit seulement combien.
ideas-mine = Votre choix
ideas-under = { $count ->
    [one] Avec une autre :
   *[other] Avec { $count } autres :
}
ideas-votes = { $count ->
    [one] 1 voix
   *[other] { $count } voix
}
ideas-none-elected = Personne n’a choisi ici.
ideas-next = Passer à la consigne suivante
ideas-paused = Relancez d’abord la pendule.
ideas-together = Réunir les cartes qui disent la même chose
ideas-merge = Deux cartes disent la même chose ? Prenez-en une, puis posez-la sur l’autre.
ideas-merge-onto = Posez-la sur la carte qui dit la même chose.
ideas-take = Prendre
ideas-take-named = Prendre : { $text }
ideas-lay = Poser dessus
ideas-lay-named = Poser dessus : { $text }
ideas-part = Séparer
ideas-part-named = Séparer : { $text }
# Le compte rendu : les idées de chaque consigne, puis celles qui sont retenues.
minutes-ideas-elected = Les idées retenues
minutes-ideas-1 = Idées, consigne 1
minutes-ideas-2 = Idées, consigne 2
minutes-ideas-3 = Idées, consigne 3
minutes-ideas-4 = Idées, consigne 4
minutes-ideas-5 = Idées, consigne 5
minutes-ideas-6 = Idées, consigne 6
minutes-ideas-7 = Idées, consigne 7
minutes-ideas-8 = Idées, consigne 8
minutes-ideas-9 = Idées, consigne 9
minutes-ideas-10 = Idées, consigne 10
minutes-ideas-11 = Idées, consigne 11
minutes-ideas-12 = Idées, consigne 12
# Sur papier.
ideas-paper-how = Une carte à la fois, { $seconds } secondes chacune, en silence. Une idée par carte, dix mots suffisent.

# What an author reads in the studio.
ideas-set = Une idée par minute
    .about = Chacun écrit seul sur chaque consigne ; on lit, on élit.
ideas-set-question = Le problème à résoudre
ideas-set-prompts = Les sortes d’idées, dans l’ordre
ideas-set-prompts-one = Idée { $n }
ideas-set-seconds = Écrire (secondes par sorte d’idée)
ideas-set-choose = Lire et élire (secondes par sorte d’idée)
