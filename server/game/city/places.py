"""Where a building must stand for its character to say yes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from server.game import board

Cell = board.Cell
WHERES: Mapping[str, tuple[bool, str, int]] = {
    # what is asked for: is it wanted there, what, and how many parcels away it counts as there
    "near_river": (True, "river", 1),
    "near_street": (True, "street", 1),
    "near_square": (True, "square", 1),
    "near_hill": (True, "hill", 1),
    "near_mill": (True, "mill", 2),
    "near_edge": (True, "edge", 1),
    "near_building": (True, "building", 1),
    "far_from_street": (False, "street", 3),
    "far_from_river": (False, "river", 3),
    "apart": (False, "building", 1),
}


def suits(where: str, terrain: Iterable[str], others: Iterable[Mapping[str, Any]], own: Iterable[Cell]) -> bool:
    """Does a building on the parcels `own`, among `others`, stand where it must? An unknown wish is always met."""
    if where not in WHERES:
        return True
    wanted, what, distance = WHERES[where]
    mine = frozenset(own)
    if what == "building":
        around = frozenset(cell for site in others for cell in board.site_cells(site)) - mine
        found = not around.isdisjoint(_reach(mine, distance))
    else:
        found = not mine.isdisjoint(_near_cells(tuple(terrain), what, distance))
    return found is wanted


def _reach(own: frozenset[Cell], distance: int) -> frozenset[Cell]:
    span = range(-distance, distance + 1)
    return frozenset((x + i, y + j) for x, y in own for i in span for j in span)


@lru_cache(maxsize=64)
def _near_cells(terrain: tuple[str, ...], what: str, distance: int) -> frozenset[Cell]:
    """Every parcel that has it near. Terrain does not change, so this is found once."""
    every = ((x, y) for y, row in enumerate(terrain) for x in range(len(row)))
    return frozenset(cell for cell in every if board.near(terrain, {}, [cell], what, distance))


def verdict(where: str, city: Mapping[str, Any], site: str) -> bool:
    sites = city["sites"]
    others = [one for name, one in sites.items() if name != site]
    return suits(where, city.get("terrain", ()), others, board.site_cells(sites[site]))
