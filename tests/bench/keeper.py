"""What a command costs in a full room, against an empty one: rules, keeper and journal in memory, no socket."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

from tests.rooms.room import Room, scenario

SIDE, HIGH = 20, 5  # 2,000 bricks
ROUNDS, EACH = 9, 40
FLAT = ["." * (SIDE + 2)] * (SIDE + 2)


def full_against_empty() -> float:
    """The median of interleaved rounds."""
    empty, full = _room(), _room()
    for nth in range(SIDE * SIDE * HIGH):
        _place(full, nth % SIDE, nth // SIDE % SIDE)
    ratios = [_round(full, nth) / _round(empty, nth) for nth in range(ROUNDS)]
    return median(ratios)


def _room() -> Room:
    frozen: dict[str, Any] = {**scenario({"kind": "build", "settings": {"free": True}}), "terrain": FLAT}
    room = Room(frozen)
    room.act("desk", "next_step")
    return room


def _round(room: Room, nth: int) -> float:
    since = time.process_time()
    for step in range(EACH):
        _place(room, SIDE + nth % 2, (step + nth * 7) % SIDE)
        room.act("s1", "take_back")
    return time.process_time() - since


def _place(room: Room, x: int, y: int) -> None:
    answer = room.act("s1", "place_brick", {"x": x, "y": y, "colour": "lake"})
    assert not hasattr(answer, "code"), answer
