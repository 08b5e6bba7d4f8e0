"""Twelve powers: each wakes when a need is told, works once in a sprint, and does what its card says."""

import pytest

from server.game.city.powers import POWERS
from server.library.role import PowerKind
from tests.table import ROLES, Table

OF = {one["power"]["kind"]: role for role, one in ROLES.items()}


def ready(kind: str, *, bricks: int = 2) -> tuple[Table, str]:
    """A table at which s1 has the power, s2 is another; both stories are chosen, and s1's site is open."""
    role, other = OF[kind], "carer" if OF[kind] != "carer" else "nurse"
    table = Table(("sprint_plan", {"bricks": bricks}), "build", ("sprint_plan", {"bricks": bricks}), "build")
    table.seat(role, other)
    table.next()
    table.do("s1", "tell")
    for story in (role, other):
        table.do("s1", "choose_story", story=story)
    table.next()
    table.do("s1", "open_site", story=role, x=7, y=8)
    return table, next(iter(table.city["sites"]))


def held(table: Table, seat: str) -> int:
    roles = [role for role, one in table.room["characters"].items() if one["seat"] == seat]
    return sum(brick["held"] in roles for brick in table.city["supply"].values())


def test_every_power_an_author_may_write_has_a_rule() -> None:
    from typing import get_args

    assert set(get_args(PowerKind)) == set(POWERS)


def test_a_power_sleeps_until_its_character_has_told_its_need() -> None:
    table = Table("sprint_plan", "build")
    table.seat("shopkeeper", "nurse")
    table.next()
    table.next()
    assert table.refused("s1", "use_power") == "city/not_heard"
    table.do("s1", "tell")
    table.do("s1", "use_power")


def test_a_power_works_once_in_a_sprint_and_again_in_the_next() -> None:
    table, _ = ready("delivery")
    table.do("s1", "use_power")
    assert table.refused("s1", "use_power") == "city/power_used"
    table.next()
    table.next()
    table.do("s1", "use_power")


def test_land_is_lent_until_the_next_sprint() -> None:
    table, _ = ready("lend_land")
    assert table.refused("s1", "open_site", story="carer", x=0, y=6) == "city/not_free"
    table.do("s1", "use_power")
    table.do("s1", "open_site", story="carer", x=0, y=6)
    table.next()
    assert "lent" not in table.city


@pytest.mark.parametrize(("kind", "count"), [("first_aid", 2), ("extra_brick", 1)])
def test_missing_bricks_come_at_once_whatever_their_colour(kind: str, count: int) -> None:
    table, site = ready(kind)
    table.do("s1", "use_power", site=site, colour=ROLES["carer"]["colour"])
    laid = list(table.city["sites"][site]["bricks"].values())
    assert len(laid) == count and laid[0]["colour"] == "rose"


def test_a_question_makes_a_hidden_need_come_out_without_bringing_bricks() -> None:
    table, _ = ready("ask_anything")
    bricks = len(table.city["supply"])
    table.do("s1", "use_power", role="carer")
    assert table.city["told"]["carer"]["where"] == "near_hill"
    assert len(table.city["supply"]) == bricks
    assert [fact["role"] for fact in table.facts("need_came_out")] == ["carer"]


def test_joined_hands_let_a_brick_of_mine_count_as_another() -> None:
    table, site = ready("join_hands")
    before = held(table, "s1")
    table.do("s1", "use_power", site=site, colour="rose")
    assert [one["colour"] for one in table.city["sites"][site]["bricks"].values()] == ["rose"]
    assert held(table, "s1") == before - 1


def test_memory_moves_an_open_site_with_what_lies_on_it() -> None:
    table, site = ready("memory")
    table.do("s1", "carry_brick", site=site)
    assert table.refused("s1", "use_power", site=site, x=5, y=0) == "city/not_free"
    table.do("s1", "use_power", site=site, x=8, y=8)
    moved = table.city["sites"][site]
    assert (moved["x"], moved["y"], len(moved["bricks"])) == (8, 8, 1)


def test_reshaping_makes_a_missing_brick_one_of_my_colour() -> None:
    table, site = ready("reshape")
    table.do("s1", "use_power", site=site, colour="rose")
    assert table.city["stories"]["carpenter"]["wanted"] == {"earth": 4, "rose": 2}


def test_fresh_eyes_find_a_brick_that_goes_with_every_colour() -> None:
    table, site = ready("fresh_eyes", bricks=0)
    table.do("s1", "use_power")
    wild = next(name for name, brick in table.city["supply"].items() if "wild" in brick)
    table.do("s1", "carry_brick", site=site, brick=wild, colour="rose")
    assert table.city["sites"][site]["bricks"][wild]["colour"] == "rose"


def test_sharing_out_takes_from_full_hands_for_empty_ones() -> None:
    table, _ = ready("share_out", bricks=3)
    assert table.refused("s1", "use_power") == "city/power_useless"
    for _ in range(3):
        table.do("s2", "give", to="carer")
    table.do("s1", "use_power")
    assert held(table, "s2") == 1


def test_a_delivery_is_two_bricks_and_a_rally_one_for_everyone() -> None:
    table, _ = ready("delivery")
    before = held(table, "s1")
    table.do("s1", "use_power")
    assert held(table, "s1") == before + 2
    table, _ = ready("rally")
    before, other = held(table, "s1"), held(table, "s2")
    table.do("s1", "use_power")
    assert (held(table, "s1"), held(table, "s2")) == (before + 1, other + 1)


def test_more_time_is_a_minute_for_everyone() -> None:
    table, _ = ready("more_time")
    before = table.room["now"]["deadline"]
    table.do("s1", "use_power")
    assert table.room["now"]["deadline"] == before + 60_000


@pytest.mark.parametrize("kind", ["first_aid", "extra_brick", "join_hands", "memory", "reshape", "ask_anything"])
def test_a_power_that_needs_something_says_what_is_wrong_with_it(kind: str) -> None:
    table, _ = ready(kind)
    code = table.refused("s1", "use_power", site="t99", role="wizard", x=1, y=1)
    assert code in ("city/no_site", "role/unknown")
