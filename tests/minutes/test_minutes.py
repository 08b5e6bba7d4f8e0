"""The minutes tell what happened: everything that stands, nothing that was taken back, nobody ranked."""

from __future__ import annotations

import pytest

from server.minutes import FORMS, write
from tests.minutes.played import minutes, rehearsed
from tests.rooms.room import Room, scenario
from tests.table import ROLES, Table

PLANS = ("sprint_plan", {"bricks": 6})


def building() -> Table:
    """Farmer and nurse in a running build step, both needs taken."""
    table = Table(PLANS, "build", "sprint_review")
    table.seat("farmer", "nurse")
    table.next()
    for story in ("farmer", "nurse"):
        table.do("s1", "choose_story", story=story)
    table.next()
    return table


def built(table: Table) -> str:
    """The nurse's building, brought together."""
    table.do("s2", "open_site", story="nurse", x=7, y=1)
    site = next(iter(table.city["sites"]))
    for seat in ("s1", "s2") * 3:
        table.do(seat, "carry_brick", site=site)
    return site


def test_a_room_nobody_entered_has_minutes_that_say_so() -> None:
    table = Table("build")
    found = minutes(table)
    assert (found.title, found.people, found.buildings, found.time_line) == ("Try", (), (), ())
    assert "Play has not begun yet." in write(found, "md")
    assert "Nothing is built yet." in write(found, "md")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_are_minutes_at_every_moment_of_play(language: str) -> None:
    journal = rehearsed()
    for end in range(1, len(journal) + 1, 29):
        found = minutes(journal[:end], language=language)
        assert all(write(found, form) for form in FORMS)


def test_a_finished_building_says_its_name_its_sentence_and_all_who_brought_bricks() -> None:
    table = building()
    site = built(table)
    table.do("s2", "name_building", site=site, name="The Lamp", sentence="Open at night.")
    (found,) = minutes(table).buildings
    assert (found.name, found.sentence, found.finished) == ("The Lamp", "Open at night.", True)
    assert found.builders == ("Odile", "Samir")
    assert [(load.by, load.bricks) for load in found.loads] == [("Odile", 3), ("Samir", 3)]
    text = write(minutes(table), "md")
    assert "**The Lamp**" in text
    assert "“Open at night.”" in text


def test_two_who_brought_bricks_to_the_same_building_are_bound() -> None:
    table = building()
    built(table)
    found = minutes(table)
    assert [one.name for one in found.builders] == ["Odile", "Samir"]
    assert [(one.a, one.b, one.bricks, one.buildings) for one in found.bonds] == [(0, 1, 6, 1)]
    assert "| Odile | Samir 6 |" in write(found, "md")


def test_the_verdict_and_its_words_stand_with_the_building() -> None:
    table = building()
    site = built(table)
    table.next()
    table.do("s2", "say_verdict", site=site, why="It is quiet.")
    (found,) = minutes(table).buildings
    assert found.verdict in ("yes", "no")
    assert found.why == "It is quiet."


def test_needs_are_told_to_all_aloud_to_one_at_a_review_or_never() -> None:
    table = building()
    table.do("s1", "tell", to="nurse")
    assert [(one.whose, one.ways, one.hidden) for one in minutes(table).needs] == [
        ("Odile", ("one",), ""),
        ("Samir", (), ""),
    ]
    table.do("s1", "tell", aloud=True)
    built(table)
    table.next()
    table.do("desk", "move_on")
    odile, samir = minutes(table).needs
    assert odile.ways == ("one", "aloud")
    assert odile.hidden == ROLES["farmer"]["hidden"]["text"]["en"]
    assert samir.ways == ("review",)
    assert samir.hidden == ROLES["nurse"]["hidden"]["text"]["en"]


def test_a_need_that_was_never_told_is_named_as_such_and_not_told_by_the_minutes() -> None:
    table = building()
    text = write(minutes(table), "md")
    assert text.count("Never told.") == 2
    assert ROLES["farmer"]["hidden"]["text"]["en"] not in text


