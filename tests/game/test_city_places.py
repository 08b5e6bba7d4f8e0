"""Where a building must stand: what the characters' hidden needs mean on the board."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.game import board
from server.game.city.places import WHERES, suits
from server.library.role import Where
from tests.table import ROLES, TOWN


def stands(where: str, plan: str, x: int, y: int, *others: tuple[str, int, int]) -> bool:
    sites = [{"plan": one, "x": i, "y": j} for one, i, j in others]
    return suits(where, TOWN, sites, board.cells(plan, x, y))


def test_every_wish_an_author_may_write_has_a_rule() -> None:
    assert set(get_args(Where)) == set(WHERES)


@pytest.mark.parametrize(
    ("where", "yes", "no"),
    [
        ("near_river", (6, 6), (9, 9)),
        ("near_street", (1, 2), (1, 0)),
        ("near_square", (6, 2), (9, 9)),
        ("near_hill", (1, 0), (7, 8)),
        ("near_mill", (1, 2), (9, 9)),
        ("near_edge", (10, 9), (7, 7)),
        ("far_from_street", (7, 8), (1, 2)),
        ("far_from_river", (9, 9), (6, 2)),
    ],
)
def test_a_wish_about_the_ground_is_met_here_and_not_there(
    where: str, yes: tuple[int, int], no: tuple[int, int]
) -> None:
    assert stands(where, "chalet", *yes)
    assert not stands(where, "chalet", *no)


def test_to_have_neighbours_is_to_touch_and_to_be_apart_is_to_touch_nothing() -> None:
    assert stands("near_building", "cottage", 8, 8, ("house", 9, 10))
    assert not stands("near_building", "cottage", 8, 8, ("house", 10, 8))
    assert stands("apart", "clinic", 8, 8)
    assert not stands("apart", "clinic", 8, 8, ("house", 10, 10))


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_character_can_be_content_somewhere_in_the_town_in_several_ways(role: str) -> None:
    plan, where = ROLES[role]["need"]["plan"], ROLES[role]["hidden"]["where"]
    others = [{"plan": "house", "x": 8, "y": 9}]
    free = board.free_places(TOWN, {"a": others[0]}, {}, plan)
    good = [place for place in free if suits(where, TOWN, others, board.cells(plan, *place))]
    assert 3 <= len(good) < len(free)


@given(st.text(max_size=20), st.lists(st.tuples(st.integers(-5, 30), st.integers(-5, 30)), max_size=6))
def test_junk_is_answered_and_never_raises(where: str, own: list[tuple[int, int]]) -> None:
    for wish in (where, *WHERES):
        assert suits(wish, TOWN, (), own) in (True, False)
