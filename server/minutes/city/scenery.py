"""What nobody has to place: trees on the hill, lamps along the street, a fountain, and the people beside their work.

It gives way to whatever is built, and it is the same for the same board.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor
from typing import Any

from server.game.board import Cell, Terrain, ground, taken
from server.minutes.city.ground import height_at, of, parcels, roll
from server.minutes.city.shapes import PLANS
from server.minutes.city.sites import loads

Description = Mapping[str, Any]
MEADOW = ((0.2, "sheep"), (0.34, "bush"))
RIM = ((0.2, "tree"), (0.34, "pine"), (0.4, "bush"))
INSIDE = ((0.05, "tree"), (0.1, "bush"))
HILL = ((0.66, "pine"), (0.8, "bush"), (0.9, "sheep"))


@dataclass(frozen=True)
class Standing:
    kind: str
    x: float
    y: float
    size: float = 1
    z: float = 0
    colour: str | None = None


def _pick(luck: float, choices: Sequence[tuple[float, str]]) -> str | None:
    """The first choice whose share reaches the throw."""
    return next((kind for share, kind in choices if luck < share), None)


def hill_growth(terrain: Terrain, cell: Cell) -> list[Standing]:
    x, y = cell
    kind = _pick(roll(x, y, 3), HILL)
    if not kind:
        return []
    at = (x + 0.35 + 0.25 * roll(x, y, 4), y + 0.35 + 0.15 * roll(x, y, 5))
    return [Standing(kind, *at, 0.85 + 0.26 * roll(x, y, 6), height_at(terrain, cell))]


def _grass_growth(terrain: Terrain, cell: Cell) -> list[Standing]:
    x, y = cell
    last = len(terrain) - 1
    rim = x in (0, last) or y in (0, last)
    kind = _pick(roll(x, y, 2), MEADOW if ground(terrain, cell) == "," else RIM if rim else INSIDE)
    if not kind:
        return []
    at = (x + 0.3 + 0.4 * roll(x, y, 4), y + 0.3 + 0.4 * roll(x, y, 5))
    return [Standing(kind, *at, 0.85 + 0.25 * roll(x, y, 6))]


def _furniture(terrain: Terrain) -> list[Standing]:
    street = parcels(terrain, lambda letter, x, _y: letter == "s" and x % 3 == 2)
    lamps = [Standing("lamp", x + 0.5, y + 0.13) for x, y in street]
    square = of(terrain, "p")
    if not square:
        return lamps
    x = sum(cell[0] + 0.5 for cell in square) / len(square)
    y = sum(cell[1] + 0.5 for cell in square) / len(square)
    return [*lamps, Standing("fountain", x, y)]


def _people(description: Description, occupied: frozenset[Cell]) -> list[Standing]:
    """One person for each colour, in front of the last site they opened."""
    latest: dict[str, Mapping[str, Any]] = {}
    sites = description.get("sites", {})
    for name in sorted(sites, key=lambda name: (sites[name].get("n", 0), name)):
        if sites[name].get("by"):
            latest[sites[name]["by"]] = sites[name]
    found = []
    for colour, site in latest.items():
        wide, deep = PLANS[site["plan"]]["size"]
        x, y = site["x"], site["y"]
        spots = ((x + wide * 0.5 + 0.3, y + deep + 0.32), (x + wide + 0.32, y + deep - 0.4), (x - 0.3, y + deep - 0.3))
        free = next((at for at in spots if _walkable(description["terrain"], at, occupied)), None)
        if free and loads(site):
            found.append(Standing("peg", *free, colour=colour))
    return found


def _walkable(terrain: Terrain, at: tuple[float, float], occupied: frozenset[Cell]) -> bool:
    cell = (floor(at[0]), floor(at[1]))
    letter = ground(terrain, cell)
    return bool(letter) and letter in ".,lsp" and cell not in occupied


def scenery(description: Description) -> list[Standing]:
    """Everything that stands without anybody having put it."""
    terrain = description["terrain"]
    things = {**description.get("bricks", {}), **{f"prop {k}": v for k, v in description.get("props", {}).items()}}
    occupied = taken(description.get("sites", {}), things)
    if "scenery" in description:
        given = description["scenery"].values()
        grown = [
            replace(Standing(one["kind"], one["x"], one["y"], one.get("size", 1)), colour=one.get("colour"))
            for one in given
        ]
    else:
        green = parcels(terrain, lambda letter, _x, _y: letter in ".,")
        grown = [thing for cell in green for thing in _grass_growth(terrain, cell)] + _furniture(terrain)
    free = [thing for thing in grown if (floor(thing.x), floor(thing.y)) not in occupied]
    return [*free, *_people(description, occupied)]
