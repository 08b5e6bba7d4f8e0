"""The backstage: a program beside the server, in which bots lead a room to one step; no real room waits for it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import server
from server.runtime import Companion, CompanionGone, Lock, call_native, sleep

ROOT = Path(server.__file__).resolve().parents[1]
PROGRAM = "server.rooms.rehearsing.program"
PATIENCE_S = 15.0  # for one answer; a draft that takes longer is no draft to look at
START_S = 30.0  # for the program to begin, on a machine that has much to do
QUIET_S = 10 * 60  # after which it ends, until somebody asks again
MOST_WAITING = 12
LOST = b'{"ok":false,"refusal":{"code":"rehearsal/not_now"}}'

log = logging.getLogger("tutti.rooms")


class Asked(Protocol):
    """What is needed of `server.companion.Companion`."""

    def ask(self, line: bytes, within_s: float) -> bytes: ...
    def end(self) -> None: ...


def start_program() -> Asked:
    return Companion([sys.executable, "-m", PROGRAM], {"PYTHONPATH": str(ROOT)})


class Backstage:
    """One question at a time, in the order they come. `run` ends what nobody asks any more."""

    def __init__(self, start: Callable[[], Asked] = start_program) -> None:
        self._start = start
        self._turn = Lock()
        self._program: Asked | None = None
        self._waiting = 0
        self._last = 0.0

    def ask(self, question: Mapping[str, Any]) -> bytes:
        """The answer, JSON as it is to be sent on."""
        if self._waiting >= MOST_WAITING:
            return LOST
        self._waiting += 1
        try:
            with self._turn:
                return self._asked(json.dumps(question).encode() + b"\n")
        finally:
            self._waiting -= 1

    def _asked(self, line: bytes) -> bytes:
        fresh = self._program is None
        program = self._program or self._start()
        self._program = None
        try:
            answer = call_native(program.ask, line, PATIENCE_S + (START_S if fresh else 0))
        except CompanionGone as gone:
            log.warning("a step could not be shown: %s", gone)
            return LOST
        self._program, self._last = program, monotonic()
        return answer

    def run(self) -> None:
        while True:
            sleep(60)
            self.look(monotonic())

    def look(self, now: float) -> None:
        with self._turn:
            if self._program and now - self._last > QUIET_S:
                self._program.end()
                self._program = None
