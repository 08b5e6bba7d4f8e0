"""Programs that the tests run in a process of their own: `python -m tests.journal.programs NAME MODE FILE`.

Each prints what it saw, as JSON, a line at a time.
"""

import sys
from pathlib import Path

from server import runtime

if __name__ == "__main__":
    runtime.patch(sys.argv[2])  # type: ignore[arg-type]

import json
import logging
import os
import time

from server.journal import Store, open_store
from server.rooms.ports import Stored
from tests.journal.entries import appended, entry, room

WRITERS = 20
LONG = json.dumps(["x" * 20_000])


def tell(**seen: object) -> None:
    # One write, past every buffer: what was told stays told when this process is killed.
    os.write(1, (json.dumps(seen) + "\n").encode())


class Gaps:
    """How long the hub did not come round, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._on = True
        runtime.spawn(self._beat)

    def _beat(self) -> None:
        last = time.monotonic()
        while self._on:
            runtime.sleep(0.005)
            now = time.monotonic()
            self.longest = max(self.longest, now - last - 0.005)
            last = now

    def stop(self) -> float:
        self._on = False
        return self.longest


class YieldingHandler(logging.FileHandler):
    """Like one that sends its lines away: others run while it holds the lock of logging."""

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        runtime.sleep(0)


def log_while_it_commits(path: Path) -> None:
    """Green threads log, 1,000 lines and more, during 400 commits."""
    logging.basicConfig(handlers=[YieldingHandler(path.with_suffix(".log"))], level=logging.DEBUG)
    store = open_store(path)
    store.create_room(room("a"))
    over = runtime.Event()
    written: runtime.Queue[int] = runtime.Queue()

    def chatter(name: int) -> None:
        lines = 0
        while lines < 100 or not over.is_set():
            logging.getLogger(f"chatter.{name}").info("line %s", lines)
            # A new level empties what logging remembers; the next look at it takes the lock of all logging.
            logging.getLogger("chatter").setLevel(logging.INFO if lines % 2 else logging.DEBUG)
            lines += 1
            runtime.sleep(0.001)
        written.put(lines)

    for name in range(10):
        runtime.spawn(chatter, name)
    outcomes = [appended(store, [entry("a", seq)])[0] for seq in range(1, 401)]
    over.set()
    lines = sum(written.get(timeout=10) for _ in range(10))
    store.close()
    kept = path.with_suffix(".log").read_text().count("line ")
    tell(stored=outcomes.count(Stored()), missing=lines - kept, a_thousand=lines >= 1000)


def wait_for_the_lock(path: Path) -> None:
    """Commit while another process holds the file for a while; the test tells how long by letting go."""
    store = open_store(path)
    store.create_room(room("a"))
    tell(ready=True)
    runtime.call_native(sys.stdin.readline)
    gaps = Gaps()
    begun = time.monotonic()
    outcomes = appended(store, [entry("a", 1)])
    tell(stored=outcomes == [Stored()], waited=time.monotonic() - begun, gap=gaps.stop())
    store.close()


def act_until_killed(path: Path) -> None:
    """Green threads append without end, each in its room, and tell what was acknowledged."""
    store = open_store(path)
    for writer in range(WRITERS):
        runtime.spawn(_act, store, f"w{writer}")
    runtime.Event().wait()


def _act(store: Store, name: str) -> None:
    if store.find_room(name.upper()) is None:
        store.create_room(room(name))
    seq = len(store.read(name))
    while True:
        seq += 1
        # Long facts make long commits, so that a kill falls into one.
        assert appended(store, [entry(name, seq, facts=LONG)]) == [Stored()]
        tell(room=name, seq=seq)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[3]))
