"""Screens and relays of a site: which layers they read, from when to when, and what a relay may do."""

from __future__ import annotations

from typing import Any

import pytest

from server.game.context import Actor
from server.game.outcome import Refusal
from server.rooms.keeper import Accepted
from server.rooms.registry import Identity
from tests.rooms.room import Room
from tests.table import planned_steps

SITES = ["Foyer rural", "Mairie"]
P1, P2 = "p1", "p2"


def scenario(how: str, number: int | None = None) -> dict[str, Any]:
    settings = {"how": how, **({"number": number} if number else {})}
    steps = planned_steps([("groups", settings, ["ideas"]), "weather"], "st")
    return {"name": "test", "title": "A test", "steps": steps, "roles": {}}


def two_sites(how: str = "site", number: int | None = None) -> Room:
    """s1 and s2 sit at the first site, s3 and s4 at the second; the step of the groups has begun."""
    room = Room(scenario(how, number), seats=0, sites=SITES)
    for n, site in enumerate([P1, P1, P2, P2], start=1):
        room.rooms.take_seat(room.keeper, [f"Player {n}"], site)
    room.act("desk", "next_step")
    return room


def identity(room: Room, kind: Any, **of: str) -> Identity:
    key = room.rooms.new_key(room.keeper, kind, **of)
    assert isinstance(key, str), key
    found = room.rooms.who(room.keeper, key)
    assert found
    return found


def read_by(room: Room, site: str) -> list[str]:
    return room.rooms.readable(room.keeper, identity(room, "screen", site=site))


def place(room: Room, **groups: str) -> None:
    for seat, group in groups.items():
        room.act("desk", "place_seat", {"seat": seat, "to": group})


def test_a_sites_screen_reads_the_group_planned_for_it_from_their_opening_to_their_closing() -> None:
    room = two_sites()
    assert [read_by(room, site) for site in (P1, P2)] == [["room"], ["room"]]
    room.act("desk", "open_groups")
    assert [read_by(room, site) for site in (P1, P2)] == [["room", "group:g1"], ["room", "group:g2"]]
    room.act("desk", "next_step")
    assert [read_by(room, site) for site in (P1, P2)] == [["room"], ["room"]]


def test_a_group_that_is_planned_for_a_site_stays_on_its_screen_when_somebody_from_elsewhere_is_moved_in() -> None:
    room = two_sites()
    room.act("desk", "open_groups")
    room.act("desk", "move_to_group", {"seat": "s1", "to": "g2"})
    assert [read_by(room, site) for site in (P1, P2)] == [["room", "group:g1"], ["room", "group:g2"]]


def test_a_group_drawn_by_lot_is_shown_where_all_of_it_sits_and_nobody_of_another() -> None:
    room = two_sites("random", 2)
    place(room, s1="g1", s2="g1", s3="g2", s4="g2")
    room.act("desk", "open_groups")
    assert [read_by(room, site) for site in (P1, P2)] == [["room", "group:g1"], ["room", "group:g2"]]
    room.act("desk", "move_to_group", {"seat": "s4", "to": "g1"})
    assert [read_by(room, site) for site in (P1, P2)] == [["room"], ["room"]]


def test_two_groups_in_one_hall_are_none_of_its_screens_business() -> None:
    room = two_sites("random", 3)
    place(room, s1="g1", s2="g2", s3="g3", s4="g3")
    room.act("desk", "open_groups")
    assert [read_by(room, site) for site in (P1, P2)] == [["room"], ["room", "group:g3"]]


def test_whoever_leaves_changes_what_the_screens_of_their_site_read() -> None:
    room = two_sites("random", 2)
    place(room, s1="g1", s2="g2", s3="g2", s4="g2")
    room.act("desk", "open_groups")
    assert read_by(room, P2) == ["room"]
    told = len(room.publisher.regrouped)
    room.act("s2", "leave_seat")
    assert len(room.publisher.regrouped) == told + 1
    assert read_by(room, P2) == ["room", "group:g2"]


def test_a_groups_own_screen_reads_that_group_alone() -> None:
    room = two_sites()
    room.act("desk", "open_groups")
    assert room.rooms.readable(room.keeper, identity(room, "screen", group="g2")) == ["room", "group:g2"]


