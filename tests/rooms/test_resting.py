"""Rooms rest: nobody there for an hour, and the memory they took is free; coming back finds everything."""

from __future__ import annotations

from server.rooms.keeper import Accepted
from server.rooms.registry import REST_AFTER_MS, SERVER
from server.rooms.timers import Timers
from tests.rooms.room import Room, scenario

TALK = scenario({"kind": "derole"}, {"kind": "derole", "seconds": 60})


def test_a_room_nobody_visits_for_an_hour_rests_and_comes_back_as_it_was() -> None:
    room = Room(TALK)
    room.act("s1", "rename_seat", {"name": "Zoé"})
    before, revs = room.keeper.committed, room.keeper.revs
    room.clock.ms += REST_AFTER_MS + 1
    room.rooms.rest(lambda _room: False)
    assert room.rooms.live() == []
    assert room.keeper.committed == before
    assert room.keeper.revs == revs
    assert isinstance(room.act("s1", "ask_help"), Accepted)


def test_a_room_with_somebody_in_it_stays() -> None:
    room = Room(TALK)
    room.clock.ms += REST_AFTER_MS + 1
    room.rooms.rest(lambda _room: True)
    room.clock.ms += REST_AFTER_MS - 1
    room.rooms.rest(lambda _room: False)
    assert len(room.rooms.live()) == 1


def test_a_room_whose_clock_runs_stays_until_its_bell_has_rung() -> None:
    room = Room(TALK)
    room.act("desk", "next_step")
    room.act("desk", "next_step")
    keeper = room.keeper
    room.clock.ms += REST_AFTER_MS + 1
    room.rooms.rest(lambda _room: False)
    assert room.rooms.live() == [keeper]
    [(run, deadline)] = keeper.deadlines()
    room.rooms.act(keeper, SERVER, "bell", "b", "ring_bell", {"run": run, "deadline": deadline})
    room.rooms.rest(lambda _room: False)
    assert room.rooms.live() == []


def test_one_rooms_broken_rules_do_not_stop_the_bells() -> None:
    room = Room(TALK)
    for _ in range(2):
        room.act("desk", "next_step")
    room.clock.ms += 120_000
    room.keeper.rules.kinds = {}
    Timers(room.rooms).look()
    assert room.keeper.deadlines()
