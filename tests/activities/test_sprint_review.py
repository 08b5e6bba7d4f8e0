"""The review: the answer follows the hidden need, the words are the owner's, and the criteria come out."""

from server.game.context import Draft
from tests.table import ROLES, Table

PLACES = {"farmer": (1, 3), "nurse": (9, 9), "mayor": (2, 8)}


def reviewing(*roles: str, places: dict[str, tuple[int, int]] | None = None) -> Table:
    table = Table(("sprint_plan", {"bricks": 6}), "build", "sprint_review", "sprint_plan", "build")
    table.seat(*roles)
    table.next()
    for role in roles:
        table.do("s1", "choose_story", story=role)
    table.next()
    for role in roles:
        x, y = (places or PLACES)[role]
        table.do("s1", "open_site", story=role, x=x, y=y)
        site = next(name for name, one in table.city["sites"].items() if one["story"] == role)
        fill(table, site, role)
    table.next()
    return table


def fill(table: Table, site: str, story: str) -> None:
    for colour, count in table.city["stories"][story]["wanted"].items():
        role = next(role for role, one in ROLES.items() if one["colour"] == colour)
        for _ in range(count):
            table.do(table.room["characters"][role]["seat"], "carry_brick", site=site, colour=colour)


def site_of(table: Table, story: str) -> str:
    return next(name for name, one in table.city["sites"].items() if one["story"] == story)


def test_each_owner_answers_in_turn_and_what_they_hid_comes_out() -> None:
    table = reviewing("farmer", "mayor", places={"farmer": (1, 3), "mayor": (9, 9)})
    assert table.run["turn"] == {"order": ["farmer", "mayor"], "at": 0, "talk": True}
    farm, garden = site_of(table, "farmer"), site_of(table, "mayor")
    assert table.refused("s2", "say_verdict", site=garden) == "turn/not_yours"
    assert table.refused("s2", "say_verdict", site=farm) == "role/not_yours"
    table.do("s1", "say_verdict", site=farm, why="The van can stop.")
    table.do("s2", "say_verdict", site=garden)
    assert [table.city["sites"][site]["verdict"] for site in (farm, garden)] == ["yes", "no"]
    assert table.city["stories"]["farmer"]["met"] == "r3"
    assert table.city["stories"]["mayor"]["refused"] == {"r3": "near_river"}
    assert table.city["told"]["mayor"]["where"] == "near_river"
    assert [(one["text"], one["by"]) for one in table.run["cards"].values()] == [("The van can stop.", "s1")]
    assert table.refused("s1", "say_verdict", site=farm) == "city/reviewed"


def test_at_the_bell_the_rest_is_said_without_words_or_with_those_being_written() -> None:
    table = reviewing("farmer", "mayor")
    table.do(
        "server",
        "ring_bell",
        Draft("s2", "why", "The water has room."),
        run="r3",
        deadline=table.room["now"]["deadline"],
    )
    assert {one["verdict"] for one in table.city["sites"].values()} == {"yes"}
    assert [one["text"] for one in table.run["cards"].values()] == ["The water has room."]


def test_the_facilitator_moves_on_and_nobody_waits_for_who_left() -> None:
    table = reviewing("farmer", "mayor", "nurse")
    table.do("desk", "move_on")
    table.do("s2", "leave_seat")
    assert table.run["turn"]["at"] == 2
    assert "verdict" not in table.city["sites"][site_of(table, "nurse")]
    assert sum("verdict" in one for one in table.city["sites"].values()) == 2


def test_a_refused_story_goes_back_to_the_wall_its_building_stays_and_it_may_be_built_elsewhere() -> None:
    table = reviewing("farmer", "mayor", places={"farmer": (1, 3), "mayor": (9, 9)})
    table.next()
    assert "chosen" not in table.city["stories"]["mayor"]
    table.do("s2", "choose_story", story="mayor")
    table.next()
    table.do("s2", "open_site", story="mayor", x=2, y=8)
    assert sum(one["story"] == "mayor" for one in table.city["sites"].values()) == 2
    assert table.refused("s1", "open_site", story="farmer", x=9, y=3) == "city/already_open"


def test_a_need_that_came_out_at_a_review_brings_no_bricks_any_more() -> None:
    table = reviewing("farmer", "mayor")
    table.next()
    assert table.refused("s2", "tell") == "city/already_told"
    assert "heard" not in table.city["stories"]["mayor"]
