"""The journal in memory, for tests and rehearsals: the same outcomes at once, and nothing to keep."""

import secrets
import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeVar

from server.journal.connection import CLOSED
from server.journal.following import outcomes_of
from server.rooms.ports import (
    CodeTaken,
    Entry,
    Journal,
    JournalUnavailable,
    Outcome,
    RoomRow,
    Stored,
    Unavailable,
)

T = TypeVar("T")


class MemoryJournal(Journal):
    """A `Journal`. Set `trouble` to a sentence to see what a store that fails does to others."""

    def __init__(self) -> None:
        self.trouble: str | None = None
        self._rooms: dict[str, RoomRow] = {}
        self._entries: dict[str, list[Entry]] = {}
        self._commands: dict[tuple[str, str, str], tuple[int, str]] = {}
        self._drafts: dict[tuple[str, str], dict[tuple[str, str], tuple[int, str]]] = {}
        self._secrets: dict[tuple[str, str], bytes] = {}

    def create_room(self, room: RoomRow) -> None:
        self._check()
        if room.code in self._rooms or room.id in self._entries:
            raise CodeTaken(room.code)
        self._rooms[room.code] = room
        self._entries[room.id] = []

    def delete_room(self, room: str) -> None:
        self._check()
        self._rooms = {code: row for code, row in self._rooms.items() if row.id != room}
        self._entries.pop(room, None)
        self._commands = {where: what for where, what in self._commands.items() if where[0] != room}
        self._drafts = {where: what for where, what in self._drafts.items() if where[0] != room}
        self._secrets = {where: what for where, what in self._secrets.items() if where[0] != room}

    def find_room(self, code: str) -> RoomRow | None:
        return self._rooms.get(code)

    def rooms(self) -> list[RoomRow]:
        return sorted(self._rooms.values(), key=lambda room: (room.created_ms, room.id))

    def submit(self, entries: Sequence[Entry], done: Callable[[list[Outcome]], None]) -> Callable[[Entry], bool]:
        """`done` is called before this returns."""
        outcomes: dict[str, list[Outcome]] = {}
        for room in {entry.room for entry in entries}:
            outcomes[room] = self._append(room, [entry for entry in entries if entry.room == room])
        done([outcomes[entry.room].pop(0) for entry in entries])
        return lambda entry: False

    def _append(self, room: str, entries: list[Entry]) -> list[Outcome]:
        kept = self._entries.get(room)
        if self.trouble or kept is None:
            reason = self.trouble or f"The journal cannot hold what room {room} did: there is no such room."
            return [Unavailable(reason) for _ in entries]
        outcomes = outcomes_of(
            ((entry, True) for entry in entries),
            len(kept),
            lambda entry: self._commands.get((room, entry.device, entry.command_id)),
        )
        for entry, outcome in zip(entries, outcomes, strict=True):
            if outcome == Stored():
                kept.append(entry)
                self._commands[room, entry.device, entry.command_id] = entry.seq, entry.digest
        return outcomes

    def read(self, room: str, after: int = 0) -> list[Entry]:
        return self._entries.get(room, [])[after:]

    def save_draft(self, room: str, seat: str, step: str, run: str, field: str, rev: int, text: str) -> None:
        kept = self._drafts.setdefault((room, run), {})
        if not self.trouble and rev >= kept.get((seat, field), (rev, ""))[0]:
            kept[seat, field] = rev, text

    def drafts(self, room: str, run: str) -> list[tuple[str, str, int, str]]:
        self._check()
        return [(*where, *what) for where, what in sorted(self._drafts.get((room, run), {}).items())]

    def drop_drafts(self, room: str, run: str, seat: str | None = None, field: str | None = None) -> None:
        kept = self._drafts.get((room, run), {})
        for where in list(kept):
            if not self.trouble and seat in (None, where[0]) and field in (None, where[1]):
                del kept[where]

    def secret(self, room: str, name: str) -> bytes:
        self._check()
        return self._secrets.setdefault((room, name), secrets.token_bytes(32))

    def forget_secret(self, room: str, name: str) -> None:
        self._check()
        self._secrets.pop((room, name), None)

    def ok(self) -> bool:
        return self.trouble is None

    def close(self) -> None:
        self.trouble = CLOSED

    def _check(self) -> None:
        if self.trouble:
            raise JournalUnavailable(self.trouble)


class MemoryDatabase:
    """What facilitators and authors keep, in a database that ends with the program."""

    def __init__(self) -> None:
        import sqlalchemy as sa

        from server.journal import studio_tables

        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        engine = sa.create_engine("sqlite://", creator=lambda: self._connection, poolclass=sa.StaticPool)
        studio_tables.metadata.create_all(engine)
        self._connection.execute("pragma foreign_keys = on")

    def do(self, work: Callable[[sqlite3.Cursor], T], *, scrub: bool = False) -> T:
        return work(self._connection.cursor())

    def look(self, work: Callable[[sqlite3.Cursor], T]) -> T:
        return work(self._connection.cursor())
