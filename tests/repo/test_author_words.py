"""The studio speaks to authors in their words: activities, settings and choices have their labels in each language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from server.activities import kinds
from server.library.guide.settings import SHARED
from server.library.role import Role
from server.library.scenario import Scenario
from tests.repo.test_words import LANGUAGES, entries

LAID_OUT_BY_HAND = {
    *(f"form-scenario-{name}" for name in ("roles", "own-roles", "steps", "beside")),
    "form-step-steps",
}


def key_of(name: str) -> str:
    return name.replace("_", "-")


def plain(root: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        return plain(root, root["$defs"][schema["$ref"].rsplit("/", 1)[1]] | beside)
    ways = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    whole = [one for one in ways if "$ref" in one] or ways  # the others are shorter ways to write it
    return plain(root, {**schema, "anyOf": [], **whole[0]}) if len(whole) == 1 else schema


def is_text(schema: dict[str, Any]) -> bool:
    return any(one.get("type") == "string" for one in schema.get("anyOf", ()))


def wanted(root: dict[str, Any], schema: dict[str, Any], label: str) -> Iterator[str]:
    """The keys that a form over `schema` asks for."""
    for name, written in schema.get("properties", {}).items():
        key = f"{label}-{key_of(name)}"
        yield key
        if key not in LAID_OUT_BY_HAND:
            yield from _inside(root, plain(root, written), key)


def _inside(root: dict[str, Any], schema: dict[str, Any], key: str) -> Iterator[str]:
    if is_text(schema):
        return
    options = schema.get("enum", ()) or schema.get("propertyNames", {}).get("enum", ())
    yield from (f"{SHARED[key]}{key_of(one)}" if key in SHARED else f"{key}-is-{key_of(one)}" for one in options)
    if "items" in schema:
        item = plain(root, schema["items"])
        if "enum" in item:
            yield from _inside(root, item, key)
        elif item.get("type") != "integer":
            yield f"{key}-one"
            yield from wanted(root, item, f"{key}-one")
    yield from wanted(root, schema, key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(kinds()))
def test_an_activity_says_what_it_is_and_names_its_settings(kind: str, language: str) -> None:
    schema = kinds()[kind].Settings.model_json_schema()
    begun = f"{key_of(kind)}-set"
    known = entries(language)
    assert [key for key in (begun, *wanted(schema, schema, begun)) if key not in known or known[key][0] == ""] == []
    assert [attribute.id.name for attribute in known[begun][1].attributes] == ["about"]
    assert known[begun][0] == kind  # a new kind touches only its own files


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", [Scenario, Role])
def test_a_scenario_and_a_character_name_their_fields(model: type[Scenario | Role], language: str) -> None:
    schema = model.model_json_schema()
    asked = [*wanted(schema, schema, f"form-{model.__name__.lower()}")]
    if model is Scenario:
        asked += wanted(schema, schema["$defs"]["Step"], "form-step")
    assert [key for key in asked if key not in entries(language)] == []