def test_a_relay_reads_what_the_desk_reads_and_acts_as_the_desk() -> None:
    room = two_sites()
    room.act("desk", "open_groups")
    relay = identity(room, "relay", site=P2)
    assert room.rooms.readable(room.keeper, relay) == room.rooms.readable(room.keeper, Identity("desk", "", ""))
    assert (relay.actor(), relay.bound) == (Actor("desk"), {"site": P2})
    for name, data in (
        ("give_help", {"seat": "s3"}), ("move_to_group", {"seat": "s3", "to": "g1"}), ("say_to_all", {"text": "Here"}),
    ):  # fmt: skip
        assert isinstance(room.act(relay.actor() or "", name, data), Accepted), name


@pytest.mark.parametrize(
    ("kind", "of", "field"),
    [
        ("relay", {}, "site"), ("relay", {"group": "g1"}, "group"), ("relay", {"site": "p9"}, "site"),
        ("screen", {"site": "p9"}, "site"), ("screen", {"group": "g9"}, "group"), ("desk", {"site": "p1"}, "site"),
        ("screen", {"site": "p1", "group": "g1"}, "group"),
    ],
)  # fmt: skip
def test_a_key_is_of_a_site_or_a_group_that_there_is(kind: Any, of: dict[str, str], field: str) -> None:
    room = two_sites()
    room.act("desk", "open_groups")
    refused = room.rooms.new_key(room.keeper, kind, **of)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.figures["field"]) == ("command/bad_data", field)


def test_the_desk_knows_where_a_relay_was_asked_for_and_ends_it_at_once() -> None:
    room = two_sites()
    key = room.rooms.new_key(room.keeper, "relay", site=P1)
    other = room.rooms.new_key(room.keeper, "relay", site=P2)
    assert set(room.keeper.committed["desk"]["relays"]) == {P1, P2}
    before = len(room.publisher.revoked)
    assert isinstance(room.act("desk", "end_relay", {"site": P1}), Accepted)
    assert len(room.publisher.revoked) == before + 1
    assert isinstance(key, str) and room.rooms.who(room.keeper, key) is None
    assert isinstance(other, str) and room.rooms.who(room.keeper, other)
    assert set(room.keeper.committed["desk"]["relays"]) == {P2}
    assert isinstance(room.act("desk", "end_relay", {"site": P1}), Refusal)
    assert isinstance(room.act("s1", "end_relay", {"site": P2}), Refusal)


def test_each_screen_is_known_at_the_desk_and_ended_alone() -> None:
    room = two_sites()
    first = room.rooms.new_key(room.keeper, "screen", site=P1)
    second = room.rooms.new_key(room.keeper, "screen", site=P1)
    assert isinstance(first, str) and isinstance(second, str)
    out = room.keeper.committed["desk"]["screens"]
    ours = [id_ for id_, of in out.items() if of.get("site") == P1]
    assert len(ours) == 2 and all(isinstance(of["at"], int) for of in out.values())
    assert first not in str(room.keeper.committed) and "key" not in str(out), "the desk never learns a key"
    found = room.rooms.who(room.keeper, first)
    assert found and found.screen in ours
    assert isinstance(room.act("desk", "end_screen", {"screen": found.screen}), Accepted)
    assert room.rooms.who(room.keeper, first) is None and room.rooms.who(room.keeper, second)
    assert found.screen not in room.keeper.committed["desk"]["screens"]
    for who, screen in (("desk", found.screen), ("desk", "k999"), ("s1", ours[1])):
        assert isinstance(room.act(who, "end_screen", {"screen": screen}), Refusal)


def test_the_screen_a_room_opens_with_is_known_too() -> None:
    assert [set(of) for of in two_sites().keeper.committed["desk"]["screens"].values()] == [{"at"}]


def test_keys_of_sites_and_groups_survive_a_restart() -> None:
    room = two_sites()
    key = room.rooms.new_key(room.keeper, "relay", site=P2)
    room.restart()
    assert isinstance(key, str)
    found = room.rooms.who(room.keeper, key)
    assert found and (found.kind, found.site, found.at_desk) == ("relay", P2, True)
