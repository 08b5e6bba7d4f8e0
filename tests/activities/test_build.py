"""Building: nobody can build alone, nobody's brick is lost, and the floor goes round."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.game.outcome import Event, Refusal
from tests.table import ROLES, Table, _plays, actor


def building(*roles: str, settings: dict[str, object] | None = None) -> Table:
    table = Table(("sprint_plan", {"bricks": 6}), ("build", settings or {}))
    table.seat(*(roles or ("farmer", "nurse")))
    table.next()
    for role in roles or ("farmer", "nurse"):
        table.do("s1", "choose_story", story=role)
    table.next()
    return table


def opened(table: Table, story: str = "farmer", x: int = 1, y: int = 3) -> str:
    table.do("s1", "open_site", story=story, x=x, y=y)
    return max(table.city["sites"], key=lambda site: int(table.city["sites"][site]["n"]))


def test_anyone_opens_a_site_for_a_chosen_story_where_the_plan_fits() -> None:
    table = building()
    site = opened(table, "nurse", 7, 8)
    assert table.city["sites"][site] | {"n": 0} == {
        "story": "nurse", "plan": "clinic", "x": 7, "y": 8, "by": "farmer", "n": 0, "bricks": {},
    }  # fmt: skip
    assert table.refused("s2", "open_site", story="nurse", x=9, y=9) == "city/already_open"
    assert table.refused("s2", "open_site", story="farmer", x=8, y=8) == "city/not_free"
    assert table.refused("s2", "open_site", story="farmer", x=11, y=8) == "city/off_board"
    assert table.refused("s2", "open_site", story="baker", x=9, y=9) == "city/no_story"


def test_a_story_nobody_chose_gets_no_site_until_somebody_takes_it() -> None:
    table = Table("sprint_plan", "build")
    table.seat("farmer", "nurse")
    table.next()
    table.next()
    assert table.refused("s1", "open_site", story="farmer", x=1, y=3) == "city/not_chosen"
    table.do("s2", "choose_story", story="farmer")
    table.do("s1", "open_site", story="farmer", x=1, y=3)


def test_a_carried_brick_moves_whole_and_remembers_who_brought_it() -> None:
    table = building()
    site = opened(table)
    before = len(table.city["supply"])
    table.do("s2", "carry_brick", site=site, colour="snow")
    (brick,) = table.city["sites"][site]["bricks"].values()
    assert (brick["colour"], brick["by"]) == ("snow", "nurse")
    assert len(table.city["supply"]) == before - 1
    assert table.facts("brick_carried")[0] | {"what": ""} == {
        "what": "",
        "role": "nurse",
        "site": site,
        "colour": "snow",
    }


def test_nobody_brings_what_is_not_wanted_nor_what_they_do_not_hold() -> None:
    table = building()
    site = opened(table)
    for _ in range(3):
        table.do("s1", "carry_brick", site=site)
    assert table.refused("s1", "carry_brick", site=site, colour="meadow") == "city/not_wanted"
    assert table.refused("s1", "carry_brick", site=site, colour="snow") == "city/no_brick"
    assert table.refused("s1", "carry_brick", site="t99") == "city/no_site"
    assert table.refused("s1", "carry_brick", site=site, brick="k99") == "city/no_brick"


def test_a_finished_building_takes_no_more_and_is_named_by_its_builders() -> None:
    table = building("farmer", "nurse", "baker")
    site = opened(table, "nurse", 7, 8)
    assert table.refused("s2", "name_building", site=site, name="Home") == "city/not_finished"
    for colour, count in table.city["stories"]["nurse"]["wanted"].items():
        role = next(role for role, one in ROLES.items() if one["colour"] == colour)
        for _ in range(count):
            table.do(table.room["characters"][role]["seat"], "carry_brick", site=site, colour=colour)
    assert table.refused("s1", "carry_brick", site=site) == "city/finished"
    table.do("s2", "name_building", site=site, name="The quiet door", sentence="Come in unseen.")
    assert table.city["sites"][site]["name"] == "The quiet door"
    assert [fact["site"] for fact in table.facts("site_finished")] == [site]


def test_a_brick_asked_for_at_a_site_answers_the_request() -> None:
    table = building()
    site = opened(table)
    table.do("s1", "ask", to="nurse", colour="snow", site=site)
    table.do("s2", "carry_brick", site=site, colour="snow")
    assert [one["done"] for one in table.city["asks"].values()] == [True]


def test_in_turn_one_action_passes_the_floor_and_talking_does_not() -> None:
    table = building("farmer", "nurse", "baker", settings={"turns": "in_turn"})
    assert table.run["turn"] == {"order": ["farmer", "nurse", "baker"], "at": 0, "cyclic": True}
    assert table.refused("s2", "open_site", story="nurse", x=7, y=8) == "turn/not_yours"
    table.do("s2", "tell")
    table.do("s1", "ask", to="nurse", colour="snow")
    assert table.run["turn"]["at"] == 0
    site = opened(table)
    assert table.run["turn"]["at"] == 1
    table.do("s2", "pass_turn")
    table.do("s3", "end_turn")
    table.do("s1", "carry_brick", site=site, colour="meadow")
    assert table.refused("s2", "pass_turn") == "turn/passed_already"
    table.do("desk", "move_on")
    assert table.run["turn"]["at"] == 2
    assert [fact["role"] for fact in table.facts("turn_taken")] == ["farmer", "baker", "farmer"]


def test_nobody_waits_for_somebody_who_left_and_a_hand_over_gives_the_turn_back() -> None:
    table = building("farmer", "nurse", "baker", settings={"turns": "in_turn"})
    table.do("s1", "leave_seat")
    assert table.run["turn"]["at"] == 1
    table.do("s2", "end_turn")
    table.do("s3", "end_turn")
    assert table.run["turn"]["at"] == 1
    table.do("desk", "hand_over", role="farmer", to="s3")
    table.do("s2", "end_turn")
    table.do("s3", "end_turn", as_="baker")
    table.do("s3", "open_site", story="farmer", x=1, y=3)
    assert table.city["sites"].popitem()[1]["by"] == "farmer"


def test_who_comes_while_others_build_takes_a_character_and_is_the_last_in_turn() -> None:
    table = building("farmer", "nurse", settings={"turns": "in_turn"})
    table.seat("")
    assert table.refused("s3", "choose_character", role="nurse") == "role/taken"
    table.do("s3", "choose_character", role="baker")
    assert table.run["turn"]["order"] == ["farmer", "nurse", "baker"]
    assert "baker" in table.city["stories"]
    assert sum(one["held"] == "baker" for one in table.city["supply"].values()) == 1


def test_where_all_build_at_once_there_is_no_turn_to_pass() -> None:
    table = building()
    assert "turn" not in table.run
    assert table.refused("s1", "pass_turn") == "turn/not_yours"
    assert table.refused("desk", "move_on") == "turn/not_yours"


def test_a_tree_a_bench_and_a_flag_stand_in_my_colour_with_my_word_and_never_on_a_building() -> None:
    table = building()
    opened(table)
    table.do("s2", "place_prop", kind="tree", x=8, y=8, word="shade")
    (prop,) = table.city["props"].values()
    assert prop == {"kind": "tree", "x": 8, "y": 8, "colour": "snow", "by": "nurse", "word": "shade"}
    assert table.refused("s1", "place_prop", kind="flag", x=8, y=8) == "city/not_free"
    assert table.refused("s1", "place_prop", kind="flag", x=1, y=3) == "city/not_free"
    assert table.refused("s1", "place_prop", kind="flag", x=5, y=0) == "city/not_free"
    assert table.refused("s1", "open_site", story="nurse", x=8, y=8) == "city/not_free"
    for x in range(5, 9):
        table.do("s2", "place_prop", kind="bench", x=x, y=9)
    assert table.refused("s2", "place_prop", kind="bench", x=9, y=9) == "city/too_many"


def test_real_bricks_are_declared_done_by_the_facilitator_or_where_the_step_allows_it() -> None:
    table = building()
    site = opened(table)
    assert table.refused("s1", "declare_done", site=site) == "command/forbidden"
    table.do("desk", "declare_done", site=site)
    assert table.city["sites"][site]["real"] is True
    by_hand = building(settings={"by_hand": True})
    by_hand.do("s1", "declare_done", site=opened(by_hand))


def test_free_bricks_are_for_everyone_and_stack_up_to_eight() -> None:
    table = Table(("build", {"free": True}))
    table.seat("", "")
    table.next()
    made = table.do("s2", "place_brick", x=3, y=4, colour="lake")
    assert made.patches["room"] == {
        "city": {"bricks": {"b3_4_0": {"x": 3, "y": 4, "z": 0, "colour": "lake", "by": "s2"}}}
    }
    assert len(json.dumps(made.patches["room"], separators=(",", ":"))) <= 80
    for _ in range(7):
        table.do("s1", "place_brick", x=3, y=4, colour="night")
    assert table.refused("s1", "place_brick", x=3, y=4, colour="night") == "city/too_high"
    assert table.refused("s1", "place_brick", x=12, y=4, colour="night") == "city/off_board"


def test_outside_free_building_there_are_no_free_bricks() -> None:
    assert building().refused("s1", "place_brick", x=3, y=4, colour="lake") == "command/forbidden"


NAMES = st.one_of(st.sampled_from(["farmer", "nurse", "baker", "t9", "k9", "", "__proto__"]), st.text(max_size=5))
JUNK = st.dictionaries(
    st.sampled_from(["site", "story", "to", "role", "brick", "colour", "x", "y", "kind", "word", "name", "as"]),
    st.one_of(NAMES, st.integers(-3, 70), st.none(), st.booleans(), st.just("meadow"), st.lists(st.integers())),
)


TABLES: dict[str, Table] = {}


@pytest.mark.parametrize("settings", [{}, {"turns": "in_turn"}, {"free": True}])
@given(st.sampled_from(["s1", "s2", "desk"]), st.integers(0, 30), JUNK)
def test_junk_is_refused_and_never_raises(
    settings: dict[str, object], who: str, nth: int, data: dict[str, object]
) -> None:
    table = TABLES.setdefault(str(settings), building("farmer", "nurse", "baker", settings=settings))
    names = sorted(table.rules.kinds["build"].commands)
    made = table.rules.decide(table.context(), actor(who), names[nth % len(names)], data)
    assert isinstance(made, Event | Refusal)


def test_in_silence_nobody_tells_asks_or_writes_on_a_flag_and_hands_go_on() -> None:
    table = building(settings={"may_say": 0})
    assert table.refused("s1", "tell") == "talk/silence"
    assert table.refused("s1", "ask", to="nurse", colour="snow") == "talk/silence"
    assert table.refused("s1", "place_prop", kind="flag", x=7, y=5, word="By the river") == "talk/silence"
    table.do("s1", "place_prop", kind="flag", x=7, y=5)
    table.do("s1", "give", to="nurse")
    table.do("s2", "carry_brick", site=opened(table), colour="snow")


def test_who_plays_two_characters_says_one_thing_for_each() -> None:
    table = building(settings={"may_say": 1})
    table._happened(_plays(table.context(), "baker", "s1"))
    table.do("s1", "tell", as_="farmer")
    assert table.refused("s1", "ask", to="nurse", as_="farmer") == "talk/spent"
    table.do("s1", "ask", to="nurse", as_="baker")
