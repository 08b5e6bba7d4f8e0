"""Who writes what in an accelerator, and when; the silence and the notebook of its owner."""

from __future__ import annotations

import json

from server.game.context import Draft
from tests.activities.accelerating import at, cards
from tests.table import bell

# --- who writes what


def test_others_only_listen_while_the_owner_tells_the_situation() -> None:
    table = at("situation")
    table.do("s1", "speak", field="situation", text="We are three.")
    table.do("s1", "speak", field="situation", text="We are four.")
    assert [one["text"] for one in cards(table, "situation").values()] == ["We are four."]
    assert table.refused("s2", "speak", field="situation", text="They are five.") == "command/forbidden"
    assert table.refused("s2", "speak", field="question", text="Early?") == "phase/not_now"
    assert table.refused("s1", "speak", field="situation", text=" ") == "text/empty"
    assert table.refused("s1", "speak", field="situation", text="a" * 10_000) == "text/too_long"
    assert table.refused("s1", "speak", field="elsewhere", text="a") == "command/bad_data"


def test_the_owner_answers_in_writing_or_ticks_that_it_was_said_aloud() -> None:
    table = at("facts")
    table.do("s2", "speak", field="question", text="Since when?")
    (question,) = cards(table, "question")
    assert table.refused("s3", "answer", card=question, text="I know") == "command/forbidden"
    assert table.refused("s1", "answer", card=question) == "text/empty"
    assert table.refused("s1", "answer", card="c99", text="What?") == "card/unknown"
    table.do("s1", "answer", card=question, text="Since May.")
    assert table.run["cards"][f"{question}_a"]["text"] == "Since May."
    table.do("s1", "answer", card=question, aloud=True)
    assert f"{question}_a" not in table.run["cards"] and table.run["cards"][question]["aloud"]
    table.do("s1", "answer", card=question)
    assert "aloud" not in table.run["cards"][question]
    assert table.refused("s1", "speak", field="question", text="Mine") == "command/forbidden"


def test_an_answer_being_written_at_the_bell_counts() -> None:
    table = at("facts")
    table.do("s2", "speak", field="question", text="Since when?")
    (question,) = cards(table, "question")
    bell(table, Draft("s1", f"answer_{question}", "Since May"), Draft("s1", "answer_'x", "Junk"))
    assert table.run["cards"][f"{question}_a"]["text"] == "Since May"


def test_advice_is_parked_with_one_tap_by_the_owner_its_author_or_the_facilitator() -> None:
    table = at("facts")
    table.do("s2", "speak", field="question", text="Why not a meal?")
    (question,) = cards(table, "question")
    assert table.refused("s3", "park", card=question) == "command/forbidden"
    for who in ("s1", "s2", "desk"):
        table.do(who, "park", card=question)
        assert table.run["cards"][question]["parked"]
        table.do(who, "park", card=question, on=False)
    table.do("s3", "speak", field="question", text="Ask the school", parked=True)
    bell(table)
    assert table.refused("desk", "park", card=question) == "phase/not_now"
    assert [one["text"] for one in cards(table, "question").values() if "parked" in one] == ["Ask the school"]


def test_what_one_wrote_can_be_taken_back_with_its_answer_while_its_moment_lasts() -> None:
    table = at("facts")
    table.do("s2", "speak", field="question", text="Since when?")
    (question,) = cards(table, "question")
    table.do("s1", "answer", card=question, text="Since May.")
    assert table.refused("s3", "take_card", card=question) == "card/unknown"
    table.do("s2", "take_card", card=question)
    assert not table.run["cards"] and not table.own("s2")["runs"]["r1"]["cards"]
    table.do("s2", "speak", field="question", text="Who?")
    (question,) = cards(table, "question")
    bell(table)
    assert table.refused("s2", "take_card", card=question) == "answer/too_late"


def test_a_place_cannot_flood_the_others() -> None:
    table = at("facts")
    for nth in range(20):
        table.do("s2", "speak", field="question", text=f"Question {nth}")
    assert table.refused("s2", "speak", field="question", text="One more") == "card/too_many"


# --- help


def test_the_owner_is_silent_in_help_whatever_they_try() -> None:
    table = at("help")
    for name, data in (
        ("speak", {"field": "suggestion", "text": "But"}),
        ("speak", {"field": "ask", "text": "Rather"}),
        ("speak", {"field": "situation", "text": "Also"}),
        ("answer", {"card": "c1", "text": "No"}),
        ("write_plan", {"what": "Now"}),
    ):
        assert table.refused("s1", name, **data) in ("owner/silent", "card/unknown"), name
    assert table.refused("s1", "keep", text="This", shown=True) == "phase/not_now"
    assert table.refused("s1", "end_turn") == table.refused("s1", "pass_turn") == "turn/not_yours"


