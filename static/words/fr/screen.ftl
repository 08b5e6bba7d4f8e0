# L’écran de salle.
screen-loading = Un instant, on rejoint la salle…
screen-shut = Cet écran n’est plus dans la salle.
screen-shut-more = Rouvrez-le depuis le pupitre.
screen-no-key = Cette page a besoin de son lien.
screen-no-key-more = Ouvrez l’écran de salle depuis le pupitre, ou avec le lien reçu à l’ouverture de la salle.
screen-join = Rejoignez-nous avec votre téléphone ou un ordinateur.
screen-open = Ouvrez
screen-enter = Entrez le code
screen-qr = ou visez ce carré
screen-qr-alt = Code QR qui mène à la salle { $code }
screen-here = Dans la salle
screen-more = + { $count }
screen-code = code
screen-people = { $count ->
    [0] Personne n’est encore arrivé
    [one] 1 personne est là
   *[other] { $count } personnes sont là
}
screen-locked = La porte est fermée
screen-bell = La cloche a sonné. On pose tout.
screen-thanks = Merci à toutes et à tous.
screen-thanks-more = Ce que vous avez bâti, dit et décidé est dans le compte rendu.
screen-group = Groupe { $n }
