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


def log_while_it_commits(path: Path) -> None:
    """1,000 lines from green threads during 400 commits."""
    logging.basicConfig(filename=path.with_suffix(".log"), level=logging.DEBUG)
    store = open_store(path)
    store.create_room(room("a"))
    ready: runtime.Queue[None] = runtime.Queue()

    def chatter(name: int) -> None:
        for line in range(100):
            logging.getLogger(f"chatter.{name}.{line}").info("line %s", line)
            # A new level empties what logging remembers, and the next look at it takes its lock.
            logging.getLogger("sqlalchemy").setLevel(logging.INFO if line % 2 else logging.DEBUG)
            runtime.sleep(0)
        ready.put(None)

    for name in range(10):
        runtime.spawn(chatter, name)
    outcomes = [appended(store, [entry("a", seq)])[0] for seq in range(1, 401)]
    for _ in range(10):
        ready.get(timeout=10)
    store.close()
    lines = path.with_suffix(".log").read_text().count("INFO:chatter")
    tell(stored=outcomes.count(Stored()), lines=lines)


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
        acting = [entry(name, seq, f"{name}-{seq}")]
        assert appended(store, acting) == [Stored()]
        tell(room=name, seq=seq)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[3]))
