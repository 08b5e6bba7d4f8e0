"""Short hair: crop, side parting, pixie, and what is left on a bald head."""

from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, fill, stroke


def cap(s: Sitter, side: float, hairline: str) -> str:
    """Hair that follows the skull from ear to ear; `hairline` is its edge on the brow."""
    w, t = s.half, s.top
    left = f"M{-w - 3} {side}C{-w - 9} -38 -34 {t - 11} 0 {t - 11}"
    return left + f"C34 {t - 11} {w + 9} -38 {w + 3} {side}" + hairline + "Z"


def swept(s: Sitter, side: float) -> str:
    """A hairline of hair combed back."""
    w = s.half
    right = f"C{w - 1} -12 {w - 4} -24 16 -33C6 -37 -6 -37 -16 -33"
    return cap(s, side, right + f"C{-w + 4} -24 {-w + 1} -12 {-w - 3} {side}")


def crop(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    right = f"C{w - 1} -8 {w - 3} -19 {w - 10} -26C12 -31.5 -12 -31.5 {-w + 10} -26"
    hair = fill(cap(s, 6, right + f"C{-w + 3} -19 {-w + 1} -8 {-w - 3} 6"), s.hair)
    light = f"M-20 {t + 4}Q-6 {t - 5} 10 {t - 5}"
    return {"hair": hair + stroke(light, s.hair_light, 2.4, 0.6)}


def side(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    outer = f"M{-w - 3} 2C{-w - 11} -40 -28 {t - 16} 4 {t - 14}C38 {t - 13} {w + 10} -34 {w + 3} 2"
    fringe = f"C{w} -12 {w - 4} -20 {w - 10} -24C12 -20 -8 -28 -18 -38"
    temple = f"C-20 -30 {-w + 8} -26 {-w + 4} -14C{-w + 1} -8 {-w} -4 {-w - 3} 2Z"
    light = f"M-16 -40C-2 {t - 2} 20 {t} 30 {t + 14}"
    return {"hair": fill(outer + fringe + temple, s.hair) + stroke(light, s.hair_light, 2.5, 0.7)}


def pixie(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    outer = f"M{-w - 4} 10C{-w - 13} -36 -34 {t - 18} 2 {t - 15}C40 {t - 14} {w + 12} -36 {w + 4} 10"
    fringe = f"C{w - 1} 2 {w - 2} -8 {w - 7} -15Q22 -20 18 -24Q15 -19 10 -17"
    tips = f"Q0 -20 -4 -25Q-7 -19 -12 -17Q{-w + 16} -17 {-w + 10} -20"
    temple = f"C{-w + 4} -12 {-w + 2} 0 {-w - 4} 10Z"
    light = f"M-22 -38Q-10 {t - 6} 8 {t - 4}M2 -36Q14 {t} 28 {t + 8}"
    return {"hair": fill(outer + fringe + tips + temple, s.hair) + stroke(light, s.hair_light, 2.4, 0.7)}


def bald(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    tuft = f"M{-w - 3} 12C{-w - 12} 0 {-w - 9} -20 {-w + 5} -27C{-w + 4} -14 {-w + 3} -2 {-w - 3} 12Z"
    shine = stroke(f"M-20 {t + 14}Q-8 {t + 5} 4 {t + 6}", "#FFFFFF", 4, 0.3)
    return {"hair": both(fill(tuft, s.hair)) + shine}
