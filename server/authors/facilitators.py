"""Facilitators of a shared server: a name, a passphrase of which only a hash is kept, sessions that can be ended."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Protocol

from server.game.writing import NAME_LENGTH, clean, length


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Who came by the link or the key has neither id nor name: at home that is everybody who facilitates."""

    id: str = ""
    name: str = ""
    created_ms: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """A facilitator with the hash of their passphrase."""

    who: Facilitator
    hashed: str


class Facilitators(Protocol):
    """What waits does so off the hub. Sessions are known by the hash of their token alone."""

    def all(self) -> list[Facilitator]: ...
    def add(self, who: Facilitator, hashed: str) -> bool:
        """False where somebody has this name already, however it is written."""

    def find(self, name: str) -> Known | None: ...
    def change_passphrase(self, who: Facilitator, hashed: str) -> None:
        """Every session of theirs ends."""

    def remove(self, who: Facilitator) -> int:
        """Their sessions end; their scenarios are the server's from now on. How many there were."""

    def begin_session(self, token: str, who: Facilitator, now_ms: int, until_ms: int) -> None: ...
    def session(self, token: str, now_ms: int) -> Facilitator | None: ...
    def end_session(self, token: str) -> None: ...
    def end_sessions(self, who: Facilitator) -> None: ...


def folded(name: str) -> str:
    """A name as it is compared: case, accents' form and spacing do not matter."""
    return " ".join(unicodedata.normalize("NFKC", clean(name)).casefold().split())


def fits_as_name(name: str) -> bool:
    return 0 < length(clean(name)) <= NAME_LENGTH and "\n" not in clean(name)
