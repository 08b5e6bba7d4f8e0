"""The layer `presence`: who is here, away or gone. It is not in the journal; the desk alone reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.game.documents import difference
from server.live.readers import PRESENCE, Readers
from server.rooms.ports import Clock
from server.runtime import sleep

EVERY_S = 2


class PresenceLayer:
    """Looked at every two seconds; only what changed is sent."""

    def __init__(self, clock: Clock, readers: Readers, emit: Callable[[str, dict[str, Any], str], None]) -> None:
        self._clock, self._readers, self._emit = clock, readers, emit
        self._sent: dict[str, dict[str, Any]] = {}
        self._revs: dict[str, int] = {}

    def document(self, room: str, have: Any) -> dict[str, Any]:
        """The layer as `layers` carries it; nothing when the reader has it already."""
        self._look(room)
        rev = self._revs[room]
        return {} if have == rev else {PRESENCE: {"rev": rev, "doc": self._sent[room]}}

    def run(self) -> None:
        while True:
            for room in self._readers.rooms():
                self.tell(room)
            sleep(EVERY_S)

    def tell(self, room: str) -> None:
        since = self._revs.get(room, 0)
        patch = self._look(room)
        if not patch:
            return
        layers = {PRESENCE: {"from": since, "rev": self._revs[room], "patch": patch}}
        for reader in self._readers.of_room(room):
            if PRESENCE in reader.layers:
                self._emit("patch", {"layers": layers}, reader.sid)

    def _look(self, room: str) -> dict[str, Any]:
        """Brings the document up to date; returns its patch. Revisions start at the clock: no process repeats one."""
        now = {"seats": dict(self._readers.presence(room, self._clock.now()))}
        patch = difference(self._sent.get(room, {}), now)
        if patch or room not in self._revs:
            self._sent[room] = now
            self._revs[room] = max(self._revs.get(room, 0) + 1, self._clock.now())
        return patch
