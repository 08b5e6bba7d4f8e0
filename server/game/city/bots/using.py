"""When a bot uses its character's power, and on what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from server.game.activity import Act
from server.game.city.bots.placing import place_for, stands_well
from server.game.city.bots.sight import Sight

LAST_MINUTE_MS = 60_000


def use_power(sight: Sight, sites: Iterable[str]) -> Act | None:
    """The power, where it helps now; `sites` are the open ones this mind cares for."""
    if not sight.can_use_power():
        return None
    found = _USES.get(sight.power, _never)(sight, [one for one in sites if one in sight.open_sites])
    return None if found is None else Act("use_power", found)


Use = Callable[[Sight, list[str]], dict[str, Any] | None]


def _never(sight: Sight, sites: list[str]) -> None:
    return None


def _at_once(sight: Sight, sites: list[str]) -> dict[str, Any]:
    return {}


def _lend_land(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    return None if "lent" in sight.city else {}


def _missing_most(sight: Sight, sites: list[str], at_least: int) -> dict[str, Any] | None:
    """On the site that misses what nobody holds."""
    found = [one for one in sites if sum(sight.open_sites[one].values()) >= at_least]
    if not found:
        return None
    site = max(found, key=lambda one: sum(sight.in_town(colour) == 0 for colour in sight.open_sites[one]))
    colours = sorted(sight.open_sites[site], key=sight.in_town)
    return {"site": site, "colour": colours[0]}


def _first_aid(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    return _missing_most(sight, sites, 2)


def _extra_brick(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    return _missing_most(sight, sites, 1)


def _stand_in(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    """One of my own colour instead of one that nobody holds."""
    if not sight.mine_held.get(sight.colour):
        return None
    for site in sites:
        for colour in sight.open_sites[site]:
            if colour != sight.colour and sight.in_town(colour) == 0:
                return {"site": site, "colour": colour}
    return None


def _ask_anything(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    unknown = [
        role
        for role in sight.stories
        if role not in sight.wheres and "met" not in sight.stories[role] and role in sight.played
    ]
    return {"role": unknown[0]} if unknown else None


def _memory(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    for site, one in sight.sites.items():
        if "verdict" not in one and not stands_well(sight, site):
            place = place_for(sight, one["story"], but=site)
            if place:
                return {"site": site, "x": place[0], "y": place[1]}
    return None


def _share_out(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    counts = {role: sum(sight.held.get(role, {}).values()) for role in sight.room.get("characters", {})}
    return {} if min(counts.values()) == 0 and max(counts.values()) > 2 else None


def _more_time(sight: Sight, sites: list[str]) -> dict[str, Any] | None:
    deadline = sight.room.get("now", {}).get("deadline")
    late = deadline is not None and deadline - sight.view.now < LAST_MINUTE_MS
    return {} if late and sites and sight.supply else None


_USES: Mapping[str, Use] = {
    "lend_land": _lend_land, "first_aid": _first_aid, "ask_anything": _ask_anything,
    "extra_brick": _extra_brick, "join_hands": _stand_in, "memory": _memory, "reshape": _stand_in,
    "fresh_eyes": _at_once, "share_out": _share_out, "delivery": _at_once, "rally": _at_once,
    "more_time": _more_time,
}  # fmt: skip
