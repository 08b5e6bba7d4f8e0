"""Appends waiting entries inside the writer's transaction, room by room."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from server.journal import tables
from server.journal.following import outcomes_of
from server.rooms.ports import Entry, Outcome, Stored, Unavailable

_row_of = attrgetter(*(field.name for field in fields(Entry)))

# What one bad entry can raise: it must not harm the other rooms of the commit.
_OF_ONE_ENTRY = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    ValueError,
    OverflowError,
)


STORED = Stored()


@dataclass(slots=True)
class Waiting:
    """An entry on its way. `era`: how many failures of its room were known when it was decided."""

    entry: Entry
    era: int
    outcome: Outcome | None = None


class Appender:
    """Remembers each room's last seq and era. Lives in the writer's thread, alone."""

    def __init__(self) -> None:
        self._heads: dict[str, int] = {}
        self._eras: dict[str, int] = {}

    def append_at_once(self, cursor: sqlite3.Cursor, waiting: Sequence[Waiting]) -> bool:
        """What nearly always happens: every room's entries follow, and nobody was first; one statement stores them all.

        False: look closer, in a new transaction.
        """
        heads: dict[str, int] = {}
        for one in waiting:
            room, seq = one.entry.room, one.entry.seq
            if heads.get(room, self._heads.get(room)) != seq - 1 or one.era < self._eras.get(room, 0):
                return False
            heads[room] = seq
        try:
            cursor.executemany(tables.ADD_EVENT, [_row_of(one.entry) for one in waiting])
        except _OF_ONE_ENTRY:
            return False
        self._heads |= heads
        for one in waiting:
            one.outcome = STORED
        return True

    def append_with_care(self, cursor: sqlite3.Cursor, waiting: Sequence[Waiting]) -> None:
        """Give each its outcome. Rooms go in id order, so that two processes never wait for one another."""
        rooms: dict[str, list[Waiting]] = {}
        for one in waiting:
            rooms.setdefault(one.entry.room, []).append(one)
        for room in sorted(rooms):
            self._append_room(cursor, room, rooms[room])

    def _append_room(self, cursor: sqlite3.Cursor, room: str, waiting: list[Waiting]) -> None:
        try:
            self._append_what_follows(cursor, room, waiting)
        except _OF_ONE_ENTRY as fault:
            self._heads.pop(room, None)
            for one in waiting:
                one.outcome = Unavailable(f"The journal cannot hold what room {room} did: {fault}.")
        if not all(isinstance(one.outcome, Stored) for one in waiting):
            self._eras[room] = max(one.era for one in waiting) + 1

    def _append_what_follows(self, cursor: sqlite3.Cursor, room: str, waiting: list[Waiting]) -> None:
        head: int = cursor.execute(tables.HEAD, {"room": room}).fetchone()[0] or 0
        if not head and not cursor.execute(tables.HAS_ROOM, {"room": room}).fetchone():
            raise sqlite3.IntegrityError("there is no such room")  # no conflict: nothing is there to go on from
        era = self._eras.get(room, 0)

        def find(entry: Entry) -> tuple[int, str] | None:
            asked = {"room": room, "device": entry.device, "command_id": entry.command_id}
            found: tuple[int, str] | None = cursor.execute(tables.FIND_COMMAND, asked).fetchone()
            return found

        outcomes = outcomes_of(((one.entry, one.era >= era) for one in waiting), head, find)
        self._heads[room] = head
        follow = [one.entry for one, outcome in zip(waiting, outcomes, strict=True) if outcome == Stored()]
        if follow:
            self._insert(cursor, room, follow)
        for one, outcome in zip(waiting, outcomes, strict=True):
            one.outcome = outcome

    def _insert(self, cursor: sqlite3.Cursor, room: str, entries: list[Entry]) -> None:
        cursor.execute("savepoint room")
        try:
            cursor.executemany(tables.ADD_EVENT, map(_row_of, entries))
        except _OF_ONE_ENTRY:
            cursor.execute("rollback to room")
            cursor.execute("release room")
            raise
        cursor.execute("release room")
        self._heads[room] = entries[-1].seq

    def forget(self) -> None:
        """A transaction was rolled back: what was learned in it never happened."""
        self._heads.clear()
