"""The pictures of the minutes: the town, faces, and who built with whom. SVG of our own, without style or script."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from pydantic import ValidationError

from server.library.portrait import Portrait, draw_portrait
from server.minutes.city import draw_board
from server.minutes.city.shapes import COLOURS, SHAPES
from server.minutes.value import Bond, Builder

INK = "#1A2342"
DARK = frozenset({"poppy", "lake", "plum", "fir", "earth", "night"})  # their sign is light
FACE = 60
RADIUS, SIDE, TOP = 190, 120, 74
MOST_ON_A_RING = 16
THICKEST = 13
NAME_LENGTH = 16
SIZE = re.compile(r' width="[\d.]+" height="[\d.]+" ')


def draw_town(town: Mapping[str, Any], title: str, text: str) -> str:
    return draw_board(town, labels=True, title=title, text=text)


def draw_face(portrait: Mapping[str, Any], colour: str) -> str:
    """The character's bust; the sign of its colour where it has no portrait."""
    try:
        return draw_portrait(Portrait.model_validate({"colour": colour or "snow", **portrait}), crop="bust")
    except ValidationError:
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-32 -32 64 64">{draw_token(colour, 26)}</svg>'


def draw_token(colour: str, size: float) -> str:
    """A brick's colour and its sign: readable in black and white."""
    brick = COLOURS.get(colour, COLOURS["snow"])
    sign = SHAPES["signs"][brick["sign"]]
    ink = "#FFF8E6" if colour in DARK else INK
    drawn = f'fill="none" stroke="{ink}" stroke-width="{sign["width"]}"' if "width" in sign else f'fill="{ink}"'
    outline = f'fill="{brick["base"]}" stroke="{INK}" stroke-width=".12"'
    square = f'<rect x="-1" y="-1" width="2" height="2" rx=".35" {outline}/>'
    return f'<g transform="scale({size})">{square}<path transform="scale(.62)" d="{sign["d"]}" {drawn}/></g>'


def draw_ring(builders: Sequence[Builder], bonds: Sequence[Bond], title: str) -> str:
    """Everyone on a ring in their own order; the more bricks two brought to the same buildings, the thicker the line.

    Nothing for a crowd: the table beside it says it better.
    """
    if not 1 < len(builders) <= MOST_ON_A_RING:
        return ""
    places = [_place(n, len(builders)) for n in range(len(builders))]
    most = max((bond.bricks for bond in bonds), default=1)
    thick = min(THICKEST, THICKEST * 6 / len(builders))
    lines = "".join(_line(places[bond.a], places[bond.b], thick * bond.bricks / most) for bond in bonds)
    nodes = "".join(_node(place, builder) for place, builder in zip(places, builders, strict=True))
    wide, high = 2 * (RADIUS + SIDE), 2 * (RADIUS + TOP)
    box = f"{-wide // 2} {-high // 2} {wide} {high}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" role="img"><title>{escape(title)}</title>'
        f'<g stroke="{INK}" stroke-linecap="round">{lines}</g>{nodes}</svg>'
    )


def _place(n: int, many: int) -> tuple[float, float]:
    angle = 2 * math.pi * n / many - math.pi / 2
    return RADIUS * math.cos(angle), RADIUS * math.sin(angle)


def _line(one: tuple[float, float], other: tuple[float, float], width: float) -> str:
    ends = f'x1="{one[0]:.1f}" y1="{one[1]:.1f}" x2="{other[0]:.1f}" y2="{other[1]:.1f}"'
    return f'<line {ends} stroke-width="{1 + width:.1f}"/>'


def _node(place: tuple[float, float], builder: Builder) -> str:
    x, y = place
    half = FACE / 2
    if builder.portrait:
        place_and_size = f' x="{-half}" y="{-half}" width="{FACE}" height="{FACE}" '
        inner = SIZE.sub(place_and_size, draw_face(builder.portrait, builder.colour), count=1)
        face = f'<rect{place_and_size}fill="#FFFCF5"/>{inner}'
        face += f'<rect{place_and_size}rx="10" fill="none" stroke="{INK}" stroke-width="2"/>'
        face += f'<g transform="translate({half - 5} {half - 5})">{draw_token(builder.colour, 11)}</g>'
    else:
        face = draw_token(builder.colour, 22) if builder.colour else f'<circle r="12" fill="{INK}"/>'
    below = y > -1
    under = half + 24 if below else -half - 11
    text = f'<text x="0" y="{under}" text-anchor="middle">{escape(_short(builder.name))}</text>'
    return f'<g class="node" transform="translate({x:.1f} {y:.1f})">{face}{text}</g>'


def _short(name: str) -> str:
    return name if len(name) <= NAME_LENGTH else name[: NAME_LENGTH - 1] + "…"
