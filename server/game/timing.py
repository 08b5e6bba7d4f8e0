"""When each planned step begins and how long it takes, steps inside steps included. The browser's desk counts the same
way (`static/desk/timing.js`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

PARALLEL = "groups"  # the kind whose inner steps run side by side, each group its own


@dataclass(frozen=True, slots=True)
class Timed:
    begins: int  # seconds after the start
    seconds: int  # with all that is inside it
    depth: int = 0


def timed(steps: Sequence[Mapping[str, Any]]) -> dict[str, Timed]:
    """`steps` in their order, each `{id, kind, seconds?, inside?, group?}`; what is inside comes after its outer step's
    own time. Of groups side by side the longest counts; a step that names no group is everybody's."""
    known = {one["id"] for one in steps}
    found: dict[str, Timed] = {}

    def lay(some: Iterable[Mapping[str, Any]], at: int, depth: int, parallel: bool) -> int:
        """Lays `some` one after the other from `at` on, and says when the last one is over."""
        clocks: dict[str, int] = {}
        everybody = at
        for one in some:
            group = str(one.get("group") or "") if parallel else ""
            begins = clocks.get(group, everybody) if group else max([everybody, *clocks.values()])
            inner = [step for step in steps if step.get("inside") == one["id"] and step["id"] not in found]
            found[one["id"]] = Timed(begins, 0, depth)
            own = begins + int(one.get("seconds") or 0)
            ends = lay(inner, own, depth + 1, one.get("kind") == PARALLEL)
            found[one["id"]] = Timed(begins, ends - begins, depth)
            if group:
                clocks[group] = ends
            else:
                everybody, clocks = ends, {}
        return max([everybody, *clocks.values()])

    ends = lay((one for one in steps if one.get("inside") not in known), 0, 0, False)
    for one in steps:  # those that lie in each other, in a circle
        if one["id"] not in found:
            ends = lay([one], ends, 0, False)
    return found


def whole_seconds(steps: Sequence[Mapping[str, Any]]) -> int:
    return max((one.begins + one.seconds for one in timed(steps).values()), default=0)


def protected_seconds(steps: Sequence[Mapping[str, Any]]) -> int:
    """What belongs to the debrief, with all that is inside it."""
    times, kept = timed(steps), {one["id"] for one in steps if one.get("debrief")}
    return sum(times[one["id"]].seconds for one in steps if one.get("debrief") and one.get("inside") not in kept)
