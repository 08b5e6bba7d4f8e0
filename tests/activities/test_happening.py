"""A happening: the group answers, unseen until the bell; then it happens."""

from typing import Any

import pytest

from server.activities.happening import Settings
from server.game.context import Draft
from server.minutes import write
from server.rooms.rehearsal import rehearse
from tests.minutes.played import minutes
from tests.rooms.room import scenario
from tests.table import Table

FLOOD: dict[str, Any] = {
    "text": "The river rises.",
    "choices": [
        {"text": "Sandbags", "effects": {"bricks": -1}},
        {"text": "Let it pass", "effects": {"flood": True}},
        {"text": "A gift", "effects": {"bricks": 1, "wild": 1}},
    ],
}


def happening() -> Table:
    table = Table(("sprint_plan", {"bricks": 2}), "build", ("happening", FLOOD), "sprint_plan")
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.do("s1", "choose_story", story="farmer")
    table.next()
    return table


def held(table: Table) -> int:
    return len(table.city["supply"])


def test_choices_are_hidden_until_the_bell_and_the_most_chosen_happens() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c2")
    table.do("s1", "choose", choice="c1")
    table.do("s2", "choose", choice="c1")
    assert "c1" not in str(table.run.get("answered")) and "counts" not in table.run
    assert table.own("s1")["runs"]["r3"]["choice"] == "c1"
    assert table.refused("s3", "choose", choice="c9") == "choice/unknown"
    table.do("desk", "close_step")
    assert table.run["chosen"] == "c1" and table.run["counts"] == {"c1": 2, "c2": 0, "c3": 0}
    assert held(table) == 3


def test_a_gift_reaches_everyone_and_a_wild_brick_the_poorest() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c3")
    table.do("desk", "close_step")
    assert held(table) == 10
    assert sum("wild" in brick for brick in table.city["supply"].values()) == 1


def test_a_flood_takes_a_brick_from_open_sites_by_the_river_and_washes_trees_away() -> None:
    table = happening()
    table.do("s1", "open_site", story="farmer", x=6, y=8)
    table.do("s2", "place_prop", kind="tree", x=3, y=8)
    table.do("s2", "place_prop", kind="tree", x=9, y=8)
    table.next()
    table.do("desk", "previous_step")
    site = next(iter(table.city["sites"]))
    table.do("s1", "carry_brick", site=site)
    table.next()
    table.do("s1", "choose", choice="c2")
    table.do("desk", "close_step")
    assert [prop["x"] for prop in table.city["props"].values()] == [9]
    assert len(table.city["sites"][site]["bricks"]) == 1


def test_it_happens_once_even_when_the_facilitator_steps_back() -> None:
    table = happening()
    table.next()
    table.do("s1", "choose", choice="c3")
    table.next()
    bricks = held(table)
    table.do("desk", "previous_step")
    assert table.run["chosen"] == "c3"
    assert table.refused("s1", "choose", choice="c1") == "answer/too_late"
    table.do("desk", "close_step")
    assert held(table) == bricks


# --- what comes of it is told


def test_what_it_did_to_the_town_is_told_in_figures_and_in_the_author_s_words_once_it_is_known() -> None:
    told = {**FLOOD, "choices": [{**FLOOD["choices"][2], "then": "The region sends a lorry."}]}
    table = Table(("sprint_plan", {"bricks": 2}), ("happening", told))
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.next()
    assert "lorry" not in str(table.room)
    table.do("desk", "close_step")
    assert table.run["then"] == "The region sends a lorry." and table.run["did"] == {"given": 3, "wild": 1}
    page = write(minutes(table), "md")
    assert "The region sends a lorry. 3 bricks came. One brick of every colour came." in page


def test_a_happening_without_effects_leaves_the_town_alone() -> None:
    table = Table(("happening", {"text": "Rain.", "choices": [{"text": "Wait"}]}))
    table.seat("")
    table.next()
    table.do("desk", "close_step")
    assert "supply" not in table.city and "did" not in table.run


def test_an_author_writes_choices_that_suit_the_answer() -> None:
    for wrong in ({}, {"answer": "consent"}, {"answer": "free", "choices": [{"text": "A"}]}):
        with pytest.raises(ValueError, match="choices"):
            Settings.model_validate({"text": "It rains.", **wrong})
    with pytest.raises(ValueError, match="then"):
        Settings.model_validate({"text": "It rains.", "choices": [{"text": "A"}], "then": "So."})


# --- answered by consent


def consenting(*wishes: str) -> Table:
    table = Table(("sprint_plan", {"bricks": 2}), ("happening", {**FLOOD, "answer": "consent"}))
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.next()
    for seat, wish in zip(("s1", "s2", "s3"), wishes, strict=False):
        table.do(seat, "choose", choice=wish)
    return table


def test_the_most_wished_for_is_proposed_when_all_have_wished_and_happens_when_nobody_objects() -> None:
    table = consenting("c3", "c1")
    assert table.refused("s1", "no_objection") == "consent/other_phase"
    assert "c3" not in str(table.run.get("answered")) and "wishes" not in table.run
    table.do("s3", "choose", choice="c3")
    assert table.run["proposed"] == "c3" and table.run["wishes"] == {"c1": 1, "c2": 0, "c3": 2}
    assert table.refused("s1", "choose", choice="c1") == "answer/too_late"
    for seat in ("s1", "s2", "s3"):
        assert "chosen" not in table.run
        table.do(seat, "no_objection")
    assert table.run["chosen"] == "c3" and table.run["did"] == {"given": 3, "wild": 1}
    assert table.refused("s1", "object", text="Too late.") == "answer/too_late"


