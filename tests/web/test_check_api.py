"""The editor asks while one writes: every mistake with its place, in their language, and when each step begins."""

from __future__ import annotations

import json

from tests.web.serving import KEY, Serving

TEXT = """\
title: {fr: Essai}
about: Un essai
languages: [fr, en]
players: {least: 1, most: 4}
steps:
  - {kind: round, title: Parler, minutes: 20}
  - {kind: round, title: Encore, minutes: 10, debrief: true}
"""


def test_a_text_without_fault_is_told_its_times_and_what_lacks_a_language(serving: Serving) -> None:
    said = serving.ask("POST", "/api/check", key=KEY, body={"text": TEXT, "language": "fr"}).get_json()
    assert said["problems"] == []
    assert [(one["path"], one["starts"]) for one in said["steps"]] == [(["steps", 0], 0), (["steps", 1], 1200)]
    assert (said["play"], said["debrief"], said["missing"]) == (1200, 600, {"fr": 0, "en": 1})
    assert any(one["path"] == ["title"] and "anglais" in one["sentence"] for one in said["doubts"])


def test_a_mistake_is_told_at_its_place_in_the_author_s_language(serving: Serving) -> None:
    text = TEXT.replace("kind: round, title: Encore", "kind: rond, title: Encore")
    for language, told in (("fr", "trouvé l’activité « rond »"), ("en", "found the activity “rond”")):
        said = serving.ask("POST", "/api/check", key=KEY, body={"text": text, "language": language}).get_json()
        (problem,) = said["problems"]
        assert (problem["path"], problem["line"], problem["column"]) == (["steps", 1, "kind"], 7, 6)
        assert problem["sentence"].replace("\u00a0", " ").startswith(told)
        assert "round" in problem["hint"]


def test_only_a_facilitator_has_texts_checked_and_a_text_has_a_length(serving: Serving) -> None:
    body = {"text": TEXT, "language": "fr"}
    assert serving.ask("POST", "/api/check", body=body).status_code == 401
    assert serving.ask("POST", "/api/check", key=KEY, body=body | {"text": "x" * 300_000}).status_code == 400
    assert serving.ask("POST", "/api/check", key=KEY, body=body | {"text": "x" * 700_000}).status_code == 413


def test_the_schema_is_published_for_every_editor(serving: Serving) -> None:
    schema = serving.ask("GET", "/schema/scenario.json").get_json()
    assert schema == serving.ask("GET", "/api/schema/scenario.json").get_json()
    assert schema["$schema"].endswith("2020-12/schema")
    rules = {one["if"]["properties"]["kind"]["const"]: one["then"] for one in schema["$defs"]["Step"]["allOf"]}
    assert rules["ideas"]["properties"]["settings"]["$ref"] == "#/$defs/ideas.settings"
    assert "prompts" in schema["$defs"]["ideas.settings"]["properties"]


def test_an_author_is_told_the_common_characters_whole_and_nobody_else_is(serving: Serving) -> None:
    roles = serving.ask("GET", "/api/roles", key=KEY).get_json()["roles"]
    assert roles["farmer"]["hidden"]["where"]
    assert serving.ask("GET", "/api/roles").status_code == 401


def test_a_common_character_may_be_adapted_under_its_name(serving: Serving) -> None:
    """As the editor does it: the portrait leaves its colour to the character's."""
    farmer = serving.ask("GET", "/api/roles", key=KEY).get_json()["roles"]["farmer"]
    del farmer["portrait"]["colour"]
    own = {"farmer": {**farmer, "name": "Lou", "colour": "sky"}}
    text = f"{TEXT}roles: [farmer]\nown_roles: {json.dumps(own)}\n"
    body = {"text": text, "language": "en"}
    assert serving.ask("POST", "/api/check", key=KEY, body=body).get_json()["problems"] == []
