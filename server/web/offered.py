"""What authors offer, as the studio shows it: scenarios as cards, characters' faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from server.library.role import Role

FACES = 6
MOST_PEOPLE = 400


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
    return [_card(frozen) for name in library.scenarios() if (frozen := frozen_scenario(library, name))]


def _card(scenario: dict[str, Any]) -> dict[str, Any]:
    roles = _in_order(scenario["roles"])
    return {
        "name": scenario["name"],
        "title": scenario["title"],
        **({"summary": scenario["summary"]} if scenario.get("summary") else {}),
        "languages": list(scenario.get("languages", [])),
        "minutes": round(sum(step.get("seconds") or 0 for step in scenario["steps"]) / 60),
        "people": scenario.get("people") or {"least": min(2, len(roles)) or 1, "most": len(roles) or MOST_PEOPLE},
        "faces": roles[:FACES],
    }


def _in_order(roles: dict[str, Any]) -> list[str]:
    return sorted(roles, key=lambda role: (roles[role].get("order", 0), role))
