"""The layer `presence`: who is here, away or gone. It is not in the journal; the desk alone reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.game.documents import difference
from server.live.messages import layer_json, patch_json
from server.live.readers import PRESENCE, Reader, Readers
from server.rooms.ports import Clock, LayerPatch
from server.runtime import sleep

EVERY_S = 2


class PresenceLayer:
    """Looked at every two seconds; only what changed is sent."""

    def __init__(self, clock: Clock, readers: Readers, send: Callable[[Reader, str, str], None]) -> None:
        self._clock, self._readers, self._send = clock, readers, send
        self._sent: dict[str, dict[str, Any]] = {}
        self._revs: dict[str, int] = {}

    def missing(self, reader: Reader, have: Any) -> list[str]:
        """The layer as `layers` carries it; nothing when the reader has it already. Its other readers are told too."""
        room = reader.keeper.row.id
        self.tell(room, but=reader)
        rev = self._revs[room]
        return [] if have == rev else [layer_json(PRESENCE, rev, self._sent[room])]

    def run(self) -> None:
        while True:
            for room in self._readers.rooms():
                self.tell(room)
            sleep(EVERY_S)

    def tell(self, room: str, but: Reader | None = None) -> None:
        since = self._revs.get(room, 0)
        patch = self._look(room)
        if not patch:
            return
        said = f'{{"layers":{{{patch_json(LayerPatch(PRESENCE, since, self._revs[room], patch))}}}}}'
        for reader in self._readers.of_room(room):
            if PRESENCE in reader.layers and reader is not but:
                self._send(reader, "patch", said)

    def _look(self, room: str) -> dict[str, Any]:
        """Brings the document up to date; returns its patch. Revisions start at the clock: no process repeats one."""
        now: dict[str, Any] = dict(self._readers.presence(room, self._clock.now()))
        patch = difference(self._sent.get(room, {}), now)
        if patch or room not in self._revs:
            self._sent[room] = now
            self._revs[room] = max(self._revs.get(room, 0) + 1, self._clock.now())
        return patch
