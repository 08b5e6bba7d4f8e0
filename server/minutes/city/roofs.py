"""Pitched roofs, in rows of tiles with the colour's own sign woven in, tone on tone."""

from collections.abc import Callable, Mapping, Sequence
from math import floor, sqrt
from typing import Any

from server.minutes.city.palette import base, is_dark, mix, tone
from server.minutes.city.shapes import COLOURS
from server.minutes.city.trace import (
    HALF,
    WHITE,
    Attrs,
    Point,
    Tree,
    box,
    face,
    faces,
    line,
    n1,
    n3,
    sign,
    spot,
    use,
)

THICK = 0.34  # the fascia, in bricks
SIGN = 0.1  # a woven sign, in parcels
Slope = Callable[[float, float], Point]  # where a share of the eaves and of the height lies
Turn = Callable[[float, float, float], Point]  # swaps x and y where the ridge runs along y


def _woven_ink(name: str, fill: str) -> Attrs:
    dark = is_dark(base(name))
    return {"color": mix(fill, base("light" if dark else "ink"), 0.62 if dark else 0.5), "opacity": ".62"}


def weave(corners: Sequence[Point], name: str, fill: str, rows: Sequence[float], count: int, flip: bool) -> Tree:
    """Rows of signs on a slope given by its eaves' two ends and its top above the left one."""
    start, end, top = (spot(corner) for corner in corners)
    along = (end[0] - start[0], end[1] - start[1])
    rise = (top[0] - start[0], top[1] - start[1])
    length = sqrt(along[0] * along[0] + along[1] * along[1])
    grade = sqrt(rise[0] * rise[0] + rise[1] * rise[1])
    k = (SIGN * HALF * 1.118) / length
    up = (SIGN * HALF * 1.118) / grade
    side = -k if flip else k
    matrix = " ".join(n3(value) for value in (along[0] * side, along[1] * side, -rise[0] * up, -rise[1] * up))

    def at(u: float, v: float) -> str:
        return f"{n1(start[0] + along[0] * u + rise[0] * v)} {n1(start[1] + along[1] * u + rise[1] * v)}"

    places = [at((j + 0.5) / count, v) for v in rows for j in range(count)]
    return ["g", _woven_ink(name, fill), *(sign(name, f"matrix({matrix} {place})") for place in places)]


def _tile_rows(slope: Slope, rows: int, fill: str, name: str) -> list[Tree]:
    stroke = mix(fill, base("ink"), 0.2 if name == "snow" else 0.3)
    return [
        line([slope(0, i / rows), slope(1, i / rows)], stroke, 1.1, {
            "stroke-dasharray": "10 3", "stroke-dashoffset": str((i % 2) * 6), "opacity": ".55",
        })
        for i in range(1, rows)
    ]  # fmt: skip


def _gable_wall(at: Turn, a1: float, b0: float, b1: float, z: float, top: float, fill: str) -> list[Tree]:
    """The triangle of wall under the roof, and the roof's shade on it."""
    mid, steep = (b0 + b1) / 2, (top - z) / ((b1 - b0) / 2)
    shade = [at(a1, b0, z), at(a1, mid, top), at(a1, b1, z), at(a1, b1 - 0.17, z),
             at(a1, mid, top - 0.17 * steep - 0.25), at(a1, b0 + 0.17, z)]  # fmt: skip
    wall = face([at(a1, b0, z), at(a1, b1, z), at(a1, mid, top)], fill)
    return [wall, face(shade, base("ink"), {"opacity": ".16"})]


