"""What authors offer, as the studio shows it: scenarios as cards, characters' faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from server.game.timing import whole_seconds
from server.library.role import Role

FACES = 6


class Authored(Protocol):
    def frozen(self) -> dict[str, Any]: ...


class Library(Protocol):
    """What pages need of `server.library`."""

    def scenarios(self) -> Sequence[str]: ...
    def scenario(self, name: str, /) -> Authored | None: ...
    def roles(self) -> Mapping[str, Role]: ...


def frozen_scenario(library: Library, name: str) -> dict[str, Any] | None:
    if name not in library.scenarios():
        return None
    found = library.scenario(name)
    return found.frozen() if found else None


def cards_of(library: Library) -> list[dict[str, Any]]:
    """The longest first: what a day is planned around comes before what fills a quarter of an hour."""
    frozen = [found for name in library.scenarios() if (found := frozen_scenario(library, name))]
    return sorted(map(_card, frozen), key=lambda card: (-card["minutes"], card["name"]))


def _card(scenario: dict[str, Any]) -> dict[str, Any]:
    roles = sorted(scenario["roles"], key=lambda role: int(scenario["roles"][role]["order"]))
    return {
        "name": scenario["name"],
        "title": scenario["title"],
        "about": scenario["about"],
        "languages": scenario["languages"],
        "minutes": round(whole_seconds(scenario["steps"]) / 60),
        "players": scenario["players"],
        "faces": [{"name": role, **_face(scenario["roles"][role])} for role in roles[:FACES]],
    }


def _face(role: dict[str, Any]) -> dict[str, Any]:
    return {"colour": role["colour"], "portrait": role.get("portrait", {})}
