debrief-questions = Les quatre questions
debrief-facts = Les faits
debrief-facts-ask = Que s’est-il passé ?
debrief-facts-help = Un moment précis suffit : ce qu’on a vu, ce qu’on a entendu.
debrief-feelings = Le ressenti
debrief-feelings-ask = Qu’avez-vous ressenti ?
debrief-feelings-help = Une phrase suffit. Aucun ressenti n’est faux.
debrief-findings = Ce qu’on retient
debrief-findings-ask = Qu’avons-nous appris ?
debrief-findings-help = Ce qui aide un groupe à bâtir ensemble, ou ce qui l’en empêche.
debrief-futures = Et demain
debrief-futures-ask = Que ferons-nous ?
debrief-futures-help = Un geste à votre portée, dans votre vie ou votre association.
debrief-write-facts = Écrivez ce qui s’est passé pendant le jeu.
debrief-write-feelings = Écrivez ce que vous avez ressenti pendant le jeu.
debrief-write-findings = Écrivez ce que vous retenez de ce jeu.
debrief-write-futures = Écrivez ce que vous ferez dès demain.
debrief-more = Ajoutez une phrase, ou attendez les autres.
debrief-read = Lisez les réponses, puis parlez-en ensemble.
debrief-go = Garder ma réponse
debrief-back = Revenir à la question
debrief-again = Relire les réponses
debrief-at = Question { $at } sur { $of }
debrief-next = Question suivante : { $name }
debrief-last = C’était la dernière question. Parlez-en, puis passez à la suite.

debrief-remember = Pour se souvenir
debrief-picture-soon = Un instant, la ville arrive…
debrief-picture-city = La ville que vous avez bâtie
debrief-picture-city-more = Telle qu’elle est à la fin.
debrief-picture-pairs = Qui a bâti avec qui
debrief-picture-pairs-more = Plus le trait est épais, plus ils ont bâti ensemble.
debrief-picture-needs = Ce que chacun gardait pour soi
debrief-picture-needs-more = Dit à tous, à quelques-uns, ou à personne.
debrief-tab-city = La ville
debrief-tab-pairs = Qui avec qui
debrief-tab-needs = Les besoins
debrief-pair = { $count ->
    [one] { $a } et { $b } : un chantier en commun.
   *[other] { $a } et { $b } : { $count } chantiers en commun.
}
debrief-told-all = entendu de tous
debrief-told-some = dit à quelques-uns
debrief-told-nobody = jamais dit
debrief-quoted = « { $text } »
# Sur papier.
debrief-paper-how = Une question à la fois : écrivez d’abord chacun pour soi, puis parlez-en ensemble.
debrief-paper-nameless = Une question à la fois, sans votre nom : écrivez, mélangez les feuilles, lisez, puis parlez-en ensemble.

# What an author reads in the studio.
debrief-set = Faire le bilan
    .about = Les faits, ce que l’on a ressenti, ce que l’on comprend, ce que l’on fera.
debrief-set-anonymous = Les réponses
debrief-set-anonymous-is-true = anonymes
debrief-set-anonymous-is-false = avec les noms
debrief-set-questions = Vos propres questions
    .hint = Sans texte, Tutti pose la sienne.
debrief-set-questions-is-facts = Les faits
debrief-set-questions-is-feelings = Les ressentis
debrief-set-questions-is-findings = Ce que l’on comprend
debrief-set-questions-is-futures = Et demain
