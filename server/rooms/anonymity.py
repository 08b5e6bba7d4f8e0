"""Anonymous: the author is nowhere. What stands in their place is a keyed hash; the key dies at the reveal.

The key lies beside the journal, never in it, so that destroying it is final: from then on nothing in the room, its
journal or its backups made later links an answer to a seat or a device.
"""

from __future__ import annotations

import hashlib
import hmac

from server.game.documents import Layers


class Anonymity:
    """The keys of the runs that are anonymous now."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def knows(self, run: str) -> bool:
        return run in self._keys

    def learn(self, run: str, key: bytes) -> None:
        self._keys[run] = key

    def forget(self, run: str) -> None:
        self._keys.pop(run, None)

    def over(self, layers: Layers) -> list[str]:
        """The runs that are revealed or no longer run."""
        now = layers["room"].get("now", {})
        return [run for run in self._keys if run != now.get("run") or "revealed" in layers["room"]["runs"][run]]

    def receipt(self, run: str, seat: str) -> str:
        """What tells a second answer of the same seat from a first one of another."""
        return "x" + self._hash(run, seat)

    def key(self, run: str, device: str, command_id: str) -> tuple[str, str]:
        """What stands for the device and its command id in the journal."""
        return self._hash(run, device), self._hash(run, f"{device}/{command_id}")

    def _hash(self, run: str, text: str) -> str:
        return hmac.new(self._keys[run], text.encode(), hashlib.sha256).hexdigest()[:24]
