"""What the machine itself makes everybody wait, whoever serves: a figure of waiting means nothing without it."""

from __future__ import annotations

import os
import tempfile
import time
from threading import Event, Thread
from types import TracebackType

EVERY_S = 0.01


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
