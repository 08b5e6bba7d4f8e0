"""The day as it went: each start of a step, how long it lasted, when the clock stood still, what time was added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.game.outcome import Fact
from server.game.scopes import scope_of
from server.minutes.course import Course, Happened
from server.minutes.said import title_of
from server.minutes.speech import Speech
from server.minutes.value import Moment

Clock = Callable[[int], datetime]


@dataclass(slots=True)
class _Run:
    run: str
    step: str
    kind: str
    start: int
    end: int | None = None
    added: int = 0
    paused: int = 0
    stopped: int | None = None  # since when its clock stands still


def time_line_of(course: Course, speech: Speech, clock: Clock) -> tuple[Moment, ...]:
    return tuple(_moment(course, speech, clock, run) for run in _runs(course))


def _moment(course: Course, speech: Speech, clock: Clock, run: _Run) -> Moment:
    step = course.room.get("steps", {}).get(run.step, {})
    return Moment(
        title=title_of(course, speech, run.step, run.run),
        part=speech.pick(step.get("part")),
        kind=run.kind,
        start=clock(run.start),
        end=clock(run.end) if run.end is not None else None,
        planned_s=int(step.get("seconds", 0)),
        added_s=run.added // 1000,
        paused_s=run.paused // 1000,
    )


def _runs(course: Course) -> list[_Run]:
    """One scope after the other has its own running step; a step around is over when those inside it are."""
    runs: dict[str, _Run] = {}
    now: dict[str, str] = {}  # scope → its running step's run
    for entry in course.entries:
        for run in now.values():
            _watch_clock(runs[run], entry)
        for fact in entry.facts:
            if fact["what"] == "step_started" and "beside" in course.room.get("steps", {}).get(fact["step"], {}):
                continue  # open beside all others, it is no part of the day's course
            _note(runs, now, fact, entry.at)
    return list(runs.values())


def _note(runs: dict[str, _Run], now: dict[str, str], fact: Fact, at: int) -> None:
    run = fact.get("run", "")
    if fact["what"] == "step_started":
        _close(runs.get(now.get(scope_of(run), "")), at)
        now[scope_of(run)] = run
        runs[run] = _Run(run, fact["step"], fact["kind"], at)
    elif fact["what"] == "step_resumed" and run in runs:
        now[scope_of(run)] = run
        runs[run].end = None
    elif fact["what"] == "bell_rang":
        _close(runs.get(run), at)
    elif fact["what"] == "room_ended":
        for one in runs.values():
            _close(one, at)
    elif fact["what"] == "time_added" and run in runs:
        _longer(runs[run], fact["ms"])


def _watch_clock(run: _Run, entry: Happened) -> None:
    moved: dict[str, Any] = entry.patches.get(scope_of(run.run), {}).get("now") or {}
    if moved.get("left") is not None and run.stopped is None:
        run.stopped = entry.at
    elif moved.get("deadline") is not None:
        _go_on(run, entry.at)


def _go_on(run: _Run, at: int) -> None:
    if run.stopped is not None:
        run.paused += at - run.stopped
        run.stopped = None


def _longer(run: _Run, by: int) -> None:
    """Time added after the bell opens the step again."""
    run.added += by
    run.end = None


def _close(run: _Run | None, at: int) -> None:
    if run is not None and run.end is None:
        _go_on(run, at)
        run.end = at
