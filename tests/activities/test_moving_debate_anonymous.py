"""Where places are anonymous, no dot is anybody's: not in the room, not in the vault afterwards, not in the journal."""

from __future__ import annotations

import json

from server.game.outcome import Refusal
from server.rooms.anonymity import secret_of
from tests.activities.debating import TWO, debating, ring, where
from tests.rooms.room import Room, scenario


def test_where_places_are_anonymous_no_dot_is_anybodys() -> None:
    table = debating({**TWO, "anonymous": True})
    for nth, at in enumerate((-80, -70, 90), start=1):
        table.do(f"x{nth}", "place_dot", at=at)
    assert table.run["count"] == 3 and "answered" not in table.run
    table.do("x4", "place_dot", at=10)
    assert sorted(where(table).values()) == [-80, -70, 10, 90]
    assert all(dot.startswith("p") for dot in table.run["dots"])
    table.do("x1", "place_dot", at=60)
    assert sorted(where(table).values()) == [-70, 10, 60, 90], "the same dot moved"


def test_anonymous_places_stay_closed_under_four_and_open_with_the_fourth() -> None:
    table = debating({**TWO, "anonymous": True}, people=5)
    for nth in range(1, 4):
        table.do(f"x{nth}", "place_dot", at=20 * nth)
    ring(table)
    assert table.run["few"] and "dots" not in table.run and table.run["phase"] == "talk"
    table.do("x4", "place_dot", at=-20)
    assert sorted(where(table).values()) == [-20, 20, 40, 60] and "few" not in table.run


def test_when_a_statement_is_over_nothing_tells_whose_dot_was_whose() -> None:
    table = debating({**TWO, "anonymous": True})
    for nth in range(1, 5):
        table.do(f"x{nth}", "place_dot", at=20 * nth)
    ring(table)
    assert "x1" not in json.dumps(table.layers["vault"]["runs"]) and table.run["revealed"] == {"d1": True}


def room_of(people: int) -> Room:
    settings = {"statements": ["Slowly is better.", "Fast is better."], "anonymous": True, "middle": "allowed"}
    room = Room(scenario({"kind": "moving_debate", "seconds": 600, "settings": settings}), seats=people)
    room.act("desk", "next_step")
    return room


def test_the_journal_keeps_no_seat_no_device_and_no_moment_of_a_place_or_a_move() -> None:
    room = room_of(4)
    for nth in range(1, 5):
        room.clock.ms += 5_000
        assert not isinstance(room.act(f"s{nth}", "place_dot", {"at": 20 * nth}), Refusal)
    room.clock.ms += 5_000
    assert not isinstance(room.act("s3", "place_dot", {"at": -80}), Refusal)
    dots = room.keeper.committed["room"]["runs"]["r1"]["dots"]
    assert sorted(one["at"] for one in dots.values()) == [-80, 20, 40, 80]
    hidden = [one for one in room.journal.read(room.keeper.row.id) if one.actor.startswith("anonymous:")]
    assert len(hidden) == 5
    for entry in hidden:
        assert entry.at_ms == room.keeper.committed["room"]["now"]["started"]
        kept = json.dumps([entry.device, entry.command_id, entry.facts, json.loads(entry.patches)])
        assert not any(f'"{word}s{nth}"' in kept for nth in range(1, 5) for word in ("", "device-", "seat:"))


def test_a_place_is_written_into_nobodys_own_layer() -> None:
    room = room_of(4)
    room.act("s1", "place_dot", {"at": 20})
    assert "20" not in str(room.keeper.committed["seat:s1"].get("runs", {}))


def test_when_a_statement_is_over_the_key_that_knew_whose_dot_it_was_is_no_longer_in_use() -> None:
    room = room_of(4)
    for nth in range(1, 5):
        room.act(f"s{nth}", "place_dot", {"at": 20 * nth})
    assert secret_of(room.keeper.committed, "r1") == "r1.0"
    room.act("desk", "close_step")
    assert secret_of(room.keeper.committed, "r1") == "r1.1"
    assert "whose" not in room.keeper.committed["vault"]["runs"]["r1"]
