"""A form that is sent twice is done once: who asks again with the same id gets the first answer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from server.runtime import Lock

MOST_KEPT = 2_000

T = TypeVar("T")


@dataclass(slots=True)
class _Deed(Generic[T]):
    lock: Lock = field(default_factory=Lock)
    outcome: list[T] = field(default_factory=list)


class Once(Generic[T]):
    def __init__(self) -> None:
        self._deeds: OrderedDict[str, _Deed[T]] = OrderedDict()

    def do(self, request_id: str | None, deed: Callable[[], T]) -> T:
        """`deed()`, or what it gave before under this id. A deed that raises may be tried again."""
        if not request_id:
            return deed()
        known = self._deeds.setdefault(request_id, _Deed())
        if len(self._deeds) > MOST_KEPT:
            self._deeds.popitem(last=False)
        with known.lock:  # the second of a double press waits for the first
            if not known.outcome:
                known.outcome.append(deed())
            return known.outcome[0]
