"""The sheets to print: which, for whom, how many; whatever an author writes comes out as text."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from server.activities import kinds
from server.game import paper
from server.game.activity import Activity
from server.minutes.paper import booklet_of, scenario_of_room, write_paper
from server.minutes.paper.booklet import Booklet
from tests.shipped import LIBRARY
from tests.table import ROLES, Table

NASTY = '</style><script>alert(1)</script>{{ 7 * 7 }}"><img src=x onerror=alert(1)>'


def frozen(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    named = [{"id": f"st{n}", "title": f"Step {n}", "seconds": 300, **step} for n, step in enumerate(steps, start=1)]
    return {"title": "Try", "steps": named, "roles": {}, **more}


def ideal_city(people: int = 0) -> Booklet:
    found = LIBRARY.scenario("ideal-city")
    assert found
    return booklet_of(found.frozen(), kinds(), people)


def body(page: str) -> str:
    return re.sub(r"<style>.*?</style>", "", page, count=1, flags=re.DOTALL)


class Every(Activity):
    """A kind whose sheet has every block."""

    def paper(self, settings: Any) -> paper.Sheet:
        return paper.Sheet(
            (
                paper.Say(NASTY), paper.Write(NASTY, 3), paper.Tick((NASTY,)), paper.CutOut((NASTY, None)),
                paper.Scale(NASTY, NASTY, NASTY), paper.Grid((NASTY,), ((NASTY,), (None,))), paper.Circle(NASTY, 3, 5),
                paper.Characters(), paper.Needs(), paper.Board(),
            )
        )  # fmt: skip


def test_a_sheet_that_serves_several_steps_is_printed_once() -> None:
    booklet = ideal_city()
    boards = [one for one in booklet.pages if paper.Board() in one.sheet.blocks]
    assert [len(one.steps) for one in boards] == [3]
    assert len([one for one in booklet.pages if paper.Needs() in one.sheet.blocks]) == 1


def test_the_agenda_names_each_step_when_it_begins_and_its_sheets() -> None:
    booklet = ideal_city()
    assert [step.begins for step in booklet.steps[:3]] == [0, 360, 540]
    assert booklet.steps[0].sheets == (1,)
    assert {step.debrief for step in booklet.steps[-3:]} == {True}


def test_steps_inside_steps_say_whose_they_are_and_what_is_open_beside_them_is_there_too() -> None:
    scenario = frozen(
        {"kind": "groups", "apart": True},
        {"kind": "ideas", "inside": "st1", "only_for": [2], "seconds": 630},
        {"kind": "round", "title": "Back"},
        {"kind": "weather", "beside": True},
    )
    booklet = booklet_of(scenario, kinds())
    page = unescape(write_paper(booklet, "en"))
    assert [(step.begins, step.depth) for step in booklet.steps] == [(0, 0), (0, 1), (630, 0), (0, 0)]
    assert "Step 2 · group 2" in page and 'class="inner"' in page


def test_a_sheet_for_each_person_says_how_many_when_it_is_known_who_is_here() -> None:
    scenario = frozen({"kind": "ideas"}, {"kind": "weather"})
    before, here = (unescape(write_paper(booklet_of(scenario, kinds(), people), "en")) for people in (0, 9))
    assert "One for each person." in before
    assert "One for each person: 9." in here
    assert "4 on a page, to be cut apart: 3 pages." in here


def test_what_is_hidden_is_marked_and_stands_on_its_own_sheets() -> None:
    marked = [one.number for one in ideal_city().pages if one.sheet.hidden]
    kinds_of = [block for one in ideal_city().pages if not one.sheet.hidden for block in one.sheet.blocks]
    page = write_paper(ideal_city(), "en")
    assert marked and paper.Characters() not in kinds_of
    assert page.count('class="stamp"') == 2 * len(marked)


def test_a_room_prints_the_sheets_of_the_scenario_it_froze() -> None:
    table = Table("cast", ("happening", {"text": "The river rises.", "choices": [{"text": "A dyke."}]}))
    booklet = booklet_of(scenario_of_room(table.layers), kinds())
    page = unescape(write_paper(booklet, "en"))
    assert len(booklet.roles) == len(ROLES)
    assert "The river rises." in page and ROLES["baker"]["hidden"]["why"]["en"] in page


def test_without_characters_or_a_board_their_sheets_are_left_out() -> None:
    assert booklet_of(frozen({"kind": "cast"}, {"kind": "build"}), kinds()).pages == ()
    assert booklet_of(frozen({"kind": "build"}, terrain=["...", "..r"]), kinds()).pages


@pytest.mark.parametrize("language", ["fr", "en"])
def test_whatever_an_author_writes_is_text_and_the_page_needs_nothing_from_elsewhere(language: str) -> None:
    scenario = frozen({"kind": "every", "title": NASTY, "instruction": NASTY, "part": NASTY}, terrain=["..r", "3mp"])
    roles = {"farmer": {**ROLES["farmer"], "name": NASTY, "hidden": {"text": NASTY, "why": NASTY}}}
    page = write_paper(booklet_of({**scenario, "title": NASTY, "roles": roles}, {"every": Every()}), language)
    bare = body(page)
    assert not re.search(r"<script|<img|<style|\sstyle=|\son\w+=\"|<link(?! rel=\"icon\" href=\"data:,\")", bare)
    assert not re.search(r"(src|href)=\"(?!data:|#|\?language=)", bare)
    assert unescape(bare).count(NASTY) >= 12


def test_the_hundred_words_are_the_authors_own_where_there_are_any() -> None:
    own = [f"word {n}" for n in range(1, 101)]
    page = write_paper(booklet_of(frozen({"kind": "hundred_words", "settings": {"words": own}}), kinds()), "en")
    assert "100. word 100" in page and "mutton" not in page
