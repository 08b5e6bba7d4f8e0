"""What mends a problem in one press, where it is certain: the name that was meant, the nearest value, the limit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from server.library.problems import Problem
from server.library.remarks import Change, Fix


def mend(problem: Problem) -> Fix | None:
    made = _MENDS.get(problem.key)
    return made(problem) if made and problem.path else None


def _rename(problem: Problem) -> Fix | None:
    near = _near(problem)
    return Fix("check-fix-rename", (Change(problem.path, name=near),), {"near": near}) if near else None


def _value(problem: Problem) -> Fix | None:
    near = _near(problem)
    return Fix("check-fix-value", (Change(problem.path, near),), {"near": near}) if near else None


def _limit(problem: Problem) -> Fix | None:
    limit = problem.figures.get("limit")
    if not isinstance(limit, int):
        return None
    return Fix("check-fix-limit", (Change(problem.path, limit),), {"limit": limit})


def _text(problem: Problem) -> Fix | None:
    """A number where a text stands: the same between quotation marks."""
    found = str(problem.figures.get("found", ""))
    if not found.replace(".", "", 1).replace("-", "", 1).isalnum():
        return None
    return Fix("check-fix-value", (Change(problem.path, found),), {"near": found})


def _near(problem: Problem) -> str:
    near = str(problem.figures.get("near", "none"))
    return "" if near == "none" else near


_MENDS: Mapping[str, Callable[[Problem], Fix | None]] = {
    "unknown": _rename, "one-of": _value, "kind": _value, "role": _value,
    "at-least": _limit, "at-most": _limit, "text": _text,
}  # fmt: skip
