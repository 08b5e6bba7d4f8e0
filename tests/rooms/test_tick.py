"""The tick: decided in order, written together, answered once it is on disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from server import runtime
from server.game.context import Actor
from server.game.outcome import Refusal
from server.journal import Store, open_store
from server.rooms.keeper import Accepted, Answer, Waiting
from server.rooms.registry import digest
from tests.rooms.room import Room, scenario

FREE = scenario({"kind": "build", "seconds": 60, "settings": {"free": True}})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    kept = open_store(tmp_path / "tutti.db")
    yield kept
    kept.close()


def brick(command_id: str, x: int, seat: str = "s1") -> Waiting:
    data = {"x": x, "y": 0, "colour": "poppy"}
    return Waiting(Actor("seat", seat), seat, command_id, "place_brick", data, digest("place_brick", data))


def free_room(store: Store) -> Room:
    room = Room({**FREE, "terrain": ["." * 12] * 12}, journal=store)
    room.act("desk", "next_step")
    return room


def test_what_is_decided_before_the_disk_is_reached_is_written_in_one_go_and_answered_in_order(
    tmp_path: Path, store: Store
) -> None:
    room, heard, all_heard = free_room(store), list[tuple[int, Answer]](), runtime.Event()
    since = room.keeper.seq

    def told(nth: int, answer: Answer) -> None:
        heard.append((nth, answer))
        if len(heard) == 5:
            all_heard.set()

    with closing(sqlite3.connect(tmp_path / "tutti.db", isolation_level=None, timeout=5)) as other:
        other.execute("begin immediate")
        for nth in range(5):
            room.rooms.tick.take(room.keeper, brick(f"c{nth}", nth), lambda answer, nth=nth: told(nth, answer))  # type: ignore[misc]
        assert not heard
        assert room.keeper.seq == since
        other.execute("rollback")
    assert all_heard.wait(10)
    assert heard == [(nth, Accepted(since + 1 + nth)) for nth in range(5)]
    assert [one.command_id for one in store.read(room.keeper.row.id, since)] == [f"c{nth}" for nth in range(5)]


def test_the_same_command_on_its_way_twice_is_stored_once_and_both_hear_it(tmp_path: Path, store: Store) -> None:
    room, heard, both = free_room(store), list[Answer](), runtime.Event()

    def told(answer: Answer) -> None:
        heard.append(answer)
        if len(heard) == 2:
            both.set()

    with closing(sqlite3.connect(tmp_path / "tutti.db", isolation_level=None, timeout=5)) as other:
        other.execute("begin immediate")
        for _ in range(2):
            room.rooms.tick.take(room.keeper, brick("c", 1), told)
        other.execute("rollback")
    assert both.wait(10)
    assert heard[0] == heard[1] == Accepted(room.keeper.seq)
    assert [one.command_id for one in store.read(room.keeper.row.id)].count("c") == 1


def test_what_is_refused_is_answered_at_once(store: Store) -> None:
    room, heard = free_room(store), list[Answer]()
    room.rooms.tick.take(room.keeper, brick("c", 40), heard.append)
    assert heard == [Refusal("city/off_board")]
