"""Where a bot opens a site: where the owner said, or, when it does not know, where most wishes would be met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from server.game import board
from server.game.city.bots.sight import Sight
from server.game.city.places import WHERES, suits

Cell = board.Cell


def place_for(sight: Sight, story: str, but: str = "") -> Cell | None:
    """A good place for the story; `but`: a site that would be moved away first."""
    where = sight.wheres.get(story)
    sites = {name: site for name, site in sight.sites.items() if name != but}
    plan = sight.stories[story]["plan"]
    things = sight.city.get("props", {})
    free = board.free_places(sight.city["terrain"], sites, things, plan, lent="lent" in sight.city)
    free = [one for one in free if not _crowds(sight, sites, plan, one)]
    if where is not None:
        fitting = [one for one in free if _suits(sight, sites, where, plan, one)]
        return min(fitting, key=lambda one: _wanted_by_others(sight, sites, story, plan, one), default=None)
    guesses = _guesses(sight)
    return max(free, key=lambda one: _hits(sight, sites, guesses, plan, one), default=None)


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


def _wanted_by_others(sight: Sight, sites: Mapping[str, Any], story: str, plan: str, place: Cell) -> int:
    """How many needs that still wait for a place would like this one."""
    waiting = [
        where
        for role, where in sight.wheres.items()
        if role != story and role not in sight.building and "met" not in sight.stories.get(role, {"met": ""})
    ]
    ground = [where for where in waiting if where not in ("near_building", "apart")]
    return _hits(sight, sites, ground, plan, place)


def _guesses(sight: Sight) -> list[str]:
    """What an unknown need may be: anything; what is known of others' makes it a little less likely."""
    known = set(sight.wheres.values())
    return [where for where in WHERES for _ in range(1 if where in known else 2)]


def _hits(sight: Sight, sites: Mapping[str, Any], wheres: Iterable[str], plan: str, place: Cell) -> int:
    return sum(_suits(sight, sites, where, plan, place) for where in wheres)
