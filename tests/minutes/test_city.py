"""The town in the minutes is the board of the screen, byte for byte, and its parcels are those of the rules."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from server.game import board
from server.minutes.city import draw_board
from server.minutes.city.board import board_tree, serialise
from server.minutes.city.shapes import PLANS

GOLDEN = Path(__file__).resolve().parents[1] / "static"
TOWN: dict[str, Any] = json.loads((GOLDEN / "city_town.json").read_text(encoding="utf-8"))
SVG = "{http://www.w3.org/2000/svg}"


def joined(places: list[board.Cell]) -> str:
    return " ".join(f"{x},{y}" for x, y in places)


def test_the_golden_town_is_drawn_the_same_byte_for_byte() -> None:
    golden = (GOLDEN / "city_golden.svg").read_text(encoding="utf-8")
    assert serialise(board_tree(TOWN, labels=True)) == golden


def test_every_plan_finds_the_golden_places_in_the_golden_order() -> None:
    terrain, sites = TOWN["terrain"], TOWN["sites"]
    put = {**TOWN["bricks"], **TOWN["props"]}
    found = {
        plan: {
            "size": list(board.SIZES[plan]),
            "behind": sorted(f"{x},{y}" for x, y in board.behind(plan, 5, 5)),
            "bare": joined(board.free_places(terrain, {}, {}, plan)),
            "built": joined(board.free_places(terrain, sites, put, plan)),
            "lent": joined(board.free_places(terrain, sites, put, plan, lent=True)),
        }
        for plan in board.SIZES
    }
    assert found == json.loads((GOLDEN / "city_places.json").read_text(encoding="utf-8"))


def test_the_rules_know_the_sizes_that_are_drawn() -> None:
    assert {plan: tuple(shape["size"]) for plan, shape in PLANS.items()} == dict(board.SIZES)


def test_a_picture_stands_alone_and_says_what_it_shows() -> None:
    picture = ElementTree.fromstring(draw_board(TOWN, title="La ville", text="Une école <rouge> & un marché."))
    assert picture.tag == f"{SVG}svg" and picture.get("role") == "img"
    assert picture.findtext(f"{SVG}title") == "La ville"
    assert picture.findtext(f"{SVG}desc") == "Une école <rouge> & un marché."


def test_a_picture_on_a_phone_is_smaller_in_sky_and_in_weight() -> None:
    wide, phone = draw_board(TOWN), draw_board(TOWN, phone=True)
    assert len(phone) < len(wide)
    assert 'viewBox="-695 -262 1390 1004"' in phone


def test_a_picture_proposes_nothing() -> None:
    site = {"plan": "hall", "x": 8, "y": 8, "by": "lake", "need": 5, "wanted": ["poppy"], "bricks": {}}
    drawn = draw_board({"terrain": TOWN["terrain"], "sites": {"s1": site}})
    assert drawn.count("#FFFDF6") == draw_board({"terrain": TOWN["terrain"]}).count("#FFFDF6")


def test_an_empty_board_is_a_picture_too() -> None:
    assert ElementTree.fromstring(draw_board({"terrain": ["." * 12] * 12})).tag == f"{SVG}svg"
