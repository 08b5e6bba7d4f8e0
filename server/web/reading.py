"""What reads authors' texts for the web: off the hub, however long it takes and whatever is in them."""

from __future__ import annotations

from typing import Any, Protocol

from server import runtime
from server.library.reading import Reader


class Reading(Protocol):
    """The jobs of `server.library.reading.Reader`. None of them makes the hub wait."""

    def check(self, text: str, language: str, /) -> dict[str, Any]: ...
    def freeze(self, text: str, name: str, language: str, /) -> dict[str, Any]: ...
    def card(self, text: str, /) -> dict[str, Any]: ...
    def changes(self, before: str, after: str, /) -> list[str]: ...


class ReadingInThread:
    """In a native thread of this process."""

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
