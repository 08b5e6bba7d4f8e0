"""Whether the city is alive: needs met, dials fed. Derived from the document, never stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from server.game.city.document import City, is_finished, part

ENOUGH = (4, 5)  # four needs in five
SMALL = 5  # smaller groups meet every need


def needed(needs: int) -> int:
    """How many needs must be met."""
    times, of = ENOUGH
    return needs if needs < SMALL else -(-needs * times // of)


def dials(city: City) -> dict[str, int]:
    """For each dial in play, how many finished buildings feed it, even where the answer was no."""
    stories = part(city, "stories")
    found = {story["dial"]: 0 for story in stories.values()}
    for site in part(city, "sites").values():
        story = stories[site["story"]]
        if is_finished(site, story):
            found[story["dial"]] += 1
    return found


def outcome(city: City, played: Iterable[str] | None = None) -> dict[str, Any]:
    """`{won, needs, needs_met, enough, dials, buildings}`; `played`: the characters whose needs count."""
    stories = part(city, "stories")
    counted = [stories[role] for role in stories if played is None or role in set(played)]
    met = sum("met" in story for story in counted)
    fed = dials(city)
    enough = needed(len(counted))
    won = bool(counted) and met >= enough and all(fed.values())
    built = sum(is_finished(site, stories[site["story"]]) for site in part(city, "sites").values())
    return {
        "won": won,
        "needs": len(counted),
        "needs_met": met,
        "enough": enough,
        "dials": fed,
        "buildings": built,
    }
