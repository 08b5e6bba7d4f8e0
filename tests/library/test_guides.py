"""The authors' guides are true: each example can be played, each field is described, nothing is out of date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from server.activities import kinds
from server.library.checks import check
from server.library.guide import GUIDES, fill, stale
from server.library.problems import Problem
from server.library.role import Hidden, Need, Power, Role
from server.library.scenario import Picture, Players, Scenario, Step
from server.library.shelf import HOME, check_scenario, roles_in
from server.library.yaml_text import Written, read_text
from tests.library.craft.planted import CITY
from tests.repo.test_words import NO_BREAK

SCENARIOS = [path for path in GUIDES if path.parent.name == "scenarios"]
ROLES = [path for path in GUIDES if path.parent.name == "roles"]


def blocks(path: Path) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)


def examples() -> list[Any]:
    named = [(path, number, block) for path in GUIDES for number, block in enumerate(blocks(path), start=1)]
    return [pytest.param(block, id=f"{path.parent.name}-{path.stem}-{number}") for path, number, block in named]


def read(text: str) -> Any:
    found = read_text("example", text)
    assert not isinstance(found, Problem), str(found)
    return found.value


def whole(shown: Any) -> dict[str, Any]:
    """An example as the scenario it stands for: a list is its steps, names are what they change in one that works."""
    base = read(CITY)
    if isinstance(shown, list):
        return {**base, "steps": [{"minutes": 5, **one} for one in shown]}
    return shown if {"title", "steps"} <= shown.keys() else {**base, **shown}


@pytest.mark.parametrize("block", examples())
def test_every_example_is_right(block: str) -> None:
    shown = read(block)
    if isinstance(shown, dict) and "trade" in shown:
        assert isinstance(check(Written("example", shown, None), Role), Role)
        return
    told = check_scenario(Written("example", whole(shown), None), roles_in(HOME))
    assert isinstance(told, Scenario), [str(one) for one in told]


def named(path: Path) -> set[str]:
    return set(re.findall(r"`([a-z_]+)", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
@pytest.mark.parametrize("model", [Scenario, Players, Picture, Step])
def test_every_field_of_a_scenario_is_described(path: Path, model: type[BaseModel]) -> None:
    assert set(model.model_fields) - named(path) == set()


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
def test_every_kind_is_listed_and_each_of_its_settings_described(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    parts = dict(re.findall(r"^#### `([a-z_]+)`\n(.*?)(?=^####|\Z)", text, re.DOTALL | re.MULTILINE))
    assert sorted(parts) == sorted(kinds()) == sorted(re.findall(r"^\| \[`([a-z_]+)`\]", text, re.MULTILINE))
    for kind, part in parts.items():
        assert set(kinds()[kind].Settings.model_fields) <= set(re.findall(r"^- `([a-z_]+)`", part, re.MULTILINE)), kind


@pytest.mark.parametrize("path", ROLES, ids=lambda path: path.name)
def test_every_field_of_a_character_is_described(path: Path) -> None:
    told = set(re.findall(r"^ *- `([a-z_]+)`", path.read_text(encoding="utf-8"), re.MULTILINE))
    models = (Role, Need, Hidden, Power, *(one for one in _portrait()))
    assert {field for model in models for field in model.model_fields} - told == set()


def _portrait() -> Iterator[type[BaseModel]]:
    from server.library.portrait import settings

    yield from (settings.Portrait, settings.Hair, settings.Headwear, settings.Glasses, settings.Beard, settings.Clothes)


def test_the_generated_parts_say_what_the_models_say() -> None:
    assert stale() == [], "run: python3 -m server guides"


def test_a_guide_that_is_out_of_date_is_noticed(tmp_path: Path) -> None:
    old = tmp_path / "README.md"
    text = SCENARIOS[0].read_text(encoding="utf-8")
    old.write_text(text.replace("#### `round`", "#### `dance`"), encoding="utf-8")
    assert stale({old: "en"}) == [old]
    assert fill(old.read_text(encoding="utf-8"), "en") == text


@pytest.mark.parametrize("folder", [SCENARIOS, ROLES])
def test_both_languages_show_the_same_examples(folder: list[Path]) -> None:
    english, french = folder
    assert blocks(english) == blocks(french)


@pytest.mark.parametrize("path", [path for path, language in GUIDES.items() if language == "fr"], ids=str)
def test_the_french_guides_have_french_spaces(path: Path) -> None:
    prose = re.sub(r"```.*?```|<!--.*?-->|`[^`]*`", "x", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    tight = re.compile(rf"[^{NO_BREAK}\s?!…][?!;]|[^{NO_BREAK}\s] *»|«[^{NO_BREAK}]|[\w»)] [?!;:»]|\w'\w")
    assert [prose[found.start() - 20 : found.end() + 5] for found in tight.finditer(prose)] == []
