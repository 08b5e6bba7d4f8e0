"""A hijab: the cloth behind, the opening for the face, its shade and the fold round the shoulders."""

from server.library.portrait.colour import INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import fill, ring_fill, stroke


def hijab(s: Sitter, cloth: str) -> dict[str, str]:
    w, t = s.half, s.top
    dark = mix(cloth, INK, 0.2)
    behind = (
        f"M0 {t - 12}C{-w - 14} {t - 10} {-w - 14} 20 {-w - 10} 46C{-w - 30} 70 {-w - 30} 86 {-w - 34} 108"
    )
    behind += f"H{w + 34}C{w + 30} 86 {w + 30} 70 {w + 10} 46C{w + 14} 20 {w + 14} {t - 10} 0 {t - 12}Z"
    hood = ring_fill(_outside(w, t) + _opening(w, s.chin), cloth)
    return {"back": fill(behind, dark), "hat": hood + fill(_shade(w, t), dark, 0.8) + _fold(w, cloth, dark)}


def _outside(w: float, t: float) -> str:
    left = f"M0 {t - 14}C{-w - 17} {t - 15} {-w - 16} 10 {-w - 10} 38C{-w - 4} 58 -20 74 0 76"
    return left + f"C20 74 {w + 4} 58 {w + 10} 38C{w + 16} 10 {w + 17} {t - 15} 0 {t - 14}Z"


def _opening(w: float, chin: float) -> str:
    right = f"M0 -34C24 -34 {w - 3} -18 {w - 3} 4C{w - 3} 28 22 {chin} 0 {chin}"
    return right + f"C-22 {chin} {-w + 3} 28 {-w + 3} 4C{-w + 3} -18 -24 -34 0 -34Z"


def _shade(w: float, t: float) -> str:
    outer = f"M16 {t - 11}C{w + 15} {t - 4} {w + 15} 10 {w + 10} 38C{w + 4} 58 20 74 0 76"
    return outer + f"C20 66 {w + 2} 40 {w - 1} 6C{w - 2} -20 30 {t + 6} 16 {t - 11}Z"


def _fold(w: float, cloth: str, dark: str) -> str:
    over = f"M{-w - 8} 56C-24 78 18 78 {w + 10} 50C{w + 22} 66 {w + 20} 90 26 108"
    lines = f"M{-w} 64Q0 92 {w + 8} 60M{-w + 8} 80Q0 100 {w + 8} 78"
    fold = fill(over + f"C-10 108 {-w - 20} 86 {-w - 8} 56Z", mix(cloth, "#FFFFFF", 0.18))
    return fold + stroke(lines, dark, 1.8, 0.6)
