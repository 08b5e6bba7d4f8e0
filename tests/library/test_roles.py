"""The characters of the town: each complete, each different, each needing the others."""

import json
from itertools import chain, pairwise
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree

import pytest
from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML

from server.game.text import pick
from server.library.portrait import draw_portrait
from server.library.portrait.colour import BRICK_COLOURS
from server.library.role import Dial, Hidden, Need, Power, PowerKind, Role, Where

FOLDER = Path(__file__).parents[2] / "roles"
FILES = sorted(FOLDER.glob("*.yaml"))
FIRST_COLOURS = {"snow", "wheat", "poppy", "meadow", "lake", "plum"}
NO_BREAK = "\u00a0\u202f"


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


ROLES = {path.stem: Role.model_validate(read(path)) for path in FILES}
IN_ORDER = sorted(ROLES.values(), key=lambda role: role.order)


def texts(role: Role) -> list[Any]:
    spoken = [role.name, role.trade, role.voice, role.need.text, role.need.story]
    return [*spoken, role.hidden.text, role.hidden.why, role.power.text]


def test_the_town_has_twelve_characters_or_more() -> None:
    assert len(ROLES) >= 12


def test_each_character_has_its_own_colour_rank_name_and_power() -> None:
    for told in (
        [role.colour for role in IN_ORDER],
        [role.order for role in IN_ORDER],
        [pick(role.name, "fr") for role in IN_ORDER],
        [role.power.kind for role in IN_ORDER],
        [pick(role.need.story, "en") for role in IN_ORDER],
    ):
        assert len(set(told)) == len(told)
    assert {role.colour for role in IN_ORDER} == set(BRICK_COLOURS)
    assert {role.power.kind for role in IN_ORDER} == set(get_args(PowerKind))


def test_the_first_six_have_the_colours_everyone_can_tell_apart() -> None:
    assert {role.colour for role in IN_ORDER[:6]} == FIRST_COLOURS


def test_the_first_six_feed_every_dial_and_so_do_the_next() -> None:
    assert {role.need.dial for role in IN_ORDER[:6]} == set(get_args(Dial))
    assert {role.need.dial for role in IN_ORDER[6:12]} == set(get_args(Dial))


def test_hidden_needs_are_of_every_kind_and_all_different_among_the_first_six() -> None:
    assert len({role.hidden.where for role in IN_ORDER[:6]}) == 6
    assert {role.hidden.where for role in IN_ORDER} == set(get_args(Where))


@pytest.mark.parametrize("name", ROLES)
def test_every_text_is_there_in_both_languages(name: str) -> None:
    for text in texts(ROLES[name]):
        assert isinstance(text, dict) and set(text) == {"fr", "en"}


@pytest.mark.parametrize("name", ROLES)
def test_cards_are_short(name: str) -> None:
    role = ROLES[name]
    for language in ("fr", "en"):
        assert len(pick(role.need.text, language)) <= 60
        assert len(pick(role.need.story, language)) <= 32
        assert len(pick(role.power.text, language)) <= 80
        assert len(pick(role.hidden.text, language)) <= 90
        assert len(pick(role.hidden.why, language)) <= 160


@pytest.mark.parametrize("name", ROLES)
def test_french_has_its_spaces_and_apostrophes(name: str) -> None:
    for text in chain.from_iterable(text.values() for text in texts(ROLES[name])):
        assert "'" not in text
    for french in (pick(text, "fr") for text in texts(ROLES[name])):
        for before, mark in pairwise(french):
            assert mark not in "?!:;" or before in NO_BREAK, french


@pytest.mark.parametrize("name", ROLES)
def test_sentences_end_and_names_do_not(name: str) -> None:
    role = ROLES[name]
    for text in (role.voice, role.need.text, role.hidden.text, role.hidden.why, role.power.text):
        assert all(phrase.endswith(".") for phrase in text.values())
    assert not any(phrase.endswith(".") for phrase in role.need.story.values())


@pytest.mark.parametrize("name", ROLES)
def test_the_card_is_of_the_colour_of_the_bricks(name: str) -> None:
    role = ROLES[name]
    assert role.portrait.colour == role.colour
    ElementTree.fromstring(draw_portrait(role.portrait))


@pytest.mark.parametrize("name", ROLES)
def test_a_role_fits_into_a_document_and_comes_back_the_same(name: str) -> None:
    document = ROLES[name].model_dump(mode="json", exclude_defaults=True)
    assert "null" not in json.dumps(document)
    assert Role.model_validate(document) == ROLES[name]


def test_a_portrait_cannot_disagree_with_its_role() -> None:
    file = read(FOLDER / "baker.yaml")
    file["portrait"]["colour"] = "lake"
    with pytest.raises(ValidationError, match="the portrait says lake"):
        Role.model_validate(file)


def test_an_unknown_key_is_refused() -> None:
    file = read(FOLDER / "baker.yaml")
    file["need"]["stroy"] = file["need"].pop("story")
    with pytest.raises(ValidationError) as complaint:
        Role.model_validate(file)
    assert {error["loc"][:2] for error in complaint.value.errors()} == {("need", "stroy"), ("need", "story")}


@pytest.mark.parametrize("model", [Role, Need, Hidden, Power])
def test_every_field_is_explained_to_authors(model: type[BaseModel]) -> None:
    assert all(field.description for field in model.model_fields.values())
