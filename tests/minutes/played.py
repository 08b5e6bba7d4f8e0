"""Played rooms whose whole journal is kept: what minutes are made of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from functools import cache
from typing import Any

from server.activities import kinds
from server.game.outcome import Event
from server.minutes import Minutes, minutes_of
from server.rooms.rehearsal import Written, rehearse
from tests.rooms.room import Room
from tests.shipped import LIBRARY
from tests.table import Table

DESK = ("room", "desk")
ERASED_MS = 1_800_000_000_000


@dataclass(frozen=True, slots=True)
class Row:
    delete_after_ms: int = ERASED_MS


def written(seq: int, at_ms: int, made: Event) -> Written:
    return Written(seq, at_ms, made.name, json.dumps(list(made.facts)), json.dumps(made.patches))


@cache
def rehearsed(name: str = "ideal-city", players: int = 6, minds: str = "cooperative", seed: int = 1) -> list[Written]:
    offered = LIBRARY.scenario(name)
    assert offered
    return rehearse(offered.frozen(), players=players, minds=minds, seed=seed).journal()


def journal(room: Table | Room | list[Written]) -> list[Any]:
    if isinstance(room, Room):
        return room.journal.read(room.keeper.row.id)
    if isinstance(room, Table):
        return [written(seq, 1_000_000 + seq * 1000, made) for seq, made in enumerate(room.events, start=1)]
    return room


def minutes(
    room: Table | Room | list[Written], readable: Sequence[str] = DESK, language: str = "en", row: Row | None = None
) -> Minutes:
    return minutes_of(journal(room), readable, language, row or Row(), kinds(), UTC)
