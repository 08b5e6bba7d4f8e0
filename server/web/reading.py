"""Who reads authors' texts for the web. It takes time, with a bad text much: it never happens on the hub."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import server
from server import runtime
from server.library.reading import Reader
from server.library.shelf import HOME
from server.web.answers import decline

ROOT = Path(server.__file__).resolve().parents[1]
PROGRAM = "server.library.apart"
WITHIN_S = 10.0  # a usual text takes some hundredths of a second; on a busy machine, more
START_S = 30.0  # for the program to begin, on a machine that has much to do
READERS = 2
LOOK_S, QUIET_S = 60, 10 * 60

log = logging.getLogger("tutti.web")


class Reading(Protocol):
    """The jobs of `server.library.reading.Reader`. None of them makes the hub wait."""

    def prepare(self) -> None:
        """Somebody may want it soon: what takes a while is begun beside the caller."""

    def check(self, text: str, language: str, /) -> dict[str, Any]: ...
    def freeze(self, text: str, name: str, language: str, /) -> dict[str, Any]: ...
    def card(self, text: str, /) -> dict[str, Any]: ...
    def changes(self, before: str, after: str, /) -> list[str]: ...
    def unpack(self, raw: str, language: str, /) -> dict[str, Any]: ...
    def picture(self, raw: str, /) -> dict[str, Any]: ...


class ReadingInThread(Reading):
    """In this process, for tests."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def check(self, text: str, language: str, /) -> dict[str, Any]:
        return runtime.call_native(self._reader.check, text, language)

    def freeze(self, text: str, name: str, language: str, /) -> dict[str, Any]:
        return runtime.call_native(self._reader.freeze, text, name, language)

    def card(self, text: str, /) -> dict[str, Any]:
        return runtime.call_native(self._reader.card, text)

    def changes(self, before: str, after: str, /) -> list[str]:
        return runtime.call_native(self._reader.changes, before, after)

    def unpack(self, raw: str, language: str, /) -> dict[str, Any]:
        return runtime.call_native(self._reader.unpack, raw, language)

    def picture(self, raw: str, /) -> dict[str, Any]:
        return runtime.call_native(self._reader.picture, raw)


class ReadingApart(Reading):
    """In programs of their own (`server/library/apart.py`), started when they are needed. One that takes too long or
    too much memory is ended, and the text that did it is refused."""

    def __init__(self, home: Path = HOME, within_s: float = WITHIN_S) -> None:
        self._home, self._within_s = home, within_s
        self._turns: runtime.Queue[None] = runtime.Queue()
        self._idle: list[runtime.Companion] = []
        self._last = 0.0
        for _ in range(READERS):
            self._turns.put(None)

    def prepare(self) -> None:
        if not self._idle and len(self._turns) == READERS:
            runtime.spawn(self.check, "", "en")

    def run(self) -> None:
        """Ends the readers that nobody has needed for a while."""
        while True:
            runtime.sleep(LOOK_S)
            self.look(monotonic())

    def look(self, now: float) -> None:
        while self._idle and now - self._last > QUIET_S:
            self._idle.pop().end()

    def check(self, text: str, language: str, /) -> dict[str, Any]:
        return self._object("check", text, language)

    def freeze(self, text: str, name: str, language: str, /) -> dict[str, Any]:
        return self._object("freeze", text, name, language)

    def card(self, text: str, /) -> dict[str, Any]:
        return self._object("card", text)

    def changes(self, before: str, after: str, /) -> list[str]:
        changes: list[str] = self._ask("changes", before, after)
        return changes

    def unpack(self, raw: str, language: str, /) -> dict[str, Any]:
        return self._object("unpack", raw, language)

    def picture(self, raw: str, /) -> dict[str, Any]:
        return self._object("picture", raw)

    def _object(self, job: str, *given: str) -> dict[str, Any]:
        answer: dict[str, Any] = self._ask(job, *given)
        return answer

    def _ask(self, job: str, *given: str) -> Any:
        line = json.dumps([job, *given]).encode() + b"\n"
        self._turns.get()
        try:
            fresh = not self._idle
            reader = self._started() if fresh else self._idle.pop()
            answer = runtime.call_native(reader.ask, line, self._within_s + (START_S if fresh else 0))
            self._idle.append(reader)
            self._last = monotonic()
        except runtime.CompanionGone as gone:
            log.warning("a text of %d bytes could not be read (%s): %s", len(line), job, gone)
            raise decline("scenario/too_much") from gone
        finally:
            self._turns.put(None)
        return json.loads(answer)

    def _started(self) -> runtime.Companion:
        return runtime.Companion([sys.executable, "-m", PROGRAM, str(self._home)], {"PYTHONPATH": str(ROOT)})
