"""What rooms need from the outside. Adapters live in `server/journal` and `server/live`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from server.game.context import Chance
from server.game.documents import Patch


@dataclass(frozen=True, slots=True)
class RoomRow:
    """What the store knows of a room besides its journal. Times in ms since 1970."""

    id: str
    code: str
    title: str
    created_ms: int
    delete_after_ms: int
    epoch: str
    owner: str = ""  # the facilitator whose room it is; empty: who came by the link or the key
    apart: bool = False  # a rehearsal: in memory alone, in no list, gone with its author


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it lies in the journal. `facts` and `patches` are JSON text."""

    room: str
    seq: int
    at_ms: int
    actor: str
    device: str
    command_id: str
    digest: str
    name: str
    facts: str
    patches: str
    undoable: bool = False  # whoever did it may take it back, after a restart too


@dataclass(frozen=True, slots=True)
class Stored:
    """The entry is on disk."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """This device's command id is in the journal already."""

    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another process was first at this number: read on, decide again."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The store cannot keep anything now; `reason` is a sentence for the operator."""

    reason: str


Outcome = Stored | Repeated | Conflict | Unavailable


class JournalUnavailable(Exception):
    """A call that waits for the store could not be answered; `reason` as in `Unavailable`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CodeTaken(Exception):
    """Another room has this code: draw a new one."""


class Journal(Protocol):
    """The truth. `submit` and what saves or drops a draft never wait; all else waits off the hub.

    What waits raises `JournalUnavailable` where the store fails.
    """

    def create_room(self, room: RoomRow) -> None:
        """It is on disk when this returns. Raises `CodeTaken`."""

    def delete_room(self, room: str) -> None:
        """The room, its journal, unsent writing and secrets are gone from the disk when this returns."""

    def find_room(self, code: str) -> RoomRow | None: ...
    def rooms(self) -> list[RoomRow]: ...

    def submit(self, entries: Sequence[Entry], done: Callable[[list[Outcome]], None]) -> Callable[[Entry], bool]:
        """Append in one transaction; then `done`, on the hub, with one outcome an entry, in order.

        What this returns lets one more entry into the same transaction; False: it came too late for it.
        `done` is called for one submission after the other, in order. It may read on in the journal where something
        was not stored; where all was, it must not wait for the journal.
        A room's entries are stored as far as they follow one another without a hole: after the first that is
        not `Stored`, its later ones are `Conflict` (or `Repeated`), those submitted before `done` was told
        included. Other rooms are not touched by that.
        """

    def read(self, room: str, after: int = 0) -> list[Entry]: ...
    def save_draft(self, room: str, seat: str, step: str, run: str, field: str, rev: int, text: str) -> None: ...
    def drafts(self, room: str, run: str) -> list[tuple[str, str, int, str]]:
        """(seat, field, rev, text) of every draft of `run`, those saved just now included."""

    def drop_drafts(self, room: str, run: str, seat: str | None = None, field: str | None = None) -> None: ...
    def secret(self, room: str, name: str) -> bytes:
        """32 random bytes kept beside the journal, made at the first call: what is forgotten is really gone."""

    def forget_secret(self, room: str, name: str) -> None: ...
    def ok(self) -> bool:
        """False from a commit that failed to the next that succeeds."""

    def close(self) -> None:
        """Finish what was submitted, then stop."""


@dataclass(frozen=True, slots=True)
class LayerPatch:
    """What the readers of one layer are sent: from revision `since` to revision `rev`."""

    layer: str
    since: int
    rev: int
    patch: Patch


class Publisher(Protocol):
    def publish(self, room: str, patches: Sequence[LayerPatch]) -> None:
        """To everybody who may read: one message a channel. Never blocks, never raises."""

    def regroup(self, room: str) -> None:
        """Who may read what has changed: each reader gets the layers that are new to them and loses the others."""

    def revoke(self, room: str, key_hashes: Sequence[str]) -> None:
        """These keys ended: whoever came with one of them is cut off at once."""


class Clock(Protocol):
    def now(self) -> int:
        """Milliseconds since 1970."""


class Ids(Protocol):
    def key(self) -> str:
        """A key nobody can guess: at least 128 bits."""

    def code(self) -> str:
        """A room's code: six characters, no look-alikes."""

    def words(self, language: str) -> str:
        """Three words that bring a person back to their seat."""

    def token(self) -> str:
        """A short id that is unique, and no secret."""


ChanceOf = Callable[[str, int], Chance]
"""(the room's seed, seq) → chance."""
