"""A form that is sent twice is done once: who asks again with the same id gets the first answer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from server.runtime import Lock

MOST_KEPT = 500

T = TypeVar("T")


class Once(Generic[T]):
    def __init__(self) -> None:
        self._done: OrderedDict[str, T] = OrderedDict()
        self._lock = Lock()

    def do(self, request_id: str | None, deed: Callable[[], T]) -> T:
        """`deed()`, or what it gave before under this id. A deed that raises may be tried again."""
        if not request_id:
            return deed()
        with self._lock:  # the second of a double press waits for the first
            if request_id not in self._done:
                self._done[request_id] = deed()
                if len(self._done) > MOST_KEPT:
                    self._done.popitem(last=False)
            return self._done[request_id]
