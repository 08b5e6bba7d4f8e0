"""Portraits: every setting draws, the same settings give the same bytes, signs can be read."""

import re
from collections.abc import Iterator
from typing import Any, get_args
from xml.etree import ElementTree

import pytest
from pydantic import BaseModel, ValidationError

from server.library.portrait import Portrait, draw_portrait, settings
from server.library.portrait.body import BODY, FOOT, half_width, shoulder
from server.library.portrait.colour import (
    BRICK_COLOURS,
    BRICKS,
    CLOTHS,
    HAIRS,
    SKINS,
    ClothColour,
    HairColour,
    contrast,
)


def _choices(model: type[BaseModel], field: str) -> tuple[Any, ...]:
    """Every value of a field with a closed list, whole numbers included."""
    info = model.model_fields[field]
    bounds = {type(rule).__name__: rule for rule in info.metadata}
    if info.annotation is bool:
        return (True, False)
    if info.annotation is int:
        return tuple(range(bounds["Ge"].ge, bounds["Le"].le + 1))
    return get_args(info.annotation)


def single_settings() -> Iterator[dict[str, Any]]:
    for field in ("skin", "face", "age", "freckles", "lashes", "nose", "expression", "colour"):
        yield from ({field: value} for value in _choices(Portrait, field))
    for style in get_args(settings.HairStyle):
        yield from ({"hair": {"style": style, "colour": colour}} for colour in get_args(HairColour))
    for kind in get_args(settings.HeadwearKind):
        yield from ({"headwear": {"kind": kind}, "hair": {"style": s}} for s in get_args(settings.HairStyle))
        yield from ({"headwear": {"kind": kind, "colour": colour}} for colour in get_args(ClothColour))
    for kind in get_args(settings.GlassesKind):
        yield {"glasses": {"kind": kind}}
    for kind in get_args(settings.BeardKind):
        yield from ({"beard": {"kind": kind}, "expression": e} for e in get_args(settings.Expression))
        yield from ({"beard": {"kind": kind}, "face": face} for face in get_args(settings.FaceShape))
    for kind in get_args(settings.ClothesKind):
        yield {"clothes": {"kind": kind, "colour": "own", "second": "own"}}
    yield from ({"accessories": [thing]} for thing in get_args(settings.Accessory))


ALL = list(single_settings())


@pytest.mark.parametrize("crop", ["card", "bust"])
def test_every_single_setting_draws_a_whole_picture(crop: Any) -> None:
    for chosen in ALL:
        picture = ElementTree.fromstring(draw_portrait(Portrait.model_validate(chosen), crop=crop))
        assert picture.tag == "{http://www.w3.org/2000/svg}svg", chosen
        wide, high = (float(picture.attrib[side]) for side in ("width", "height"))
        assert (wide, high) == (240, 262) if crop == "card" else wide == high, chosen


def test_every_single_setting_changes_the_picture() -> None:
    plain = draw_portrait(Portrait())
    same = [chosen for chosen in ALL if draw_portrait(Portrait.model_validate(chosen)) == plain]
    defaults = Portrait()
    for chosen in same:
        assert Portrait.model_validate(chosen) == defaults, f"{chosen} is not to be seen"


def test_many_pictures_can_lie_in_one_page() -> None:
    for chosen in ALL:
        drawn = draw_portrait(Portrait.model_validate(chosen))
        assert not re.search(r"\b(id|class|style|href|on\w+)=|url\(|<(script|style|defs)", drawn), chosen


ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "Z": 0}
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def test_every_path_has_the_numbers_its_letters_ask_for() -> None:
    for chosen in ALL:
        for path in re.findall(r' d="([^"]+)"', draw_portrait(Portrait.model_validate(chosen))):
            assert path.startswith("M"), chosen
            for letter, numbers in re.findall(r"([a-zA-Z])([^a-zA-Z]*)", path):
                count, arity = len(NUMBER.findall(numbers)), ARITY[letter.upper()]
                assert not NUMBER.sub("", numbers).strip(" ,"), (chosen, path)
                assert count == 0 if arity == 0 else count and count % arity == 0, (chosen, letter, path)


def test_same_settings_give_the_same_bytes() -> None:
    for chosen in ALL:
        first, second = (draw_portrait(Portrait.model_validate(chosen)) for _ in range(2))
        assert first == second


def test_order_of_writing_does_not_matter() -> None:
    one = Portrait.model_validate({"skin": 3, "face": "long", "age": 2})
    other = Portrait.model_validate({"age": 2, "face": "long", "skin": 3})
    assert draw_portrait(one) == draw_portrait(other)


@pytest.mark.parametrize(
    "wrong",
    [
        {"skin": 8},
        {"skin": -1},
        {"age": 4},
        {"eyes": "blue"},
        {"hair": {"style": "mohican"}},
        {"hair": None},
        {"headwear": {}},
        {"clothes": {"colour": '#fff" onload="alert(1)'}},
        {"accessories": ["cane", "cane"]},
        {"accessories": ["cane", "tag", "badge", "wheat", "scarf"]},
    ],
)
def test_what_is_not_in_the_lists_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Portrait.model_validate(wrong)


@pytest.mark.parametrize("colour", BRICK_COLOURS)
def test_the_sign_stands_out_from_its_stud(colour: Any) -> None:
    stud, sign = draw_portrait(Portrait(colour=colour)).rsplit('<circle cx="209"', 1)[1].split("<g transform", 1)
    inks = set(re.findall(r"#[0-9A-Fa-f]{6}", sign))
    assert f'fill="{BRICKS[colour]}"' in stud
    assert inks and all(contrast(ink, BRICKS[colour]) >= 3 for ink in inks)


def test_every_colour_has_a_sign_of_its_own() -> None:
    signs = {draw_portrait(Portrait(colour=colour)).rsplit("<g transform", 1)[1] for colour in BRICK_COLOURS}
    assert len(signs) == 12


@pytest.mark.parametrize("skin", range(8))
def test_eyes_stand_out_from_every_skin(skin: int) -> None:
    ink = "#140B16" if skin > 4 else "#22304F"
    assert contrast(ink, SKINS[skin]) >= 1.9


def test_every_name_of_a_colour_has_its_colour() -> None:
    assert set(BRICKS) == set(BRICK_COLOURS)
    assert set(HAIRS) == set(get_args(HairColour))
    assert {*CLOTHS, "own"} == set(get_args(ClothColour))


def test_stripes_end_where_the_shoulder_ends() -> None:
    assert BODY.startswith("M-76 141")
    assert half_width(FOOT) == pytest.approx(76, abs=0.1)
    for x in (-70, -50, -30):
        assert half_width(shoulder(x)) == pytest.approx(-x, abs=0.1)
