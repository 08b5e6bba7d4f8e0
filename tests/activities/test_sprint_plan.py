"""Planning: the city is founded for who is there; people tell, ask and choose."""

import pytest

from server.activities.sprint_plan import ACTIVITY, Settings
from server.game.paper import Say, Word
from tests.table import ROLES, Table

ALL = sorted(ROLES, key=lambda role: ROLES[role]["order"])


def planning(*roles: str) -> Table:
    table = Table(("sprint_plan", {"bricks": 2}), "build", ("sprint_plan", {"bricks": 2}))
    table.seat(*roles)
    table.next()
    return table


@pytest.mark.parametrize("many", range(1, 13))
def test_every_colour_is_wanted_as_often_as_every_other_and_six_times(many: int) -> None:
    table = planning(*ALL[:many])
    colours: dict[str, int] = {}
    for story in table.city["stories"].values():
        assert sum(story["wanted"].values()) == 6
        assert len(story["wanted"]) >= min(2, many)
        for colour, count in story["wanted"].items():
            colours[colour] = colours.get(colour, 0) + count
    assert colours == {ROLES[role]["colour"]: 6 for role in ALL[:many]}


def test_each_character_receives_bricks_of_its_own_colour_and_keeps_what_it_did_not_use() -> None:
    table = planning("farmer", "nurse")
    held = [(one["held"], one["colour"]) for one in table.city["supply"].values()]
    assert sorted(held) == [("farmer", "meadow")] * 2 + [("nurse", "snow")] * 2
    table.next()
    table.next()
    assert (table.city["sprint"], len(table.city["supply"])) == (2, 8)


def test_stepping_back_to_a_plan_deals_nothing_twice() -> None:
    table = planning("farmer", "nurse")
    table.next()
    table.do("desk", "previous_step")
    assert (table.city["sprint"], len(table.city["supply"])) == (1, 4)
    table.next()
    table.next()
    assert (table.city["sprint"], len(table.city["supply"])) == (2, 8)


def test_a_need_told_to_all_is_read_by_all_and_brings_two_bricks_once() -> None:
    table = planning("farmer", "nurse")
    table.do("s1", "tell", aloud=True)
    assert table.city["told"]["farmer"]["where"] == "near_street"
    assert "why" not in table.city["told"]["farmer"]
    assert len(table.city["supply"]) == 6
    assert table.refused("s1", "tell") == "city/already_told"


def test_a_need_told_to_one_reaches_nobody_else() -> None:
    table = planning("farmer", "nurse", "baker")
    table.do("s1", "tell", to="nurse")
    assert table.own("s2")["told"]["farmer"]["where"] == "near_street"
    assert "told" not in table.own("s3") and "told" not in table.city
    assert table.refused("s1", "tell", to="nurse") == "city/already_told"
    bricks = len(table.city["supply"])
    table.do("s1", "tell")
    assert len(table.city["supply"]) == bricks


def test_asking_to_be_told_is_answered_by_telling() -> None:
    table = planning("farmer", "nurse")
    table.do("s2", "ask", to="farmer")
    table.do("s1", "tell", to="nurse")
    assert [one["done"] for one in table.city["asks"].values()] == [True]


def test_a_brick_asked_for_is_given_and_the_request_is_answered() -> None:
    table = planning("farmer", "nurse")
    table.do("s2", "ask", to="farmer", colour="meadow")
    table.do("s1", "give", to="nurse", colour="meadow")
    assert [one["done"] for one in table.city["asks"].values()] == [True]
    assert sum(one["held"] == "nurse" for one in table.city["supply"].values()) == 3
    assert table.refused("s1", "give", to="nurse", colour="plum") == "city/no_brick"
    assert table.refused("s1", "give", to="farmer") == "role/unknown"


