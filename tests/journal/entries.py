"""Entries and rooms to try a journal with."""

from collections.abc import Sequence
from dataclasses import replace

from server import runtime
from server.rooms.ports import Entry, Journal, Outcome, RoomRow

NOW = 1_790_000_000_000


def room(name: str) -> RoomRow:
    return RoomRow(name, name.upper(), f"The room {name}", NOW, NOW + 1000, f"epoch of {name}")


def entry(room: str, seq: int, command: str = "", device: str = "phone", **more: str) -> Entry:
    command = command or f"c{seq}"
    kept = Entry(room, seq, NOW + seq, "seat:s1", device, command, f"digest of {command}", "brick_placed", "[]", "{}")
    return replace(kept, **more)  # type: ignore[arg-type]


def appended(journal: Journal, entries: Sequence[Entry]) -> list[Outcome]:
    """Submit, and wait for the outcomes."""
    told = runtime.Event()
    outcomes: list[Outcome] = []

    def done(result: list[Outcome]) -> None:
        outcomes.extend(result)
        told.set()

    journal.submit(entries, done)
    assert told.wait(10), "nobody told what became of these entries"
    return outcomes
