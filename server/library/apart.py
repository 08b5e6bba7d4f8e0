"""The program in which authors' texts are read: apart from the server, with little memory. `server/web/reading.py`
asks it, one line of JSON after the other; it ends when nobody can ask any more.

What a text may do to its reader is bounded here and there: memory by this program, time by who asks, who ends it.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

from server.library.reading import Reader
from server.library.shelf import roles_in

MOST_MEMORY = 1_000_000_000
JOBS = frozenset({"check", "freeze", "card", "changes", "unpack", "picture"})


def main(home: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which then ends this
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    reader = Reader(roles_in(home))
    for line in sys.stdin:
        job, *given = json.loads(line)
        if job not in JOBS:
            raise ValueError(f"there is no job {job!r}")
        print(json.dumps(getattr(reader, job)(*given)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
