"""The facilitator ends a part before its bell: once, and never the part after it."""

import pytest

from tests.table import Table, bell

BY_BELLS = ("ideas", "hats", "introductions")


def playing(kind: str) -> Table:
    table = Table(kind)
    table.seat("", "", "", "")
    table.next()
    return table


@pytest.mark.parametrize("kind", BY_BELLS)
def test_a_press_that_names_a_part_ends_it_and_a_second_one_changes_nothing(kind: str) -> None:
    table = playing(kind)
    table.now += 5_000
    table.do("desk", "end_part", at=0)
    assert table.room["now"]["deadline"] == table.now
    assert table.refused("desk", "end_part", at=0) == "step/over", "its bell rings already"
    bell(table)
    assert table.run["at"] == 1
    assert table.refused("desk", "end_part", at=0) == "step/over", "a press that met the bell"


@pytest.mark.parametrize("kind", BY_BELLS)
def test_nobody_but_the_facilitator_ends_a_part_and_nobody_while_the_clock_is_stopped(kind: str) -> None:
    table = playing(kind)
    assert table.refused("s1", "end_part", at=0) == "command/forbidden"
    assert table.refused("desk", "end_part", at=-1) == "command/bad_data"
    table.do("desk", "pause_clock")
    assert table.refused("desk", "end_part", at=0) == "clock/paused"


def test_a_press_for_a_hat_does_not_end_the_blue_moment_that_was_called_meanwhile() -> None:
    table = playing("hats")
    table.do("desk", "call_blue")
    assert table.refused("desk", "end_part", at=0) == "step/paused"


def test_a_press_that_meets_a_bell_that_rings_does_not_put_it_off() -> None:
    table = playing("moving_debate")
    table.do("desk", "move_on", statement="d1", phase="place")
    rings = table.room["now"]["deadline"]
    table.now += 1_000
    table.do("desk", "move_on", statement="d1", phase="place")
    assert table.room["now"]["deadline"] == rings
