"""Where things lie on the circle: rings, sectors and the spots of the dreams in them.

The browser has the same in `static/activities/mandala/geometry.js`; `tests/static/mandala_spots.json` holds both to it.
"""

from __future__ import annotations

import math

RADIUS, HEART = 200.0, 52.0
DOTS = (13.0, 11.0, 9.0, 7.5, 6.0, 5.0, 4.0, 3.0)
GAP = 3.0

Point = tuple[float, float]


def radii(ring: int, rings: int) -> tuple[float, float]:
    """From where to where ring `ring` reaches; ring 0 is the heart."""
    if ring == 0:
        return 0.0, HEART
    thick = (RADIUS - HEART) / rings
    return HEART + (ring - 1) * thick, HEART + ring * thick


def angles(sector: int, sectors: int) -> tuple[float, float]:
    """The first sector begins at the top; they follow as the hands of a clock."""
    wide = 2 * math.pi / sectors
    return sector * wide - math.pi / 2, (sector + 1) * wide - math.pi / 2


def at(radius: float, angle: float) -> Point:
    return _near(radius * math.cos(angle)), _near(radius * math.sin(angle))


def _near(value: float) -> float:
    return math.floor(value * 10 + 0.5) / 10 + 0.0


def dot_for(most: int, rings: int, sectors: int) -> float:
    """How large all dots may be, so that the fullest cell holds its `most`."""
    return next((dot for dot in DOTS if _capacity(1, rings, sectors, dot) >= most), DOTS[-1])


def _rows(ring: int, rings: int, dot: float) -> list[float]:
    inner, outer = radii(ring, rings)
    step = 2 * dot + GAP
    count = max(1, math.floor((outer - inner - GAP) / step))
    middle = (inner + outer) / 2
    return [middle + (n - (count - 1) / 2) * step for n in range(count)]


def _columns(radius: float, sectors: int, dot: float) -> int:
    return max(1, math.floor((radius * 2 * math.pi / sectors - 2 * GAP) / (2 * dot + GAP)))


def _capacity(ring: int, rings: int, sectors: int, dot: float) -> int:
    return sum(_columns(radius, sectors, dot) for radius in _rows(ring, rings, dot))


def spots(ring: int, sector: int, count: int, dot: float, rings: int, sectors: int) -> list[Point]:
    """The middles of `count` dots in one cell, from inside to outside, as much in its middle as can be."""
    if ring == 0:
        return _sunflower(count, dot)
    rows = _rows(ring, rings, dot)
    needed = next((n for n in range(1, len(rows) + 1) if _holds(rows, n, sectors, dot) >= count), len(rows))
    first = (len(rows) - needed) // 2
    start, end = angles(sector, sectors)
    found: list[Point] = []
    left = count
    for n, radius in enumerate(rows[first : first + needed]):
        last = n == needed - 1
        here = left if last else min(math.ceil(left / (needed - n)), _columns(radius, sectors, dot))
        step = min((2 * dot + GAP) / radius, (end - start) / max(1, here))
        found += [at(radius, (start + end) / 2 + (k - (here - 1) / 2) * step) for k in range(here)]
        left -= here
    return found


def _holds(rows: list[float], needed: int, sectors: int, dot: float) -> int:
    first = (len(rows) - needed) // 2
    return sum(_columns(radius, sectors, dot) for radius in rows[first : first + needed])


def _sunflower(count: int, dot: float) -> list[Point]:
    """The heart is cut by nothing: dots turn round its middle."""
    if count == 1:
        return [(0.0, 0.0)]
    reach = min((HEART - dot - 2) / math.sqrt(count), 1.25 * dot + GAP / 2)
    return [at(reach * math.sqrt(n + 0.6), n * 2.39996) for n in range(count)]


def cell(ring: int, sector: int, rings: int, sectors: int) -> str:
    """The path of one cell."""
    inner, outer = radii(ring, rings)
    start, end = angles(sector, sectors)
    (ax, ay), (bx, by) = at(outer, start), at(outer, end)
    (cx, cy), (dx, dy) = at(inner, end), at(inner, start)
    return (
        f"M{_n(ax)} {_n(ay)}A{_n(outer)} {_n(outer)} 0 0 1 {_n(bx)} {_n(by)}"
        f"L{_n(cx)} {_n(cy)}A{_n(inner)} {_n(inner)} 0 0 0 {_n(dx)} {_n(dy)}Z"
    )


def _n(value: float) -> str:
    near = _near(value)
    return str(int(near)) if near == int(near) else str(near)
