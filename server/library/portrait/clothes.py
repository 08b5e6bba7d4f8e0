"""What is worn: cloth on the shoulders, and what lies over the neck."""

from collections.abc import Callable

from server.library.portrait.body import FOOT, draw_body, half_width, shoulder
from server.library.portrait.colour import GOLD, INK, mix
from server.library.portrait.settings import ClothesKind
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, disc, fill, stroke

Cloths = tuple[str, str]  # the main cloth and the second


def _collar(cloth: str) -> str:
    points = both(fill("M-18 61-26 67-16 85 0 75Z", cloth))
    return points + stroke("M-16 85 0 75 16 85", mix(cloth, INK, 0.22), 1.6)


def _checks(cloth: str) -> str:
    """A checked shirt, each line cut where the shoulder ends."""
    lines = "".join(f"M{x} {shoulder(x) + 3}V{FOOT}" for x in (-64, -36, -8, 20, 48))
    lines += "".join(f"M{2 - half_width(y)} {y}H{half_width(y) - 2}" for y in (93, 117))
    return stroke(lines, mix(cloth, "#FFFFFF", 0.4), 3, 0.6)


def _dungarees(s: Sitter, cloths: Cloths) -> dict[str, str]:
    shirt, bib = cloths
    straps = fill("M-36 71-24 67-20 101H-32Z", bib) + fill("M24 67 36 71 32 101H20Z", mix(bib, INK, 0.1))
    front = fill("M-36 99H36L40 141H-40Z", bib) + fill("M16 99H36L40 141H20Z", INK, 0.13)
    pocket = stroke("M-16 115H16V132M-16 115V132", mix(bib, "#FFFFFF", 0.35), 1.8, dash="3 3")
    collar = _collar(shirt) + front + straps + both(disc(26, 104, 4, GOLD)) + pocket
    return {"cloth": _checks(shirt), "collar": collar}


def _scrubs(s: Sitter, cloths: Cloths) -> dict[str, str]:
    neckline = fill("M-22 65 0 97 22 65 0 75Z", s.skin) + fill("M5 74.5 22 65 0 97Z", s.skin_shade)
    return {"collar": neckline + stroke("M-23 65 0 98 23 65", mix(cloths[0], "#FFFFFF", 0.5), 4.5)}


def _apron(s: Sitter, cloths: Cloths) -> dict[str, str]:
    shirt, apron = cloths
    front = fill("M-40 95Q0 105 40 95L46 141H-46Z", apron) + fill("M20 100Q30 98 40 95L46 141H26Z", INK, 0.1)
    hem = stroke("M-36 101Q0 110 36 101", mix(apron, INK, 0.18), 1.5, 0.7)
    return {"collar": _collar(shirt) + both(fill("M-34 69-24 67-28 98-38 97Z", apron)) + front + hem}


def _jacket(s: Sitter, cloths: Cloths) -> dict[str, str]:
    jacket, shirt = cloths
    lapel = mix(jacket, INK, 0.24)
    below = fill("M-20 65 0 115 20 65 0 73Z", shirt)
    return {
        "collar": below
        + both(fill("M-22 63-34 73-22 91-28 97 0 133-17 65Z", lapel))
        + disc(0, 136, 2.6, shirt)
    }


def _hoodie(s: Sitter, cloths: Cloths) -> dict[str, str]:
    hoodie, cords = cloths
    hood = fill(
        "M-36 73C-36 55-20 51-14 57L0 83 14 57C20 51 36 55 36 73 30 89 14 95 0 95S-30 89-36 73Z",
        mix(hoodie, INK, 0.2),
    )
    opening = fill("M-19 61 0 85 19 61 0 75Z", s.skin) + fill("M4 76 19 61 0 85Z", s.skin_shade)
    edge = fill(
        "M-26 69C-20 63-16 63-13 67L0 86 13 67C16 63 20 63 26 69 22 83 10 89 0 89S-22 83-26 69Z", hoodie
    )
    ends = disc(-10, 112, 2.2, cords) + disc(10, 112, 2.2, cords)
    return {"collar": hood + opening + edge + stroke("M-10 88V110M10 88V110", cords, 2.6) + ends}


def _cardigan(s: Sitter, cloths: Cloths) -> dict[str, str]:
    wool, shirt = cloths
    edges = stroke("M-22 63 0 113 22 63", mix(wool, "#FFFFFF", 0.22), 5.5)
    buttons = disc(6, 123, 2.8, shirt)
    middle = stroke("M0 115V141", mix(wool, INK, 0.2), 1.8)
    return {"collar": fill("M-21 64 0 111 21 64 0 74Z", shirt) + edges + middle + buttons}


def _jumper(s: Sitter, cloths: Cloths) -> dict[str, str]:
    wool, band = cloths
    top, low = half_width(103), half_width(117)
    stripe = fill(f"M{-top} 103Q0 117 {top} 103L{low} 117Q0 131 {-low} 117Z", band)
    zigzag = "".join(f"M{x} {119 - (x + 4.5) ** 2 / 620}l4.5 -4l4.5 4" for x in range(-63, 60, 9))
    shade = f"M44 107.5Q60 105.5 {top} 103L{low} 117Q60 120 45 122Z"
    neck = fill("M-22 63C-16 81 16 81 22 63L27 69C20 91-20 91-27 69Z", mix(wool, INK, 0.2))
    return {"cloth": stripe + stroke(zigzag, wool, 2) + fill(shade, INK, 0.13), "collar": neck}


def _shirt(s: Sitter, cloths: Cloths) -> dict[str, str]:
    cloth, buttons = cloths
    middle = stroke("M0 79V141", mix(cloth, INK, 0.2), 1.8)
    return {
        "collar": _collar(mix(cloth, "#FFFFFF", 0.22))
        + middle
        + disc(0, 95, 2.6, buttons)
        + disc(0, 117, 2.6, buttons)
    }


def _coat(s: Sitter, cloths: Cloths) -> dict[str, str]:
    coat, lining = cloths
    dark = mix(coat, INK, 0.22)
    below = fill("M-20 64C-14 78 14 78 20 64L12 84H-12Z", lining)
    collar = both(fill("M-21 60C-32 64-36 72-32 82L-4 96C-6 86-14 74-21 60Z", mix(coat, "#FFFFFF", 0.14)))
    toggles = stroke("M-5 108H5M-5 126H5", lining, 3.4)
    return {"collar": below + collar + stroke("M0 94V141", dark, 1.8) + toggles}


_KINDS: dict[ClothesKind, Callable[[Sitter, Cloths], dict[str, str]]] = {
    "dungarees": _dungarees,
    "scrubs": _scrubs,
    "apron": _apron,
    "jacket": _jacket,
    "hoodie": _hoodie,
    "cardigan": _cardigan,
    "jumper": _jumper,
    "shirt": _shirt,
    "coat": _coat,
}


def draw_clothes(s: Sitter) -> dict[str, str]:
    worn = s.settings.clothes
    cloths = s.cloth(worn.colour), s.cloth(worn.second)
    layers = _KINDS[worn.kind](s, cloths)
    return {**layers, "cloth": draw_body(cloths[0]) + layers.get("cloth", "")}
