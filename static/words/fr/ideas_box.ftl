# La boîte à idées : un mot à tout moment, lu quand le groupe veut.
ideas-box = Boîte à idées
ideas-box-question = Ce qui vous passe par la tête
ideas-box-drop = Glissez un mot dans la boîte, quand vous voulez.
ideas-box-listen = Écoutez les mots de la boîte.
ideas-box-read = Lisez les mots, et dites desquels parler.
ideas-box-secret-named = { $people ->
    [one] Caché jusqu’à l’ouverture de la boîte, puis lu avec votre prénom. On l’ouvre au plus tard à la fin.
   *[other] Caché jusqu’à l’ouverture de la boîte, puis lu avec vos prénoms. On l’ouvre au plus tard à la fin.
}
ideas-box-secret-nameless = Sans votre nom, même à la fin. La boîte ne s’ouvre qu’à partir de quatre mots ; moins de quatre à la fin, ils sont détruits sans être lus.
ideas-box-label = Votre mot
ideas-box-go = Glisser dans la boîte
ideas-box-in = C’est dans la boîte.
ideas-box-count = { $count ->
    [0] La boîte est vide.
    [one] Un mot est dans la boîte.
   *[other] { $count } mots sont dans la boîte.
}
ideas-box-button = Boîte à idées ({ $count })
ideas-box-ask = Je voudrais qu’on l’ouvre
ideas-box-ask-not = Finalement, on peut attendre
ideas-box-asks = { $count ->
    [0] Personne n’a demandé de l’ouvrir.
    [one] Une personne voudrait l’ouvrir.
   *[other] { $count } personnes voudraient l’ouvrir.
}
ideas-box-half = Quand plus de la moitié le veut, elle s’ouvre.
ideas-box-mine = { $count ->
    [one] Votre mot, encore caché
   *[other] Vos { $count } mots, encore cachés
}
ideas-box-read-words = Les mots lus
ideas-box-pile = { $count ->
    [one] Encore un mot à lire
   *[other] Encore { $count } mots à lire
}
ideas-box-mark = En parler
ideas-box-mark-named = En parler : { $text }
ideas-box-marked = { $count ->
    [one] 1 personne voudrait en parler
   *[other] { $count } personnes voudraient en parler
}
ideas-box-talk = Nous en parlons
ideas-box-too-few = Moins de quatre mots sans nom : ils ont été détruits sans être lus.
ideas-box-nothing-read = Rien n’a encore été lu.
ideas-box-few-yet = Sans nom : il faut au moins quatre mots pour ouvrir.
ideas-box-open-all = Ouvrir et tout lire
ideas-box-open-one = Ouvrir, un mot à la fois
ideas-box-next = Le mot suivant
ideas-box-rest = Lire tout le reste
ideas-box-lay-out = Montrer en grand
ideas-box-lay-out-named = Montrer en grand : { $text }
ideas-box-put-back = Ranger
ideas-box-doubt-nameless = Sans nom, moins de quatre mots ne sont jamais lus. Pour un groupe de quatre ou moins, préférez des mots signés.
ideas-box-paper-named = Un mot sur un papier, signé, dans la boîte. On la lit quand le groupe veut.
ideas-box-paper-nameless = Un mot sur un papier, sans nom, dans la boîte. On mélange, et on lit quand il y en a au moins quatre.
minutes-ideas-box = La boîte à idées
minutes-ideas-box-about = { $question }
minutes-ideas-box-marked = À reprendre : « { $text } » ({ $count ->
    [one] 1 personne
   *[other] { $count } personnes
})

# What an author reads in the studio.
ideas-box-set = Boîte à idées
    .about = Ouverte toute la journée : un mot, lu quand le groupe le veut.
ideas-box-set-question = De quoi parlent les mots
    .hint = Sans texte : de ce que l’on veut.
ideas-box-set-anonymous = Les mots
ideas-box-set-anonymous-is-true = anonymes
ideas-box-set-anonymous-is-false = avec les noms
ideas-box-set-marking = Une fois lus
ideas-box-set-marking-is-true = on marque ceux dont on veut parler
ideas-box-set-marking-is-false = on les lit, sans plus
