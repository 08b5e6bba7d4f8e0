"""A step as it will be seen: bots have led a room to it, and a reader is given what they may read and nothing more."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.rooms.rehearsing.led import Place, led_to
from tests.shipped import LIBRARY

LONG = ("whole-day", "two-hours")


def frozen(name: str) -> dict[str, Any]:
    found = LIBRARY.scenario(name)
    assert found
    return found.frozen()


def seen(name: str, step: str, place: Place) -> dict[str, Any]:
    found = led_to(frozen(name), step, place, "fr")
    assert found
    return found


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow) if name in LONG else name for name in LIBRARY.scenarios()]
)
def test_the_first_the_last_and_every_kind_of_step_is_reached_also_within_groups(name: str) -> None:
    scenario = frozen(name)
    kinds = {one["kind"]: one["id"] for one in scenario["steps"]}
    for step in {scenario["steps"][0]["id"], *kinds.values()}:
        found = led_to(scenario, step, "desk", "fr")
        assert found, step
        running = [one["now"]["step"] for one in (layer["doc"] for layer in found["layers"].values()) if "now" in one]
        assert step in running or step.startswith("be")


def test_a_player_sees_their_own_seat_and_no_other_and_plays_a_character() -> None:
    layers = seen("ideal-city", "st3", "play")["layers"]
    (own,) = [of for of in layers if of.startswith("seat:")]
    assert set(layers) == {"room", own}
    played = {one["seat"] for one in layers["room"]["doc"]["characters"].values()}
    assert own.removeprefix("seat:") in played


def test_what_is_hidden_is_in_no_place_s_layers() -> None:
    scenario = frozen("ideal-city")
    for place in ("desk", "screen"):
        told = json.dumps(seen("ideal-city", "st2", place)["layers"], ensure_ascii=False)  # type: ignore[arg-type]
        assert not [role for role, one in scenario["roles"].items() if one["hidden"]["why"]["fr"] in told]
    assert set(seen("ideal-city", "st2", "screen")["layers"]) == {"room"}


def test_a_member_sees_the_group_they_are_in() -> None:
    layers = seen("whole-day", "st5_2", "play")["layers"]
    (group,) = [of for of in layers if of.startswith("group:")]
    assert layers[group]["doc"]["now"]["step"] == "st5_2"


def test_the_same_step_looks_the_same_each_time() -> None:
    assert seen("ideal-city", "st8", "play") == seen("ideal-city", "st8", "play")


def test_a_step_that_is_not_there_is_not_shown() -> None:
    assert led_to(frozen("ideal-city"), "st99", "play", "fr") is None
