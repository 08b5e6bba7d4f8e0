"""The backstage: a program beside the server, in which bots lead a room to one step; no real room waits for it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import server
from server.companions import Asked, Companions
from server.runtime import Companion, CompanionGone

ROOT = Path(server.__file__).resolve().parents[1]
PROGRAM = "server.rooms.rehearsing.program"
PATIENCE_S = 15.0  # for one answer; a draft that takes longer is no draft to look at
MOST_WAITING = 12
LOST = b'{"ok":false,"refusal":{"code":"rehearsal/not_now"}}'

log = logging.getLogger("tutti.rooms")


def start_program() -> Asked:
    return Companion([sys.executable, "-m", PROGRAM], {"PYTHONPATH": str(ROOT)})


class Backstage:
    """One question at a time, in the order they come; not more than a few wait."""

    def __init__(self, start: Callable[[], Asked] = start_program) -> None:
        self.programs = Companions(start, most=1)
        self._waiting = 0

    def ask(self, question: Mapping[str, Any]) -> bytes:
        """The answer, JSON as it is to be sent on."""
        if self._waiting >= MOST_WAITING:
            return LOST
        self._waiting += 1
        try:
            return self.programs.ask(json.dumps(question).encode() + b"\n", PATIENCE_S)
        except CompanionGone as gone:
            log.warning("a step could not be shown: %s", gone)
            return LOST
        finally:
            self._waiting -= 1
