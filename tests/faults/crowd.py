"""Players with the page's own outbox, and what must be true of them whatever happened to the server."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.live.browser import until
from tests.live.serving import ROOT, Server

PLAYERS = 8


class Crowd:
    """Eight people in one room. `told`: all that they noted, in order."""

    def __init__(self, server: Server, tree: Path = ROOT) -> None:
        self.server = server
        self.room = server.open_room()
        keys = [server.take_seat(self.room, f"P{n}").key for n in range(PLAYERS)]
        command = [
            "node",
            str(ROOT / "tests/faults/players.mjs"),
            str(tree),
            server.url,
            self.room.code,
            json.dumps(keys),
        ]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.told: list[dict[str, Any]] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.await_all_up(0)

    def __enter__(self) -> Crowd:
        return self

    def __exit__(self, *of: object) -> None:
        self._process.kill()
        self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self.told.append(json.loads(line))

    def say(self, word: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def await_all_up(self, since_ms: float) -> list[float]:
        """When each was first on line again after `since_ms`; waits for the last."""
        back: dict[int, float] = {}

        def all_are() -> bool:
            for one in list(self.told):
                if one.get("up") and one["at"] > since_ms:
                    back.setdefault(one["who"], one["at"])
            return len(back) == PLAYERS

        until(all_are, "everybody on line", 30)
        return list(back.values())

    def answered(self, more: int) -> None:
        """Waits until `more` further actions are acknowledged."""
        before = self._acks()
        until(lambda: self._acks() >= before + more, "answers", 30)

    def _acks(self) -> int:
        return sum("told" in one for one in list(self.told))

    def finish(self) -> None:
        self.say("stop")
        self._process.wait(60)
        self._listener.join(10)

    # --- what must be true

    def losses(self) -> dict[str, list[str]]:
        """Everything that is wrong, by kind; empty lists when all is well."""
        stored = self._stored()
        sent = [one["sent"] for one in self.told if "sent" in one]
        answers = {one["told"]: one for one in self.told if "told" in one}
        names = [name for _, name in stored]
        done = dict(stored)
        numbers = list(done)
        ends = {one["end"] for one in self.told if "end" in one}
        return {
            "acknowledged but lost": [
                name for name, one in answers.items() if one["ok"] and done.get(one["seq"]) != name
            ],
            "vanished": [name for name in sent if name not in answers],
            "refused": [f"{name}: {one['refusal']['code']}" for name, one in answers.items() if not one["ok"]],
            "counted twice": sorted({name for name in names if name and names.count(name) > 1}),
            "gaps": [
                str(seq) for seq, expected in zip(numbers, range(1, len(numbers) + 1), strict=True) if seq != expected
            ],
            "unequal ends": [] if len(ends) == 1 else [f"{len(ends)} different views"],
        }

    def _stored(self) -> list[tuple[int, str]]:
        """(seq, the name that was given) of every event of the room, straight from the file."""
        with closing(sqlite3.connect(self.server.data / "tutti.db")) as file:
            rows = file.execute(
                "select e.seq, e.patches from event e join room r on r.id = e.room where r.code = ? order by e.seq",
                (self.room.code,),
            ).fetchall()
        return [(seq, _name_in(json.loads(patches))) for seq, patches in rows]


def _name_in(patches: dict[str, Any]) -> str:
    seats = patches.get("room", {}).get("seats", {})
    given = [seat["name"] for seat in seats.values() if set(seat) == {"name"}]
    return str(given[0]) if given else ""


def now_ms() -> float:
    return time.time() * 1000


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def in_time(budget_ms: float) -> float:
    """The budget on a machine of its own; longer where others have it too: a busy machine is slow, not wrong."""
    return budget_ms * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
