"""What people are called: as they agreed. Until somebody agreed they go by their character's name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from server.minutes.course import Course
from server.minutes.speech import Speech


class Names:
    def __init__(self, course: Course, speech: Speech) -> None:
        self._speech = speech
        self._seats: Mapping[str, Any] = course.room.get("seats", {})
        self.roles: Mapping[str, Any] = course.room.get("roles", {})
        self.held: Mapping[str, Any] = course.room.get("characters", {})
        self._cast = [  # in the room, and in every group that cast its own
            layer.get("characters", {}) for name, layer in course.layers.items() if not name.startswith("seat:")
        ]

    def characters_of(self, seat: str) -> list[str]:
        played = {role for held in self._cast for role, one in held.items() if one.get("seat") == seat}
        return in_order(self.roles, played)

    def role(self, role: str) -> str:
        """A character's name: what acts in the city."""
        return self._speech.pick(self.roles.get(role, {}).get("name")) or role

    def seat(self, seat: str) -> str:
        """Who wrote or spoke as themselves."""
        one = self._seats.get(seat, {})
        how = one.get("named", "character")
        if how == "name" and one.get("name"):
            return str(one["name"])
        played = self.characters_of(seat)
        if how == "character" and played:
            return self._speech.row([self.role(role) for role in played])
        return self.somebody

    @property
    def somebody(self) -> str:
        return self._speech("minutes-one-person")

    def numbered(self, number: int) -> str:
        return self._speech("minutes-person-numbered", number=number)

    def of(self, who: str) -> str:
        """A character or a seat: what brings bricks is either."""
        return self.role(who) if who in self.roles else self.seat(who)

    def all_of(self, whos: Iterable[str]) -> tuple[str, ...]:
        """Each name once; those without a name are counted, at the end."""
        names = [self.of(who) for who in whos]
        named = list(dict.fromkeys(name for name in names if name != self.somebody))
        unnamed = names.count(self.somebody)
        if not unnamed:
            return tuple(named)
        key = "minutes-more-people" if named else "minutes-people"
        return (*named, self._speech(key, count=unnamed))


def in_order(roles: Mapping[str, Any], some: Iterable[str]) -> list[str]:
    """Roles as the scenario offers them: never by what they did."""
    return sorted(some, key=lambda role: (int(roles.get(role, {}).get("order", 99)), role))
