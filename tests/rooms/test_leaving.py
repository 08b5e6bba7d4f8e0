"""A room is deleted whole at its date, on the real store: nothing of it is left on the disk or in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.game.context import Actor
from server.journal import Store, open_store
from server.rooms.keeper import Accepted
from server.rooms.leaving import Leaving
from server.rooms.registry import KEPT_MS
from tests.rooms.room import Room, scenario

TALK = scenario({"kind": "retrospective", "settings": {"anonymous": True}})
SAID = "The mill at the ford"
UNSENT = "What I never dared to say"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    kept = open_store(tmp_path / "tutti.db")
    yield kept
    kept.close()


def played(store: Store) -> Room:
    """A room in which something was written, something is being written, and somebody is anonymous."""
    room = Room(TALK, journal=store)
    room.act("desk", "next_step")
    assert isinstance(room.act("s1", "rename_seat", {"name": "Zéphyrine"}), Accepted)
    assert isinstance(room.act("s1", "write_card", {"field": "keep", "text": SAID}), Accepted)
    run = next(iter(room.keeper.open_runs()))
    room.rooms.keep_draft(room.keeper, "s2", "st1", run, "drop", 1, UNSENT)
    assert store.drafts(room.keeper.row.id, run)
    return room


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_the_day_before_its_date_a_room_is_whole(store: Store) -> None:
    room = played(store)
    room.clock.ms += KEPT_MS - 1
    Leaving(room.rooms).look()
    assert room.rooms.find(room.code) is room.keeper


def test_at_its_date_nothing_of_it_is_left_on_the_disk_or_in_memory(store: Store, tmp_path: Path) -> None:
    room = played(store)
    row, run = room.keeper.row, next(iter(room.keeper.open_runs()))
    keys = set(room.keeper.committed["vault"]["keys"])
    assert SAID.encode() in on_disk(tmp_path)
    assert UNSENT.encode() in on_disk(tmp_path)
    room.clock.ms += KEPT_MS
    Leaving(room.rooms).look()
    assert room.rooms.live() == []
    assert room.rooms.find(room.code) is None
    assert (store.rooms(), store.read(row.id), store.drafts(row.id, run)) == ([], [], [])
    assert set(room.publisher.revoked) >= keys, "whoever is still in it is cut off"
    left = on_disk(tmp_path)
    assert not [word for word in (SAID, UNSENT, "Zéphyrine", row.code) if word.encode() in left]


def test_a_room_that_rests_is_deleted_too_and_the_younger_one_stays(store: Store) -> None:
    old = played(store)
    old.restart()
    old.clock.ms += KEPT_MS // 2
    old.ids.token()
    younger = old.rooms.open(TALK, language="en", title="", sites=[])
    old.clock.ms += KEPT_MS // 2
    Leaving(old.rooms).look()
    assert [row.code for row in store.rooms()] == [younger.code]  # type: ignore[union-attr]


def test_what_was_on_its_way_into_a_deleted_room_is_refused_and_the_store_goes_on(store: Store) -> None:
    room = played(store)
    keeper = room.keeper
    store.delete_room(keeper.row.id)
    answer = room.rooms.act(keeper, Actor("seat", "s1"), "device", "late", "ask_help", {})
    assert answer.code == "store/unavailable"  # type: ignore[union-attr]
    assert store.ok()
    assert room.rooms.open(TALK, language="en", title="", sites=[])
