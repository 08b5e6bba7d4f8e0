"""Many plays, and what they show together."""

from __future__ import annotations

from typing import Any

import pytest

from server.rooms.rehearsing.many import COMPARED, COMPARED_TIMES, play_many, result_of, verdict
from server.rooms.rehearsing.one_play import OnePlay
from tests.shipped import LIBRARY


def frozen(name: str) -> dict[str, Any]:
    found = LIBRARY.scenario(name)
    assert found
    return found.frozen()


def told(name: str, times: int, minds: str = "mixed", players: int = 4) -> list[dict[str, Any]]:
    return list(play_many(frozen(name), times=times, players=players, minds=minds, language="fr"))


@pytest.fixture(scope="module")
def city() -> dict[str, Any]:
    answers = told("ideal-city", 2)
    of = 2 + COMPARED_TIMES * len(COMPARED)
    assert [one["done"] for one in answers[:-1]] == list(range(1, of + 1))
    assert {one["of"] for one in answers[:-1]} == {of}
    result: dict[str, Any] = answers[-1]["result"]
    return result


@pytest.mark.slow
def test_the_ideal_city_needs_cooperation(city: dict[str, Any]) -> None:
    assert city["verdict"] == "necessary"
    assert (city["compared"]["cooperative"]["won"], city["compared"]["selfish"]["won"]) == (COMPARED_TIMES, 0)


@pytest.mark.slow
def test_each_character_is_told_with_how_often_it_was_played_and_had_its_need_met(city: dict[str, Any]) -> None:
    by_role = {one["role"]: one for one in city["characters"]}
    assert list(by_role) == list(frozen("ideal-city")["roles"])  # as they are offered: nobody is ranked
    assert sum(one["played"] for one in by_role.values()) == 2 * 4
    assert sum(one["met"] for one in by_role.values()) == sum(city["outcome"]["met"])
    assert all(one[what] <= one["played"] for one in by_role.values() for what in ("met", "told", "powers"))


@pytest.mark.slow
def test_every_step_is_told_with_its_time(city: dict[str, Any]) -> None:
    assert [one["id"] for one in city["steps"]] == [f"st{n}" for n in range(1, 19)]
    assert all(one["least"] <= one["usual"] <= one["most"] for one in city["steps"])
    assert next(one for one in city["steps"] if one["id"] == "st3")["usual"] > 300  # turns until the bell


def test_where_nobody_wins_or_loses_there_is_no_outcome_and_nothing_is_compared() -> None:
    answers = told("ice-breaker", 2)
    assert [one.get("of") for one in answers] == [2, 2, None]
    assert not {"outcome", "compared", "verdict"} & set(answers[-1]["result"])
    assert answers[-1]["result"]["never"]["powers"] == []


@pytest.mark.slow
def test_what_groups_did_is_told_too() -> None:
    result = told("two-hours", 1)[-1]["result"]
    inside = [one for one in result["steps"] if "inside" in one]
    assert inside and all(one["reached"] for one in inside if not one.get("only_for"))
    assert sum(one["played"] for one in result["characters"]) > 0


def test_what_no_play_showed_is_named() -> None:
    scenario = frozen("ideal-city")
    city = OnePlay(won=False, needs=2, needs_met=1, roles={"farmer", "nurse"}, met={"nurse"}, powers={"nurse"})
    city.busy = {"st1": 5, "st2": 0}
    city.chosen = {("st6", "c1")}
    never = result_of(scenario, [city], {})["never"]
    assert "st3" in never["steps"] and "st1" not in never["steps"]
    assert never["idle"] == ["st2"]
    assert "baker" in never["characters"] and "farmer" not in never["characters"]
    assert (never["met"], never["told"], never["powers"]) == (["farmer"], ["farmer", "nurse"], ["farmer"])
    assert [one["step"] for one in never["choices"]] == ["st6", "st11", "st11"]


@pytest.mark.parametrize(
    ("cooperative", "selfish", "alpha", "said"),
    [
        (20, 0, 0, "necessary"), (20, 6, 6, "necessary"), (20, 10, 0, "helps"), (20, 12, 0, "alone"),
        (20, 0, 12, "one_decides"), (5, 0, 0, "too_hard"), (8, 0, 0, "helps"),
    ],
)  # fmt: skip
def test_the_verdict_says_whether_people_need_each_other(cooperative: int, selfish: int, alpha: int, said: str) -> None:
    won = {"cooperative": cooperative, "selfish": selfish, "alpha": alpha}
    assert verdict({kind: {"won": times, "of": 20} for kind, times in won.items()}) == said
