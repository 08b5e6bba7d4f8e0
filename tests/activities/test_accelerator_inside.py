"""Techniques inside an accelerator: they are the help, the owner listens, and what is confided stays."""

from __future__ import annotations

from typing import Any

from server.game.context import Draft
from tests.activities.accelerating import QUESTION, exported, minutes_left
from tests.table import Table, bell

LINE = ("tensions", {"tensions": [{"left": "Fast", "right": "Together"}]})
IDEAS = ("ideas", {"prompts": ["The dearest"]})


def nested(seats: int = 3, **settings: Any) -> Table:
    """The accelerator with two techniques inside, at the ask; the first seat owns the project."""
    table = Table(("accelerator", settings, [IDEAS, "hundred_words"]), "derole")
    table.seat(*[""] * seats)
    table.next()
    table.do("desk", "name_owner", seat="s1")
    bell(table)
    bell(table)
    table.do("s1", "speak", field="ask", text="Help me to be heard.")
    return table


def outer(table: Table) -> dict[str, Any]:
    found: dict[str, Any] = table.room["runs"]["r1"]
    return found


def test_after_the_ask_the_techniques_inside_begin_by_the_bell() -> None:
    table = nested()
    bell(table)
    assert table.run["kind"] == "ideas" and outer(table)["phase"] == "help" and "turn" not in outer(table)
    table.do("desk", "previous_step")
    assert table.run["phase"] == "help" and "deadline" not in table.room["now"], "who steps back finds help waiting"
    table.do("s2", "speak", field="suggestion", text="A meal first")
    table.do("desk", "next_phase")
    bell(table)
    assert table.run["kind"] == "ideas" and outer(table)["cards"]


def test_an_ask_is_waited_for_before_the_techniques_too() -> None:
    table = Table(("accelerator", {"owner": "desk"}, [IDEAS]), "derole")
    table.seat("", "")
    table.next()
    table.do("desk", "name_owner", seat="s1")
    bell(table)
    bell(table)
    bell(table)
    assert table.run["phase"] == "ask" and minutes_left(table) == 1
    bell(table, Draft("s1", "ask", "Help me to be heard."))
    assert table.run["kind"] == "ideas" and outer(table)["cards"]["ask"]["text"] == "Help me to be heard."


def test_the_techniques_are_the_help_and_then_the_owner_speaks() -> None:
    table = nested()
    table.next()
    assert table.run["kind"] == "ideas" and outer(table)["phase"] == "help"
    table.do("s1", "write_note", run="r1", text="The school")
    assert table.refused("desk", "next_phase", run="r1") == "phase/not_now"
    table.next()
    table.next()
    assert table.run["phase"] == "synthesis" and minutes_left(table) == 8
    assert table.own("s1")["runs"]["r1"]["cards"]["notebook"]["text"] == "The school"
    bell(table)
    bell(table)
    assert table.room["now"]["closed"]
    table.next()
    assert table.run["kind"] == "derole"


def test_whoever_moves_on_early_loses_no_word_and_finds_an_owner() -> None:
    table = Table(("accelerator", {}, [IDEAS]))
    table.seat("", "")
    table.next()
    table.do("s2", "put_project", title="A café")
    table.do("desk", "next_step", Draft("s1", "project_title", "Half"))
    assert outer(table)["owner"] == "s2" and outer(table)["phase"] == "help" and table.run["kind"] == "ideas"


def test_the_owner_of_a_project_is_silent_in_the_techniques_too() -> None:
    table = nested()
    table.next()
    assert table.refused("s1", "write_card", field="ideas_1", text="My own") == "owner/silent"
    assert table.refused("s1", "speak", run="r1", field="suggestion", text="But") == "owner/silent"
    table.do("s2", "write_card", field="ideas_1", text="A meal")
    table.do("desk", "name_owner", run="r1", seat="s2")
    assert table.refused("s2", "write_card", field="ideas_1", text="Another") == "owner/silent"
    table.do("s1", "write_card", field="ideas_1", text="Mine now")


def test_who_carries_the_groups_own_problem_works_on_it_with_the_others() -> None:
    table = nested(**QUESTION)
    table.next()
    table.do("s1", "write_card", field="ideas_1", text="My own")


