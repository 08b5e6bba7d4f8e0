"""Beards: one shape that leaves the mouth its place, with the moustache on it as a second tone."""

from server.library.portrait.colour import mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, fill, stroke


def draw_beard(s: Sitter) -> dict[str, str]:
    if s.settings.beard is None:
        return {}
    return {
        "beard": {"stubble": _stubble, "short": _short, "full": _full, "moustache": _moustache}[
            s.settings.beard.kind
        ](s)
    }


def _jawline(s: Sitter, start: float, below: float, out: float) -> str:
    """Down one cheek, round the chin and up the other."""
    w, low, c = s.half + out, s.height * 0.3, s.chin + below
    return f"M{-w} {start}C{-w} {low + 2} {-s.jaw} {c} 0 {c}C{s.jaw} {c} {w} {low + 2} {w} {start}"


def _stubble(s: Sitter) -> str:
    w = s.half
    inner = f"C{w - 8} 22 10 20 0 21C-10 20 {-w + 8} 22 {-w + 1} 12Z"
    return fill(_jawline(s, 12, 0, -1) + inner, s.beard, 0.22)


def _cheeks(s: Sitter) -> str:
    w = s.half
    return f"C{w - 4} 16 {w - 9} 20 14 20.5Q0 17.5 -14 20.5C{-w + 9} 20 {-w + 4} 16 {-w - 1} 2Z"


def _whiskers(s: Sitter) -> str:
    half = fill("M0 20.5C-6 18.5-15 19.5-19 27C-14 28.5-5 28 0 25Z", mix(s.beard, "#FFE9C9", 0.13))
    return both(half)


def _short(s: Sitter) -> str:
    return fill(_jawline(s, 2, 5, 1) + _cheeks(s), s.beard) + _whiskers(s)


def _full(s: Sitter) -> str:
    w, c = s.half, s.chin
    fall = f"M{-w - 1} 2C{-w - 3} 24 {-w + 1} {c + 4} -14 {c + 17}Q0 {c + 26} 14 {c + 17}"
    beard = fill(fall + f"C{w - 1} {c + 4} {w + 3} 24 {w + 1} 2" + _cheeks(s), s.beard)
    shade = f"M{w + 1} 2C{w + 3} 24 {w - 1} {c + 4} 14 {c + 17}Q8 {c + 21} 3 {c + 21.5}"
    shaded = fill(shade + f"C20 {c + 4} {w - 8} 26 {w - 5} 13Q{w - 1} 9 {w + 1} 2Z", s.hair_dark, 0.14)
    strands = stroke(
        f"M-9 {c + 4}Q-8 {c + 11} -4 {c + 15}M6 {c + 5}Q6 {c + 11} 3 {c + 15}",
        s.hair_dark,
        1.6,
        0.3,
    )
    return beard + shaded + strands + _whiskers(s)


def _moustache(s: Sitter) -> str:
    half = fill("M0 21C-8 17-20 20-27 28C-26 30-23 31-21 30.5C-12 32-5 31 0 26Z", s.beard)
    light = stroke("M-20 26.5Q-10 23.5-3 24.5", mix(s.beard, "#FFFFFF", 0.25), 1.6, 0.6)
    return both(half) + light
