# Tous les mots de cette activité. Leurs clés commencent par son nom, et sont les mêmes dans chaque langue.
hundred-words-pick = Choisissez deux nombres, sans réfléchir.
hundred-words-associate = Écrivez ce que ces deux mots vous évoquent.
hundred-words-conclude = Écrivez ce que cela dit à notre question.
hundred-words-wait = Attendez que toutes les cartes se retournent.
hundred-words-read = Lisez à voix haute ce que chacun a trouvé.
hundred-words-question = Notre question :
hundred-words-pad = Les nombres de 1 à 100. Les flèches vous y promènent, la barre d’espace en prend un.
hundred-words-chosen = { $count ->
    [0] Aucun nombre choisi
    [one] 1 nombre choisi sur 2
   *[other] { $count } nombres choisis sur 2
}
hundred-words-two = Choisissez d’abord deux nombres.
hundred-words-turn = Retourner les mots
hundred-words-draw = Tirer pour moi
hundred-words-once = Le nombre d’abord, le mot après. On ne tire qu’une fois : un mot difficile est souvent le meilleur.
hundred-words-pair = Les deux mots
hundred-words-association = Ce que ces mots évoquent, librement
hundred-words-so = Alors, pour notre question…
hundred-words-go = Poser ma carte
hundred-words-silent = Rien d’écrit. Peut-être dit à voix haute ?
# Dans le compte rendu.
minutes-hundred-words = Deux mots parmi cent
minutes-hundred-words-pair = { $who } : { $first }, { $second }.
minutes-hundred-words-association = « { $text } »
minutes-hundred-words-so = Alors, pour notre question : « { $text } »
# Sur papier.
hundred-words-paper-how = Dites deux nombres de 1 à 100, sans réfléchir ; on vous donne les deux mots. On ne tire qu’une fois.
hundred-words-paper-pair = Mes deux nombres et mes deux mots
hundred-words-paper-list = Les cent mots
hundred-words-paper-list-how = Gardez la liste couverte, ou découpez-la et retournez les mots : le nombre d’abord, le mot ensuite.
hundred-words-paper-word = { $number }. { $word }

# What an author reads in the studio.
hundred-words-set = Cent mots
    .about = Deux nombres, deux mots : que disent-ils à notre question ?
hundred-words-set-question = La question à laquelle parlent les mots
hundred-words-set-words = Vos cent mots
    .hint = Cent exactement, dans l’ordre des nombres.
hundred-words-set-words-one = Mot { $n }
