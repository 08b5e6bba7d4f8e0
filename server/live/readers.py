"""Who is connected: each reader with the layers they may read, and the lease that says here, away or gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from server.live.rates import Bucket
from server.rooms.keeper import Keeper
from server.rooms.registry import Identity

PRESENCE = "presence"
AWAY_MS = 8_000  # no word for so long: away; the lease's end: gone
GONE_MS = 18_000

Presence = Literal["here", "away", "gone"]
Who = tuple[str, str]


@dataclass(slots=True)
class Reader:
    """One connection."""

    sid: str
    engine_sid: str
    keeper: Keeper
    identity: Identity
    layers: tuple[str, ...]
    heard_ms: int
    bucket: Bucket = field(default_factory=lambda: Bucket(10, 30))
    wholes: Bucket = field(default_factory=lambda: Bucket(1, 20))  # whole documents it asks for


class Readers:
    def __init__(self) -> None:
        self._of: dict[str, Reader] = {}
        self._on: dict[str, Reader] = {}
        self._in: dict[str, dict[str, Reader]] = {}
        self._seen: dict[str, dict[Who, int]] = {}  # room → seat, relay or desk → when it was last heard

    def add(self, reader: Reader) -> None:
        self._of[reader.sid] = self._on[reader.engine_sid] = reader
        self._in.setdefault(reader.keeper.row.id, {})[reader.sid] = reader
        self.hear(reader, reader.heard_ms)

    def remove(self, sid: str) -> Reader | None:
        reader = self._of.pop(sid, None)
        if reader:
            if self._on[reader.engine_sid] is reader:
                del self._on[reader.engine_sid]
            room = self._in[reader.keeper.row.id]
            room.pop(sid, None)
            if not room:
                del self._in[reader.keeper.row.id]
        return reader

    def on_line(self, engine_sid: str) -> Reader | None:
        return self._on.get(engine_sid)

    def of_room(self, room: str) -> list[Reader]:
        return list(self._in.get(room, {}).values())

    def with_keys(self, room: str, key_hashes: Iterable[str]) -> list[Reader]:
        ended = set(key_hashes)
        return [reader for reader in self.of_room(room) if reader.identity.key_hash in ended]

    def elsewhere(self, reader: Reader) -> list[Reader]:
        """The same seat's other connections."""
        seat = reader.identity.seat
        others = (one for one in self.of_room(reader.keeper.row.id) if one.sid != reader.sid)
        return [one for one in others if seat and one.identity.seat == seat]

    def hear(self, reader: Reader, now_ms: int) -> None:
        reader.heard_ms = now_ms
        who = _who(reader.identity)
        if who:
            self._seen.setdefault(reader.keeper.row.id, {})[who] = now_ms

    def presence(self, room: str, now_ms: int) -> dict[str, dict[str, Presence]]:
        """Here, away or gone: by when it was last heard, never by counting connects and disconnects.

        `seats` by seat, `relays` by site, `screens` by their id, and under `desk` the facilitator's own.
        """
        said: dict[str, dict[str, Presence]] = {"seats": {}, "relays": {}, "screens": {}, "desk": {}}
        for (kind, of), heard in self._seen.get(room, {}).items():
            said[kind][of] = _word(now_ms - heard)
        return said

    def rooms(self) -> list[str]:
        return list(self._in)


def _who(identity: Identity) -> Who | None:
    if identity.kind == "desk":
        return ("desk", "facilitator")
    of = identity.screen if identity.kind == "screen" else identity.seat or identity.site
    return (f"{identity.kind}s", of) if of else None


def _word(silent_ms: int) -> Presence:
    if silent_ms <= AWAY_MS:
        return "here"
    return "away" if silent_ms <= GONE_MS else "gone"
