"""Nothing of an accelerated project is told unless its owner agrees."""

from __future__ import annotations

import pytest

from server.activities.accelerator import ACTIVITY
from server.activities.accelerator.phases import Settings
from tests.activities.accelerating import QUESTION, at, cards, exported
from tests.table import Table, bell

WRITTEN = ("SITUATION", "FACT", "REPLY", "ASKED", "HELP", "ADVICE", "KEPT", "PLAN", "SHOWN")


def whole() -> Table:
    """All has been written and said; the keep phase runs."""
    table = at("facts")
    table.do("s1", "speak", field="situation", text="SITUATION")
    table.do("s2", "speak", field="question", text="FACT")
    table.do("s1", "answer", card=next(iter(cards(table, "question"))), text="REPLY")
    table.do("s3", "speak", field="question", text="ADVICE", parked=True)
    bell(table)
    table.do("s1", "speak", field="ask", text="ASKED")
    bell(table)
    table.do("s2", "speak", field="suggestion", text="HELP")
    table.do("s1", "write_note", text="NOTEBOOK")
    bell(table)
    table.do("s1", "speak", field="synthesis", text="KEPT")
    table.do("s1", "write_plan", what="PLAN", when="Monday", whom="Odile")
    bell(table)
    table.do("s3", "keep", text="SHOWN", shown=True)
    table.do("s2", "keep", text="PRIVATE")
    return table


@pytest.mark.parametrize("reader", ["desk", "seat:s1", "seat:s2"])
def test_nothing_of_the_project_is_in_any_export_unless_the_owner_agreed(reader: str) -> None:
    table = whole()
    said = exported(table, reader)
    assert "A project was helped here." in said
    assert not [word for word in (*WRITTEN, "NOTEBOOK") if word in said]
    assert ("PRIVATE" in said) is (reader == "seat:s2")


def test_once_the_owner_agreed_it_is_all_in_the_minutes_but_what_is_private() -> None:
    table = whole()
    assert table.refused("s2", "allow_minutes", on=True) == "command/forbidden"
    assert table.refused("desk", "allow_minutes", on=True) == "command/forbidden"
    table.do("desk", "close_step")
    table.do("s1", "allow_minutes", on=True)
    said = exported(table, "desk")
    assert not [word for word in WRITTEN if word not in said]
    assert "NOTEBOOK" not in said and "PRIVATE" not in said and "NOTEBOOK" not in exported(table, "seat:s1")
    table.do("s1", "allow_minutes", on=False)
    assert "SITUATION" not in exported(table, "desk")


def test_the_owner_can_only_agree_at_the_end() -> None:
    assert at("help").refused("s1", "allow_minutes", on=True) == "phase/not_now"


def test_an_agreement_taken_back_after_a_step_back_holds_for_the_earlier_run_too() -> None:
    table = whole()
    table.do("s1", "allow_minutes", on=True)
    table.next()
    table.do("desk", "previous_step")
    assert table.run["told"] and exported(table, "desk").count("A project was helped here.") == 0
    table.do("s1", "allow_minutes", on=False)
    assert "SITUATION" not in exported(table, "desk")


def test_a_project_that_was_only_chosen_was_not_helped() -> None:
    assert "A project was helped" not in exported(at("facts"), "desk")


def test_the_sheet_follows_the_phases_and_says_how_long_each_lasts() -> None:
    sheet = ACTIVITY.paper(Settings(help=30))
    assert sheet.copies == "group" and "30" in str(sheet.blocks)
    assert "How do we" in str(ACTIVITY.paper(Settings(**QUESTION)).blocks)  # type: ignore[arg-type]


def test_the_agenda_knows_how_long_the_phases_take_and_leaves_the_help_to_the_techniques_inside() -> None:
    assert ACTIVITY.takes(Settings()) == 50 * 60
    assert ACTIVITY.takes(Settings(), holds=True) == 30 * 60


def test_an_author_is_told_where_time_will_be_missing() -> None:
    assert [doubt.at for doubt in ACTIVITY.doubts(Settings(help=5, situation=1))] == [("situation",), ("help",)]
    assert not ACTIVITY.doubts(Settings())
