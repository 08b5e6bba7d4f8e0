"""Sending: one encoded message for all who read the same of it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from server.live.gate import NAMESPACE
from server.live.readers import Reader, Readers
from server.rooms.ports import LayerPatch
from server.runtime import sleep, spawn

LAST_ANSWER_S = 0.2  # who leaves by their own wish is still told that it was done
SLOW = 2_000  # messages waiting for one reader: cut the line, they will catch up from the journal

log = logging.getLogger("tutti.live")


class SocketPublisher:
    """A room is a Socket.IO room of the same name: everybody in it reads the layer `room`.

    Who reads more of what a tick changed (their own seat, the desk) is sent one message of their own instead.
    """

    def __init__(self, readers: Readers) -> None:
        self._server: Any = None
        self._readers = readers

    def attach(self, socketio_server: Any) -> None:
        """The server is made after the rooms it speaks for."""
        self._server = socketio_server

    def publish(self, room: str, patches: Sequence[LayerPatch]) -> None:
        if not patches:
            return
        try:
            self._publish(room, {one.layer: one for one in patches} if _single(patches) else None, patches)
        except Exception:
            log.exception("publishing failed: readers will ask for what they miss")

    def _publish(self, room: str, by_layer: dict[str, LayerPatch] | None, patches: Sequence[LayerPatch]) -> None:
        if by_layer is None:  # several patches of a layer, after another process was first: in their order
            for one in patches:
                self._publish(room, {one.layer: one}, [one])
            return
        special = [reader for reader in self._readers.of_room(room) if _private(reader, by_layer)]
        shared = by_layer.get("room")
        if shared:
            self._send(room, {"room": shared}, skip=[reader.sid for reader in special])
        for reader in special:
            self._send(reader.sid, {layer: by_layer[layer] for layer in reader.layers if layer in by_layer})

    def _send(self, to: str, patches: dict[str, LayerPatch], skip: list[str] | None = None) -> None:
        layers = {of: {"from": one.since, "rev": one.rev, "patch": one.patch} for of, one in patches.items()}
        self._server.emit("patch", {"layers": layers}, to=to, skip_sid=skip, namespace=NAMESPACE)

    def revoke(self, room: str, key_hashes: Sequence[str]) -> None:
        """They hear and say nothing from now on; the line itself ends once the last answer has left."""
        for reader in self._readers.with_keys(room, key_hashes):
            self._readers.remove(reader.sid)
            self._server.leave_room(reader.sid, room, namespace=NAMESPACE)
            spawn(self._cut, reader.sid)

    def _cut(self, sid: str) -> None:
        sleep(LAST_ANSWER_S)
        self._server.disconnect(sid, namespace=NAMESPACE)


def _single(patches: Sequence[LayerPatch]) -> bool:
    return len({one.layer for one in patches}) == len(patches)


def _private(reader: Reader, by_layer: dict[str, LayerPatch]) -> bool:
    return any(layer in by_layer for layer in reader.layers if layer != "room")
