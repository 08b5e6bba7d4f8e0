"""What people confided to each other stays with them: steps inside one that keeps its words tell nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from server.game.activity import Activity
from server.game.scopes import ROOM, run_number
from server.minutes.course import Course

Runs = Mapping[str, Mapping[str, Any]]


def without_confided(course: Course, kinds: Mapping[str, Activity]) -> Course:
    """`course` without the runs of steps that lie in one whose last run keeps them to itself."""
    room = course.layers.get(ROOM, {})
    steps, everywhere = room.get("steps", {}), _keeping(room.get("runs", {}), kinds)
    layers = dict(course.layers)
    for layer, document in course.layers.items():
        if "runs" in document and not layer.startswith("seat:"):
            keeping = everywhere | _keeping(document["runs"], kinds)
            layers[layer] = {**document, "runs": _told(document["runs"], steps, keeping)}
    return replace(course, layers=layers)


def _keeping(runs: Runs, kinds: Mapping[str, Activity]) -> set[str]:
    """The steps whose last run keeps to itself what lies inside; in the room, what groups did inside it too."""
    return {step for step, state in _last(runs).items() if _confides(state, kinds)}


def _told(runs: Runs, steps: Runs, keeping: Collection[str]) -> dict[str, Any]:
    return {run: state for run, state in runs.items() if not set(_around(state["step"], steps)).intersection(keeping)}


def _confides(state: Mapping[str, Any], kinds: Mapping[str, Activity]) -> bool:
    kind = kinds.get(state["kind"])
    return bool(kind and kind.confides(state))


def _last(runs: Runs) -> dict[str, Mapping[str, Any]]:
    """The last run of each step."""
    return {runs[run]["step"]: runs[run] for run in sorted(runs, key=run_number)}


def _around(step: str, steps: Runs) -> Iterator[str]:
    while step := steps.get(step, {}).get("inside", ""):
        yield step
