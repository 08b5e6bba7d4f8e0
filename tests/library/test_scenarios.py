"""The scenarios that ship: complete in both languages, as long as promised, and frozen without a null."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.shipped import LIBRARY

NAMES = LIBRARY.scenarios()


def frozen(name: str) -> dict[str, Any]:
    found = LIBRARY.scenario(name)
    assert found
    return found.frozen()


def values(value: Any) -> Iterator[Any]:
    yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from values(one)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_written_in_french_and_in_english(name: str) -> None:
    texts = [one for one in values(frozen(name)) if isinstance(one, dict) and ("fr" in one or "en" in one)]
    assert texts and all(set(one) == {"fr", "en"} for one in texts)
    for text in texts:
        assert not any(f" {mark}" in text["fr"] for mark in "?!;:»"), text["fr"]


@pytest.mark.parametrize("name", NAMES)
def test_a_frozen_scenario_holds_no_null(name: str) -> None:
    assert None not in list(values(frozen(name)))


def test_the_ideal_city_takes_seventy_five_minutes_and_protects_its_debrief() -> None:
    steps = frozen("ideal-city")["steps"]
    minutes = sum(step["seconds"] for step in steps) / 60
    debrief = sum(step["seconds"] for step in steps if step.get("debrief")) / 60
    assert 70 <= minutes <= 80
    assert debrief >= (minutes - debrief) / 3
    assert [step["kind"] for step in steps].count("build") == 3


def test_the_ice_breaker_takes_forty_five_minutes_and_protects_its_debrief() -> None:
    steps = frozen("ice-breaker")["steps"]
    minutes = sum(step["seconds"] for step in steps) / 60
    debrief = sum(step["seconds"] for step in steps if step.get("debrief")) / 60
    assert minutes == 45 and debrief >= (minutes - debrief) / 3


def test_roles_are_offered_in_the_scenario_s_order() -> None:
    roles = frozen("ideal-city")["roles"]
    assert len(roles) == 12
    assert [role["order"] for role in roles.values()] == list(range(1, 13))
    assert list(roles)[:2] == ["farmer", "nurse"]


def test_the_scenario_s_board_is_the_town_the_rules_are_tried_on() -> None:
    from tests.table import TOWN

    assert frozen("ideal-city")["terrain"] == TOWN == frozen("free-build")["terrain"]
