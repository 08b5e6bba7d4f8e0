"""What a bot sees: its view, read as a player reads the screen. Nothing here knows more than the view."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from server.game import turns
from server.game.activity import View
from server.game.city.document import is_finished, missing


def mine(view: View) -> list[str]:
    """The characters my seat plays."""
    return [role for role, one in view.room.get("characters", {}).items() if one["seat"] == view.seat]


class Sight:
    """The city through the eyes of one character."""

    def __init__(self, view: View, role: str) -> None:
        self.view, self.me = view, role
        self.room = view.room
        self.city: Mapping[str, Any] = view.room.get("city", {})
        self.roles: Mapping[str, Any] = view.room.get("roles", {})
        self.stories: Mapping[str, Any] = self.city.get("stories", {})
        self.sites: Mapping[str, Any] = self.city.get("sites", {})
        self.supply: Mapping[str, Any] = self.city.get("supply", {})
        self.asks: Mapping[str, Any] = self.city.get("asks", {})
        self.told: Mapping[str, Any] = self.city.get("told", {})
        self.sprint = int(self.city.get("sprint", 0))
        self.colour = str(self.roles[role]["colour"])
        self.power = str(self.roles[role].get("power", {}).get("kind", ""))

    @cached_property
    def wheres(self) -> dict[str, str]:
        """What I know of hidden needs: my own, those told to me, those told to all."""
        known = {role: one["where"] for role, one in self.told.items() if "where" in one}
        known |= {role: one["where"] for role, one in self.view.own.get("told", {}).items() if "where" in one}
        for role, one in self.view.own.get("characters", {}).items():
            if "where" in one.get("hidden", {}):
                known[role] = one["hidden"]["where"]
        return known

    @cached_property
    def played(self) -> list[str]:
        """Characters whose player is here."""
        seats = self.room["seats"]
        held: Mapping[str, Any] = self.room.get("characters", {})
        return [role for role, one in held.items() if "left" not in seats.get(one["seat"], {"left": 0})]

    @cached_property
    def open_sites(self) -> dict[str, dict[str, int]]:
        """What each open site still misses, the nearest to its end first."""
        found = {
            name: missing(site, self.stories[site["story"]])
            for name, site in self.sites.items()
            if "verdict" not in site and not is_finished(site, self.stories[site["story"]])
        }
        return dict(sorted(found.items(), key=lambda one: (sum(one[1].values()), one[0])))

    @cached_property
    def held(self) -> dict[str, dict[str, int]]:
        """Who holds how many of which colour; wild ones count as `wild`."""
        found: dict[str, dict[str, int]] = {}
        for brick in self.supply.values():
            hand = found.setdefault(brick["held"], {})
            colour = "wild" if "wild" in brick else brick["colour"]
            hand[colour] = hand.get(colour, 0) + 1
        return found

    @cached_property
    def mine_held(self) -> dict[str, int]:
        return self.held.get(self.me, {})

    def in_town(self, colour: str) -> int:
        """How many bricks of a colour there are in all hands."""
        return sum(hand.get(colour, 0) for hand in self.held.values())

    @cached_property
    def building(self) -> set[str]:
        """Stories that are being built or wait for their review."""
        return {site["story"] for site in self.sites.values() if "verdict" not in site}

    @cached_property
    def has_floor(self) -> bool:
        turn = self.view.run.get("turn")
        return turn is None or turns.whose(turn) == self.me

    @cached_property
    def in_turn(self) -> bool:
        return "turn" in self.view.run

    @cached_property
    def may_say(self) -> bool:
        """Whether this step lets me say one more thing."""
        most = self.view.run.get("may_say")
        return most is None or list(self.view.run.get("said", {}).values()).count(self.me) < most

    def can_use_power(self) -> bool:
        used = self.city.get("powers", {}).get(self.me, {}).get("sprint")
        return bool(used != self.sprint and "heard" in self.stories.get(self.me, {}))

    def capacity(self) -> int:
        """How many buildings all bricks there are would finish, those begun included."""
        laid = sum(len(self.sites[name]["bricks"]) for name in self.open_sites)
        return (len(self.supply) + laid) // 6

    def taken(self) -> list[str]:
        """Stories the group has taken and not met."""
        waiting = {
            site["story"] for name, site in self.sites.items() if "verdict" not in site and name not in self.open_sites
        }
        return [
            role for role, one in self.stories.items() if "chosen" in one and "met" not in one and role not in waiting
        ]

    def wall(self) -> list[str]:
        """Stories nobody has taken yet."""
        return [role for role, one in self.stories.items() if "chosen" not in one and "met" not in one]
