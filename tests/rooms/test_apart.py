"""Groups in a live room and in a rehearsal: who reads what, whose bell rings, what the minutes tell to whom."""

from __future__ import annotations

from typing import Any

from server.activities import kinds
from server.minutes import minutes_of
from server.rooms.keeper import Accepted
from server.rooms.registry import Identity
from server.rooms.rehearsal import rehearse
from server.rooms.timers import Timers
from tests.rooms.room import Room
from tests.table import planned_steps

APART: Any = ("groups", {"number": 2}, ["ideas", "round"])


def scenario(*steps: Any) -> dict[str, Any]:
    return {"name": "test", "title": "A test", "steps": planned_steps(steps, "st"), "roles": {}}


def apart(seats: int = 4) -> Room:
    """Two groups at work: the odd seats in the first, the even ones in the second."""
    room = Room(scenario(APART, "weather"), seats=seats)
    room.act("desk", "next_step")
    for n in range(1, seats + 1):
        room.act("desk", "place_seat", {"seat": f"s{n}", "to": "g1" if n % 2 else "g2"})
    assert isinstance(room.act("desk", "open_groups"), Accepted)
    return room


def readable(room: Room, kind: Any, seat: str = "", group: str = "") -> list[str]:
    return room.rooms.readable(room.keeper, Identity(kind, seat, "", group))


def test_a_groups_layer_is_read_by_its_members_its_screen_and_the_desk() -> None:
    room = apart()
    assert readable(room, "seat", "s1") == ["room", "seat:s1", "group:g1"]
    assert readable(room, "screen") == ["room"]
    assert readable(room, "screen", group="g2") == ["room", "group:g2"]
    assert readable(room, "desk") == ["room", "desk", "group:g1", "group:g2"]


def test_whoever_changes_group_changes_what_they_read() -> None:
    room = apart()
    told = len(room.publisher.regrouped)
    room.act("desk", "move_to_group", {"seat": "s1", "to": "g2"})
    assert len(room.publisher.regrouped) == told + 1
    assert readable(room, "seat", "s1") == ["room", "seat:s1", "group:g2"]


def test_what_is_written_in_one_group_is_sent_to_no_other_layer() -> None:
    room = apart()
    before = len(room.publisher.sent)
    room.act("s1", "write_card", {"field": "ideas_1", "text": "SECRET of the first"})
    layers = {one.layer for one in room.publisher.sent[before:]}
    assert layers == {"group:g1", "seat:s1", "vault"}
    assert not any("SECRET" in str(one.patch) for one in room.publisher.sent if one.layer == "group:g1")


def test_each_groups_clock_has_its_own_bell() -> None:
    room = apart()
    runs = [run for run, _ in room.keeper.deadlines()]
    assert runs == ["r1", "g1_r1", "g2_r1"]
    room.act("desk", "pause_clock", {"group": "g2"})
    room.act("desk", "pause_clock")
    room.clock.ms = room.keeper.deadlines()[0][1] + 2_000
    Timers(room.rooms)._look_at(room.keeper, room.clock.ms)
    assert [run for run, _ in room.keeper.deadlines()] == ["g1_r1"]


def test_what_is_being_written_in_a_group_counts_at_its_bell() -> None:
    room = apart()
    room.rooms.keep_draft(room.keeper, "s1", "st1_1", "g1_r1", "ideas_1", 1, "Half a thought")
    room.act("desk", "close_step", {"group": "g1"})
    cards = room.keeper.committed["group:g1"]["runs"]["g1_r1"]["cards"]
    assert [card["text"] for card in cards.values()] == ["Half a thought"]


def test_writing_of_the_same_name_in_two_open_runs_is_kept_for_each() -> None:
    frozen = scenario("ideas")
    beside = [{**one, "beside": True} for one in planned_steps(["ideas"], "be")]
    room = Room({**frozen, "steps": [*frozen["steps"], *beside]}, seats=1)
    room.act("desk", "next_step")
    for run, text in (("r1", "For the box"), ("r2", "For the minute")):
        room.rooms.keep_draft(room.keeper, "s1", "st1", run, "ideas_1", 1, text)
    room.act("desk", "end_room")
    runs = room.keeper.committed["room"]["runs"]
    said = {run: [one["text"] for one in state["cards"].values()] for run, state in runs.items()}
    assert said == {"r1": ["For the box"], "r2": ["For the minute"]}


def test_what_a_stranger_writes_for_a_group_does_not_count_at_its_bell() -> None:
    room = apart()
    room.rooms.keep_draft(room.keeper, "s2", "st1_1", "g1_r1", "ideas_1", 1, "From the other group")
    assert not room.keeper.drafts


def test_groups_survive_a_restart() -> None:
    room = apart()
    room.act("s1", "write_card", {"field": "ideas_1", "text": "Kept"})
    before = room.keeper.committed
    room.restart()
    assert room.keeper.committed == before
    assert isinstance(room.act("s2", "write_card", {"field": "ideas_1", "text": "On"}), Accepted)


def test_a_rehearsal_goes_every_groups_way_to_its_end() -> None:
    played = rehearse(scenario(APART, "weather"), players=6, minds="cooperative", seed=1)
    groups = [played.layers[layer] for layer in ("group:g1", "group:g2")]
    assert [sorted(one["kind"] for one in group["runs"].values()) for group in groups] == [["ideas", "round"]] * 2
    assert "ended" in played.layers["room"]["state"]


def test_the_minutes_tell_each_reader_the_groups_they_may_read() -> None:
    played = rehearse(scenario(APART, "weather"), players=6, minds="cooperative", seed=1)

    def told(*layers: str) -> set[str]:
        minutes = minutes_of(played.journal(), {"room", *layers}, "en", kinds=kinds())
        return {moment.title.split(" · ")[0] for moment in minutes.time_line if " · " in moment.title}

    assert told() == set()
    assert told("group:g1") == {"Group 1"}
    assert told("group:g1", "group:g2") == {"Group 1", "Group 2"}