def test_what_was_asked_says_whether_it_was_answered() -> None:
    table = building()
    table.do("s2", "open_site", story="nurse", x=7, y=1)
    site = next(iter(table.city["sites"]))
    table.do("s2", "ask", to="farmer", colour="meadow", site=site)
    table.do("s1", "ask", to="nurse")
    table.do("s1", "carry_brick", site=site, colour="meadow")
    brick, need = minutes(table).asked
    assert (brick.by, brick.to, brick.what, brick.times, brick.answered) == ("Samir", "Odile", "brick", 1, 1)
    assert (need.by, need.to, need.what, need.times, need.answered) == ("Odile", "Samir", "need", 1, 0)
    text = write(minutes(table), "md")
    assert "Heard." in text
    assert "Left without an answer." in text


def test_what_was_given_is_told_whether_in_hand_or_to_anothers_building() -> None:
    table = building()
    table.do("s1", "give", to="nurse", colour="meadow")
    built(table)
    given = [(one.by, one.to, one.colour, one.bricks, bool(one.building)) for one in minutes(table).given]
    assert ("Odile", "Samir", "meadow", 1, False) in given
    assert ("Odile", "Samir", "meadow", 3, True) in given


def room_of(*steps: str) -> Room:
    frozen = scenario(*({"kind": kind, "seconds": 300} for kind in steps), roles=dict(list(ROLES.items())[:4]))
    return Room({**frozen, "terrain": ["." * 12] * 12})


def test_what_was_taken_back_does_not_count() -> None:
    room = room_of("cast", "sprint_plan")
    room.act("desk", "next_step")
    room.act("desk", "next_step")
    other = room.keeper.committed["room"]["characters"]
    role = next(role for role, one in other.items() if one["seat"] == "s2")
    room.act("s1", "ask", {"to": role})
    assert len(minutes(room).asked) == 1
    room.act("s1", "take_back")
    assert minutes(room).asked == ()


def test_people_are_named_as_they_agreed_and_until_then_by_their_character() -> None:
    table = Table("cast")
    table.seat("farmer", "nurse", "baker", "")
    table.next()
    assert [one.name for one in minutes(table).people] == ["Odile", "Samir", "Paul", "one person"]
    table.do("s2", "agree_name", how="nobody")
    table.do("s1", "agree_name", how="name")
    table.do("s4", "agree_name", how="name")
    assert [one.name for one in minutes(table).people] == ["farmer", "one person", "Paul", "Guest"]


def test_who_played_and_left_took_part_and_who_only_looked_in_did_not() -> None:
    table = Table("cast", "round")
    table.seat("farmer", "nurse", "")
    table.next()
    table.do("s1", "leave_seat")
    table.do("s3", "leave_seat")
    assert [one.name for one in minutes(table).people] == ["Odile", "Samir"]


def test_words_are_signed_as_their_author_agreed() -> None:
    table = Table("round")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "speak", text="I asked.")
    table.do("s2", "speak", text="I listened.")
    table.do("s1", "agree_name", how="name")
    table.do("s2", "agree_name", how="nobody")
    (words,) = minutes(table).answers
    assert [(quote.text, quote.by) for quote in words.quotes] == [("I asked.", "farmer"), ("I listened.", "one person")]


def test_answers_come_out_when_they_are_revealed_and_not_before() -> None:
    table = Table("retrospective")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "write_card", field="keep", text="Asking first")
    for readable in (("room", "desk"), ("room", "seat:s1"), ("room", "seat:s2")):
        assert "Asking first" not in write(minutes(table, readable), "json")
    table.do("desk", "reveal_cards")
    (kept,) = minutes(table).answers
    assert (kept.field, kept.quotes[0].text, kept.quotes[0].by) == ("keep", "Asking first", "Odile")


