"""The picture of the mandala: drawn as in the browser, every word in it harmless."""

from __future__ import annotations

import json
import math
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from server.activities.mandala import geometry
from server.activities.mandala.picture import draw

FIXTURE = Path(__file__).parents[1] / "static" / "mandala_spots.json"


def drawn() -> list[dict[str, Any]]:
    made = []
    for rings, sectors, count in product((1, 3, 4), (1, 3, 6, 8), (1, 2, 5, 14, 40)):
        for ring, sector in ((0, 0), (1, 0), (rings, sectors - 1)):
            dot = geometry.dot_for(count, rings, sectors)
            spots = geometry.spots(ring, sector, count, dot, rings, sectors)
            path = geometry.cell(ring, sector, rings, sectors) if ring else ""
            of = {"ring": ring, "sector": sector, "count": count, "rings": rings, "sectors": sectors}
            made.append({**of, "dot": dot, "spots": [list(one) for one in spots], "cell": path})
    return made


def test_the_picture_and_the_browser_lay_every_dream_at_the_same_spot() -> None:
    assert drawn() == json.loads(FIXTURE.read_text(encoding="utf-8"))


def test_dreams_of_one_cell_do_not_cover_each_other() -> None:
    dot = geometry.dot_for(12, 3, 6)
    spots = geometry.spots(2, 3, 12, dot, 3, 6)
    pairs = [(a, b) for n, a in enumerate(spots) for b in spots[:n]]
    assert len(spots) == 12 and min(math.dist(a, b) for a, b in pairs) >= 2 * dot


def test_people_s_words_cannot_break_out_of_the_picture() -> None:
    evil = '</text><script>alert("1")</script>'
    state = {
        "rings": [{"fr": evil, "en": evil}],
        "sectors": {"a": {"card": "n1"}, "b": {}},
        "cards": {
            "n1": {"field": "name", "sector": "a", "text": evil, "adopted": True, "by": "s1", "n": 9},
            "c1": {"field": "dreams", "text": evil, "by": "s1", "n": 1, "ring": 1, "sector": "a"},
            "c2": {"field": "dreams", "text": evil, "by": "s1", "n": 2, "ring": 0},
        },
    }
    svg = draw(state)
    assert "<script" not in svg
    root = ElementTree.fromstring(svg)
    assert len(root.findall(".//{http://www.w3.org/2000/svg}circle")) == 3, "the heart and two dreams"
