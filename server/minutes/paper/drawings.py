"""The lines of the sheets: a scale, rings, a board to draw on. SVG in millimetres, readable without colour."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

WIDE = 178  # millimetres between the margins
INK, PALE = "#1A2342", "#B9AE96"
HATCHED = {"r": "#D3E4EC", "s": "#EFE6D2", "p": "#FBE6C6", "b": "#EFE6D2", "l": "#E1EDDD", "m": "#E7DED0"}
CELL = 14


def _svg(wide: float, high: float, inside: str) -> Markup:
    about = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" aria-hidden="true"'
    return Markup(f"<svg {about}>{inside}</svg>")


def draw_scale(middle: bool) -> Markup:
    """A stave: five lines, an end on each side, and a tick in the middle where the middle has a name."""
    lines = "".join(f'<path d="M4 {4 + 6 * n}H{WIDE - 4}" stroke="{PALE}" stroke-width=".3"/>' for n in range(4))
    base = f'<path d="M4 28H{WIDE - 4}M4 3V33M{WIDE - 4} 3V33" stroke="{INK}" stroke-width=".9"/>'
    tick = f'<path d="M{WIDE / 2} 22V34" stroke="{INK}" stroke-width=".7" stroke-dasharray="2 1.5"/>' if middle else ""
    return _svg(WIDE, 36, lines + base + tick)


def draw_circle(rings: int, sectors: int) -> Markup:
    """Rings around a middle, cut into sectors. The middle keeps room for its name."""
    middle, outer = WIDE / 2, WIDE / 2 - 1
    inner = outer / (rings + 0.5)
    radii = [inner + (outer - inner) * n / max(1, rings - 1) for n in range(rings)] if rings > 1 else [outer]
    circles = "".join(f'<circle cx="{middle}" cy="{middle}" r="{r:.1f}"/>' for r in radii)
    start = radii[0] if rings > 1 else 0
    cuts = "".join(_cut(middle, start, outer, n / sectors) for n in range(sectors)) if sectors > 1 else ""
    drawn = f'<g fill="none" stroke="{INK}" stroke-width=".5">{circles}<g stroke-width=".3">{cuts}</g></g>'
    return _svg(WIDE, WIDE, drawn)


def _cut(middle: float, inner: float, outer: float, share: float) -> str:
    angle = 2 * math.pi * share - math.pi / 2
    x, y = math.cos(angle), math.sin(angle)
    start, end = (f"{middle + far * x:.1f} {middle + far * y:.1f}" for far in (inner, outer))
    return f'<path d="M{start}L{end}"/>'


def draw_board(terrain: Sequence[str]) -> Markup:
    """From above: what is built on is white, the rest is pale and bears its sign."""
    cells = "".join(_cell(x, y, sort) for y, row in enumerate(terrain) for x, sort in enumerate(row))
    wide, high = CELL * len(terrain[0]), CELL * len(terrain)
    return _svg(wide, high, f'<g stroke="{PALE}" stroke-width=".3">{cells}</g>{_frame(wide, high)}')


def _frame(wide: float, high: float) -> str:
    size = f'width="{wide - 0.6}" height="{high - 0.6}"'
    return f'<rect x=".3" y=".3" {size} fill="none" stroke="{INK}" stroke-width=".6"/>'


def _cell(x: int, y: int, sort: str) -> str:
    left, top = x * CELL, y * CELL
    fill = HATCHED.get(sort, "#E1EDDD" if sort.isdigit() else "#FFFFFF")
    square = f'<rect x="{left}" y="{top}" width="{CELL}" height="{CELL}" fill="{fill}"/>'
    return square + (f'<g transform="translate({left} {top})" fill="none" stroke="{INK}">{_sign(sort)}</g>')


def _sign(sort: str) -> str:
    """Water, hill, mill: told apart in black and white."""
    if sort == "r":
        return '<path d="M3 6q2-2 4 0t4 0M3 9q2-2 4 0t4 0" stroke-width=".4"/>'
    if sort.isdigit():
        return "".join(f'<path d="M4 {10 - 2.4 * n}l3-3 3 3" stroke-width=".4"/>' for n in range(min(3, int(sort))))
    if sort == "m":
        return '<path d="M4 10V6l3-2.5L10 6v4z" stroke-width=".5"/>'
    return ""
