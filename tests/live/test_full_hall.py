"""Forty people in one hall: nobody misses the bell, the reveal, a move, their group or the way back."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.live.browser import Browser, until
from tests.live.conftest import Table
from tests.live.serving import Server

PEOPLE = 40
PATIENCE_S = 40  # as long as a busy machine needs; nothing here waits for less than what it names


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With the scenario of a full hall on its shelf."""
    folder: Path = tmp_path_factory.mktemp("hall")
    with Server(folder / "data", module="tests.bench.hall_server") as running:
        yield running
        assert "Traceback" not in running.log, running.log


@pytest.fixture
def hall(server: Server) -> Iterator[Hall]:
    made = Hall(server)
    yield made
    made.table.close()


class Hall:
    def __init__(self, server: Server) -> None:
        self.table = Table(server, "hall")
        self.desk = self.table.desk
        self.people = [self.table.player(f"P{n}") for n in range(PEOPLE)]

    @property
    def everybody(self) -> list[Browser]:
        return [self.desk, *self.people]

    def all_at_once(self, name: str, with_: Any) -> None:
        """Each one's command is accepted. `with_`: what the nth of them sends."""
        with ThreadPoolExecutor(PEOPLE) as hands:
            said = list(hands.map(lambda n: self.people[n].do(name, with_(n)), range(PEOPLE)))
        assert all(one["ok"] for one in said), said

    def on(self) -> None:
        assert self.desk.do("next_step")["ok"]

    def all_hold_the_same(self) -> None:
        until(
            lambda: {one.revs["room"] for one in self.people} == {self.desk.revs["room"]}, "all to have it", PATIENCE_S
        )
        assert all(one.room == self.desk.room for one in self.people)
        assert not any(one.gaps for one in self.everybody)

    def state(self, one: Browser) -> Any:
        return one.room["runs"][one.room["now"]["run"]]


def test_nobody_misses_the_bell_and_what_everybody_was_writing_counts(hall: Hall) -> None:
    hall.on()
    hall.all_at_once("write_card", lambda n: {"field": "ideas_1", "text": f"Sent by {n}"})
    assert "cards" not in str(hall.state(hall.desk)), "nobody sees a card before the bell"
    assert hall.desk.do("end_part", {"at": 0})["ok"]
    hall.all_hold_the_same()
    with ThreadPoolExecutor(PEOPLE) as hands:
        kept = list(hands.map(lambda n: hall.people[n].draft("ideas_1", f"Unsent of {n}"), range(PEOPLE)))
    assert all(one["ok"] for one in kept)
    until(lambda: all("cards" in hall.state(one) for one in hall.everybody), "the bell", PATIENCE_S)
    hall.all_hold_the_same()
    shown = sorted(card["text"] for card in hall.state(hall.desk)["cards"].values())
    assert shown == sorted(f"{how} {n}" for how in ("Sent by", "Unsent of") for n in range(PEOPLE))
    cards = sorted(hall.state(hall.desk)["cards"])
    hall.all_at_once("elect_card", lambda n: {"card": cards[n // 2]})
    assert hall.desk.do("close_step")["ok"]
    hall.all_hold_the_same()
    assert sum(hall.state(hall.people[-1])["votes"].values()) == PEOPLE


def test_nobody_misses_the_reveal_or_a_move(hall: Hall) -> None:
    hall.on()
    hall.on()
    hall.all_at_once("place_dot", lambda n: {"at": n})
    until(lambda: all("dots" in hall.state(one) for one in hall.everybody), "the line to open", PATIENCE_S)
    assert {one["at"] for one in hall.state(hall.people[0])["dots"].values()} == set(range(PEOPLE))
    hall.all_at_once("place_dot", lambda n: {"at": -n - 20})
    hall.all_at_once("ask_floor", lambda n: {})
    hall.all_hold_the_same()
    state = hall.state(hall.people[-1])
    assert {one["at"] for one in state["dots"].values()} == set(range(-PEOPLE - 19, -19))
    assert len(state["queue"]) == PEOPLE - 1, "one has the floor, the others wait"


def test_everybody_has_their_group_when_it_goes_and_all_come_back(hall: Hall) -> None:
    for _ in range(3):
        hall.on()
    assert hall.desk.do("open_groups")["ok"]
    until(lambda: all(_group(one) for one in hall.people), "each one's group", PATIENCE_S)
    hall.all_at_once("write_card", lambda n: {"field": "ideas_1", "text": f"Sent by {n}"})
    hall.all_hold_the_same()
    for nth, one in enumerate(hall.people):
        group = hall.desk.room["seats"][hall.table.seats[nth].seat]["group"]
        assert _group(one) == f"group:{group}"
    hall.on()
    hall.all_hold_the_same()
    assert all("closed" in group for group in hall.desk.room["groups"].values())
    assert len(hall.desk.room["groups"]) == PEOPLE // 5


def _group(one: Browser) -> str:
    return next((layer for layer in one.layers if layer.startswith("group:")), "")
