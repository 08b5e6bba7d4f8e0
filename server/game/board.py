"""The town's parcels: where a plan fits, what is near what. Values in, values out.

`terrain` is rows of letters: `.` grass `,` meadow `l` empty lot `r` river `s` street `b` bridge `p` square
`m` old mill `1`-`9` hill. `sites` and `bricks` are maps by id, as they lie in the room's document.
`static/city/geometry.js` answers the same questions in the browser; one golden file keeps the two alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

Cell = tuple[int, int]
Terrain = Sequence[str]
Things = Mapping[str, Mapping[str, Any]]

# Sizes in parcels. The same figures lie in static/city/shapes.json: a test keeps them equal.
SIZES: Mapping[str, Cell] = {
    "house": (2, 1), "chalet": (2, 2), "cottage": (1, 2), "school": (3, 2), "clinic": (2, 2),
    "library": (2, 2), "workshop": (3, 2), "hall": (2, 2), "market": (2, 1), "oven": (1, 1),
    "garden": (2, 2), "bus_stop": (1, 1), "mill": (2, 2),
}  # fmt: skip
LOW = frozenset({"garden", "oven", "bus_stop"})  # what stands behind these can still be seen
GROUNDS: Mapping[str, str] = {"river": "rb", "street": "sb", "square": "p", "hill": "123456789", "mill": "m"}
PLACES = (*GROUNDS, "edge", "building")


@lru_cache(maxsize=8192)
def cells(plan: str, x: int, y: int) -> tuple[Cell, ...]:
    """The parcels a plan covers when its back corner lies on (x, y); none for an unknown plan."""
    wide, deep = SIZES.get(plan, (0, 0))
    return tuple((x + i, y + j) for j in range(deep) for i in range(wide))


def ground(terrain: Terrain, cell: Cell) -> str:
    """The letter of a parcel; nothing outside the board."""
    x, y = cell
    return terrain[y][x] if 0 <= y < len(terrain) and 0 <= x < len(terrain[y]) else ""


def site_cells(site: Mapping[str, Any]) -> tuple[Cell, ...]:
    return cells(site["plan"], site["x"], site["y"])


def taken(sites: Things, bricks: Things) -> frozenset[Cell]:
    """Parcels where something stands. `bricks` may hold trees and benches too: anything with x and y."""
    built = {cell for site in sites.values() for cell in site_cells(site)}
    return frozenset(built | {(int(thing["x"]), int(thing["y"])) for thing in bricks.values()})


def fits(terrain: Terrain, occupied: frozenset[Cell], plan: str, x: int, y: int, *, lent: bool = False) -> bool:
    """The plan lies on ground that may be built, on no occupied parcel. The mill is restored in its place."""
    allowed = "m" if plan == "mill" else ".l," if lent else ".l"
    wanted = cells(plan, x, y)
    return bool(wanted) and all(
        (letter := ground(terrain, cell)) and letter in allowed and cell not in occupied for cell in wanted
    )


def is_free(terrain: Terrain, sites: Things, bricks: Things, plan: str, x: int, y: int, *, lent: bool = False) -> bool:
    """A site of this plan may be opened here. Meadows (`,`) are free only where the land is lent."""
    return fits(terrain, taken(sites, bricks), plan, x, y, lent=lent)


@lru_cache(maxsize=8192)
def behind(plan: str, x: int, y: int) -> frozenset[Cell]:
    """The two parcels' depth that a tall plan hides from the reader."""
    if plan in LOW:
        return frozenset()
    own = cells(plan, x, y)
    return frozenset((i - k, j - k) for i, j in own for k in (1, 2)) - frozenset(own)


def hides(sites: Things, plan: str, x: int, y: int) -> int:
    """How many built parcels would be hidden by this place, or hide it."""
    own = frozenset(cells(plan, x, y))
    back = behind(plan, x, y)
    return sum(
        len(back.intersection(site_cells(site))) + len(own & behind(site["plan"], site["x"], site["y"]))
        for site in sites.values()
    )


def free_places(terrain: Terrain, sites: Things, bricks: Things, plan: str, *, lent: bool = False) -> list[Cell]:
    """Every free place for a plan, the best first: spoiling the fewest other places, hiding the least."""
    occupied = taken(sites, bricks)
    rows = tuple(terrain)
    whole = [block for block in _blocks(rows) if occupied.isdisjoint(block)]
    found = []
    for y, row in enumerate(rows):
        for x in range(len(row)):
            if fits(rows, occupied, plan, x, y, lent=lent):
                own = cells(plan, x, y)
                spoilt = sum(not block.isdisjoint(own) for block in whole)
                found.append((spoilt, hides(sites, plan, x, y), y, x))
    return [(x, y) for _, _, y, x in sorted(found)]


def near(terrain: Terrain, sites: Things, own: Iterable[Cell], what: str, distance: int) -> bool:
    """Something of the kind lies at most `distance` parcels away; corners count, its own parcels do not.

    A parcel on the rim of the board is at distance 1 of the edge.
    """
    mine = frozenset(own)
    return any(_gap(mine, cell) <= distance for cell in _places(terrain, sites, mine, what))


def _gap(own: frozenset[Cell], cell: Cell) -> int:
    return min((max(abs(cell[0] - x), abs(cell[1] - y)) for x, y in own), default=99)


def _places(terrain: Terrain, sites: Things, own: frozenset[Cell], what: str) -> Iterator[Cell]:
    if what == "building":
        for site in sites.values():
            if own.isdisjoint(site_cells(site)):
                yield from site_cells(site)
    elif what == "edge":
        for y in range(-1, len(terrain) + 1):
            for x in range(-1, len(terrain) + 1):
                if not ground(terrain, (x, y)):
                    yield (x, y)
    elif what in GROUNDS:
        for y, row in enumerate(terrain):
            letters = GROUNDS[what]
            yield from ((x, y) for x, letter in enumerate(row) if letter in letters and (x, y) not in own)


@lru_cache(maxsize=32)
def _blocks(terrain: tuple[str, ...]) -> tuple[frozenset[Cell], ...]:
    """As many 2×2 places side by side as four simple scans find: opening a site should spoil few of them."""
    scans = (_scan(terrain, up, left) for up in (False, True) for left in (False, True))
    return max(scans, key=len)


def _scan(terrain: tuple[str, ...], up: bool, left: bool) -> tuple[frozenset[Cell], ...]:
    found: list[frozenset[Cell]] = []
    used: frozenset[Cell] = frozenset()
    size = len(terrain)
    for y in reversed(range(size)) if up else range(size):
        for x in reversed(range(size)) if left else range(size):
            if fits(terrain, used, "garden", x, y):
                block = frozenset(cells("garden", x, y))
                found.append(block)
                used |= block
    return tuple(found)