def test_the_notebook_reaches_nobody_but_its_owner() -> None:
    table = at("help")
    known = len(table.events)
    table.do("s1", "write_note", text="SECRET school")
    bell(table, Draft("s1", "notebook", "SECRET school, and a meal"), Draft("s2", "notebook", "SECRET mine"))
    assert table.own("s1")["runs"]["r1"]["cards"]["notebook"]["text"] == "SECRET school, and a meal"
    sent = {
        layer: patch for made in table.events[known:] for layer, patch in made.patches.items() if layer != "seat:s1"
    }
    assert "SECRET" not in json.dumps(sent) and "SECRET" not in str([made.facts for made in table.events])
    assert table.refused("s2", "write_note", text="Mine") == "command/forbidden"
    assert table.refused("s1", "write_note", text="a" * 10_000) == "text/too_long"


def test_others_help_in_writing_at_any_moment_and_the_floor_goes_round_once_without_the_owner() -> None:
    table = at("help", 4)
    assert table.run["turn"]["order"] == ["s2", "s3", "s4"]
    table.do("s4", "speak", field="suggestion", text="A meal")
    table.do("s2", "pass_turn")
    assert table.refused("s2", "end_turn") == "turn/not_yours"
    table.do("s3", "end_turn")
    table.do("desk", "move_on")
    table.do("s2", "pass_turn")
    assert table.run["turn"]["at"] == 3 and table.refused("desk", "move_on") == "turn/not_yours"
    table.do("desk", "send_round", on=True)
    assert table.run["turn"] == {"order": ["s2", "s3", "s4"], "at": 0, "talk": True}
    table.do("desk", "send_round", on=False)
    assert "turn" not in table.run
    bell(table, Draft("s2", "suggestion", "A feast"))
    assert [one["text"] for one in cards(table, "suggestion").values()] == ["A meal", "A feast"]
    assert table.refused("desk", "send_round", on=True) == "phase/not_now"


def test_among_three_hundred_the_floor_is_open_and_everyone_may_write() -> None:
    table = at("help", 300)
    assert "turn" not in table.run
    table.do("s299", "speak", field="suggestion", text="Ask everybody")
    assert table.refused("s299", "pass_turn") == "turn/not_yours"


def test_suggestions_may_be_hidden_until_they_are_shown_and_the_bell_shows_them_at_last() -> None:
    table = at("help", hidden=True)
    table.do("s2", "speak", field="suggestion", text="SECRET meal")
    table.do("s3", "speak", field="suggestion", text="Another")
    assert "SECRET" not in str(table.room) and "SECRET" not in str(table.own("s1"))
    taken = next(iter(table.own("s3")["runs"]["r1"]["cards"]))
    table.do("s3", "take_card", card=taken)
    assert set(table.run["answered"]) == {"s2"}
    table.do("desk", "show_suggestions")
    assert [(one["text"], one["by"]) for one in cards(table, "suggestion").values()] == [("SECRET meal", "s2")]
    assert table.refused("desk", "show_suggestions") == "answer/too_late"
    table.do("s3", "speak", field="suggestion", text="At once")
    assert len(cards(table, "suggestion")) == 2
    late = at("help", hidden=True)
    late.do("s2", "speak", field="suggestion", text="Shown at the bell")
    bell(late, Draft("s3", "suggestion", "And this"))
    assert len(cards(late, "suggestion")) == 2 and not late.layers["vault"]["runs"]["r1"].get("cards")


# --- what comes out of it


def test_the_owner_writes_what_they_keep_and_a_plan_that_can_be_changed() -> None:
    table = at("synthesis")
    table.do("s1", "speak", field="synthesis", text="The meal.")
    table.do("s1", "write_plan", what="Invite", when="Monday", whom="Odile")
    (row,) = cards(table, "plan")
    table.do("s1", "write_plan", card=row, what="Invite all")
    assert cards(table, "plan")[row] | {"n": 0} == {"field": "plan", "text": "Invite all", "by": "s1", "n": 0}
    assert table.refused("s1", "write_plan", card="p99", what="Lost") == "card/unknown"
    assert table.refused("s1", "write_plan", what=" ") == "text/empty"
    assert table.refused("s1", "write_plan", what="a", when="b" * 121) == "text/too_long"
    assert table.refused("s2", "write_plan", what="Mine") == "command/forbidden"
    table.do("s1", "take_card", card=row)
    unsent = (Draft("s1", "plan_what", "Call"), Draft("s1", "plan_when", "Now"), Draft("s2", "plan_what", "No"))
    bell(table, *unsent)
    bell(table, *unsent)
    assert [(one["text"], one["when"]) for one in cards(table, "plan").values()] == [("Call", "Now")]


def test_what_each_one_keeps_is_theirs_alone_unless_they_show_it() -> None:
    table = at("synthesis")
    table.do("s2", "keep", text="SECRET thing")
    assert "SECRET" not in str(table.room) and table.run["answered"] == {"s2": True}
    bell(table)
    assert table.run["answered"] == {"s2": True}
    table.do("s2", "keep", text="Shown thing", shown=True)
    assert [one["text"] for one in cards(table, "keep").values()] == ["Shown thing"]
    table.do("s2", "keep", text="Mine again")
    assert not cards(table, "keep")
    bell(table, Draft("s3", "keep", "Unfinished"))
    assert table.own("s3")["runs"]["r1"]["cards"]["keep"]["text"] == "Unfinished" and not cards(table, "keep")
