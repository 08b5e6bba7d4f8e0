"""Things worn or held, in the order the author gives them."""

from collections.abc import Callable

from server.library.portrait.baby import baby
from server.library.portrait.carried import cane, headphones, pencil, rucksack, wheat
from server.library.portrait.settings import Accessory
from server.library.portrait.sitter import Sitter
from server.library.portrait.wheelchair import wheelchair
from server.library.portrait.worn import (
    badge,
    earrings,
    hearing_aid,
    hoops,
    necklace,
    sash,
    scarf,
    stethoscope,
    tag,
)

_THINGS: dict[Accessory, Callable[[Sitter], dict[str, str]]] = {
    "wheat": wheat,
    "stethoscope": stethoscope,
    "sash": sash,
    "earrings": earrings,
    "hoops": hoops,
    "hearing_aid": hearing_aid,
    "headphones": headphones,
    "pencil": pencil,
    "cane": cane,
    "scarf": scarf,
    "rucksack": rucksack,
    "tag": tag,
    "badge": badge,
    "baby": baby,
    "wheelchair": wheelchair,
    "necklace": necklace,
}


def draw_accessories(s: Sitter) -> dict[str, str]:
    layers: dict[str, str] = {}
    for name in s.settings.accessories:
        for layer, marks in _THINGS[name](s).items():
            layers[layer] = layers.get(layer, "") + marks
    return layers
