"""A problem whose remedy is certain is mended in one press; the rest is left to the author."""

from typing import Any

import pytest

from server.library.mending import mend
from server.library.words import catalogue
from tests.library.craft.planted import CITY, checked


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (CITY.replace("minutes: 8", "minuets: 8"), [{"path": ["steps", 2, "minuets"], "name": "minutes"}]),
        (CITY.replace("kind: build", "kind: biuld"), [{"path": ["steps", 2, "kind"], "value": "build"}]),
        (CITY.replace("bricks: 5", "bricks: 50"), [{"path": ["steps", 1, "settings", "bricks"], "value": 12}]),
        (CITY.replace("nurse,", "nusre,"), [{"path": ["roles", 1], "value": "nurse"}]),
        (CITY.replace("{fr: Essai, en: Try}", "2030"), [{"path": ["title"], "value": "2030"}]),
    ],
)
def test_what_was_meant_is_written_in_one_press(text: str, changes: list[dict[str, Any]]) -> None:
    (problem,) = checked(text).problems
    fix = mend(problem)
    assert fix and [one.as_json() for one in fix.changes] == changes
    assert all("check-fix" not in fix.as_json(catalogue(), language)["label"] for language in ("fr", "en"))


@pytest.mark.parametrize("text", [CITY.replace("kind: build", "kind: xyzzy"), CITY + "title: again\n", "steps: [\n"])
def test_what_only_the_author_knows_is_not(text: str) -> None:
    assert mend(checked(text).problems[0]) is None
