"""Anonymous: the author is nowhere. What stands in their place is a keyed hash; the key dies at the reveal.

The key lies beside the journal, never in it, so that destroying it is final: from then on nothing in the room, its
journal or its backups made later links an answer to a seat or a device.
"""

from __future__ import annotations

import hashlib
import hmac

from server.game.documents import Layers
from server.game.scopes import all_open_runs, state_of


def secret_of(layers: Layers, run: str) -> str:
    """The name of `run`'s key in use: each reveal ends one, and what is written after it has another."""
    return f"{run}.{len(state_of(layers, run).get('revealed', {}))}" if run else ""


class Anonymity:
    """The keys that are in use. One is named after its run and the reveals there were in it."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def knows(self, name: str) -> bool:
        return name in self._keys

    def learn(self, name: str, key: bytes) -> None:
        self._keys[name] = key

    def forget(self, name: str) -> None:
        self._keys.pop(name, None)

    def is_used(self) -> bool:
        return bool(self._keys)

    def over(self, *documents: Layers) -> list[str]:
        """The keys that none of `documents` needs: what they are for is revealed, or runs no longer."""
        if not self._keys:
            return []
        in_use = {secret_of(layers, run) for layers in documents for run in all_open_runs(layers)}
        return [name for name in self._keys if name not in in_use]

    def receipt(self, name: str, seat: str) -> str:
        """What tells a second answer of the same seat from a first one of another."""
        return "x" + self._hash(name, seat)

    def key(self, name: str, device: str, command_id: str) -> tuple[str, str]:
        """What stands for the device and its command id in the journal."""
        return self._hash(name, device), self._hash(name, f"{device}/{command_id}")

    def _hash(self, name: str, text: str) -> str:
        return hmac.new(self._keys[name], text.encode(), hashlib.sha256).hexdigest()[:24]
