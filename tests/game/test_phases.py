"""The clock of a part, the way into the steps inside, and how a group goes on that has no facilitator."""

from __future__ import annotations

from typing import Any

import pytest

from server.game.scopes import ROOM
from tests.table import Table

IDEAS = ("ideas", {"prompts": ["The dearest"], "seconds": 60, "choose": 45})


def bell(table: Table, scope: str = ROOM) -> None:
    now = table.layers[scope]["now"]
    table.now = now["deadline"]
    table.do("server", "ring_bell", run=now["run"], deadline=now["deadline"])


def seated(*steps: Any, seats: int = 3) -> Table:
    table = Table(*steps)
    table.seat(*[""] * seats)
    table.next()
    return table


def apart(*inside: Any, seats: int = 3) -> Table:
    """All of them in one group, in its first step."""
    table = seated(("groups", {"how": "random", "number": 1}, list(inside)), seats=seats)
    table.do("desk", "open_groups")
    if "now" not in table.group("g1"):
        table.next("g1")
    return table


def state(table: Table) -> dict[str, Any]:
    group = table.group("g1")
    found: dict[str, Any] = group["runs"][group["now"]["run"]]
    return found


# --- how long the part is


def test_a_part_says_how_long_it_is_where_it_is_not_the_whole_step() -> None:
    assert "length" not in seated("vote").room["now"]
    table = seated(IDEAS)
    assert table.room["now"]["length"] == 60_000
    bell(table)
    assert table.room["now"]["length"] == 45_000


def test_a_part_as_long_as_the_step_says_nothing_more() -> None:
    assert "length" not in seated(("ideas", {"prompts": ["One"], "seconds": 300})).room["now"]


def test_the_next_step_does_not_keep_the_length_of_the_part_before() -> None:
    table = seated(IDEAS, "vote")
    table.next()
    assert table.room["steps"]["st2"]["seconds"] == 300 and "length" not in table.room["now"]


def test_after_a_blue_moment_the_hat_is_as_long_as_it_was() -> None:
    table = seated(("hats", {"seconds": {"blue": 100}}))
    table.now += 40_000
    table.do("desk", "call_blue")
    assert table.room["now"]["length"] == 60_000
    bell(table)
    assert table.room["now"]["deadline"] - table.now == 60_000 and table.room["now"]["length"] == 100_000


def test_a_part_that_waits_around_others_comes_back_with_its_own_length() -> None:
    table = seated(("ideas", {"prompts": ["One"], "seconds": 60}, ["vote"]))
    table.next()
    assert "length" not in table.room["now"]
    table.next()
    assert (table.room["now"]["length"], table.room["now"]["deadline"] - table.now) == (60_000, 59_000)
    assert "length" not in table.run and "left" not in table.run


# --- the steps inside open by themselves


@pytest.mark.parametrize("kind", ["vote", "round", "weather"])
def test_when_the_time_of_a_step_is_over_the_steps_inside_it_come_instead_of_its_end(kind: str) -> None:
    table = seated((kind, {}, ["derole"]), "welcome")
    bell(table)
    assert table.run["kind"] == "derole" and table.room["now"]["outer"] == ["r1"] and "closed" not in table.room["now"]
    table.next()
    assert table.run["kind"] == kind and "deadline" not in table.room["now"], "its own time was over before"
    assert "closed" not in table.room["now"]
    table.next()
    assert table.run["kind"] == "welcome"


def test_the_last_inner_bell_brings_the_steps_inside() -> None:
    table = seated(("ideas", {"prompts": ["One"]}, ["derole"]))
    bell(table)
    assert table.run["kind"] == "ideas" and table.run["at"] == 1
    bell(table)
    assert table.run["kind"] == "derole"


def test_where_people_are_apart_the_rooms_bell_brings_them_back() -> None:
    table = apart("vote")
    bell(table)
    assert table.room["now"]["closed"] and table.room["groups"]["g1"]["closed"]


# --- who listens has no turn


