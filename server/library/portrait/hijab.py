"""A hijab: the cloth behind, the opening for the face, its shade and the fold round the shoulders."""

from server.library.portrait.colour import INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import d, fill, ring_fill, stroke


def hijab(s: Sitter, cloth: str) -> dict[str, str]:
    w, t = s.half, s.top
    dark = mix(cloth, INK, 0.2)
    behind = d(
        "M",
        0,
        t - 12,
        "C",
        -w - 14,
        t - 10,
        -w - 14,
        20,
        -w - 10,
        46,
        "C",
        -w - 30,
        70,
        -w - 30,
        86,
        -w - 34,
        108,
    )
    behind += d(
        "H", w + 34, "C", w + 30, 86, w + 30, 70, w + 10, 46, "C", w + 14, 20, w + 14, t - 10, 0, t - 12, "Z"
    )
    hood = ring_fill(_outside(w, t) + _opening(w, s.chin), cloth)
    return {"back": fill(behind, dark), "hat": hood + fill(_shade(w, t), dark, 0.8) + _fold(w, cloth, dark)}


def _outside(w: float, t: float) -> str:
    left = d("M", 0, t - 14, "C", -w - 17, t - 15, -w - 16, 10, -w - 10, 38, "C", -w - 4, 58, -20, 74, 0, 76)
    return left + d("C", 20, 74, w + 4, 58, w + 10, 38, "C", w + 16, 10, w + 17, t - 15, 0, t - 14, "Z")


def _opening(w: float, chin: float) -> str:
    right = d("M", 0, -34, "C", 24, -34, w - 3, -18, w - 3, 4, "C", w - 3, 28, 22, chin, 0, chin)
    return right + d("C", -22, chin, -w + 3, 28, -w + 3, 4, "C", -w + 3, -18, -24, -34, 0, -34, "Z")


def _shade(w: float, t: float) -> str:
    outer = d("M", 16, t - 11, "C", w + 15, t - 4, w + 15, 10, w + 10, 38, "C", w + 4, 58, 20, 74, 0, 76)
    return outer + d("C", 20, 66, w + 2, 40, w - 1, 6, "C", w - 2, -20, 30, t + 6, 16, t - 11, "Z")


def _fold(w: float, cloth: str, dark: str) -> str:
    over = d("M", -w - 8, 56, "C", -24, 78, 18, 78, w + 10, 50, "C", w + 22, 66, w + 20, 90, 26, 108)
    lines = d("M", -w, 64, "Q", 0, 92, w + 8, 60, "M", -w + 8, 80, "Q", 0, 100, w + 8, 78)
    fold = fill(over + d("C", -10, 108, -w - 20, 86, -w - 8, 56, "Z"), mix(cloth, "#FFFFFF", 0.18))
    return fold + stroke(lines, dark, 1.8, 0.6)
