"""A room in which one plays beside bots: at the pace of people or faster, never listed, never for long."""

from __future__ import annotations

from typing import Any

import pytest

from server.activities import kinds
from server.game.outcome import Refusal
from server.journal.memory import MemoryJournal
from server.journal.parted import PartedJournal
from server.rooms.chance import SeededChance
from server.rooms.registry import Rooms
from server.rooms.rehearsing.alone import DESERTED_MS, KEPT_MS, MOST, MOST_EACH, Alone, Rehearsals
from server.rooms.timers import Timers
from tests.rooms.room import CountedIds, HandClock, Recorder
from tests.shipped import LIBRARY

LOOK_MS = 250


class House:
    def __init__(self) -> None:
        self.clock, self.publisher, self.lasting = HandClock(), Recorder(), MemoryJournal()
        journal = PartedJournal(self.lasting)
        self.rooms = Rooms(
            journal, self.publisher, self.clock, CountedIds(), SeededChance, kinds(), {"seats": 400}
        )  # fmt: skip
        self.visited = True
        self.rehearsals = Rehearsals(self.rooms, lambda room: self.visited)
        self._timers = Timers(self.rooms)

    def begin(self, name: str = "ideal-city", owner: str = "odile", **wish: Any) -> Alone:
        made = self.asked(name, owner, **wish)
        assert isinstance(made, Alone), made
        return made

    def asked(self, name: str = "ideal-city", owner: str = "odile", **wish: Any) -> Alone | Refusal:
        found = LIBRARY.scenario(name)
        assert found
        given: dict[str, Any] = {"me": "Vous", "players": 4, "minds": "cooperative", "language": "fr", **wish}
        return self.rehearsals.begin(owner, found.frozen(), **given)

    def wait(self, seconds: float) -> None:
        for _ in range(int(seconds * 1000 / LOOK_MS)):
            self.clock.ms += LOOK_MS
            self.rehearsals.look()
            self._timers.look()


def room(one: Alone) -> dict[str, Any]:
    return one.keeper.committed["room"]


@pytest.fixture
def house() -> House:
    return House()


def test_it_begins_at_once_with_the_author_and_the_bots_they_chose(house: House) -> None:
    one = house.begin(players=5, minds="alpha")
    assert room(one)["now"]["step"] == "st1"
    minds = ["alpha", "follower", "follower", "follower"]
    assert [seat.get("bot") for seat in room(one)["seats"].values()] == [None, *minds]
    assert [seat["mind"] for seat in one.as_json()["seats"]] == ["", *minds]
    assert all(seat["key"] for seat in one.as_json()["seats"])


def test_bots_play_as_slowly_as_people_and_as_fast_as_one_wants(house: House) -> None:
    slow, fast = house.begin(), house.begin()
    fast.speed = 16
    house.wait(4)
    assert len(room(fast).get("characters", {})) == 3 > len(room(slow).get("characters", {}))
    assert room(slow)["now"]["deadline"] - house.clock.ms > 350_000
    assert room(fast)["now"]["deadline"] - house.clock.ms < 310_000


def test_it_comes_to_its_end_by_itself_however_little_the_author_does(house: House) -> None:
    one = house.begin("decision-meeting", minds="mixed")
    one.speed = 16
    house.wait(240)
    assert "ended" in room(one)["state"]


def test_who_is_late_comes_with_the_second_step(house: House) -> None:
    one = house.begin(minds="cooperative,late,cooperative")
    assert len(one.seats) == 3
    one.leading.do("next_step")
    house.wait(1)
    assert [one.minds.get(seat) for seat in room(one)["seats"]] == [None, "cooperative", "cooperative", "late"]


def test_groups_are_sent_off_and_parts_go_on_when_nobody_does_anything_more(house: House) -> None:
    one = house.begin("whole-day", minds="silent")
    one.speed = 16
    while room(one)["now"]["step"] != "st5":
        assert one.leading.do("next_step")
    house.wait(5)
    assert "groups" not in room(one)  # the author may look, however fast it goes
    house.wait(6)
    assert [group["n"] for group in room(one)["groups"].values()] == [1]
    assert one.keeper.committed["group:g1"]["now"]["step"] == "st5_1"


def test_while_the_clock_is_held_nobody_plays(house: House) -> None:
    one = house.begin()
    one.leading.do("pause_clock")
    seq = one.keeper.seq
    house.wait(20)
    assert one.keeper.seq == seq


def test_it_is_in_no_list_and_on_no_disk_and_leaves_nothing(house: House) -> None:
    one = house.begin()
    code, row = one.keeper.row.code, one.keeper.row
    assert (house.rooms.rows(), house.lasting.rooms()) == ([], [])
    assert house.rooms.find(code) and house.rehearsals.holds(code)
    house.rehearsals.stop(one)
    assert house.rooms.find(code) is None and not house.rehearsals.holds(code)
    assert house.rooms.journal.read(row.id) == []
    assert house.publisher.revoked  # whoever looked at it was cut off


def test_one_that_nobody_looks_at_ends_and_none_lasts_for_ever(house: House) -> None:
    left, long = house.begin(), house.begin()
    house.visited = False
    house.clock.ms += DESERTED_MS + 1
    house.rehearsals.look()
    assert house.rehearsals.of("odile", left.id) is None
    long = house.begin()
    house.visited = True
    house.clock.ms += KEPT_MS + 1
    house.rehearsals.look()
    assert house.rehearsals.of("odile", long.id) is None


def test_an_author_has_few_the_oldest_ends_and_a_server_has_some(house: House) -> None:
    mine = [house.begin() for _ in range(MOST_EACH + 1)]
    assert [house.rehearsals.of("odile", one.id) is None for one in mine] == [True] + [False] * MOST_EACH
    for n in range(MOST - MOST_EACH):
        house.begin("decision-meeting", owner=f"author {n}", players=1)
    refused = house.asked(owner="one more")
    assert isinstance(refused, Refusal) and refused.code == "rehearsal/too_many"


def test_nobody_else_finds_it(house: House) -> None:
    one = house.begin()
    assert house.rehearsals.of("samir", one.id) is None


def test_one_whose_rules_fail_does_not_stop_the_others(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, well = house.begin(), house.begin()
    monkeypatch.setattr(broken.leading, "look", lambda *given: 1 / 0)
    seq = well.keeper.seq
    house.wait(12)
    assert well.keeper.seq > seq
