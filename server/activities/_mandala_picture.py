"""The mandala as one picture for the wall: rings, sectors by name, the dreams as numbered dots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from textwrap import wrap
from typing import Any

from server.activities import _mandala_geometry as geometry
from server.activities._mandala_circle import LETTERS, dreams_of, used_sectors
from server.game.text import Text

INK, SHEET, EDGE = "#1A2342", "#FFFCF5", "#83775E"
TINTS = {"a": "#CB4332", "b": "#F3C548", "c": "#7FB556", "d": "#2E7AC2", "e": "#7A4A8E", "f": "#83775E",
         "g": "#C77F9A", "h": "#4FA3A0"}  # fmt: skip
WIDE, HIGH = 700, 500
LINE = 15  # letters of a sector's name on one line
HEAD = "'Bricolage Grotesque', system-ui, sans-serif"

Pick = Callable[[Text], str]


def draw(state: Mapping[str, Any], pick: Pick) -> str:
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
    ring_names = "".join(_ring_name(pick(text), ring, rings) for ring, text in enumerate(state["rings"], start=1))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="whole" viewBox="{-WIDE // 2} {-HIGH // 2} {WIDE} {HIGH}">'
        f'<g stroke="{INK}" stroke-width="1.6">{cells}{heart}</g>{ring_names}{_dots(state, sectors)}{names}</svg>'
    )


def _tint(ring: int, rings: int) -> str:
    return f"{0.34 - 0.2 * (ring - 1) / max(1, rings - 1):.2f}"


def _name(state: Mapping[str, Any], sector: str, n: int, many: int) -> str:
    """Outside the circle, on the side where it lies; its letter where it has no name yet."""
    start, end = geometry.angles(n, many)
    x, y = geometry.at(geometry.RADIUS + 16, (start + end) / 2)
    anchor = "middle" if abs(x) < 40 else "start" if x > 0 else "end"
    name = name_of(state, sector)
    lines = wrap(name, LINE) if name else [sector.upper()]
    top = y - (len(lines) - 1) * 9 + 6 + (12 if y > 150 else -6 if y < -150 else 0)
    said = "".join(f'<tspan x="{x:g}" y="{top + 18 * k:.1f}">{escape(line)}</tspan>' for k, line in enumerate(lines))
    letters = f'font-family="{HEAD}" font-weight="700" font-size="17" fill="{INK}"'
    return f'<text text-anchor="{anchor}" {letters}>{said}</text>'


def _ring_name(text: str, ring: int, rings: int) -> str:
    """On its own line, at the top: quiet, on a strip of paper."""
    y = -geometry.radii(ring, rings)[1]
    wide = 6.4 * len(text) + 12
    return (
        f'<g transform="translate(0 {y:.1f})"><rect x="{-wide / 2:.1f}" y="-8" width="{wide:.1f}" height="16" rx="8" '
        f'fill="{SHEET}" stroke="{EDGE}" stroke-width=".8"/><text y="4" text-anchor="middle" font-size="11" '
        f'fill="{INK}">{escape(text)}</text></g>'
    )


def _dots(state: Mapping[str, Any], sectors: list[str]) -> str:
    rings = len(state["rings"])
    cells: dict[tuple[int, str], list[int]] = {}
    for one in dreams_of(state).values():
        if "ring" in one:
            cells.setdefault((one["ring"], one.get("sector", "")), []).append(one["n"])
    most = max((len(numbers) for numbers in cells.values()), default=1)
    dot = geometry.dot_for(most, rings, len(sectors))
    drawn = ""
    for (ring, sector), numbers in sorted(cells.items()):
        place = sectors.index(sector) if sector else 0
        found = geometry.spots(ring, place, len(numbers), dot, rings, len(sectors))
        drawn += "".join(_dot(x, y, dot, n) for (x, y), n in zip(found, sorted(numbers), strict=True))
    return drawn


def _dot(x: float, y: float, dot: float, number: int) -> str:
    circle = f'<circle cx="{x:g}" cy="{y:g}" r="{dot:g}" fill="{INK}"/>'
    if dot < 7:
        return circle
    size = dot * (1.1 if number < 100 else 0.85)
    text = f'<text x="{x:g}" y="{y + size * 0.36:.1f}" text-anchor="middle" font-size="{size:.1f}" fill="{SHEET}">'
    return f"{circle}{text}{number}</text>"


def name_of(state: Mapping[str, Any], sector: str) -> str:
    """As the group adopted it; empty where it has not."""
    card = state["cards"].get(state["sectors"].get(sector, {}).get("card", ""), {})
    return str(card["text"]) if "adopted" in card else ""
