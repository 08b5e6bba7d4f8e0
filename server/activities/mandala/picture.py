"""The mandala as one picture for the wall: rings, sectors by name, the dreams as numbered dots."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from textwrap import wrap
from typing import Any

from server.activities.mandala import geometry
from server.activities.mandala.circle import LETTERS, dreams_of, used_sectors

INK, SHEET = "#1A2342", "#FFFCF5"
TINTS = {"a": "#CB4332", "b": "#F3C548", "c": "#7FB556", "d": "#2E7AC2", "e": "#7A4A8E", "f": "#83775E",
         "g": "#C77F9A", "h": "#4FA3A0"}  # fmt: skip
WIDE, HIGH = 700, 480
LINE = 12  # letters of a sector's name on one line; a longer word is written smaller
LETTER = 19
READABLE = 7  # dots smaller than this have no number
HEAD = "'Bricolage Grotesque', system-ui, sans-serif"


def draw(state: Mapping[str, Any]) -> str:
    """Only sectors in which something lies are drawn, side by side."""
    sectors = used_sectors(state) or list(LETTERS[: len(state["sectors"])])
    rings = len(state["rings"])
    cells = "".join(
        f'<path d="{geometry.cell(ring, n, rings, len(sectors))}" fill="{TINTS[sector]}" '
        f'fill-opacity="{_tint(ring, rings)}"/>'
        for n, sector in enumerate(sectors)
        for ring in range(1, rings + 1)
    )
    heart = f'<circle r="{geometry.HEART:g}" fill="{SHEET}"/>'
    names = "".join(_name(state, sector, n, len(sectors)) for n, sector in enumerate(sectors))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="whole" viewBox="{-WIDE // 2} {-HIGH // 2} {WIDE} {HIGH}">'
        f'<g stroke="{INK}" stroke-width="1.6">{cells}{heart}</g>{_dots(state, sectors)}{names}</svg>'
    )


def _tint(ring: int, rings: int) -> str:
    return f"{0.34 - 0.2 * (ring - 1) / max(1, rings - 1):.2f}"


def _name(state: Mapping[str, Any], sector: str, n: int, many: int) -> str:
    """Outside the circle, on the side where it lies; its letter where it has no name yet."""
    start, end = geometry.angles(n, many)
    x, y = geometry.at(geometry.RADIUS + 20, (start + end) / 2)
    anchor = "middle" if abs(x) < 40 else "start" if x > 0 else "end"
    name = name_of(state, sector)
    lines = wrap(name, LINE, break_long_words=False) if name else [sector.upper()]
    size = LETTER * min(1, LINE / max(len(line) for line in lines))
    top = y - (len(lines) - 1) * size / 2 + size / 3
    said = "".join(
        f'<tspan x="{x:g}" y="{top + size * 1.05 * k:.1f}">{escape(line)}</tspan>' for k, line in enumerate(lines)
    )
    letters = f'font-family="{HEAD}" font-weight="700" font-size="{size:.1f}" fill="{INK}"'
    return f'<text text-anchor="{anchor}" {letters}>{said}</text>'


def _dots(state: Mapping[str, Any], sectors: list[str]) -> str:
    rings, dot = len(state["rings"]), dot_of(state)
    drawn = ""
    for (ring, sector), numbers in sorted(_cells(state).items()):
        place = sectors.index(sector) if sector else 0
        found = geometry.spots(ring, place, len(numbers), dot, rings, len(sectors))
        drawn += "".join(_dot(x, y, dot, n) for (x, y), n in zip(found, sorted(numbers), strict=True))
    return drawn


def _cells(state: Mapping[str, Any]) -> dict[tuple[int, str], list[int]]:
    cells: dict[tuple[int, str], list[int]] = {}
    for one in dreams_of(state).values():
        if "ring" in one:
            cells.setdefault((one["ring"], one.get("sector", "")), []).append(one["n"])
    return cells


def dot_of(state: Mapping[str, Any]) -> float:
    """How large the dreams are drawn: the more lie in one cell, the smaller."""
    most = max((len(numbers) for numbers in _cells(state).values()), default=1)
    return geometry.dot_for(most, len(state["rings"]), len(used_sectors(state)) or len(state["sectors"]))


def _dot(x: float, y: float, dot: float, number: int) -> str:
    circle = f'<circle cx="{x:g}" cy="{y:g}" r="{dot:g}" fill="{INK}"/>'
    if dot < READABLE:
        return circle
    size = dot * (1.1 if number < 100 else 0.85)
    text = f'<text x="{x:g}" y="{y + size * 0.36:.1f}" text-anchor="middle" font-size="{size:.1f}" fill="{SHEET}">'
    return f"{circle}{text}{number}</text>"


def name_of(state: Mapping[str, Any], sector: str) -> str:
    """As the group adopted it; empty where it has not."""
    card = state["cards"].get(state["sectors"].get(sector, {}).get("card", ""), {})
    return str(card["text"]) if "adopted" in card else ""
