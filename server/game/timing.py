"""When each planned step begins and how long it takes, steps inside steps included. The browser's desk counts the same
way (`static/desk/timing.js`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Step = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Timed:
    begins: int  # seconds after the start
    seconds: int  # with all that is inside it
    depth: int = 0


def timed(steps: Sequence[Step]) -> dict[str, Timed]:
    """`steps` in their order, each `{id, seconds?, inside?, apart?, only_for?, beside?}`.

    Steps inside a step come after its own time, and add up. Where groups go apart each has its own way through them,
    beside the step's own time: the longest counts. What is open beside everything takes no time.
    """
    return _Laying(steps).all()


class _Laying:
    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = [one for one in steps if not one.get("beside")]
        self._found: dict[str, Timed] = {}

    def all(self) -> dict[str, Timed]:
        known = {one["id"] for one in self._steps}
        clock = 0
        alone = [one for one in self._steps if one.get("inside") not in known]
        for one in (*alone, *self._steps):  # those that lie in each other, in a circle, come last
            if one["id"] not in self._found:
                clock = self._lay(one, clock, 0)
        return self._found

    def _lay(self, one: Step, at: int, depth: int) -> int:
        """Lays `one` and what is inside it, and says when it is over."""
        self._found[one["id"]] = Timed(at, 0, depth)
        inner = [step for step in self._steps if step.get("inside") == one["id"] and step["id"] not in self._found]
        ends = at + int(one.get("seconds") or 0)
        if one.get("apart"):
            ends = max(ends, self._apart(inner, at, depth + 1))
        else:
            for step in inner:
                ends = self._lay(step, ends, depth + 1)
        self._found[one["id"]] = Timed(at, ends - at, depth)
        return ends

    def _apart(self, inner: Sequence[Step], at: int, depth: int) -> int:
        """Each group has a clock of its own."""
        named = {group for step in inner for group in step.get("only_for") or ()}
        clocks = dict.fromkeys(named or {0}, at)
        for step in inner:
            mine = step.get("only_for") or list(clocks)
            begins = min(clocks[group] for group in mine)
            takes = self._lay(step, begins, depth) - begins
            for group in mine:
                clocks[group] += takes
        return max(clocks.values())


def whole_seconds(steps: Sequence[Step]) -> int:
    return max((one.begins + one.seconds for one in timed(steps).values()), default=0)


def protected_seconds(steps: Sequence[Step]) -> int:
    """What belongs to the debrief, with all that is inside it."""
    times, kept = timed(steps), {one["id"] for one in steps if one.get("debrief")}
    own = [one for one in steps if one["id"] in times and one.get("debrief") and one.get("inside") not in kept]
    return sum(times[one["id"]].seconds for one in own)
