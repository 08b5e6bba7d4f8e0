"""A room to test with: real rules and keeper, the in-memory journal, a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server.activities import kinds
from server.game.context import Actor
from server.journal.memory import MemoryJournal
from server.rooms.chance import ALPHABET, RandomIds, SeededChance
from server.rooms.keeper import Keeper
from server.rooms.ports import LayerPatch
from server.rooms.registry import Rooms

DESK = Actor("desk")


class CountedIds(RandomIds):
    """The same ids in every run, so that two rooms can be compared byte for byte."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def key(self) -> str:
        return self.token()

    def code(self) -> str:
        return f"TEST{ALPHABET[self._count // 30]}{ALPHABET[self._count % 30]}"

    def words(self, language: str) -> str:
        return f"three words {self.token()}"

    def token(self) -> str:
        self._count += 1
        return f"token{self._count}"


class HandClock:
    def __init__(self) -> None:
        self.ms = 1_000_000

    def now(self) -> int:
        return self.ms


class Recorder:
    """A publisher that remembers what it was given."""

    def __init__(self) -> None:
        self.sent: list[LayerPatch] = []
        self.revoked: list[str] = []
        self.regrouped: list[str] = []

    def publish(self, room: str, patches: Any) -> None:
        self.sent += patches

    def regroup(self, room: str) -> None:
        self.regrouped.append(room)

    def revoke(self, room: str, key_hashes: Any) -> None:
        self.revoked += key_hashes


def scenario(*steps: dict[str, Any], roles: dict[str, Any] | None = None) -> dict[str, Any]:
    numbered = [{"id": f"st{n}", "title": f"Step {n}", "settings": {}, **one} for n, one in enumerate(steps, start=1)]
    return {"name": "test", "title": "A test", "steps": numbered, "roles": roles or {}}


class Room:
    """One open room, with seats."""

    def __init__(
        self, frozen: dict[str, Any], seats: int = 2, journal: Any = None, sites: Sequence[str] = ()
    ) -> None:
        self.clock, self.publisher, self.journal = HandClock(), Recorder(), journal or MemoryJournal()
        self.ids = CountedIds()
        self.rooms = self.process()
        opened = self.rooms.open(frozen, language="en", title="", sites=list(sites))
        assert not hasattr(opened, "figures"), opened
        self.code = opened.code  # type: ignore[union-attr]
        self.seated = [self.rooms.take_seat(self.keeper, [f"Player {n}"], None) for n in range(1, seats + 1)]
        self._ids = 0

    def process(self) -> Rooms:
        return Rooms(self.journal, self.publisher, self.clock, self.ids, SeededChance, kinds(), {"seats": 400})

    @property
    def keeper(self) -> Keeper:
        found = self.rooms.find(self.code)
        assert found
        return found

    def restart(self) -> None:
        """The server died and another one reads the journal."""
        self.rooms = self.process()

    def act(self, who: str | Actor, name: str, data: dict[str, Any] | None = None, command_id: str = "") -> Any:
        """`who`: a seat's id, or "desk"."""
        actor = who if isinstance(who, Actor) else DESK if who == "desk" else Actor("seat", who)
        self._ids += 1
        return self.rooms.act(self.keeper, actor, f"device-{actor}", command_id or f"id{self._ids}", name, data or {})
