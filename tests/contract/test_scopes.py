"""An activity knows only its scope: each kind is played in two groups at once, and inside another step."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from server.activities import kinds
from server.game.activity import Mind, View
from server.game.outcome import Refusal
from server.game.scopes import ROOM, home_of
from server.rooms.chance import SeededChance
from tests.contract.plays import BEFORE, KINDS, TERRAIN, accepted, example, readers_views, six_roles
from tests.rooms.room import Room
from tests.table import planned_steps

pytestmark = pytest.mark.slow
SEATS = ("s1", "s2", "s3", "s4")
in_every_kind = pytest.mark.parametrize("kind", [kind for kind in KINDS if not kinds()[kind].apart])


def room_with(*steps: Any) -> Room:
    planned = planned_steps(steps, "st")
    made = {"name": "test", "title": "A test", "steps": planned, "roles": six_roles(), "terrain": TERRAIN}
    return Room(made, seats=4)


def way_to(kind: str) -> list[Any]:
    needed = BEFORE[: BEFORE.index(kind)] if kind in BEFORE else BEFORE
    return [*needed, (kind, example(kind))]


def bots_of(room: Room, rounds: int, text: str = "") -> list[Any]:
    """Each seat's bot in its own scope; `text`: what the first seat writes instead of its own words."""
    answers = []
    for nth in range(rounds):
        for seat in SEATS:
            committed = room.keeper.committed
            scope = home_of(committed[ROOM], seat)
            layers = {of: deepcopy(committed.get(of, {})) for of in (ROOM, scope, f"seat:{seat}")}
            room.clock.ms += 2_000
            view = View(layers, seat, room.clock.now(), scope)
            act = kinds()[view.run["kind"]].bot(view, Mind("cooperative", SeededChance(seat, nth), seat))
            if act:
                data = {**act.data, "text": text} if text and seat == "s1" and "text" in act.data else dict(act.data)
                answers.append(room.act(seat, act.name, data))
    return answers


def in_two_groups(kind: str, text: str = "") -> Room:
    """Both groups have come to `kind`, and its bots have played a while."""
    room = room_with(("groups", {"number": 2}, way_to(kind)))
    room.act("desk", "next_step")
    for seat in SEATS:
        room.act("desk", "place_seat", {"seat": seat, "to": "g1" if seat in ("s1", "s2") else "g2"})
    assert accepted(room.act("desk", "open_groups"))
    for step in way_to(kind)[:-1]:
        bots_of(room, 8 if step == "build" else 3)
        for group in ("g1", "g2"):
            assert accepted(room.act("desk", "next_step", {"group": group}))
    bots_of(room, 6, text)
    return room


@in_every_kind
def test_in_two_groups_at_once_it_is_played_to_its_end_in_each(kind: str) -> None:
    room = in_two_groups(kind)
    for group in ("g1", "g2"):
        if "closed" not in room.keeper.committed[f"group:{group}"]["now"]:
            assert accepted(room.act("desk", "close_step", {"group": group}))
        assert room.keeper.committed[f"group:{group}"]["runs"]
    assert not any(one.get("kind") == kind for one in room.keeper.committed[ROOM]["runs"].values())
    before = deepcopy(room.keeper.committed)
    assert readers_views(room) == before
    room.restart()
    assert room.keeper.committed == before


@in_every_kind
def test_what_one_group_writes_reaches_no_reader_of_the_other(kind: str) -> None:
    room = in_two_groups(kind, text="SECRET of the first group")
    others = [one.patch for one in room.publisher.sent if one.layer in (ROOM, "group:g2", "seat:s3", "seat:s4")]
    assert "SECRET" not in json.dumps(others)


@in_every_kind
def test_inside_another_step_it_is_played_to_its_end_and_the_step_around_goes_on(kind: str) -> None:
    room = room_with(("ideas", {}, way_to(kind)), "round")
    for step in ("ideas", *way_to(kind)):
        assert accepted(room.act("desk", "next_step"))
        answers = bots_of(room, 8 if step == "build" else 3)
        assert not any(isinstance(one, Refusal) and one.code == "room/fault" for one in answers)
    assert room.keeper.committed[ROOM]["now"]["outer"] == ["r1"]
    assert accepted(room.act("desk", "next_step"))
    assert room.keeper.committed[ROOM]["now"]["run"] == "r1"
    assert accepted(room.act("desk", "next_step"))
    assert readers_views(room) == room.keeper.committed
