"""Which sheets a scenario needs, for which steps. It holds what people may not know yet: for facilitators only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from server.game.activity import Activity
from server.game.paper import Board, Characters, Needs, Sheet
from server.game.text import Text
from server.game.timing import Timed, timed

Scenario = Mapping[str, Any]
"""A frozen scenario, as `server.library.scenario.Offered.frozen` gives it, or what lies of it in a room."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the agenda, when it begins, and the numbers of its sheets."""

    title: Text
    part: Text | None
    instruction: Text | None
    begins: int  # seconds after the start
    seconds: int
    debrief: bool
    depth: int  # how many steps it lies in
    only_for: tuple[int, ...]  # the groups that take it; empty: everybody
    sheets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet with its number, and the steps it is for: the same sheet is printed once."""

    number: int
    sheet: Sheet
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Booklet:
    title: Text
    steps: tuple[Step, ...]
    pages: tuple[Page, ...]
    roles: tuple[Mapping[str, Any], ...]
    terrain: tuple[str, ...]
    people: int  # who is there already; 0 before a room is open


def scenario_of_room(layers: Mapping[str, Mapping[str, Any]]) -> Scenario:
    """What a room froze when it opened: its public part, and what waits in the vault."""
    room, hidden = layers["room"], layers["vault"]["scenario"]
    steps = sorted(room["steps"].items(), key=lambda one: int(one[1]["n"]))
    return {
        "title": room["title"],
        "steps": [{**step, "id": name, **hidden["steps"].get(name, {})} for name, step in steps],
        "roles": {name: {**role, **hidden["roles"].get(name, {})} for name, role in room["roles"].items()},
        "terrain": room.get("city", {}).get("terrain", ()),
    }


def booklet_of(scenario: Scenario, kinds: Mapping[str, Activity], people: int = 0) -> Booklet:
    roles = sorted(scenario.get("roles", {}).values(), key=lambda role: int(role.get("order", 99)))
    terrain = tuple(scenario.get("terrain") or ())
    wanted = [tuple(_sheets(one, kinds, bool(roles), bool(terrain))) for one in scenario["steps"]]
    numbers = _numbered(wanted)
    steps = tuple(_steps(scenario["steps"], [tuple(numbers[_same(one)] for one in some) for some in wanted]))
    pages: dict[int, Page] = {}
    for step, some in zip(steps, wanted, strict=True):
        for one in some:
            number = numbers[_same(one)]
            before = pages[number].steps if number in pages else ()
            pages[number] = Page(number, one, (*before, step))
    return Booklet(scenario["title"], steps, tuple(pages.values()), tuple(roles), terrain, people)


def _sheets(step: Mapping[str, Any], kinds: Mapping[str, Activity], roles: bool, terrain: bool) -> Iterator[Sheet]:
    """The step's sheets, but for those that have nothing to show in this scenario."""
    kind = kinds[step["kind"]]
    found = kind.paper(kind.Settings.model_validate(step.get("settings", {})))
    for one in (found, *found.also) if found else ():
        nothing = [
            (isinstance(block, Characters | Needs) and not roles) or (isinstance(block, Board) and not terrain)
            for block in one.blocks
        ]
        if not any(nothing):
            yield one


def _same(sheet: Sheet) -> str:
    """What makes two sheets one to print."""
    return repr(replace(sheet, also=()))


def _numbered(wanted: Sequence[Sequence[Sheet]]) -> dict[str, int]:
    numbers = count(1)
    found: dict[str, int] = {}
    for some in wanted:
        for one in some:
            if _same(one) not in found:
                found[_same(one)] = next(numbers)
    return found


def _steps(written: Sequence[Mapping[str, Any]], sheets: Sequence[tuple[int, ...]]) -> Iterator[Step]:
    times = timed(written)
    for one, numbers in zip(written, sheets, strict=True):
        time = times.get(one["id"], Timed(0, 0))  # what is open beside everything has no time of its own
        yield Step(
            title=one["title"],
            part=one.get("part"),
            instruction=one.get("instruction"),
            begins=time.begins,
            seconds=time.seconds,
            debrief=bool(one.get("debrief")),
            depth=time.depth,
            only_for=tuple(one.get("only_for") or ()),
            sheets=numbers,
        )
