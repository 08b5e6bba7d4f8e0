derole-lay = { $people ->
    [one] Posez { $name } et redevenez vous-même.
   *[other] Posez { $name } et redevenez vous-mêmes.
}
derole-agree = Dites comment vous nommer dans le compte rendu.
derole-wait = Parlez maintenant en votre nom.
derole-shown = { $people ->
    [one] Votre phrase sera lue par tous, avec votre prénom. Vous pouvez ne rien écrire.
   *[other] Votre phrase sera lue par tous, avec vos prénoms. Vous pouvez ne rien écrire.
}
derole-goodbye = Un mot d’adieu à { $name }
derole-go = Poser { $name }
derole-goodbyes = Les adieux
derole-said = À { $name } : { $text }
derole-agree-more = Le compte rendu sera gardé et peut être transmis. Vous pourrez encore changer après la rencontre.
derole-agree-legend = Dans le compte rendu, je veux être nommé par
derole-named-name = Mon prénom
derole-named-character = Mon personnage
derole-named-nobody = Pas de nom du tout
derole-agreed = C’est noté. Vous pouvez changer quand vous voulez.
derole-was = a joué { $name }
derole-left = { $count ->
    [0] Tous ont posé leur personnage.
    [one] Une place n’a pas encore posé son personnage.
   *[other] { $count } places n’ont pas encore posé leur personnage.
}
# Sur papier.
derole-paper-lay = Posez votre personnage, redevenez vous-même.
derole-paper-goodbye = Un mot d’adieu à votre personnage, si vous voulez. Tout le monde le lira.

# What an author reads in the studio.
derole-set = Poser son personnage
    .about = On dit au revoir à son rôle avant de parler de soi.