def test_the_owner_who_listens_is_in_no_round_of_the_steps_inside() -> None:
    table = seated(("accelerator", {"owner": "desk"}, ["round", "weather"]), seats=5)
    table.do("desk", "name_owner", seat="s1")
    table.next()
    assert table.run["kind"] == "round" and table.run["turn"]["order"] == ["s2", "s3", "s4", "s5"]
    table.next()
    for seat in ("s2", "s3", "s4", "s5"):
        table.do(seat, "tell_weather", sky="sun")
    assert table.run["revealed"], "nobody waits for who may not answer"


def test_who_carries_the_groups_own_problem_has_a_turn_like_the_others() -> None:
    table = seated(("accelerator", {"question": "How?"}, ["round"]))
    table.do("s1", "volunteer")
    table.next()
    assert table.run["turn"]["order"] == ["s1", "s2", "s3"]


# --- a group leads itself


def test_in_the_room_only_the_desk_leads() -> None:
    table = seated("debrief")
    assert table.refused("s1", "next_question") == "command/forbidden"
    assert table.refused("s1", "reveal_cards") == "command/forbidden"


def test_the_members_of_a_group_lead_it_but_not_while_its_clock_is_paused() -> None:
    table = apart("debrief")
    table.do("s2", "reveal_cards")
    table.do("s3", "next_question", after="facts")
    assert state(table)["question"] == "feelings"
    assert table.refused("s2", "next_question", after="facts") == "choice/unknown"
    table.do("desk", "pause_clock", group="g1")
    assert table.refused("s2", "next_question") == "step/paused"
    table.do("desk", "next_question", run="g1_r1")


def test_any_member_takes_a_groups_accelerator_on_from_phase_to_phase() -> None:
    table = apart(("accelerator", {"question": "How?"}))
    table.do("s1", "volunteer")
    assert state(table)["phase"] == "situation"
    for phase in ("situation", "facts", "ask", "ask", "help", "synthesis"):
        table.do("s3", "next_phase", phase=phase)
        assert table.refused("s2", "next_phase", phase="keep") == "phase/not_now"
        bell(table, "group:g1")
    assert state(table)["phase"] == "keep"


def test_a_group_closes_its_vote_itself() -> None:
    table = apart("vote")
    table.do("s1", "vote", dots={"c1": 1})
    table.do("s2", "close_vote")
    assert state(table)["counts"]["c1"] == 1
    assert seated("vote").refused("s1", "close_vote") == "command/forbidden"


def test_a_group_on_whose_wall_nothing_hangs_is_not_stuck() -> None:
    table = apart("accelerator")
    bell(table, "group:g1")
    assert "deadline" not in table.group("g1")["now"]
    table.do("s2", "volunteer")
    assert (state(table)["phase"], state(table)["owner"]) == ("situation", "s2")
    again = apart("accelerator")
    bell(again, "group:g1")
    again.do("s3", "put_project", title="A café")
    again.do("s1", "next_phase", phase="choose")
    bell(again, "group:g1")
    assert state(again)["owner"] == "s3"


def test_a_group_decides_by_consent_alone_even_where_somebody_is_silent() -> None:
    table = apart("consent")
    table.do("s1", "carry")
    table.do("s1", "write_version", text="We try it for a month.")
    for phase in ("present", "clarify"):
        table.do("s2", "go_on", phase=phase)
    for _ in range(2):
        table.do("s1", "move_on")
    for phase in ("react", "amend"):
        table.do("s3", "go_on", phase=phase)
    for seat in ("s1", "s2"):
        table.do(seat, "no_objection")
    table.do("s2", "reveal_answers")
    table.do("s2", "go_on", phase="objections")
    table.do("s1", "adopt")
    assert state(table)["outcome"]["adopted"]


def test_a_group_turns_its_mandala_without_whoever_is_not_ready() -> None:
    table = apart("mandala")
    table.do("s1", "go_to", phase="place")
    assert state(table)["phase"] == "place"
    assert seated("mandala").refused("s1", "go_to", phase="place") == "command/forbidden"


@pytest.mark.parametrize("kind", ["ideas", "hats"])
def test_what_moves_on_by_bells_does_so_in_a_group_too(kind: str) -> None:
    table = apart((kind, {"prompts": ["One"]} if kind == "ideas" else {}))
    bell(table, "group:g1")
    assert state(table)["at"] == 1 and table.group("g1")["now"]["deadline"] > table.now
