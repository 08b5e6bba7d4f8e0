# La fiche d’un groupe, comme elle se lit : pendant qu’on l’écrit et au retour.
sheet-title = Un titre
sheet-point-1 = Premier point
sheet-point-2 = Deuxième point
sheet-point-3 = Troisième point
sheet-quote = Une phrase entendue dans le groupe
sheet-question = Une question pour les autres
sheet-quoted = « { $text } »
sheet-nothing = Ce groupe raconte de vive voix.
