"""Worn on ears, neck and chest."""

from server.library.portrait.colour import BRICKS, GOLD, GOLD_SHADE, INK, LIGHT, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import disc, fill, ring, stroke

_TUBE = "#2A3550"


def stethoscope(s: Sitter) -> dict[str, str]:
    tubes = stroke("M-21 68C-23 94-13 105 0 105S23 94 21 68M-8 104C-13 106-15 109-15 112", _TUBE, 4)
    cup = disc(-15, 115, 7, _TUBE) + disc(-15, 115, 4.4, "#C9CED8") + disc(-16.2, 113.6, 1.5, "#FFFFFF")
    return {"held": tubes + cup}


def sash(s: Sitter) -> dict[str, str]:
    """A sash in the town's own colours, cut where the body ends."""
    stripe = GOLD if s.settings.colour != "wheat" else LIGHT
    cloth = fill("M28 65 45 73.5-43 141H-66L-70 137Z", s.own) + fill("M33.5 67.7 38.5 70-52 141H-60Z", stripe)
    return {"held": cloth + fill("M32 87.5Q40 92 44 74L40 72Z", INK, 0.1)}


def scarf(s: Sitter) -> dict[str, str]:
    cloth = BRICKS["poppy"] if s.settings.colour != "poppy" else BRICKS["lake"]
    dark = mix(cloth, INK, 0.2)
    end = fill("M-31 86-11 90-14 128-34 124Z", mix(cloth, INK, 0.1))
    fringe = stroke("M-33 124l-1 6M-27 125.5l-1 6M-21 126.7l-1 6M-15.5 128l-1 6", cloth, 2.6)
    turn = fill("M-26 57C-14 69 14 69 26 57 36 64 37 74 32 82 16 96-16 96-32 82-37 74-36 64-26 57Z", cloth)
    folds = stroke("M-29 72C-12 84 12 84 30 70M-20 84C-8 89 8 89 20 84", dark, 1.8, 0.7)
    shade = fill("M26 57C36 64 37 74 32 82 27 86 21 89 14 90.5 22 82 25 70 18 62Z", dark, 0.55)
    stripes = stroke("M-32.5 108l20 3.5M-33 115l20 3.5", LIGHT, 2.2, 0.8)
    return {"held": end + fringe + stripes + turn + shade + folds}


def earrings(s: Sitter) -> dict[str, str]:
    x = s.half + 3
    return {"held": disc(-x, 22, 3.8, GOLD) + disc(x, 22, 3.8, GOLD_SHADE)}


def hoops(s: Sitter) -> dict[str, str]:
    x = s.half + 3
    return {"held": ring(-x, 25, 6.5, 6.5, GOLD, 2.6) + ring(x, 25, 6.5, 6.5, GOLD_SHADE, 2.6)}


def hearing_aid(s: Sitter) -> dict[str, str]:
    """Worn behind the ear, in plain sight and in a colour one likes."""
    w = s.half
    case = f"M{-w - 5} -6C{-w - 15} -3 {-w - 15} 12 {-w - 9} 17"
    shine = stroke(f"M{-w - 11} 1q-1.4 5 0.6 9", "#FFFFFF", 1.6, 0.7)
    tube = stroke(f"M{-w - 6} -6C{-w + 1} -9 {-w + 3} 1 {-w - 1} 7", "#FFFFFF", 2)
    tip = disc(-w - 1, 8.5, 3.4, INK) + disc(-w - 1, 8.5, 2.7, "#FFFFFF")
    return {"held": stroke(case, GOLD, 7) + shine + tube + tip}


def necklace(s: Sitter) -> dict[str, str]:
    beads = ((-16, 73), (-12, 79), (-6.5, 83), (0, 84.5), (6.5, 83), (12, 79), (16, 73))
    return {"held": "".join(disc(x, y, 3.3, BRICKS["poppy"]) for x, y in beads)}


def tag(s: Sitter) -> dict[str, str]:
    """A name tag, its name left to be imagined."""
    plate = '<rect x="-34" y="110" width="28" height="15" rx="3" fill="#FFFDF6"'
    plate += f' stroke="{INK}" stroke-width="1.4"/>'
    return {"held": plate + stroke("M-29 115.5H-11M-29 120H-17", INK, 1.8)}


def badge(s: Sitter) -> dict[str, str]:
    tick = stroke("M-38.5 103l4 3.5 7-8.5", BRICKS["poppy"], 2.6)
    return {"held": disc(-33, 102, 10.8, INK) + disc(-33, 102, 9.4, LIGHT) + tick}
