"""The facilitator's plan: an end that holds, and steps to come that take less. Nothing is cut by itself."""

from tests.table import Table

HOUR = 60 * 60 * 1000


def table() -> Table:
    made = Table("round", "round", "debrief")
    made.seat("farmer", "nurse")
    made.next()
    return made


def test_the_planned_end_is_the_facilitators_and_can_be_taken_back() -> None:
    room = table()
    room.do("desk", "plan_time", end=room.now + HOUR)
    assert room.layers["desk"]["plan"] == {"end": room.now + HOUR}
    assert "plan" not in room.room
    room.do("desk", "plan_time", end=0)
    assert room.layers["desk"]["plan"] == {}


def test_an_end_that_is_past_or_a_day_away_is_refused() -> None:
    room = table()
    for end in (room.now, room.now - 1, room.now + 25 * HOUR):
        assert room.refused("desk", "plan_time", end=end) == "command/out_of_range"
    assert room.refused("desk", "plan_time", end=-1) == "command/bad_data"


def test_a_step_to_come_takes_less_and_its_clock_says_so() -> None:
    room = table()
    room.do("desk", "plan_time", seconds={"st2": 120}, end=room.now + HOUR)
    assert [room.room["steps"][step]["seconds"] for step in ("st1", "st2", "st3")] == [300, 120, 300]
    room.next()
    assert room.room["now"]["deadline"] == room.now + 120_000


def test_what_runs_or_is_over_and_what_there_is_not_cannot_be_planned() -> None:
    room = table()
    assert room.refused("desk", "plan_time", seconds={"st1": 120}) == "step/over"
    assert room.refused("desk", "plan_time", seconds={"st9": 120}) == "choice/unknown"
    for seconds in (0, 59, 99_999, "120", True):
        assert room.refused("desk", "plan_time", seconds={"st2": seconds}) == "command/bad_data"


def test_what_a_group_has_begun_cannot_be_planned_any_more() -> None:
    room = Table(("groups", {"how": "random", "number": 2}, ["weather", "vote"]), "debrief")
    room.seat("", "", "", "")
    room.next()
    room.do("desk", "open_groups")
    assert room.refused("desk", "plan_time", seconds={"st1_1": 120}) == "step/over"
    room.do("desk", "plan_time", seconds={"st1_2": 120})


def test_only_the_desk_plans() -> None:
    assert table().refused("s1", "plan_time", end=0) == "command/forbidden"
