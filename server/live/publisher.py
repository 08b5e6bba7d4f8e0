"""Sending: one encoded message for all who read the same of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from engineio.packet import Packet

from server.live.gate import NAMESPACE
from server.live.messages import message, patch_json
from server.live.readers import Readers
from server.rooms.ports import LayerPatch
from server.runtime import sleep, spawn

LAST_ANSWER_S = 0.2  # who leaves by their own wish is still told that it was done
log = logging.getLogger("tutti.live")


class SocketPublisher:
    """Each layer of a tick is encoded once, and each message once for all who read the same layers."""

    def __init__(self, readers: Readers) -> None:
        self._server: Any = None
        self._readers = readers
        self._regroup: Callable[[str], None] = lambda _room: None

    def attach(self, socketio_server: Any, regroup: Callable[[str], None]) -> None:
        """The server is made after the rooms it speaks for. `regroup` gives everybody in a room their own layers."""
        self._server, self._regroup = socketio_server, regroup

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
        encoded = cache(lambda layer: patch_json(by_layer[layer]))  # the vault's and absent people's never are
        messages: dict[tuple[str, ...], Packet] = {}
        for reader in self._readers.of_room(room):
            read = tuple(layer for layer in reader.layers if layer in by_layer)
            if not read:
                continue
            if read not in messages:
                messages[read] = _patch([encoded(layer) for layer in read])
            self._server.eio.send_packet(reader.engine_sid, messages[read])

    def regroup(self, room: str) -> None:
        try:
            self._regroup(room)
        except Exception:
            log.exception("regrouping failed: readers will get their layers when they come back")

    def revoke(self, room: str, key_hashes: Sequence[str]) -> None:
        """They hear and say nothing from now on; the line itself ends once the last answer has left."""
        for reader in self._readers.with_keys(room, key_hashes):
            self._readers.remove(reader.sid)
            spawn(self._cut, reader.sid)

    def _cut(self, sid: str) -> None:
        sleep(LAST_ANSWER_S)
        self._server.disconnect(sid, namespace=NAMESPACE)


def _single(patches: Sequence[LayerPatch]) -> bool:
    return len({one.layer for one in patches}) == len(patches)


def _patch(layers: Sequence[str]) -> Packet:
    return message("patch", f'{{"layers":{{{",".join(layers)}}}}}')
