"""Cooperation is necessary: a group that talks succeeds; everyone for themselves, or one for all, does not."""

import pytest

from server.rooms.rehearsal import rehearse
from tests.shipped import LIBRARY

FEW, MANY = range(1, 6), range(1, 51)


def ideal_city() -> dict[str, object]:
    found = LIBRARY.scenario("ideal-city")
    assert found
    return found.frozen()


CITY = ideal_city()


def share_won(minds: str, players: int, seeds: range, *, leave: bool = False) -> float:
    played = [rehearse(CITY, players=players, minds=minds, seed=seed, leave=leave) for seed in seeds]
    return sum(one.summary()["won"] for one in played) / len(played)


@pytest.mark.parametrize("players", [2, 6])
def test_a_group_that_talks_succeeds(players: int) -> None:
    assert share_won("cooperative", players, FEW) >= 0.8


def test_a_group_that_talks_succeeds_even_when_one_leaves() -> None:
    assert share_won("cooperative", 6, FEW, leave=True) >= 0.8


@pytest.mark.parametrize("minds", ["selfish", "alpha"])
def test_each_for_themselves_and_one_for_all_fail(minds: str) -> None:
    assert share_won(minds, 6, FEW) <= 0.2


@pytest.mark.slow
@pytest.mark.parametrize("players", [2, 4, 6, 9, 12])
@pytest.mark.parametrize("leave", [False, True])
def test_over_fifty_plays_a_group_that_talks_wins_nine_in_ten(players: int, leave: bool) -> None:
    assert share_won("cooperative", players, MANY, leave=leave) >= 0.9


@pytest.mark.slow
@pytest.mark.parametrize(("minds", "most"), [("selfish", 0.05), ("alpha", 0.2)])
def test_over_fifty_plays_going_it_alone_fails(minds: str, most: float) -> None:
    assert share_won(minds, 6, MANY) <= most