def test_who_objects_says_why_unseen_until_all_have_answered_and_then_the_next_is_proposed() -> None:
    table = consenting("c3", "c3", "c1")
    assert table.refused("s2", "object", text=" ") == "text/empty"
    assert table.refused("s2", "object", text="x" * 10_000) == "text/too_long"
    table.do("s2", "object", text="We have nowhere to store it.")
    table.do("s1", "no_objection")
    assert "nowhere" not in str([table.room, table.own("s1"), table.layers.get("desk")])
    table.do("s3", "no_objection")
    assert table.run["asked"]["c3"] == {"n": 1, "answers": 3, "objections": 1}
    assert table.run["proposed"] == "c1" and "answered" not in table.run
    assert [card["by"] for card in table.run["cards"].values()] == ["s2"]
    for seat in ("s1", "s2", "s3"):
        table.do(seat, "no_objection")
    assert table.run["chosen"] == "c1"
    page = write(minutes(table), "md")
    assert "By consent, without objection." in page and "We have nowhere to store it." in page


def test_where_everything_meets_an_objection_the_one_with_the_fewest_happens() -> None:
    table = consenting("c3", "c3", "c1")
    for objectors in (("s1", "s2"), ("s1",), ("s1", "s2", "s3")):
        for seat in ("s1", "s2", "s3"):
            if seat in objectors:
                table.do(seat, "object", text="No.")
            else:
                table.do(seat, "no_objection")
    assert table.run["chosen"] == "c1" and table.run["fewest"] is True


def test_the_facilitator_goes_on_without_some_and_nobody_waits_for_who_left() -> None:
    table = consenting("c2")
    table.do("desk", "go_on")
    assert table.run["proposed"] == "c2"
    assert table.refused("desk", "go_on") == "consent/nobody_answered"
    table.do("s1", "object", text="The meadow!")
    table.do("desk", "go_on")
    table.do("s1", "no_objection")
    table.do("s2", "no_objection")
    table.do("s3", "leave_seat")
    assert table.run["chosen"] == "c1"


def test_at_the_bell_what_was_answered_counts_and_a_reason_being_written_is_an_objection() -> None:
    table = consenting("c3", "c3", "c1")
    table.do("s1", "no_objection")
    table.do("desk", "close_step", Draft("s2", "objection", "Not that."))
    assert table.run["asked"]["c3"]["objections"] == 1 and table.run["fewest"] is True
    untouched = consenting("c2")
    untouched.do("desk", "close_step")
    assert untouched.run["chosen"] == "c2" and untouched.run["unasked"] is True


# --- answered freely


def free() -> Table:
    given = {"text": "A grant comes.", "answer": "free", "then": "It lasts a year.", "effects": {"bricks": 1}}
    table = Table(("sprint_plan", {"bricks": 2}), ("happening", given), "sprint_plan")
    table.seat("farmer", "nurse", "baker")
    table.next()
    table.next()
    return table


def ring(table: Table) -> None:
    table.do("server", "ring_bell", run="r2", deadline=table.room["now"]["deadline"])


def test_answers_are_hidden_until_the_bell_then_the_most_picked_stands() -> None:
    table = free()
    table.do("s1", "write_card", text="We ask the elders.")
    table.do("s2", "write_card", text="We build a hall.")
    assert "elders" not in str(table.room) and table.refused("s1", "choose", choice="c1") == "consent/other_phase"
    ring(table)
    assert table.run["stage"] == "pick" and table.room["now"]["deadline"] == table.now + 60_000
    hall = next(card for card, one in table.run["cards"].items() if "hall" in one["text"])
    assert table.refused("s3", "write_card", text="Late.") == "answer/too_late"
    assert table.refused("s3", "choose", choice="c99") == "choice/unknown"
    table.do("s3", "choose", choice=hall)
    ring(table)
    assert table.run["chosen"] == hall and table.run["then"] == "It lasts a year." and table.run["did"] == {"given": 3}
    assert "We build a hall." in write(minutes(table), "md")


def test_the_facilitator_may_say_which_stands_also_after_the_bell() -> None:
    table = free()
    assert table.refused("desk", "reveal_cards") == "consent/nobody_answered"
    table.do("s1", "write_card", text="One.")
    table.do("desk", "close_step", Draft("s2", "answer", "Two."))
    assert "chosen" not in table.run and len(table.run["cards"]) == 2
    assert table.refused("desk", "settle", card="nothing") == "card/unknown"
    table.do("desk", "settle", card=next(iter(table.run["cards"])))
    assert table.run["did"] == {"given": 3}
    assert table.refused("desk", "settle", card=table.run["chosen"]) == "answer/too_late"


def test_a_single_answer_stands_and_none_changes_nothing() -> None:
    table = free()
    table.do("s1", "write_card", text="Alone.")
    ring(table)
    assert table.run["cards"][table.run["chosen"]]["text"] == "Alone."
    nobody = free()
    ring(nobody)
    assert "chosen" not in nobody.run and "closed" in nobody.room["now"]
    nobody.do("desk", "previous_step")


@pytest.mark.parametrize("answer", ["consent", "free"])
@pytest.mark.parametrize("mind", ["cooperative", "selfish", "silent"])
def test_bots_bring_each_way_of_answering_to_its_end(answer: str, mind: str) -> None:
    offered = {} if answer == "free" else {"choices": FLOOD["choices"]}
    happens = {"kind": "happening", "seconds": 120, "settings": {"text": "Rain.", "answer": answer, **offered}}
    played = rehearse(scenario(happens), players=4, minds=mind, seed=1)
    assert "chosen" in played.layers["room"]["runs"]["r1"]
