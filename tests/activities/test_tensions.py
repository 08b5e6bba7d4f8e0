"""Tensions: placed alone, shown as a spread without names. What every kind promises is tried in tests/contract."""

from typing import Any

from server.activities.tensions import ACTIVITY, Settings
from server.game.paper import Scale
from tests.table import Table

TWO = {"tensions": [{"left": "Fast", "right": "Together"}, {"left": "Frame", "right": "Freedom"}]}
OTHER_ORDER = {"tensions": [{"left": "Frame", "right": "Freedom"}, {"left": "Me", "right": "Us"}]}


def placing(*steps: Any, people: int = 4) -> Table:
    table = Table(*(steps or (("tensions", TWO),)))
    table.seat(*[""] * people)
    table.next()
    return table


def all_stand(table: Table, *places: int, tension: str = "t1") -> None:
    for nth, at in enumerate(places, start=1):
        table.do(f"s{nth}", "place_dot", tension=tension, at=at)


def test_a_place_is_hidden_from_everybody_else_until_the_reveal() -> None:
    table = placing()
    table.do("s1", "place_dot", tension="t1", at=-73)
    assert "-73" not in str(table.room) and "-73" not in str(table.own("s2"))
    assert table.own("s1")["runs"]["r1"]["lines"] == {"t1": {"s1": -73}}


def test_it_shows_by_itself_once_everybody_stands_on_every_line() -> None:
    table = placing()
    all_stand(table, -100, -100, 0, 100)
    assert "spread" not in table.run and "answered" not in table.run
    all_stand(table, 0, 0, 0, tension="t2")
    assert set(table.run["answered"]) == {"s1", "s2", "s3"} and "spread" not in table.run
    table.do("s4", "place_dot", tension="t2", at=40)
    assert table.run["spread"]["t1"] == [2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    assert table.run["spread"]["t2"] == [0, 0, 0, 0, 0, 3, 0, 1, 0, 0, 0]


def test_nothing_that_is_shown_or_kept_tells_whose_place_it_was() -> None:
    table = placing()
    all_stand(table, -100, -100, 0, 100)
    table.do("desk", "reveal_tensions")
    told = {key: value for key, value in table.run.items() if key not in ("tensions", "answered")}
    assert not any(f"'s{n}'" in str(told) for n in range(1, 5))
    assert "lines" not in table.layers["vault"]["runs"]["r1"]
    assert table.facts("dot_placed") == []


def test_under_four_answers_a_line_stays_closed_and_the_others_open() -> None:
    table = placing()
    all_stand(table, -100, -100, 0, 100)
    all_stand(table, 20, 20, 20, tension="t2")
    table.do("desk", "close_step")
    assert list(table.run["spread"]) == ["t1"] and table.run["too_few"] == {"t2": True}


def test_one_may_move_until_the_reveal_and_not_after() -> None:
    table = placing()
    all_stand(table, -100, -100, 0, 100)
    table.do("s1", "place_dot", tension="t1", at=60)
    table.do("desk", "reveal_tensions")
    assert table.run["spread"]["t1"] == [1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1]
    assert table.refused("s1", "place_dot", tension="t1", at=0) == "answer/too_late"
    assert table.refused("desk", "reveal_tensions") == "answer/too_late"


def test_several_people_at_one_place_stand_each_for_themselves() -> None:
    table = placing(people=3)
    table.do("server", "take_seat", names=["Ana", "Bo"], key_hash="k", words_hash="w")
    all_stand(table, 0, 0, 0, 0)
    table.do("s4", "place_dot", tension="t1", at=100, who=2)
    assert table.refused("s4", "place_dot", tension="t1", at=100, who=3) == "command/out_of_range"
    table.do("desk", "reveal_tensions")
    assert sum(table.run["spread"]["t1"]) == 5


def test_who_leaves_is_not_waited_for() -> None:
    table = placing(people=5)
    for tension in ("t1", "t2"):
        all_stand(table, 0, 20, 40, 60, tension=tension)
    table.do("desk", "remove_seat", seat="s5")
    assert sum(table.run["spread"]["t1"]) == 4


def test_the_same_two_ends_later_lie_beside_what_was_shown_first() -> None:
    table = placing(("tensions", TWO), "round", ("tensions", OTHER_ORDER))
    for tension in ("t1", "t2"):
        all_stand(table, -100, -100, 0, 100, tension=tension)
    table.next()
    table.next()
    assert table.run["earlier"] == {"t1": {"step": "st1", "spread": [2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]}}


def test_who_steps_back_finds_the_spread_as_it_was_shown() -> None:
    table = placing(("tensions", TWO), "round")
    all_stand(table, -100, -100, 0, 100)
    table.next()
    table.do("desk", "previous_step")
    assert sum(table.run["spread"]["t1"]) == 4
    assert table.refused("s1", "place_dot", tension="t1", at=0) == "answer/too_late"


def test_a_place_beside_the_line_and_a_line_that_is_not_there_are_refused() -> None:
    table = placing()
    assert table.refused("s1", "place_dot", tension="t1", at=101) == "command/out_of_range"
    assert table.refused("s1", "place_dot", tension="t9", at=0) == "choice/unknown"
    assert table.refused("s1", "place_dot", tension="t1", at="0") == "command/bad_data"


def test_the_minutes_tell_how_many_stood_nearer_to_which_end_and_no_mean() -> None:
    table = placing(("tensions", TWO), ("tensions", TWO))
    all_stand(table, -100, -100, 0, 100)
    table.next()
    all_stand(table, 100, 100, 100, 100)
    table.do("desk", "reveal_tensions")
    section = ACTIVITY.minutes("r2", [], table.layers)
    assert section and [(line.key, dict(line.figures)) for line in section.lines] == [
        ("minutes-tensions-ends", {}),
        ("minutes-tensions-earlier", {"left": 2, "middle": 1, "right": 1}),
        ("minutes-tensions-now", {"left": 0, "middle": 0, "right": 4}),
    ]
    assert not any(line.whos for line in section.lines)


def test_the_sheet_has_a_line_for_each_tension() -> None:
    sheet = ACTIVITY.paper(Settings())
    assert len([block for block in sheet.blocks if isinstance(block, Scale)]) == 4 and sheet.copies == "person"


def test_stepping_back_never_lays_the_evening_before_the_morning() -> None:
    table = placing(("tensions", TWO), ("tensions", TWO))
    all_stand(table, -100, -100, 0, 100)
    table.next()
    all_stand(table, 100, 100, 100, 100)
    table.do("desk", "previous_step")
    assert sum(table.run["spread"]["t1"][:5]) == 2 and "earlier" not in table.run
