"""The few SVG marks portraits are drawn with; numbers are rounded: equal settings give equal bytes."""

import re
from collections.abc import Iterable


def num(value: float) -> str:
    """Write a number as short as it can be, with one decimal at most (two below one, for thin strokes)."""
    text = f"{value:.2f}" if abs(value) < 1 else f"{value:.1f}"
    text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


_LONG = re.compile(r"-?\d+\.\d{3,}(?:e-?\d+)?|-?\d+e-\d+")


def tidy(path: str) -> str:
    """Round the numbers of a path that were worked out."""
    return _LONG.sub(lambda found: num(float(found[0])), path)


def _faded(opacity: float) -> str:
    return "" if opacity == 1 else f' opacity="{num(opacity)}"'


def fill(path: str, colour: str, opacity: float = 1) -> str:
    return f'<path d="{tidy(path)}" fill="{colour}"{_faded(opacity)}/>'


def ring_fill(path: str, colour: str) -> str:
    """Fill a path that has a hole in it."""
    return f'<path d="{tidy(path)}" fill="{colour}" fill-rule="evenodd"/>'


def stroke(path: str, colour: str, width: float, opacity: float = 1, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{tidy(path)}" fill="none" stroke="{colour}" stroke-width="{num(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{dashed}{_faded(opacity)}/>'
    )


def oval(x: float, y: float, rx: float, ry: float, colour: str, opacity: float = 1) -> str:
    shape = f'cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
    return f'<ellipse {shape} fill="{colour}"{_faded(opacity)}/>'


def disc(x: float, y: float, r: float, colour: str, opacity: float = 1) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{colour}"{_faded(opacity)}/>'


def discs(points: Iterable[tuple[float, float, float]], colour: str, opacity: float = 1) -> str:
    """Many discs of one colour, as one group: they overlap without getting darker."""
    marks = "".join(f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}"/>' for x, y, r in points)
    return f'<g fill="{colour}"{_faded(opacity)}>{marks}</g>'


def ring(x: float, y: float, rx: float, ry: float, colour: str, width: float) -> str:
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="none"'
        f' stroke="{colour}" stroke-width="{num(width)}"/>'
    )


def place(marks: str, x: float, y: float, turn: float = 0, scale: float = 1) -> str:
    turned = f" rotate({num(turn)})" if turn else ""
    scaled = f" scale({num(scale)})" if scale != 1 else ""
    return f'<g transform="translate({num(x)} {num(y)}){turned}{scaled}">{marks}</g>'


def mirror(marks: str) -> str:
    return f'<g transform="scale(-1 1)">{marks}</g>'


def both(marks: str) -> str:
    """Marks of the left side, and their reflection on the right."""
    return marks + mirror(marks)
