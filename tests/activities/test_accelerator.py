"""An accelerator: whose project it is, its phases, and people who come and go."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from server.activities.accelerator import ACTIVITY
from server.game.activity import Mind, View
from server.game.context import Draft
from server.game.outcome import Refusal
from server.rooms.chance import SeededChance
from tests.activities.accelerating import QUESTION, at, cards, minutes_left, room
from tests.table import Table, bell

# --- whose project it is


def test_one_line_is_enough_and_begins_with_a_wall() -> None:
    table = room()
    assert (table.run["phase"], table.run["way"]) == ("choose", "wall") and minutes_left(table) == 5


def test_anyone_puts_a_project_on_the_wall_and_a_shared_place_as_many_as_people() -> None:
    table = room()
    table.do("s1", "put_project", title="A café", text="Nobody comes on Mondays.")
    assert [one["text"] for one in cards(table, "project").values()] == ["A café"]
    assert table.refused("s1", "put_project", title="Another") == "card/too_many"
    table.do("server", "take_seat", names=["A", "B"], key_hash="k9", words_hash="w9")
    table.do("s4", "put_project", title="A shuttle")
    table.do("s4", "put_project", title="A garden")
    assert table.refused("s4", "put_project", title="A third") == "card/too_many"
    assert table.refused("s2", "put_project", title=" ") == "text/empty"
    assert table.refused("s2", "put_project", title="a" * 10_000) == "text/too_long"


def wall() -> tuple[Table, str, str]:
    table = room(4)
    table.do("s1", "put_project", title="A café")
    table.do("s2", "put_project", title="A shuttle")
    first, second = cards(table, "project")
    return table, first, second


def test_hands_are_hidden_until_the_wall_closes_and_the_most_helped_project_wins() -> None:
    table, café, shuttle = wall()
    table.do("s3", "raise_hand", card=shuttle)
    table.do("s4", "raise_hand", card=shuttle)
    table.do("s4", "raise_hand", card=café)
    table.do("s4", "raise_hand", card=café, on=False)
    assert "hands" not in table.run and "hands" not in str(table.own("s1")) and "hands" in str(table.own("s4"))
    assert table.refused("s2", "raise_hand", card=shuttle) == "choice/unknown"
    assert table.refused("s2", "raise_hand", card="c99") == "choice/unknown"
    bell(table)
    assert (table.run["phase"], table.run["owner"], table.run["project"]) == ("situation", "s2", shuttle)
    assert table.run["hands"] == {café: 0, shuttle: 2} and "drawn" not in table.run
    assert "hands" not in table.layers["vault"]["runs"]["r1"]
    assert table.refused("s3", "raise_hand", card=café) == "phase/not_now"


def test_a_tie_is_drawn_by_lot_and_it_is_said() -> None:
    table, _, _ = wall()
    bell(table)
    assert table.run["owner"] in ("s1", "s2") and table.run["drawn"] is True


def test_who_leaves_takes_their_project_from_the_wall_and_their_hand_with_it() -> None:
    table, café, shuttle = wall()
    table.do("s3", "raise_hand", card=café)
    table.do("s3", "leave_seat")
    table.do("s2", "leave_seat")
    bell(table)
    assert shuttle not in table.run["cards"] and table.run["hands"] == {café: 0}


def test_an_empty_wall_waits_without_a_clock_until_the_facilitator_names_somebody() -> None:
    table = room()
    bell(table)
    assert table.run["phase"] == "choose" and "deadline" not in table.room["now"]
    assert table.refused("s2", "name_owner", seat="s2") == "command/forbidden"
    assert table.refused("desk", "name_owner", seat="s99") == "seat/unknown"
    table.do("desk", "name_owner", seat="s2")
    assert (table.run["phase"], table.run["owner"]) == ("situation", "s2") and minutes_left(table) == 5
    assert table.refused("desk", "name_owner", seat="s2") == "answer/already"


def test_a_problem_that_is_given_skips_the_wall_and_one_volunteers() -> None:
    table = room(**QUESTION)
    assert table.refused("s1", "put_project", title="Mine") == "phase/not_now"
    table.do("s2", "volunteer")
    assert (table.run["phase"], table.run["owner"]) == ("situation", "s2")
    assert table.refused("s3", "volunteer") == "answer/already"


def test_where_nobody_volunteers_for_the_groups_problem_the_lot_decides() -> None:
    table = room(**QUESTION)
    bell(table)
    assert table.run["owner"] in ("s1", "s2", "s3") and table.run["drawn"]


# --- the phases


def test_the_phases_follow_each_other_each_with_its_clock() -> None:
    table = at("situation")
    seen = []
    while "closed" not in table.room["now"]:
        seen.append((table.run["phase"], minutes_left(table)))
        if table.run["phase"] == "ask":
            table.do("s1", "speak", field="ask", text="Help me.")
        bell(table)
    assert seen == [("situation", 5), ("facts", 5), ("ask", 2), ("help", 20), ("synthesis", 8), ("keep", 5)]


def test_the_facilitator_moves_on_and_what_is_being_written_counts() -> None:
    table = at("facts")
    table.do("desk", "next_phase")
    assert table.room["now"]["deadline"] == table.now
    bell(table, Draft("s2", "question", "Since when?"), Draft("s1", "question", "Mine?"), Draft("s3", "ask", "No"))
    assert table.run["phase"] == "ask" and [one["text"] for one in cards(table, "question").values()] == ["Since when?"]
    assert "ask" not in table.run["cards"]


def test_the_owner_says_when_their_own_part_is_done_and_nobody_else_does() -> None:
    table = at("situation")
    assert table.refused("s2", "next_phase") == "command/forbidden"
    table.do("s1", "next_phase")
    bell(table)
    assert table.run["phase"] == "facts"
    table.do("desk", "pause_clock")
    assert table.refused("s1", "next_phase") == "step/paused"
    assert table.refused("s2", "speak", field="question", text="Why?") == "step/paused"
    help_ = at("help")
    assert help_.refused("s1", "next_phase") == "command/forbidden"


def test_moving_on_while_the_clock_is_stopped_starts_the_next_one() -> None:
    table = at("facts")
    table.do("desk", "pause_clock")
    table.do("desk", "next_phase")
    bell(table)
    assert table.run["phase"] == "ask" and minutes_left(table) == 2 and "left" not in table.room["now"]


def test_after_the_bell_nothing_moves() -> None:
    table = at("facts")
    table.do("desk", "close_step", Draft("s3", "question", "Who?"))
    assert len(cards(table, "question")) == 1
    assert table.refused("desk", "next_phase") == "step/closed"
    assert table.refused("desk", "name_owner", seat="s2") == "step/closed"
    assert table.refused("s2", "speak", field="question", text="Late") == "step/closed"


def test_an_ask_is_waited_for_one_more_minute_and_the_facilitator_may_write_what_was_said_aloud() -> None:
    table = at("ask")
    assert table.refused("s1", "next_phase") == "text/empty"
    bell(table)
    assert table.run["phase"] == "ask" and minutes_left(table) == 1
    assert table.refused("desk", "speak", field="synthesis", text="Theirs") == "phase/not_now"
    table.do("desk", "speak", field="ask", text="Help us to be ten.")
    assert table.run["cards"]["ask"]["text"] == "Help us to be ten." and "by" not in table.run["cards"]["ask"]
    bell(table)
    assert table.run["phase"] == "help"
    nobody = at("ask")
    bell(nobody)
    bell(nobody)
    assert nobody.run["phase"] == "help"


def test_stepping_back_finds_the_same_phase_with_everything_written_notebooks_too() -> None:
    table = at("help")
    table.do("s1", "write_note", text="The school")
    table.do("s2", "speak", field="suggestion", text="A meal")
    table.next()
    table.do("desk", "previous_step")
    run = table.room["now"]["run"]
    assert (table.run["phase"], table.run["owner"]) == ("help", "s1") and minutes_left(table) == 20
    assert table.run["cards"]["ask"] and len(cards(table, "suggestion")) == 1
    assert table.own("s1")["runs"][run]["cards"]["notebook"]["text"] == "The school"
    assert table.run["turn"] == {"order": ["s2", "s3"], "at": 0, "talk": True}


# --- people come and go


def test_who_leaves_is_waited_for_neither_on_the_floor_nor_as_owner() -> None:
    table = at("help", 4)
    table.do("s2", "leave_seat")
    assert table.run["turn"]["order"] == ["s3", "s4"]
    table.do("s1", "leave_seat")
    assert "owner" not in table.run
    table.do("s4", "speak", field="suggestion", text="We go on")
    table.do("desk", "name_owner", seat="s3")
    assert table.run["owner"] == "s3" and table.run["turn"]["order"] == ["s4"] and table.run["phase"] == "help"
    assert table.refused("s3", "speak", field="suggestion", text="I") == "owner/silent"


def test_where_the_owner_left_somebody_may_take_the_problem_over() -> None:
    table = at("situation")
    table.do("s1", "leave_seat")
    table.do("s3", "volunteer")
    assert (table.run["owner"], table.run["phase"]) == ("s3", "situation")
    alone = at("synthesis")
    alone.do("s1", "leave_seat")
    bell(alone)
    assert alone.run["phase"] == "keep"


def test_who_comes_late_lands_in_the_phase_and_helps() -> None:
    table = at("help")
    table.seat("")
    assert table.run["turn"]["order"] == ["s2", "s3", "s4"]
    table.do("s4", "speak", field="suggestion", text="I just came")
    assert len(cards(table, "suggestion")) == 1


def test_one_single_person_comes_to_the_end() -> None:
    table = at("keep", seats=1)
    table.do("s1", "keep", text="To ask")
    bell(table)
    assert table.room["now"]["closed"]


# --- bots, paper, authors


@pytest.mark.parametrize("mind", ["cooperative", "silent", "selfish"])
@pytest.mark.parametrize("settings", [{}, QUESTION, {"owner": "desk", "hidden": True}])
def test_bots_of_every_mind_bring_it_to_its_end(mind: str, settings: dict[str, Any]) -> None:
    table = room(4, **settings)
    for nth in itertools.count():
        assert nth < 60
        for seat in ("s1", "s2", "s3", "s4"):
            view = View({"room": table.room, f"seat:{seat}": table.own(seat)}, seat, table.now)
            act = ACTIVITY.bot(view, Mind(mind, SeededChance(seat, nth), seat))  # type: ignore[arg-type]
            if act:
                table.do(seat, act.name, **act.data)
        if nth % 6 == 5:
            if "deadline" not in table.room["now"]:
                table.do("desk", "name_owner", seat="s2")
            else:
                bell(table)
        if "closed" in table.room["now"]:
            break
    assert table.run["phase"] == "keep"
    if mind == "cooperative":
        assert {"situation", "question", "answer", "ask", "suggestion", "synthesis", "plan"} <= {
            one["field"] for one in table.run["cards"].values()
        }


def test_a_bot_that_plays_for_a_person_only_passes_the_floor_on() -> None:
    table = at("help")
    for seat, name in (("s1", None), ("s2", "pass_turn"), ("s3", None)):
        view = View({"room": table.room, f"seat:{seat}": table.own(seat)}, seat, table.now)
        act = ACTIVITY.bot(view, Mind("cooperative", SeededChance("1", 1), seat, writes=False))
        assert (act and act.name) == name


JUNK = (None, True, -1, 1.5, "", "c1", "ask", "s1", "s99", "situation", "x" * 10_000, [], {}, ["s1"], {"card": "c1"})


@pytest.mark.parametrize("phase", ["choose", "situation", "facts", "ask", "help", "synthesis", "keep"])
def test_junk_is_refused_in_every_phase_and_changes_nothing(phase: str) -> None:
    table = room() if phase == "choose" else at(phase)
    for name, command in ACTIVITY.commands.items():
        for field, junk, who in itertools.product(command.payload.model_fields, JUNK, ("s1", "s2")):
            if isinstance(junk, bool) or (isinstance(junk, str) and field in ("text", "title", "what", "phase")):
                continue
            assert isinstance(table.try_to(who, name, **{field: junk}), Refusal), (name, field, junk)
