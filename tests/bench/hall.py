"""One room full of people on the real server: ideas, a debate, and going apart, act by act."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from tests.bench.machine import PLAYERS, on_core
from tests.bench.servers import HERE, Figures, node, serving

WITHIN_S = 5
ON: dict[str, Any] = {"what": "on", "desk": "next_step"}
IDEAS: list[dict[str, Any]] = [
    {**ON, "what": "the step opens"},
    {"what": "all write a card", "everyone": "write", "seconds": WITHIN_S},
    {"what": "the bell, with a draft of each", "bell": True},
    {"what": "all elect one", "everyone": "elect", "seconds": WITHIN_S},
    {"what": "the votes are counted", "desk": "close_step"},
]
DEBATE: list[dict[str, Any]] = [
    {**ON, "what": "to the debate"},
    {"what": "all take a place unseen, the last one opens the line", "everyone": "place", "seconds": WITHIN_S},
    {"what": "all move", "everyone": "move", "seconds": WITHIN_S},
    {"what": "all ask for the floor", "everyone": "ask", "seconds": WITHIN_S},
    {"what": "the floor goes on", "desk": "go_on"},
    {"what": "what moved is shown", "desk": "move_on", "with": {"statement": "d1", "phase": "talk"}},
]
APART: list[dict[str, Any]] = [
    {**ON, "what": "the groups are drawn"},
    {"what": "the groups go, each has its own", "desk": "open_groups"},
    {"what": "all write a card in their group", "everyone": "write", "seconds": WITHIN_S},
    {**ON, "what": "all come back"},
]


def played(acts: list[dict[str, Any]], people: int = 300) -> list[Figures]:
    """What each of `acts` took, in a room of the scenario `hall`."""
    with serving("tests.bench.hall_server") as server:
        room = server.open_room("hall")
        keys = [server.take_seat(room, f"P{n}").key for n in range(people)]
        order = {"url": server.url, "pid": server.pid, "code": room.code, "desk": room.desk, "keys": keys, "acts": acts}
        command = [node(), str(HERE / "hall.mjs"), json.dumps(order)]
        with on_core(PLAYERS):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "Traceback" not in server.log, server.log[-3000:]
    if done.returncode:
        raise SystemExit(f"The players fell over: {done.stderr[-2000:]}")
    told: list[Figures] = json.loads(done.stdout)
    return told