def test_the_group_takes_stories_and_puts_them_back() -> None:
    table = planning("farmer", "nurse")
    table.do("s1", "choose_story", story="nurse")
    assert table.city["stories"]["nurse"]["chosen"] == 1
    assert table.refused("s2", "choose_story", story="nurse") == "city/already_open"
    table.do("s2", "drop_story", story="nurse")
    assert "chosen" not in table.city["stories"]["nurse"]
    assert table.refused("s2", "drop_story", story="nurse") == "city/not_chosen"
    assert table.refused("s2", "choose_story", story="baker") == "city/no_story"


def test_who_comes_late_joins_with_a_need_and_bricks_of_their_own() -> None:
    table = planning("farmer", "nurse", "")
    table.do("s3", "choose_character", role="baker")
    assert set(table.city["stories"]) == {"farmer", "nurse", "baker"}
    assert sum(one["held"] == "baker" for one in table.city["supply"].values()) == 2
    assert table.refused("s3", "choose_character", role="elder") == "role/taken"


def test_who_plays_nobody_cannot_act_in_the_city() -> None:
    table = planning("farmer", "")
    assert table.refused("s2", "tell") == "role/none"
    assert table.refused("s1", "tell", as_="nurse") == "role/not_yours"


def test_who_plays_two_characters_says_which_one_acts() -> None:
    table = planning("farmer", "nurse")
    table.do("desk", "hand_over", role="nurse", to="s1")
    table.do("s1", "tell", as_="nurse")
    assert list(table.city["told"]) == ["nurse"]


def test_what_a_character_was_told_in_private_goes_along_when_it_is_handed_over() -> None:
    table = planning("farmer", "nurse", "baker")
    table.seat("")
    table.do("s1", "tell", to="nurse")
    table.do("desk", "hand_over", role="nurse", to="s4")
    assert table.own("s4")["told"]["farmer"]["where"] == "near_street"
    assert not table.own("s2").get("told")
    assert table.refused("s1", "tell", to="nurse") == "city/already_told"


def test_who_gives_one_of_two_characters_away_keeps_what_the_other_was_told() -> None:
    table = planning("farmer", "nurse", "baker")
    table.do("desk", "hand_over", role="baker", to="s2")
    table.do("s1", "tell", to="nurse")
    table.do("desk", "hand_over", role="baker", to="s3")
    assert table.own("s2")["told"]["farmer"]["to"] == "nurse"
    assert "told" not in table.own("s3")


def test_where_one_thing_may_be_said_a_second_one_is_refused_and_giving_stays_free() -> None:
    table = Table(("sprint_plan", {"bricks": 2, "may_say": 1}))
    table.seat("farmer", "nurse")
    table.next()
    assert table.run["may_say"] == 1
    table.do("s1", "tell")
    assert table.refused("s1", "ask", to="nurse", colour="snow") == "talk/spent"
    table.do("s1", "give", to="nurse")
    table.do("s2", "ask", to="farmer", colour="meadow")
    assert table.refused("s2", "tell", aloud=True) == "talk/spent"


def test_what_is_refused_for_another_reason_was_not_said() -> None:
    table = Table(("sprint_plan", {"may_say": 1}))
    table.seat("farmer", "nurse")
    table.next()
    assert table.refused("s1", "ask", to="baker") == "role/unknown"
    table.do("s1", "tell")


def test_who_steps_back_to_a_plan_has_not_got_back_what_was_said() -> None:
    table = Table(("sprint_plan", {"may_say": 1}), "build")
    table.seat("farmer", "nurse")
    table.next()
    table.do("s1", "tell")
    table.next()
    table.do("desk", "previous_step")
    assert table.refused("s1", "ask", to="nurse") == "talk/spent"
    table.do("s2", "tell")


def test_the_paper_says_that_little_may_be_said_only_where_it_is_so() -> None:
    def words(**settings: int) -> list[str]:
        sheet = ACTIVITY.paper(Settings(**settings))
        assert sheet
        return [one.text.key for one in sheet.also[0].blocks if isinstance(one, Say) and isinstance(one.text, Word)]

    assert "talk-paper-may-say" in words(may_say=0) and "talk-paper-may-say" not in words()
