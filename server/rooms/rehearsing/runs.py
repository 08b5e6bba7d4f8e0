"""Many plays at once, as a facilitator asks for them: each run in a process of its own, one run at a time."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any, Literal

from server.companions import Asked
from server.game.outcome import Refusal, refuse
from server.rooms.rehearsing.backstage import start_program
from server.runtime import CompanionGone, Lock, call_native, spawn

MOST_TIMES = 200
MOST_KEPT = 30  # of all; the oldest that is over is forgotten first
LONGEST_S = 10 * 60
ONE_PLAY_S = 60.0
ON = b'{"what":"on"}'
State = Literal["waiting", "playing", "done", "stopped", "late", "failed"]
log = logging.getLogger("tutti.rooms")
OVER: tuple[State, ...] = ("done", "stopped", "late", "failed")


@dataclass(slots=True)
class Run:
    id: str
    owner: str
    question: bytes
    title: Any
    scenario: str = ""  # its name on the shelf
    state: State = "waiting"
    done: int = 0
    of: int = 0
    result: dict[str, Any] | None = None
    began: float = 0.0

    def as_json(self) -> dict[str, Any]:
        about = {"id": self.id, "title": self.title, "scenario": self.scenario}
        found = {**about, "state": self.state, "done": self.done, "of": self.of}
        return found | ({"result": self.result} if self.result else {})


class Runs:
    def __init__(self, token: Callable[[], str], start: Callable[[], Asked] = start_program) -> None:
        self._token, self._start = token, start
        self._runs: OrderedDict[str, Run] = OrderedDict()
        self._core = Lock()  # one run at a time: rooms have the other cores

    def begin(self, owner: str, question: Mapping[str, Any], scenario: str = "") -> Run | Refusal:
        if any(run.state not in OVER for run in self.all_of(owner)):
            return refuse("rehearsal/running")
        title = question["frozen"]["title"]
        asked = json.dumps({**question, "what": "many"}).encode()
        run = Run(self._token(), owner, asked, title, scenario, of=question["times"])
        if not self._make_place():
            return refuse("rehearsal/too_many", limit=MOST_KEPT)
        self._runs[run.id] = run
        spawn(self._carry_out, run)
        return run

    def _make_place(self) -> bool:
        over = [run.id for run in self._runs.values() if run.state in OVER]
        while len(self._runs) >= MOST_KEPT and over:
            del self._runs[over.pop(0)]
        return len(self._runs) < MOST_KEPT

    def of(self, owner: str, run: str) -> Run | None:
        found = self._runs.get(run)
        return found if found and found.owner == owner else None

    def all_of(self, owner: str) -> list[Run]:
        return [run for run in self._runs.values() if run.owner == owner]

    def stop(self, run: Run) -> None:
        """At the end of the play that goes on now."""
        if run.state not in OVER:
            run.state = "stopped"

    def _carry_out(self, run: Run) -> None:
        with self._core:
            if run.state != "waiting":
                return
            run.state, run.began = "playing", monotonic()
            program = self._start()
            try:
                self._follow(run, program)
            except CompanionGone as gone:
                log.warning("a rehearsal did not come to its end: %s", gone)
                run.state = "failed"
            else:
                program.end()

    def _follow(self, run: Run, program: Asked) -> None:
        """One play after the other, so that it can be stopped between two of them."""
        line = run.question
        while run.state == "playing":
            told = json.loads(call_native(program.ask, line + b"\n", ONE_PLAY_S))
            run.done, run.of = told.get("done", run.done), told.get("of", run.of)
            if "result" in told:
                run.result, run.state = told["result"], "done"
            elif monotonic() - run.began > LONGEST_S:
                run.state = "late"
            line = ON
