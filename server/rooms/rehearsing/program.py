"""The program in which bots play alone: apart from the server, giving way to it. `backstage.py` and `runs.py` ask it,
one line of JSON after the other; it ends when nobody can ask any more.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys

from server.library.shelf import HOME, roles_in
from server.rooms.rehearsing.answering import Answering

GIVES_WAY = 10  # rooms where people play come first
MOST_MEMORY = 1_000_000_000


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which then ends this
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    answering = Answering(roles_in(HOME))
    os.nice(GIVES_WAY)
    for line in sys.stdin.buffer:
        answer = answering.answer(json.loads(line))
        print(json.dumps(answer, ensure_ascii=False, separators=(",", ":")), flush=True)


if __name__ == "__main__":
    main()
