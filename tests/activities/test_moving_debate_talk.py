"""The talk of a moving debate: it alternates, one argument at a time, kept on its side."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from server.activities.moving_debate.talk import next_of
from server.game.context import Draft
from server.game.positions import side_of
from tests.activities.debating import TWO, debating, ring, talking

CASES = json.loads((Path(__file__).parents[1] / "static" / "debate_queue.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[one["what"] for one in CASES])
def test_the_floor_goes_on_as_every_browser_shows_it(case: dict[str, Any]) -> None:
    queue, order, last = dict(case["queue"]), [], case.get("last")
    while queue:
        who = next_of(queue, case["dots"], case["spoke"], last)
        assert who
        order.append(who)
        last = queue[who].get("side") or (side_of(case["dots"][who]["at"]) if who in case["dots"] else "middle")
        del queue[who]
    assert order == case["order"]


def test_who_asks_while_nobody_speaks_has_the_floor_and_then_it_alternates() -> None:
    table = talking(-80, -40, -100, 60, 20)
    for nth in range(1, 6):
        table.do(f"s{nth}", "ask_floor")
    heard = []
    while "floor" in table.run:
        heard.append(table.run["floor"]["who"])
        table.do(heard[-1], "speak", text=f"Because {heard[-1]}")
    assert heard == ["s1", "s4", "s3", "s5", "s2"], "the other side first, and there who stands furthest"
    assert [one["side"] for one in table.run["cards"].values()] == ["left", "right", "left", "right", "left"]
    assert not any("by" in one for one in table.run["cards"].values())


def test_on_one_side_who_has_not_spoken_goes_before_who_has() -> None:
    table = talking(-100, -20, 50)
    table.do("s1", "ask_floor")
    table.do("s1", "speak")
    table.do("s3", "ask_floor")
    table.do("s1", "ask_floor")
    table.do("s2", "ask_floor")
    table.do("s3", "speak")
    assert table.run["floor"]["who"] == "s2"


def test_only_who_has_the_floor_speaks_and_one_can_leave_the_queue() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    table.do("s2", "ask_floor")
    assert table.refused("s2", "speak", text="I cut in") == "turn/not_yours"
    assert table.refused("s2", "ask_floor") == "answer/already" == table.refused("s1", "ask_floor")
    assert table.refused("s1", "speak", text="a" * 401) == "text/too_long"
    table.do("s2", "leave_queue")
    assert table.refused("s2", "leave_queue") == "answer/too_late"
    table.do("s1", "speak")
    assert "floor" not in table.run


def test_the_desk_gives_the_floor_takes_it_and_goes_on() -> None:
    table = talking(-100, 50, 60)
    table.do("s1", "ask_floor")
    table.do("s2", "ask_floor")
    table.do("desk", "give_floor", to="s3")
    assert table.run["floor"]["who"] == "s3" and set(table.run["queue"]) == {"s2"}
    table.do("desk", "go_on")
    assert table.run["floor"]["who"] == "s2"
    table.do("desk", "take_floor")
    assert "floor" not in table.run and table.refused("desk", "take_floor") == "turn/not_yours"
    assert table.refused("desk", "give_floor", to="s9") == "seat/unknown"
    assert table.refused("desk", "give_floor", to="s1_2") == "seat/unknown"
    assert table.refused("s1", "give_floor", to="s1") == "command/forbidden"


def test_the_secretary_writes_what_is_heard_on_the_side_of_who_says_it() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    table.do("desk", "note_argument", text="A leaking roof does not wait.")
    card, written = next(iter(table.run["cards"].items()))
    assert (card, written["side"]) == (table.run["heard"]["card"], "left")
    table.do("s1", "speak")
    assert table.run["cards"][card]["text"] == "A leaking roof does not wait."
    table.do("desk", "note_argument", text="A roof that leaks does not wait.", card=card)
    assert table.run["cards"][card]["text"] == "A roof that leaks does not wait."
    table.do("desk", "note_argument", text="Called in from the hall", side="right")
    assert len(table.run["cards"]) == 2
    assert table.refused("desk", "note_argument", text="x", card="k999") == "card/unknown"


def test_what_the_speaker_was_writing_at_the_bell_is_their_argument() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    ring(table, Draft("s1", "argument", "Half a sent"), Draft("s2", "argument", "Not my turn"))
    assert [one["text"] for one in table.run["cards"].values()] == ["Half a sent"]


def test_this_moved_me_is_private_until_the_statement_is_over() -> None:
    table = talking(-100, 50, 60)
    table.do("s1", "ask_floor")
    table.do("s1", "speak", text="A leaking roof does not wait.")
    card = next(iter(table.run["cards"]))
    before = json.dumps(table.room)
    table.do("s2", "touched_by", card=card)
    table.do("s3", "touched_by", card=card)
    table.do("s3", "touched_by", card=card, on=False)
    assert json.dumps(table.room) == before and table.own("s2")["runs"]["r1"]["touched"] == {card: True}
    ring(table)
    assert table.run["cards"][card]["touched"] == 1
    assert table.refused("s3", "touched_by", card=card) == "answer/too_late"
    assert table.refused("s3", "touched_by", card="k999") == "card/unknown"


def test_an_argument_that_moved_nobody_takes_no_mark_once_the_statement_is_over() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    table.do("s1", "speak", text="Because")
    ring(table)
    assert table.refused("s2", "touched_by", card=next(iter(table.run["cards"]))) == "answer/too_late"


def test_nobody_waits_for_the_word_of_who_left() -> None:
    table = talking(-100, 50, -60)
    for nth in (1, 2, 3):
        table.do(f"s{nth}", "ask_floor")
    table.do("desk", "remove_seat", seat="s1")
    assert table.run["floor"]["who"] == "s2" and set(table.run["queue"]) == {"s3"}


def test_without_names_the_speaker_says_for_which_side() -> None:
    table = debating({**TWO, "anonymous": True})
    ring(table)
    table.do("s1", "ask_floor", side="right")
    table.do("s2", "ask_floor", side="right")
    table.do("s3", "ask_floor", side="left")
    table.do("s1", "speak", text="Because")
    assert table.run["floor"]["who"] == "s3" and table.run["floor"]["side"] == "left"


def test_a_secretary_who_is_late_still_writes_what_was_said_before() -> None:
    table = talking(-100, 50)
    table.do("s1", "ask_floor")
    table.do("s2", "ask_floor")
    before = table.run["floor"]["card"]
    table.do("s1", "speak")
    table.do("desk", "note_argument", text="What s1 said", card=before)
    table.do("desk", "note_argument", text="What s2 is saying")
    assert [(one["side"], one["text"]) for one in table.run["cards"].values()] == [
        ("left", "What s1 said"),
        ("right", "What s2 is saying"),
    ]
