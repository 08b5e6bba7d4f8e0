"""The few neutral sentences bots write, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "fr": {
        "keep": ("Demander avant de bâtir.", "Finir un chantier avant d’en ouvrir un autre."),
        "drop": ("Partir chacun de son côté.", "Ouvrir trop de chantiers à la fois."),
        "try": ("Commencer par ceux qu’on n’a pas entendus.", "Dire plus tôt ce qui manque."),
        "facts": ("Des chantiers ont été ouverts, des briques sont passées de main en main.",),
        "feelings": ("Au début je me sentais perdu, puis moins.", "J’étais content quand on m’a demandé."),
        "findings": ("Sans demander, on bâtit à côté.", "Une brique de chacun, et ça tient."),
        "futures": ("Poser une question de plus avant de commencer.",),
        "words": ("Merci.", "Ensemble.", "Je demanderai plus tôt."),
        "yes": ("C’est bien là que je le voulais.",),
        "no": ("Ce n’est pas là que j’en ai besoin.",),
        "name": ("Notre maison", "Le bon endroit", "La porte ouverte"),
    },
    "en": {
        "keep": ("Ask before we build.", "Finish one site before opening another."),
        "drop": ("Each of us going our own way.", "Opening too many sites at once."),
        "try": ("Begin with those we have not heard.", "Say sooner what is missing."),
        "facts": ("Sites were opened, bricks went from hand to hand.",),
        "feelings": ("I felt lost at first, then less so.", "I was glad when I was asked."),
        "findings": ("Without asking, we build in the wrong place.", "A brick from each, and it stands."),
        "futures": ("Ask one more question before I begin.",),
        "words": ("Thank you.", "Together.", "I will ask sooner."),
        "yes": ("This is where I wanted it.",),
        "no": ("This is not where I need it.",),
        "name": ("Our house", "The right place", "The open door"),
    },
}


def sentences(room: Mapping[str, Any], of: str) -> tuple[str, ...]:
    """In the room's language."""
    return WORDS.get(str(room.get("language")), WORDS["en"])[of]


def building_name(room: Mapping[str, Any]) -> str:
    names = sentences(room, "name")
    return names[len(room.get("city", {}).get("sites", {})) % len(names)]