def _woven_rows(slope: Slope, rows: int, long: float, name: str, fill: str, flip: bool) -> list[Tree]:
    if name not in COLOURS:
        return []
    every = [(2 * i + 1.5) / rows for i in range(rows // 2)]
    corners = [slope(0, 0), slope(1, 0), slope(0, 1)]
    return [weave(corners, name, fill, every, max(2, floor(long * 1.7 + 0.5)), flip)]


def _ridge_cap(at: Turn, a0: float, a1: float, mid: float, top: float, over: float, name: str) -> list[Tree]:
    many = floor((a1 - a0) * 2 + 0.5)
    knobs = [at(a0 + ((i + 0.5) * (a1 - a0)) / many, mid, top + 0.14) for i in range(many)]
    cap = box(at(a0 - over, mid - 0.1, top - 0.25), at(a1 + over, mid + 0.1, top + 0.14), faces(name))
    return [*cap, *(use(f"knob-{name}", spot(knob)) for knob in knobs)]


def gable(part: Mapping[str, Any], name: str, wall: str) -> list[Tree]:
    """A roof with one ridge, along x or along y."""
    (x0, y0, z), (x1, y1, top), over, turned = part["at"], part["to"], part["over"], part["axis"] == "y"
    # Worked out as if the ridge ran along x; a ridge along y swaps the two.
    a0, a1, b0, b1 = (y0, y1, x0, x1) if turned else (x0, x1, y0, y1)

    def at(a: float, b: float, h: float) -> Point:
        return (b, a, h) if turned else (a, b, h)

    mid, steep = (b0 + b1) / 2, (top - z) / ((b1 - b0) / 2)
    eaves, back, low = z - over * steep, b0 - over * 0.3, z - over * 0.3 * steep
    front = tone(name, "dim" if turned else "lit")
    right, ink = tone(name, "right"), base("ink")
    verge = mix(base(name), base("light"), 0.12) if turned else mix(right, ink, 0.06)
    fascia = mix(right if turned else base(name), ink, 0.12)
    long = a1 - a0 + 2 * over

    def slope(u: float, v: float) -> Point:
        return at(a0 - over + long * u, b1 + over + (mid - b1 - over) * v, eaves + (top - eaves) * v)

    rows = max(3, floor(((b1 - b0) / 2 + over) * 3.2 + 0.5))
    near, far = at(a1 + over, b1 + over, eaves), at(a0 - over, b1 + over, eaves)
    ridge, end = at(a1 + over, mid, top), at(a0 - over, mid, top)
    tail, foot = at(a1 + over, back, low), at(a1 + over, b1 + over, eaves - THICK)
    gable_end = [near, ridge, tail, at(a1 + over, back, low - THICK), at(a1 + over, mid, top - THICK * 1.1), foot]
    return [
        face([at(a0 - over, back, low), tail, ridge, end], mix(right, ink, 0.35)),
        *_gable_wall(at, a1, b0, b1, z, top, base(wall) if turned else tone(wall, "right")),
        face([far, near, ridge, end], front),
        *_tile_rows(slope, rows, front, name),
        *_woven_rows(slope, rows, long, name, front, turned),
        line([far, end], mix(front, WHITE, 0.45), 1.4, {"opacity": ".8"}),
        face([far, near, foot, at(a0 - over, b1 + over, eaves - THICK)], fascia),
        face(gable_end, verge),
        line([near, ridge, tail], mix(verge, WHITE, 0.4), 1.2, {"opacity": ".7"}),
        *([] if part.get("ridge") is False else _ridge_cap(at, a0, a1, mid, top, over, name)),
    ]


def hip(part: Mapping[str, Any], name: str) -> list[Tree]:
    """A roof with four slopes, two of them seen."""
    (x0, y0, z), (x1, y1, top), over = part["at"], part["to"], part["over"]
    eaves = z - (over * 0.8 * (top - z)) / ((x1 - x0) / 2)
    peak = ((x0 + x1) / 2, (y0 + y1) / 2, top)
    a, b, c = (x0 - over, y1 + over, eaves), (x1 + over, y1 + over, eaves), (x1 + over, y0 - over, eaves)
    under = [(p[0], p[1], eaves - THICK) for p in (a, b, c)]
    left, right = tone(name, "lit"), tone(name, "dim")
    light, woven = mix(left, WHITE, 0.4), name if x1 - x0 > 1 else ""
    return [
        face([a, b, under[1], under[0]], mix(base(name), base("ink"), 0.12)),
        face([b, c, under[2], under[1]], mix(tone(name, "right"), base("ink"), 0.12)),
        face([a, b, peak], left),
        face([b, c, peak], right),
        *_hip_rows(a, b, peak, left, woven, "left"),
        *_hip_rows(b, c, peak, right, woven, "right"),
        line([b, peak], light, 1.5, {"opacity": ".8"}),
        line([a, peak], light, 1.2, {"opacity": ".6"}),
    ]


def _hip_rows(start: Point, end: Point, peak: Point, fill: str, name: str, side: str) -> list[Tree]:
    def between(p: Point, q: Point, k: float) -> list[float]:
        return [value + (other - value) * k for value, other in zip(p, q, strict=True)]

    stroke = mix(fill, base("ink"), 0.3)
    rows = [
        line([between(start, peak, i / 5), between(end, peak, i / 5)], stroke, 1.4, {
            "stroke-dasharray": "13 3.5", "stroke-dashoffset": str((i % 2) * 8), "opacity": ".75",
        })
        for i in (1, 2, 3, 4)
    ]  # fmt: skip
    if not name:
        return rows
    slant = "5.6 2.8 0 6" if side == "left" else "5.6 -2.8 0 6"
    signs = []
    for k, many in ((0.3, 4), (0.62, 2)):
        for j in range(many):
            x, y = spot(between(between(start, peak, k), between(end, peak, k), (j + 0.5) / many))
            signs.append(sign(name, f"matrix({slant} {n1(x)} {n1(y)})"))
    return [*rows, ["g", _woven_ink(name, fill), *signs]]
