"""Who reads authors' texts for the web. It takes time, with a bad text much: it never happens on the hub."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import Any, Protocol

import server
from server import runtime
from server.companions import Companions
from server.library.reading import Reader
from server.library.shelf import HOME
from server.web.answers import decline

ROOT = Path(server.__file__).resolve().parents[1]
PROGRAM = "server.library.apart"
WITHIN_S = 10.0  # a usual text takes some hundredths of a second; on a busy machine, more
READERS = 2

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
        self.readers = Companions(self._started, READERS)

    def prepare(self) -> None:
        if not self.readers.are_wanted():
            runtime.spawn(self.check, "", "en")

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
        try:
            return json.loads(self.readers.ask(line, self._within_s))
        except runtime.CompanionGone as gone:
            log.warning("a text of %d bytes could not be read (%s): %s", len(line), job, gone)
            raise decline("scenario/too_much") from gone

    def _started(self) -> runtime.Companion:
        return runtime.Companion([sys.executable, "-m", PROGRAM, str(self._home)], {"PYTHONPATH": str(ROOT)})
