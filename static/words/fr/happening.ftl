happening-choose = Choisissez ce que fait la ville.
happening-wait = Attendez la cloche, ou changez d’avis.
happening-read = Lisez ce qui arrive à la ville.
happening-secret = Personne ne voit votre choix. À la cloche, on dit seulement combien ont choisi quoi.
happening-mine = Votre choix
happening-won = C’est ce que le plus grand nombre a choisi, et cela arrive :
happening-tie = À égalité de voix, le sort a décidé, et cela arrive :
happening-later = On le saura à la cloche.
happening-by-lot = Personne n’a choisi : le sort a décidé, et cela arrive :
happening-count = { $count ->
    [0] personne
    [one] 1 voix
   *[other] { $count } voix
}
happening-all = Tous ont choisi : vous pouvez sonner la cloche.
# Sur papier.
happening-paper-how = À lire à voix haute quand c’est le moment. Chacun choisit ; ce que le plus grand nombre choisit arrive.
happening-paper-choice = Ce que la ville peut faire
happening-paper-voices = Voix
