"""What is sent, as engine.io carries it. A message that several get is encoded and framed once."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from engineio.packet import MESSAGE, Packet

from server.live import strict_json
from server.live.gate import NAMESPACE
from server.rooms.keeper import Keeper
from server.rooms.ports import LayerPatch


def message(name: str, said: str) -> Packet:
    """The event `name` with `said`, which is JSON."""
    return Packet(MESSAGE, f'2{NAMESPACE},["{name}",{said}]')


def patch_json(one: LayerPatch) -> str:
    """One member of `layers` in a `patch`."""
    return strict_json.dumps({one.layer: {"from": one.since, "rev": one.rev, "patch": one.patch}})[1:-1]


class Documents:
    """Whole layers as JSON. What many read is kept until it changes: a hall that comes in at once reads the same."""

    def __init__(self) -> None:
        # Layer → (rev, JSON). A room that leaves the memory takes it along.
        self._kept: WeakKeyDictionary[Keeper, dict[str, tuple[int, str]]] = WeakKeyDictionary()

    def json(self, keeper: Keeper, layer: str) -> str:
        """One member of `layers` in `layers`."""
        rev = keeper.revs.get(layer, 0)
        shared = self._kept.setdefault(keeper, {})
        kept = shared.get(layer)
        if kept and kept[0] == rev:
            return kept[1]
        made = layer_json(layer, rev, keeper.committed.get(layer, {}))
        if not layer.startswith("seat:"):
            shared[layer] = rev, made
        return made

    def forget(self, keeper: Keeper) -> None:
        self._kept.pop(keeper, None)


def layer_json(layer: str, rev: int, document: dict[str, Any]) -> str:
    return strict_json.dumps({layer: {"rev": rev, "doc": document}})[1:-1]
