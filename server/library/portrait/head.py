"""Head, ears and neck, each with its one flat shade on the right."""

from itertools import pairwise

from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import discs, fill, oval, stroke

Point = tuple[float, float]


def draw_head(s: Sitter) -> dict[str, str]:
    return {
        "neck": _neck(s),
        "ears": "" if _covered(s) else _ears(s),
        "head": fill(_outline(s), s.skin) + fill(_shade(s), s.skin_shade, 0.55) + _blush(s),
        "lines": _lines(s) + (_freckles(s) if s.settings.freckles else ""),
    }


def _covered(s: Sitter) -> bool:
    return s.settings.headwear is not None and s.settings.headwear.kind == "hijab"


def _outline(s: Sitter) -> str:
    w, h, c, j = s.half, s.height, s.chin, s.jaw
    crown = f"M{-w} 0C{-w} {-h * 0.72} {w} {-h * 0.72} {w} 0"
    return crown + f"C{w} {h * 0.3} {j} {c} 0 {c}C{-j} {c} {-w} {h * 0.3} {-w} 0Z"


def _after(points: list[Point], t: float) -> list[Point]:
    """The part of a cubic curve after t."""

    def between(a: Point, b: Point) -> Point:
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t

    rest = [points[-1]]
    while len(points) > 1:
        points = [between(a, b) for a, b in pairwise(points)]
        rest.append(points[-1])
    return rest[::-1]


def _shade(s: Sitter) -> str:
    w, h = s.half, s.height
    start, one, two, end = _after([(-w, 0), (-w, -h * 0.72), (w, -h * 0.72), (w, 0)], 0.62)
    crown = f"M{start[0]} {start[1]}C{one[0]} {one[1]} {two[0]} {two[1]} {end[0]} {end[1]}"
    cheek = f"C{w} {h * 0.3} {s.jaw} {s.chin} 0 {s.chin}"
    return crown + cheek + f"C27 22 30 -20 {start[0]} {start[1]}Z"


def _blush(s: Sitter) -> str:
    x = min(23, s.half - 14)
    colour, opacity = ("#B5483F", 0.28) if s.dark else ("#EE8576", 0.38)
    return oval(-x, 18, 7.5, 5.5, colour, opacity) + oval(x, 18, 7.5, 5.5, colour, opacity)


def _ears(s: Sitter) -> str:
    w = s.half
    folds = f"M{-w - 4} 4q-2 5 1 9M{w + 4} 4q2 5 -1 9"
    ears = oval(-w - 2, 8, 7, 10, s.skin) + oval(w + 2, 8, 7, 10, s.skin_shade)
    return ears + stroke(folds, s.skin_line, 1.6, 0.7)


def _neck(s: Sitter) -> str:
    c = s.chin
    neck = f"M-17 {c - 22}V65L-22 69Q0 85 22 69L17 65V{c - 22}Z"
    under_chin = f"M-17 {c - 14}C-8 {c + 6} 10 {c + 6} 17 {c - 8}V65L22 69"
    fold = f"Q12 77 4 77C9 {c + 18} -10 {c + 13} -17 {c + 3}Z"
    return fill(neck, s.skin) + fill(under_chin + fold, s.skin_shade)


def _lines(s: Sitter) -> str:
    age, marks = s.settings.age, ""
    if age > 0:
        marks += stroke("M-16 23Q-19 28-17 33M16 23Q19 28 17 33", s.skin_line, 1.5, 0.55)
    if age > 1:
        marks += stroke("M-24.5 2l-5-2M-24.5 6l-5 1M24.5 2l5-2M24.5 6l5 1", s.skin_line, 1.5, 0.6)
    if age > 2:
        marks += stroke("M-15-26Q0-30 15-26M-11-20Q0-23 11-20", s.skin_line, 1.4, 0.5)
        marks += stroke(
            "M-19.5 12.5Q-15.5 14.5-11.5 12.5M11.5 12.5Q15.5 14.5 19.5 12.5", s.skin_line, 1.4, 0.5
        )
    return marks


def _freckles(s: Sitter) -> str:
    side = [(24, 13), (19, 16), (22, 20), (6, 9.5), (27, 17)]
    dots = [(sign * x, y, 1.2) for sign in (-1, 1) for x, y in side if x < s.half - 8]
    return discs(dots, s.skin_line, 0.55)
