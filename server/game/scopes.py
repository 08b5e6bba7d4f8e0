"""Scopes: the room, and each group in it. A scope has a layer of its own, and in it its running step and its runs.

A group begins while the room is in a step whose people go apart, and is `closed` when the room leaves that step. Its
layer holds what the room's holds for everybody: `now`, `runs`, and the characters and the city where it has its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

ROOM = "room"
Documents = Mapping[str, Mapping[str, Any]]
NOTHING: Mapping[str, Any] = {}


def run_id(scope: str, number: int) -> str:
    """`r3` in the room, `g1_r3` in the group g1: the vault and a seat's layer hold the runs of all scopes."""
    group = group_of(scope)
    return f"{group}_r{number}" if group else f"r{number}"


def run_number(run: str) -> int:
    return int(run.rpartition("r")[2])


def scope_of(run: str) -> str:
    """The layer in which the public state of `run` lies."""
    group, _, number = run.rpartition("_")
    return f"group:{group}" if number and group else ROOM


def group_of(scope: str) -> str:
    """The group whose scope it is; empty for the room."""
    return scope.partition(":")[2]


def scopes_in(layers: Documents) -> list[str]:
    """The room, and the groups that are apart."""
    groups = layers.get(ROOM, NOTHING).get("groups", {})
    return [ROOM, *(f"group:{group}" for group, one in groups.items() if "closed" not in one)]


def home_of(room: Mapping[str, Any], seat: str) -> str:
    """Where `seat` plays: in its group while the groups are apart, else in the room."""
    group = room.get("seats", {}).get(seat, {}).get("group", "")
    one = room.get("groups", {}).get(group)
    return f"group:{group}" if one is not None and "closed" not in one else ROOM


def state_of(layers: Documents, run: str) -> Mapping[str, Any]:
    """The public state of `run`; empty where the reader of `layers` may not know it."""
    found: Mapping[str, Any] = layers.get(scope_of(run), {}).get("runs", {}).get(run, {})
    return found


def open_runs(public: Mapping[str, Any]) -> Iterator[str]:
    """The runs of a scope that commands can reach: the one on the stage first, those around it, those beside it."""
    now = public.get("now", NOTHING)
    if "run" in now:
        yield now["run"]
        yield from reversed(now.get("outer", ()))
    yield from public.get("beside", ())


def all_open_runs(layers: Documents) -> dict[str, str]:
    """Every run of the room that is open → its scope."""
    return {run: scope for scope in scopes_in(layers) for run in open_runs(layers.get(scope, NOTHING))}


def seen_from(layers: Documents, scope: str) -> Mapping[str, Any]:
    """The room as `scope` sees it: with the group's own step, runs, characters and city in place of the room's."""
    room = layers.get(ROOM, NOTHING)
    return room if scope == ROOM else {**room, "beside": {}, **layers.get(scope, NOTHING)}


def seats_in(room: Mapping[str, Any], scope: str) -> list[str]:
    """Who is in `scope`, in the order they came; who left the room is nowhere."""
    group = group_of(scope)
    there = (
        (one["n"], seat)
        for seat, one in room.get("seats", {}).items()
        if "left" not in one and (not group or one.get("group") == group)
    )
    return [seat for _, seat in sorted(there)]


def group_at(room: Mapping[str, Any], site: str) -> str:
    """The one group that a site's screen shows while the groups are apart: the one that was planned for the site, else
    the only one with people there, if all of it sits there. Empty where there is no such group."""
    apart = {group: one for group, one in room.get("groups", {}).items() if "closed" not in one}
    planned = [group for group, one in apart.items() if one.get("site") == site]
    if planned:
        return planned[0] if len(planned) == 1 else ""
    there = {group: _sites_of(room, group) for group in apart}
    here = [group for group, sites in there.items() if site in sites]
    return here[0] if len(here) == 1 and there[here[0]] == {site} else ""


def _sites_of(room: Mapping[str, Any], group: str) -> set[str]:
    """The sites at which `group` sits; "" among them for who said none."""
    return {str(room["seats"][seat].get("site", "")) for seat in seats_in(room, f"group:{group}")}


def is_told_again(layers: Documents, run: str, key: str) -> bool:
    """The group stepped back, and a later run of the same step has `key` too: that one is told in the minutes."""
    step, number = state_of(layers, run).get("step"), run_number(run)
    runs = layers.get(scope_of(run), {}).get("runs", {})
    return any(one["step"] == step and run_number(other) > number and one.get(key) for other, one in runs.items())
