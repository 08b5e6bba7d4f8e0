"""Where a bot opens a site: where the owner said, or, when it does not know, where most wishes would be met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from server.game import board
from server.game.city.bots.sight import Sight
from server.game.city.places import WHERES, suits

Cell = board.Cell
BY_NEIGHBOURS = ("near_building", "apart")


def place_for(sight: Sight, story: str, but: str = "") -> Cell | None:
    """A good place for the story; `but`: a site that would be moved away first."""
    where = sight.wheres.get(story)
    sites = {name: site for name, site in sight.sites.items() if name != but}
    plan = sight.stories[story]["plan"]
    free = [one for one in _free(sight, sites, plan) if not _crowds(sight, sites, plan, one)]
    if where is not None:
        fitting = [one for one in free if _suits(sight, sites, where, plan, one)]
        others = _places_of_others(sight, sites, story)
        return min(fitting, key=lambda one: _spoils(frozenset(board.cells(plan, *one)), others), default=None)
    guesses = _guesses(sight)
    return max(free, key=lambda one: _hits(sight, sites, guesses, plan, one), default=None)


def _free(sight: Sight, sites: Mapping[str, Any], plan: str) -> list[Cell]:
    things = sight.city.get("props", {})
    return board.free_places(sight.city["terrain"], sites, things, plan, lent="lent" in sight.city)


def stands_well(sight: Sight, site: str) -> bool:
    """As far as I know, the site stands where its owner wants it."""
    one = sight.sites[site]
    where = sight.wheres.get(one["story"])
    others = {name: other for name, other in sight.sites.items() if name != site}
    return where is None or _suits(sight, others, where, one["plan"], (one["x"], one["y"]))


def _suits(sight: Sight, sites: Mapping[str, Any], where: str, plan: str, place: Cell) -> bool:
    return suits(where, sight.city["terrain"], sites.values(), board.cells(plan, *place))


def _crowds(sight: Sight, sites: Mapping[str, Any], plan: str, place: Cell) -> bool:
    """Would a building there touch one that must stand apart, and is not judged yet?"""
    shy = [site for site in sites.values() if "verdict" not in site and sight.wheres.get(site["story"]) == "apart"]
    return bool(shy) and not suits("apart", (), shy, board.cells(plan, *place))


def _spoils(own: frozenset[Cell], others: Iterable[list[frozenset[Cell]]]) -> float:
    """How much a building there takes from the needs that still wait for a place; the last place counts most."""
    lost = 0.0
    for places in others:
        left = sum(own.isdisjoint(one) for one in places)
        lost += (len(places) - left) / len(places) + (2 if left == 0 else 0)
    return lost


def _places_of_others(sight: Sight, sites: Mapping[str, Any], story: str) -> list[list[frozenset[Cell]]]:
    """For each need I know of that still waits for a place: the places that would do."""
    found = []
    for role, where in sight.wheres.items():
        one = sight.stories.get(role)
        if one is None or role == story or role in sight.building or "met" in one or where in BY_NEIGHBOURS:
            continue
        free = _free(sight, sites, one["plan"])
        good = [place for place in free if _suits(sight, sites, where, one["plan"], place)]
        if good:
            found.append([frozenset(board.cells(one["plan"], *place)) for place in good])
    return found


def _guesses(sight: Sight) -> list[str]:
    """What an unknown need may be: anything; what is known of others' makes it a little less likely."""
    known = set(sight.wheres.values())
    return [where for where in WHERES for _ in range(1 if where in known else 2)]


def _hits(sight: Sight, sites: Mapping[str, Any], wheres: Iterable[str], plan: str, place: Cell) -> int:
    return sum(_suits(sight, sites, where, plan, place) for where in wheres)
