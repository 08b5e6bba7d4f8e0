"""Scopes: the room, and each group in it. A scope has a layer of its own, and in it its running step and its runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ROOM = "room"


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


def state_of(layers: Mapping[str, Mapping[str, Any]], run: str) -> Mapping[str, Any]:
    """The public state of `run`; empty where the reader of `layers` may not know it."""
    found: Mapping[str, Any] = layers.get(scope_of(run), {}).get("runs", {}).get(run, {})
    return found


def seats_in(room: Mapping[str, Any], scope: str) -> list[str]:
    """Who is in `scope`, in the order they came; who left the room is nowhere."""
    group = group_of(scope)
    there = (
        (one["n"], seat)
        for seat, one in room.get("seats", {}).items()
        if "left" not in one and (not group or one.get("group") == group)
    )
    return [seat for _, seat in sorted(there)]


def is_told_again(layers: Mapping[str, Mapping[str, Any]], run: str, key: str) -> bool:
    """The group stepped back, and a later run of the same step has `key` too: that one is told in the minutes."""
    step, number = state_of(layers, run).get("step"), run_number(run)
    runs = layers.get(scope_of(run), {}).get("runs", {})
    return any(one["step"] == step and run_number(other) > number and one.get(key) for other, one in runs.items())
