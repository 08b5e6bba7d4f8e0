"""The hundred stimulus words of Kent and Rosanoff (1910, in the public domain), in their order; the French is ours."""

ENGLISH = """
table dark music sickness man deep soft eating mountain house
black mutton comfort hand short fruit butterfly smooth command chair
sweet whistle woman cold slow wish river white beautiful window
rough citizen foot spider needle red sleep anger carpet girl
high working sour earth trouble soldier cabbage hard eagle stomach
stem lamp dream yellow bread justice boy light health Bible
memory sheep bath cottage swift blue hungry priest ocean head
stove long religion whiskey child bitter hammer thirsty city square
butter doctor loud thief lion joy bed heavy tobacco baby
moon scissors quiet green salt street king cheese blossom afraid
"""
FRENCH = """
table foncé musique maladie homme profond doux manger montagne maison
noir mouton réconfort main court fruit papillon lisse ordre chaise
sucré sifflet femme froid lent souhait rivière blanc beau fenêtre
rugueux citoyen pied araignée aiguille rouge sommeil colère tapis fille
haut travailler aigre terre souci soldat chou dur aigle estomac
tige lampe rêve jaune pain justice garçon lumière santé Bible
mémoire brebis bain chaumière rapide bleu affamé prêtre océan tête
poêle long religion whisky enfant amer marteau assoiffé ville carré
beurre médecin bruyant voleur lion joie lit lourd tabac bébé
lune ciseaux calme vert sel rue roi fromage fleur effrayé
"""

HUNDRED_WORDS: tuple[dict[str, str], ...] = tuple(
    {"fr": french, "en": english} for french, english in zip(FRENCH.split(), ENGLISH.split(), strict=True)
)
