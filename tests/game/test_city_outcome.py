"""Whether the city is alive: enough needs met, and no dial empty."""

import pytest

from server.game.city.outcome import needed, outcome
from server.game.city.stories import recipes


def city(met: int, needs: int, built: int) -> dict[str, object]:
    stories = {
        f"r{n}": {"dial": f"d{n % 3}", "wanted": {"snow": 2}, **({"met": "r1"} if n < met else {})}
        for n in range(needs)
    }
    bricks = {"k1": {"colour": "snow"}, "k2": {"colour": "snow"}}
    sites = {f"t{n}": {"story": f"r{n}", "bricks": bricks} for n in range(built)}
    return {"stories": stories, "sites": sites}


def test_small_groups_meet_every_need_and_larger_ones_four_in_five() -> None:
    assert [needed(n) for n in (1, 2, 4, 5, 6, 9, 10, 12)] == [1, 2, 4, 4, 5, 8, 8, 10]


def test_enough_needs_met_and_every_dial_fed_is_a_city_alive() -> None:
    assert outcome(city(5, 6, 6))["won"] is True
    assert outcome(city(4, 6, 6))["won"] is False


def test_an_empty_dial_is_a_city_that_is_not_alive_and_a_refused_building_still_feeds_it() -> None:
    assert outcome(city(4, 5, 2))["won"] is False
    assert outcome(city(4, 5, 2))["dials"] == {"d0": 1, "d1": 1, "d2": 0}
    assert outcome(city(4, 5, 3))["won"] is True


def test_the_needs_of_characters_nobody_plays_any_more_do_not_count() -> None:
    assert outcome(city(4, 6, 6), ["r0", "r1", "r2", "r3"])["won"] is True


def test_an_empty_city_is_not_alive() -> None:
    assert outcome({}) == {"won": False, "needs": 0, "needs_met": 0, "enough": 0, "dials": {}, "buildings": 0}


@pytest.mark.parametrize("many", range(2, 13))
def test_nobody_can_build_alone_and_nobody_is_asked_for_more_than_another(many: int) -> None:
    found = recipes([f"r{n}" for n in range(many)])
    assert all(recipe[role] < 6 and sum(recipe.values()) == 6 for role, recipe in found.items())
    assert {sum(recipe.get(role, 0) for recipe in found.values()) for role in found} == {6}
