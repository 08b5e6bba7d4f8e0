"""Two journals as one: rooms that are `apart` lie in memory alone, all others where it lasts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from server.journal.memory import MemoryJournal
from server.rooms.ports import CodeTaken, Entry, Journal, Outcome, RoomRow


class PartedJournal(Journal):
    """A rehearsal costs the disk nothing, is in no list, and is gone with the process at the latest."""

    def __init__(self, lasting: Journal) -> None:
        self._lasting, self._fleeting = lasting, MemoryJournal()
        self._apart: set[str] = set()

    def _of(self, room: str) -> Journal:
        return self._fleeting if room in self._apart else self._lasting

    def create_room(self, room: RoomRow) -> None:
        if room.apart:
            if self._lasting.find_room(room.code):
                raise CodeTaken(room.code)
            self._fleeting.create_room(room)
            self._apart.add(room.id)
        elif self._fleeting.find_room(room.code):
            raise CodeTaken(room.code)
        else:
            self._lasting.create_room(room)

    def delete_room(self, room: str) -> None:
        self._of(room).delete_room(room)
        self._apart.discard(room)

    def find_room(self, code: str) -> RoomRow | None:
        return self._fleeting.find_room(code) or self._lasting.find_room(code)

    def rooms(self) -> list[RoomRow]:
        """Those that last."""
        return self._lasting.rooms()

    def submit(self, entries: Sequence[Entry], done: Callable[[list[Outcome]], None]) -> Callable[[Entry], bool]:
        if not self._apart:
            return self._joining(self._lasting.submit(entries, done))
        apart = [entry.room in self._apart for entry in entries]
        told: list[Outcome] = []
        self._fleeting.submit([one for one, is_apart in zip(entries, apart, strict=True) if is_apart], told.extend)

        def together(outcomes: list[Outcome]) -> None:
            of = {True: iter(told), False: iter(outcomes)}
            done([*(next(of[is_apart]) for is_apart in apart), *of[False]])  # who joined comes last, and lasts

        lasting = [one for one, is_apart in zip(entries, apart, strict=True) if not is_apart]
        if not lasting:
            together([])
            return lambda entry: False
        return self._joining(self._lasting.submit(lasting, together))

    def _joining(self, join: Callable[[Entry], bool]) -> Callable[[Entry], bool]:
        """A rehearsal may begin meanwhile: it joins nothing that lasts."""
        return lambda entry: entry.room not in self._apart and join(entry)

    def read(self, room: str, after: int = 0) -> list[Entry]:
        return self._of(room).read(room, after)

    def save_draft(self, room: str, seat: str, step: str, run: str, field: str, rev: int, text: str) -> None:
        self._of(room).save_draft(room, seat, step, run, field, rev, text)

    def drafts(self, room: str, run: str) -> list[tuple[str, str, int, str]]:
        return self._of(room).drafts(room, run)

    def drop_drafts(self, room: str, run: str, seat: str | None = None, field: str | None = None) -> None:
        self._of(room).drop_drafts(room, run, seat, field)

    def secret(self, room: str, name: str) -> bytes:
        return self._of(room).secret(room, name)

    def forget_secret(self, room: str, name: str) -> None:
        self._of(room).forget_secret(room, name)

    def ok(self) -> bool:
        return self._lasting.ok()

    def close(self) -> None:
        self._fleeting.close()
        self._lasting.close()
