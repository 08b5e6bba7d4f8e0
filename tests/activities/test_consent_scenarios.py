"""The meeting and the grand jury: bots play them to their end, and whoever cooperates comes to a decision."""

import pytest

from server.rooms.rehearsal import Played, rehearse
from tests.minutes.played import minutes
from tests.shipped import LIBRARY

BOTH = pytest.mark.parametrize("name", ["decision-meeting", "grand-jury"])


def played(name: str, players: int, minds: str, seed: int = 1) -> Played:
    found = LIBRARY.scenario(name)
    assert found
    return rehearse(found.frozen(), players=players, minds=minds, seed=seed)


def adopted(one: Played) -> bool:
    runs = one.layers["room"]["runs"].values()
    return any(run.get("outcome", {}).get("adopted") for run in runs if run["kind"] == "consent")


@BOTH
@pytest.mark.parametrize("players", [3, 6, 12])
@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow), pytest.param(3, marks=pytest.mark.slow)])
def test_people_who_cooperate_come_to_a_decision(name: str, players: int, seed: int) -> None:
    one = played(name, players, "cooperative", seed)
    assert adopted(one) and "ended" in one.layers["room"]["state"]
    assert minutes(one.journal()).decisions


@BOTH
@pytest.mark.parametrize("minds", ["selfish", "silent", "alpha", "mixed"])
def test_whoever_plays_the_step_comes_to_its_end(name: str, minds: str) -> None:
    one = played(name, 6, minds)
    assert "ended" in one.layers["room"]["state"]
    assert all("outcome" in run for run in one.layers["room"]["runs"].values() if run["kind"] == "consent")


@BOTH
def test_looking_back_takes_at_least_a_third_of_the_time_that_was_played(name: str) -> None:
    found = LIBRARY.scenario(name)
    assert found
    steps = found.frozen()["steps"]
    back = sum(step["seconds"] for step in steps if step.get("debrief"))
    assert back * 3 >= sum(step["seconds"] for step in steps if not step.get("debrief"))


def test_in_the_grand_jury_everyone_has_a_character_by_lot_and_lays_it_down() -> None:
    room = played("grand-jury", 6, "cooperative").layers["room"]
    assert len(room["characters"]) == 6 and all(one["laid"] for one in room["characters"].values())
