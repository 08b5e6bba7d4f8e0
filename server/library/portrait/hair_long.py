"""Hair that falls: bob, long hair, braids, one plait."""

from server.library.portrait.colour import INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import fill, mirror, oval, stroke


def bob(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    outer = (
        f"M{-w - 9} 36C{-w - 18} -10 {-w - 8} {t - 16} 0 {t - 15}C{w + 8} {t - 16} {w + 18} -10 {w + 9} 36"
    )
    behind = outer + f"C{w + 2} 46 {-w - 2} 46 {-w - 9} 36Z"
    right = f"C{w + 4} 38 {w - 2} 32 {w - 2} 22C{w + 1} 0 {w - 3} -14 {w - 12} -22"
    fringe = f"C8 -22 -10 -30 -16 -38C-18 -28 {-w + 10} -22 {-w + 5} -10"
    left = f"C{-w + 1} 4 {-w + 2} 16 {-w + 2} 22C{-w + 2} 32 {-w - 4} 38 {-w - 9} 36Z"
    light = stroke(f"M-14 -42C2 {t - 4} 24 {t + 2} {w - 2} -14", s.hair_light, 2.5, 0.7)
    return {"back": fill(behind, s.hair_dark), "hair": fill(outer + right + fringe + left, s.hair) + light}


def _parted(s: Sitter) -> str:
    """Hair parted in the middle, tucked behind the ears."""
    w, t = s.half, s.top
    outer = f"M{-w - 5} 16C{-w - 14} -40 -32 {t - 14} 0 {t - 13}C32 {t - 14} {w + 14} -40 {w + 5} 16"
    right = f"C{w - 1} 2 {w - 4} -14 18 -27C8 -33 3 -38 0 -42"
    left = f"C-3 -38 -8 -33 -18 -27C{-w + 4} -14 {-w + 1} 2 {-w - 5} 16Z"
    return fill(outer + right + left, s.hair) + stroke(f"M0 -42V{t - 11}", s.hair_dark, 1.6)


def _nape(s: Sitter) -> str:
    w, t = s.half, s.top
    outer = f"M{-w - 5} 14C{-w - 14} -44 -30 {t - 14} 0 {t - 13}"
    return fill(outer + f"C30 {t - 14} {w + 14} -44 {w + 5} 14Z", s.hair_dark)


def long(s: Sitter) -> dict[str, str]:
    w = s.half
    behind = f"M{-w - 6} -20C{-w - 22} 30 {-w - 14} 70 {-w - 20} 92C-20 104 20 104 {w + 20} 92"
    lock = f"M{-w - 5} 8C{-w - 12} 40 {-w - 6} 60 {-w - 14} 84C{-w + 2} 84 {-w + 10} 58 {-w + 1} 26Z"
    return {
        "back": fill(behind + f"C{w + 14} 70 {w + 22} 30 {w + 6} -20Z", s.hair_dark),
        "hair": _parted(s),
        "strands": fill(lock, s.hair) + mirror(fill(lock, mix(s.hair, INK, 0.12))),
    }


def _braid(s: Sitter) -> str:
    """One braid on the right, before the shoulder."""
    x = s.half + 4
    shaded = mix(s.hair, INK, 0.12)
    beads = "".join(
        oval(x + i * 0.8, 32 + i * 12, 8.5 - i * 0.5, 8, s.hair if i % 2 else shaded) for i in range(6)
    )
    tie = f'<rect x="{x - 2}" y="97" width="12" height="5" rx="2.5" fill="{s.own}"/>'
    return beads + fill(f"M{x - 1} 102q5 15 10 0Z", s.hair) + tie


def braids(s: Sitter) -> dict[str, str]:
    return {"back": _nape(s), "hair": _parted(s), "strands": _braid(s) + mirror(_braid(s))}


def plait(s: Sitter) -> dict[str, str]:
    return {"back": _nape(s), "hair": _parted(s), "strands": _braid(s)}
