"""Companions that are started when they are needed, and ended when nobody has asked them for a while."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Protocol

from server.runtime import Queue, call_native, sleep

START_S = 30.0  # for one to begin, on a machine that has much to do
LOOK_S, QUIET_S = 60, 10 * 60


class Asked(Protocol):
    """What is needed of `server.companion.Companion`."""

    def ask(self, line: bytes, within_s: float) -> bytes: ...
    def end(self) -> None: ...


class Companions:
    """At most `most` at a time, each asked one question after the other. `run` ends those that nobody needs."""

    def __init__(self, start: Callable[[], Asked], most: int) -> None:
        self._start, self._most = start, most
        self._turns: Queue[None] = Queue()
        self._idle: list[Asked] = []
        self._last = 0.0
        for _ in range(most):
            self._turns.put(None)

    def are_wanted(self) -> bool:
        """There is one, or there soon will be."""
        return bool(self._idle) or len(self._turns) < self._most

    def ask(self, line: bytes, within_s: float) -> bytes:
        """Waits for its turn. Raises CompanionGone when there is no answer in time: whoever was asked is ended."""
        self._turns.get()
        try:
            fresh = not self._idle
            one = self._start() if fresh else self._idle.pop()
            answer = call_native(one.ask, line, within_s + (START_S if fresh else 0))
            self._idle.append(one)
            self._last = monotonic()
            return answer
        finally:
            self._turns.put(None)

    def run(self) -> None:
        while True:
            sleep(LOOK_S)
            self.look(monotonic())

    def look(self, now: float) -> None:
        if now - self._last > QUIET_S:
            self.end()

    def end(self) -> None:
        """Those that are asked nothing now."""
        while self._idle:
            self._idle.pop().end()