def test_anonymous_answers_have_no_author() -> None:
    table = Table(("retrospective", {"anonymous": True}))
    table.seat("farmer", "nurse", "baker", "mayor")
    table.next()
    for n in range(4):
        table.do(f"xreceipt{n}", "write_card", field="keep", text=f"word {n}")
    table.do("desk", "reveal_cards")
    (kept,) = minutes(table).answers
    assert {quote.by for quote in kept.quotes} == {""}
    assert len(kept.quotes) == 4


def test_who_steps_back_to_a_step_does_not_say_everything_twice() -> None:
    table = Table("retrospective", "derole")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "write_card", field="keep", text="Asking first")
    table.next()
    table.do("desk", "previous_step")
    assert [quote.text for one in minutes(table).answers for quote in one.quotes] == ["Asking first"]


def test_the_floor_is_told_in_the_order_of_roles_and_never_as_a_ranking() -> None:
    table = Table(PLANS, ("build", {"turns": "in_turn"}))
    table.seat("nurse", "farmer")
    table.next()
    table.next()
    floor = [table.run["turn"]["order"][0], table.run["turn"]["order"][1]]
    seat = {"nurse": "s1", "farmer": "s2"}
    table.do(seat[floor[0]], "end_turn")
    table.do(seat[floor[1]], "pass_turn")
    found = minutes(table).floor
    assert [one.who for one in found] == ["Odile", "Samir"]
    assert sorted((one.turns, one.passed) for one in found) == [(0, 1), (1, 0)]


def test_the_day_says_pauses_and_added_time() -> None:
    room = room_of("cast", "round")
    for wait, name, data in (
        (0, "next_step", {}),
        (60, "pause_clock", {}),
        (120, "start_clock", {}),
        (60, "add_time", {"seconds": 60}),
        (60, "next_step", {}),
    ):
        room.clock.ms += wait * 1000
        room.act("desk", name, data)
    first, second = minutes(room).time_line
    assert first.end is not None
    assert ((first.end - first.start).total_seconds(), first.paused_s, first.added_s) == (300, 120, 60)
    assert second.end is None
    assert "3 min, 5 min planned, 1 min added, 2 min of pause" in write(minutes(room), "md")


def test_a_scenario_without_characters_has_minutes_of_its_free_bricks() -> None:
    table = Table(("build", {"free": True}))
    table.seat("", "")
    table.next()
    for seat, x in (("s1", 8), ("s2", 9), ("s1", 8)):
        table.do(seat, "place_brick", x=x, y=0, colour="lake")
    table.do("s1", "agree_name", how="name")
    found = minutes(table)
    assert (found.free_bricks, found.outcome) == (3, None)
    assert [(one.a, one.b, one.bricks) for one in found.bonds] == [(0, 1, 3)]
    assert [one.name for one in found.builders] == ["Guest", "one person"]
    table.do("s1", "agree_name", how="nobody")
    assert [one.name for one in minutes(table).builders] == ["person\u00a01", "person\u00a02"]
    assert "3 bricks placed freely." in write(found, "md")


def test_the_outcome_is_said_of_the_town() -> None:
    found = minutes(rehearsed())
    assert found.outcome
    assert found.outcome.won
    assert "The town is alive." in write(found, "md")
    selfish = minutes(rehearsed(minds="selfish"))
    assert selfish.outcome
    assert not selfish.outcome.won
    assert "The town is not alive yet." in write(selfish, "md")


def test_a_crowd_is_not_told_two_by_two() -> None:
    table = Table(("build", {"free": True}))
    table.seat(*[""] * 30)
    table.next()
    for n in range(30):
        table.do(f"s{n + 1}", "place_brick", x=n % 12, y=8 + n // 12, colour="lake")
    found = minutes(table)
    assert found.bonds == ()
    assert "30 people placed bricks in the same town." in write(found, "md")