def test_back_into_the_techniques_is_back_into_the_help() -> None:
    table = nested()
    for _ in range(3):
        table.next()
    assert table.run["phase"] == "synthesis"
    table.do("desk", "previous_step")
    assert table.run["kind"] == "hundred_words" and outer(table)["phase"] == "help"
    table.next()
    assert table.run["phase"] == "synthesis" and outer(table)["cards"]["ask"]


def test_what_was_written_in_the_techniques_stays_out_of_the_minutes_until_the_owner_agrees() -> None:
    table = nested()
    table.next()
    table.do("s2", "write_card", field="ideas_1", text="SECRET meal")
    table.next()
    table.next()
    assert "SECRET" not in exported(table, "desk") and "A project was helped here." in exported(table, "desk")
    bell(table)
    table.do("s1", "allow_minutes", on=True)
    assert "SECRET" in exported(table, "desk")


def test_a_group_helps_with_the_question_it_was_given() -> None:
    asked = ("How do we cooperate?", "How do we leave room?")
    groups = {"how": "random", "groups": [{"question": one} for one in asked]}
    table = Table(("groups", groups, [("accelerator", {}, [IDEAS])]))
    table.seat("", "", "", "")
    table.next()
    table.do("desk", "open_groups")
    run = table.group("g1")["now"]["run"]
    state = table.group("g1")["runs"][run]
    assert state["way"] == "volunteer" and state["question"] == "How do we cooperate?"
    seat = next(seat for seat, one in table.room["seats"].items() if one["group"] == "g1")
    table.do(seat, "volunteer")
    assert table.group("g1")["runs"][run]["owner"] == seat and "cards" not in table.room
    table.next("g1")
    table.do(seat, "write_card", field="ideas_1", text="SECRET of a group")
    table.next("g1")
    assert table.group("g1")["runs"][run]["phase"] == "synthesis"
    assert "SECRET" not in exported(table, "desk", "group:g1")
    table.do(seat, "allow_minutes", run=run, on=True)
    assert "SECRET" in exported(table, "desk", "group:g1")


def test_what_groups_do_inside_an_accelerator_of_the_room_is_confided_too() -> None:
    table = Table(("accelerator", {}, [("groups", {"how": "random", "number": 2}, [IDEAS])]))
    table.seat("", "", "", "")
    table.next()
    table.do("desk", "name_owner", seat="s1")
    table.next()
    table.do("desk", "open_groups")
    seat = next(seat for seat, one in table.room["seats"].items() if one["group"] == "g1" and seat != "s1")
    table.do(seat, "write_card", field="ideas_1", text="SECRET of a group")
    own = f"{table.room['seats']['s1']['group']}_r1"
    assert table.refused("s1", "write_card", run=own, field="ideas_1", text="Mine") == "owner/silent"
    table.do("desk", "close_step", group="g1")
    assert "SECRET" in str(table.group("g1")) and "SECRET" not in exported(table, "desk", "group:g1")


def test_nobody_waits_for_the_owner_who_listens_in_the_techniques_inside() -> None:
    table = Table(("accelerator", {}, [LINE, IDEAS]), "derole")
    table.seat("", "", "", "", "")
    table.next()
    table.do("desk", "name_owner", seat="s1")
    bell(table)
    bell(table)
    table.do("s1", "speak", field="ask", text="Help me to be heard.")
    bell(table)
    assert table.run["kind"] == "tensions" and table.run["listening"] == {"s1": True}, "said to every page"
    for seat in ("s2", "s3", "s4"):
        table.do(seat, "place_dot", tension="t1", at=10)
    assert "spread" not in table.run
    table.do("s5", "place_dot", tension="t1", at=20)
    assert "spread" in table.run, "all who are asked have answered"
    table.next()
    assert table.run["kind"] == "ideas" and table.run["listening"] == {"s1": True}


def test_where_the_group_works_on_its_own_problem_nobody_listens_only() -> None:
    table = Table(("accelerator", {"question": "How do we meet?"}, [IDEAS]), "derole")
    table.seat("", "", "")
    table.next()
    table.next()
    assert table.run["kind"] == "ideas" and "listening" not in table.run
