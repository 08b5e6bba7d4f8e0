"""Several cities side by side: each group casts, builds and reviews its own, and the minutes tell each one whole."""

from __future__ import annotations

from functools import cache
from typing import Any

from server.activities import kinds
from server.minutes import minutes_of, write
from server.rooms.rehearsal import Played, rehearse
from tests.minutes.played import minutes
from tests.shipped import LIBRARY
from tests.table import Table


@cache
def two_cities() -> Played:
    """The ideal city, played by two groups of four at once."""
    offered = LIBRARY.scenario("ideal-city")
    assert offered
    frozen = offered.frozen()
    inside: list[Any] = [{**one, "id": f"st1_{n}", "inside": "st1"} for n, one in enumerate(frozen["steps"], start=1)]
    apart = {"id": "st1", "kind": "groups", "title": "Two cities", "settings": {"number": 2}, "apart": True}
    return rehearse({**frozen, "steps": [apart, *inside]}, players=8, minds="cooperative", seed=1)


def test_both_cities_live_and_no_character_is_missing_in_either() -> None:
    played = two_cities()
    assert played.summary()["won"]
    for group in ("group:g1", "group:g2"):
        assert len(played.layers[group]["characters"]) == 4
        assert played.layers[group]["city"]["sprint"] == 3
    assert "characters" not in played.layers["room"]


def test_the_minutes_tell_each_city_under_its_groups_name() -> None:
    found = minutes_of(two_cities().journal(), {"room", "desk", "group:g1", "group:g2"}, "en", kinds=kinds())
    assert [city.group for city in found.cities] == ["Group 1", "Group 2"]
    for city in found.cities:
        assert city.outcome and city.outcome.needs == 4
        assert city.buildings
        assert city.bonds
    told = write(found, "md")
    assert "Group 1 · What was built" in told or "Group 1 ·" in told


def test_a_member_reads_the_city_of_their_own_group_alone() -> None:
    found = minutes_of(two_cities().journal(), {"room", "seat:s1", "group:g1"}, "en", kinds=kinds())
    assert [city.group for city in found.cities] == ["Group 1"]


def test_what_was_asked_in_one_city_is_not_told_of_the_other() -> None:
    found = minutes_of(two_cities().journal(), {"room", "desk", "group:g1", "group:g2"}, "en", kinds=kinds())
    for city, group in zip(found.cities, ("group:g1", "group:g2"), strict=True):
        present = {"city": two_cities().layers[group]["characters"]}
        assert len(city.builders) <= len(present["city"])


def test_the_floor_of_the_same_character_is_told_apart_for_each_group() -> None:
    table = Table(("groups", {"number": 2}, ["cast", ("sprint_plan", {}), ("build", {"turns": "in_turn"})]))
    table.seat("", "", "", "")
    table.next()
    table.do("desk", "open_groups")
    for group in ("g1", "g2"):
        seats = [seat for seat, one in table.room["seats"].items() if one.get("group") == group]
        for seat, role in zip(seats, ("farmer", "nurse"), strict=True):
            table.do(seat, "choose_character", role=role)
        table.next(group)
        table.next(group)
        table.do(seats[0], "end_turn")
    table.do(seats[1], "end_turn")
    told = minutes(table, ("room", "desk", "group:g1", "group:g2"))
    assert [(one.group, one.who, one.turns) for one in told.floor] == [
        ("Group 1", "Odile", 1), ("Group 2", "Odile", 1), ("Group 2", "Samir", 1),
    ]  # fmt: skip
    assert "Group 1 · During play" in write(told, "md")
