"""Held in a hand, carried on the back, tucked behind an ear, hung round the neck."""

from server.library.portrait.colour import GOLD, GOLD_SHADE, INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, fill, place, stroke


def wheat(s: Sitter) -> dict[str, str]:
    """Three ears of wheat in the pocket."""
    ear = stroke("M0 30V-18", "#B58A3A", 2.2)
    for y in (-16, -8, 0):
        ear += both(fill(f"M0 {y + 6}q-8-2-7-10 7 2 7 10Z", "#E8B848"))
    ear += fill("M0-13q-4-5 0-11 4 6 0 11Z", "#E8B848")
    return {"held": place(ear, -4, 108, -14) + place(ear, 5, 107, 12)}


def _cup(s: Sitter, shell: str) -> str:
    cushion = f'<rect x="-4" y="-14" width="13" height="28" rx="6.5" fill="{INK}"/>'
    outside = f'<rect x="-10" y="-12" width="12" height="24" rx="6" fill="{shell}"/>'
    return cushion + outside + stroke("M-6-5V5", mix(shell, "#FFFFFF", 0.55), 2)


def headphones(s: Sitter) -> dict[str, str]:
    """Round the neck: the band passes behind it, the cups rest on the chest."""
    band = "M-33 84C-47 44-26 37 0 37S47 44 33 84"
    behind = stroke(band, INK, 8) + stroke("M-37.5 68C-41 46-24 40 0 40", mix(INK, "#FFFFFF", 0.3), 2)
    return {
        "behind_neck": behind,
        "held": place(_cup(s, GOLD), -33, 90, -12) + place(_mirrored(_cup(s, GOLD_SHADE)), 33, 90, 12),
    }


def _mirrored(marks: str) -> str:
    return f'<g transform="scale(-1 1)">{marks}</g>'


def pencil(s: Sitter) -> dict[str, str]:
    wood = fill("M-16-3H14V3H-16Z", GOLD) + fill("M-16 0H14V3H-16Z", GOLD_SHADE)
    ends = (
        fill("M14-3 22 0 14 3Z", "#F3D9B0")
        + fill("M19.5-1 22 0 19.5 1Z", INK)
        + fill("M-20-3H-16V3H-20Z", "#CB4332")
    )
    return {"held": place(wood + ends, s.half + 2, -6, -62)}


def cane(s: Sitter) -> dict[str, str]:
    stick = stroke("M-54 141V101C-54 83-32 83-32 99", "#7A4A32", 6.5) + stroke(
        "M-55.5 137V101C-55.5 88-43 84-37 89", "#A06B48", 2
    )
    hand = fill("M-65 111c0-8 22-8 22 0v10c0 7-22 7-22 0Z", s.skin)
    return {"held": stick + hand + stroke("M-64 114.5h20M-64 119.5h19", s.skin_line, 1.3, 0.55)}


def rucksack(s: Sitter) -> dict[str, str]:
    straps = both(stroke("M-47 78C-43 96-43 122-45 141", "#C4673A", 9))
    pack = fill("M-60 141V78C-60 58-48 52-34 52H34C48 52 60 58 60 78V141Z", "#A9532F")
    return {
        "chair": pack + fill("M34 52C48 52 60 58 60 78V141H44V78C44 66 40 56 34 52Z", INK, 0.14),
        "held": straps + stroke("M-49 112H-39M39 112H49", "#FFE3A0", 4),
    }
