"""What authors offer, as the studio shows it: scenarios as cards, characters' faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from server.library.reading import card_of
from server.library.role import Role


class Authored(Protocol):
    def frozen(self) -> dict[str, Any]: ...


class Library(Protocol):
    """What pages need of `server.library`."""

    def scenarios(self) -> Sequence[str]: ...
    def scenario(self, name: str, /) -> Authored | None: ...
    def text(self, name: str, /) -> str: ...
    def picture(self, name: str, /) -> Path | None: ...
    def roles(self) -> Mapping[str, Role]: ...


def frozen_scenario(library: Library, name: str) -> dict[str, Any] | None:
    if name not in library.scenarios():
        return None
    found = library.scenario(name)
    return found.frozen() if found else None


def cards_of(library: Library) -> list[dict[str, Any]]:
    """The longest first: what a day is planned around comes before what fills a quarter of an hour."""
    frozen = [found for name in library.scenarios() if (found := frozen_scenario(library, name))]
    cards = [{"id": one["name"], "name": one["name"], "mine": False, **card_of(one)} for one in frozen]
    return sorted(cards, key=lambda card: (-card["minutes"], card["name"]))
