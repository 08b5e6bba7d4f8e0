"""The machine itself: what it makes everybody wait, whoever serves, and on which of its cores who is measured runs."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from types import TracebackType

EVERY_S = 0.01
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
SERVER, PLAYERS = 0, -1


@contextmanager
def on_core(nth: int) -> Iterator[None]:
    """What is started here stays on that core: the server has one and the players another, whoever serves.

    A core-second is then the same thing in every run, and nobody pays for being moved about.
    """
    if len(CORES) < 2:
        yield
        return
    os.sched_setaffinity(0, {CORES[nth]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, CORES)


class Machine:
    """Writes to the disk and sleeps, over and over, beside what is measured. In ms: `writing`, `late`."""

    def __init__(self) -> None:
        self.writing = self.late = 0.0
        self._over = Event()
        self._thread = Thread(target=self._look)

    def __enter__(self) -> Machine:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        with tempfile.TemporaryFile() as file:
            while not self._over.is_set():
                os.pwrite(file.fileno(), b"x" * 4096, 0)
                since = time.monotonic()
                os.fdatasync(file.fileno())
                wrote = time.monotonic()
                time.sleep(EVERY_S)
                self.writing = max(self.writing, (wrote - since) * 1000)
                self.late = max(self.late, (time.monotonic() - wrote - EVERY_S) * 1000)
