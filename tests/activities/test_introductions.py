"""Crossed introductions: everybody is asked, everybody is presented, and notes stay with who wrote them."""

import pytest

from server.activities import _pairs
from server.activities.introductions import ACTIVITY, Settings, presented_of
from server.game.context import Draft
from server.library.scenario import Scenario, frozen_steps
from server.rooms.chance import SeededChance
from tests.table import Table, bell


def meeting(people: int = 4, **settings: object) -> Table:
    table = Table(("introductions", settings), "round", sites=("Hall", "Online"))
    table.seat(*[""] * people)
    table.next()
    return table


def presenting(people: int = 4, **settings: object) -> Table:
    table = meeting(people, **settings)
    bell(table)
    bell(table)
    return table


def pairs(table: Table) -> list[list[str]]:
    return [one["seats"] for one in table.run["pairs"].values()]


def floor(table: Table) -> str:
    turn = table.run["turn"]
    return str(turn["order"][turn["at"]])


def about(table: Table, seat: str) -> str:
    return presented_of(table.run, seat)


@pytest.mark.parametrize("people", [1, 2, 3, 12, 13, 60, 300])
def test_everybody_is_in_one_pair_and_an_odd_one_makes_one_trio(people: int) -> None:
    table = meeting(people)
    found = pairs(table)
    assert sorted(seat for pair in found for seat in pair) == sorted(table.room["seats"])
    sizes = sorted(len(pair) for pair in found)
    assert sizes == ([1] if people == 1 else [2] * (people // 2 - people % 2) + [3] * (people % 2))


@pytest.mark.parametrize("people", [1, 2, 3, 5, 12])
def test_everybody_presents_one_and_is_presented_by_one(people: int) -> None:
    table = presenting(people)
    presented = {about(table, seat) for seat in table.room["seats"]}
    assert presented == set(table.room["seats"])
    assert sorted(table.run["turn"]["order"]) == sorted(table.room["seats"])


def test_pairs_are_drawn_by_chance() -> None:
    drawn = {str(sorted(map(sorted, pairs(one)))) for one in (seeded(n) for n in range(8))}
    assert len(drawn) > 1


def seeded(seed: int) -> Table:
    table = Table("introductions", seed=str(seed))
    table.seat(*[""] * 6)
    table.next()
    return table


def at_sites(across: str, hall: int, online: int) -> list[set[str]]:
    seats = {f"s{n}": {"site": "p1" if n <= hall else "p2"} for n in range(1, hall + online + 1)}
    drawn = _pairs.draw(seats, across, SeededChance("x", 1))  # type: ignore[arg-type]
    return [{seats[seat]["site"] for seat in pair} for pair in drawn]


def test_people_of_one_site_talk_to_each_other_unless_the_author_mixes_them() -> None:
    assert all(len(sites) == 1 for sites in at_sites("same_site", 6, 4))
    assert all(len(sites) == 2 for sites in at_sites("mixed", 5, 5))
    assert sum(len(sites) == 2 for sites in at_sites("mixed", 7, 3)) == 3


def test_who_is_odd_at_their_site_makes_a_trio_there() -> None:
    assert all(len(sites) == 1 for sites in at_sites("same_site", 5, 5))
    assert [len(sites) for sites in at_sites("same_site", 4, 1)].count(2) == 1, "alone at a site: joins others"
    assert [len(sites) for sites in at_sites("same_site", 1, 1)] == [2], "each alone at a site: they meet across"


def test_several_people_at_one_place_have_each_other() -> None:
    table = Table("introductions")
    table.seat("", "")
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k9", words_hash="w9")
    table.next()
    assert sorted(map(sorted, pairs(table))) == [["s1", "s2"], ["s3"]]


def test_one_person_beside_a_shared_place_joins_it() -> None:
    table = Table("introductions")
    table.seat("")
    table.do("server", "take_seat", names=["A", "B"], key_hash="k9", words_hash="w9")
    table.next()
    assert [sorted(pair) for pair in pairs(table)] == [["s1", "s2"]]


def test_who_is_odd_joins_two_people_before_a_place_where_three_sit() -> None:
    table = Table("introductions")
    table.seat("", "", "")
    table.do("server", "take_seat", names=["A", "B", "C"], key_hash="k9", words_hash="w9")
    table.next()
    assert sorted(map(sorted, pairs(table))) == [["s1", "s2", "s3"], ["s4"]]


def test_the_clock_changes_the_halves_then_begins_the_introductions() -> None:
    table = meeting(talk=60, present=30)
    assert table.room["now"]["deadline"] == table.now + 60_000
    bell(table)
    assert table.run["at"] == 1 and table.room["now"]["deadline"] == table.now + 60_000
    bell(table)
    assert table.run["at"] == 2 and table.room["now"]["deadline"] == table.now + 4 * 30_000
    bell(table)
    assert table.room["now"]["closed"]


def test_a_note_is_read_by_nobody_else_and_never_in_the_minutes() -> None:
    table = meeting()
    table.do("s1", "keep_note", text="Afraid of geese")
    bell(table, Draft("s2", "note", "Loves geese"))
    others = {layer: doc for layer, doc in table.layers.items() if layer not in ("seat:s1", "seat:s2")}
    assert "geese" not in str(others) and "Loves" in str(table.own("s2")) and "Loves" not in str(table.own("s1"))
    assert "geese" not in str(ACTIVITY.minutes("r1", [], table.layers))


def test_a_note_takes_the_place_of_the_one_before() -> None:
    table = meeting()
    table.do("s1", "keep_note", text="One")
    table.do("s1", "keep_note", text="Two")
    assert [one["text"] for one in table.own("s1")["runs"]["r1"]["cards"].values()] == ["Two"]
    table.do("s1", "keep_note", text="")
    assert table.own("s1")["runs"]["r1"]["cards"] == {}


def test_only_who_has_the_floor_presents_and_what_is_written_says_about_whom() -> None:
    table = presenting()
    first = floor(table)
    other = next(seat for seat in table.room["seats"] if seat != first)
    assert table.refused(other, "present", text="Me first") == "turn/not_yours"
    table.do(first, "present", text="Knows every path")
    (card,) = table.run["cards"].values()
    assert (card["by"], card["about"]) == (first, about(table, first))
    assert floor(table) != first


def test_it_can_be_said_aloud_and_passed_once() -> None:
    table = presenting(2)
    first = floor(table)
    table.do(first, "pass_turn")
    second = floor(table)
    table.do(second, "present")
    assert floor(table) == first and not table.run.get("cards")
    table.do("desk", "move_on")
    assert table.refused("desk", "move_on") == "turn/not_yours"


def test_who_was_presented_may_add_one_word_and_nobody_else() -> None:
    table = presenting()
    assert table.refused("s1", "add_word", text="Too early") == "turn/not_yours"
    first = floor(table)
    told = about(table, first)
    table.do(first, "present", text="Knows every path")
    table.do(told, "add_word", text="And some shortcuts")
    assert table.refused(told, "add_word", text="And more") == "answer/already"
    assert table.refused(told, "add_word", text="a" * 81) in {"text/too_long", "answer/already"}


def test_many_people_present_each_other_in_circles_of_two_pairs() -> None:
    table = presenting(22)
    circles = [one["seats"] for one in table.run["circles"].values()]
    assert "turn" not in table.run and sorted(seat for one in circles for seat in one) == sorted(table.room["seats"])
    assert {len(one) for one in circles} <= {4, 6}
    for pair in pairs(table):
        assert any(set(pair) <= set(one) for one in circles), "a pair stays together"
    assert table.room["now"]["deadline"] <= table.now + 6 * 40_000


def test_each_circle_has_its_own_floor_and_the_facilitator_can_give_it_on() -> None:
    table = presenting(24)
    turns = {name: one["turn"] for name, one in table.run["circles"].items()}
    firsts = [turn["order"][0] for turn in turns.values()]
    for seat in firsts:
        table.do(seat, "present", text=f"From {seat}")
    assert all(one["turn"]["at"] == 1 for one in table.run["circles"].values())
    table.do("desk", "move_on", circle="c1")
    assert table.run["circles"]["c1"]["turn"]["at"] == 2
    assert table.refused("desk", "move_on", circle="c99") == "turn/not_yours"


def test_who_comes_while_they_talk_makes_a_trio_and_who_comes_later_listens() -> None:
    table = meeting(4)
    table.seat("")
    assert sorted(len(pair) for pair in pairs(table)) == [2, 3]
    bell(table)
    bell(table)
    table.seat("")
    assert not any("s6" in pair for pair in pairs(table))
    assert table.refused("s6", "present", text="Me") == "turn/not_yours"


def test_who_is_left_alone_joins_another_pair() -> None:
    table = meeting(4)
    gone = pairs(table)[0][0]
    table.do("desk", "remove_seat", seat=gone)
    (trio,) = pairs(table)
    assert len(trio) == 3 and gone not in trio


def test_who_lost_their_partner_during_the_introductions_presents_themself() -> None:
    table = presenting(4)
    first = floor(table)
    partner = about(table, first)
    table.do("desk", "remove_seat", seat=partner)
    assert about(table, first) == first and partner not in table.run["turn"]["order"]
    table.do(first, "present", text="I like rain")
    (card,) = table.run["cards"].values()
    assert card["about"] == first


def test_in_a_trio_the_circle_closes_round_who_left() -> None:
    table = presenting(3)
    first = floor(table)
    partner = about(table, first)
    last = about(table, partner)
    table.do("desk", "remove_seat", seat=partner)
    assert about(table, first) == last and about(table, last) == first


def test_what_was_being_written_at_the_bell_counts() -> None:
    table = presenting(2)
    first = floor(table)
    table.do("desk", "close_step", Draft(first, "presented", "Half a sen"))
    assert [one["text"] for one in table.run["cards"].values()] == ["Half a sen"]


def test_who_steps_back_finds_the_same_pairs_notes_and_words_and_goes_on_where_it_was() -> None:
    table = meeting(4)
    table.do("s1", "keep_note", text="Has a mill")
    bell(table)
    bell(table)
    drawn, first = pairs(table), floor(table)
    table.do(first, "present", text="Has a mill")
    table.next()
    table.do("desk", "previous_step")
    assert pairs(table) == drawn and first not in table.run["turn"]["order"]
    assert len(table.run["turn"]["order"]) == 3
    assert [one["text"] for one in table.run["cards"].values()] == ["Has a mill"]
    run = table.room["now"]["run"]
    assert [one["text"] for one in table.own("s1")["runs"][run]["cards"].values()] == ["Has a mill"]


def test_empty_and_long_words_are_refused() -> None:
    table = presenting(2)
    assert table.refused(floor(table), "present", text="a" * 10_000) == "text/too_long"
    assert table.refused(floor(table), "keep_note", text="a" * 10_000) == "text/too_long"
    table.do(floor(table), "present")
    assert table.refused(floor(table), "add_word", text=" ") == "text/empty"


def test_the_minutes_say_who_was_presented_by_whom_by_their_ids_alone() -> None:
    table = presenting(2)
    first = floor(table)
    table.do(first, "present", text="Knows every path")
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and section.lines[1].whos == {"who": about(table, first), "by": first}


def test_its_sheet_asks_the_questions_of_the_author() -> None:
    sheet = ACTIVITY.paper(Settings(questions=["Where from?"]))
    assert sheet and "Where from?" in [getattr(block, "label", "") for block in sheet.blocks]


def test_an_author_who_pairs_across_sites_is_asked_how_they_will_talk() -> None:
    assert ACTIVITY.doubts(Settings()) == []
    assert [one.key for one in ACTIVITY.doubts(Settings(across="mixed"))] == ["introductions-doubt-mixed"]


def test_an_author_may_leave_the_minutes_out_and_is_believed_when_they_know_how_many_come() -> None:
    assert ACTIVITY.takes(Settings(talk=150, present=25)) == 2 * 150 + 12 * 25
    written = {"title": "T", "about": "A", "languages": ["en"], "players": {"least": 2, "most": 60}}
    steps = [{"kind": "introductions", "title": "A"}, {"kind": "introductions", "title": "B", "minutes": 25}]
    first, second = frozen_steps(Scenario.model_validate({**written, "steps": steps}))
    assert (first["seconds"], first["fixed"]) == (12 * 60, True)
    assert (second["seconds"], second["fixed"]) == (25 * 60, True)
