"""The sheets to print, in a real browser: as the server sends them to a desk, on a phone, and on A4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from server.activities import kinds
from server.minutes.paper import booklet_of, write_paper
from tests.browser.room import Room
from tests.browser.visitor import Server, Visitor
from tests.contract.plays import KINDS, frozen
from tests.shipped import LIBRARY

A4_POINTS = (595, 842)


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


def written(folder: Path, language: str) -> str:
    found = LIBRARY.scenario("ideal-city")
    assert found
    file = folder / "paper.html"
    file.write_text(write_paper(booklet_of(found.frozen(), kinds(), 12), language), encoding="utf-8")
    return file.as_uri()


def test_the_desk_opens_the_sheets_of_its_room_and_the_studio_those_of_a_scenario(
    room: Room, server: Server, browser: Browser
) -> None:
    desk = Visitor(browser, "fr")
    desk.page.goto(room.desk_link)
    with desk.page.context.expect_page() as opened:
        desk.page.get_by_role("link", name="Fiches papier").click()
    expect(opened.value.get_by_role("heading", level=1).first).to_have_text("La cité idéale")
    assert opened.value.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").startswith('"Bricolage')
    opened.value.get_by_role("link", name="In English").click()
    expect(opened.value.get_by_role("heading", level=1).first).to_have_text("The ideal city")
    studio = Visitor(browser, "en")
    studio.sign_in(server)
    studio.page.get_by_role("radio", name="The ideal city").check(force=True)
    with studio.page.context.expect_page() as opened:
        studio.page.get_by_role("link", name="Print the sheets of this scenario").click()
    expect(opened.value.get_by_role("heading", level=1).first).to_have_text("The ideal city")
    assert desk.problems == studio.problems == []


@pytest.mark.parametrize(("language", "width"), [("fr", 1366), ("en", 360)])
def test_everyone_can_read_the_sheets(browser: Browser, tmp_path: Path, language: str, width: int) -> None:
    visitor = Visitor(browser, language, width=width)
    visitor.page.goto(written(tmp_path, language))
    assert visitor.barriers() == []
    assert visitor.fits()
    assert visitor.problems == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_sheet_begins_on_a_page_of_its_own_and_the_first_page_holds_the_agenda(
    browser: Browser, tmp_path: Path, language: str
) -> None:
    visitor = Visitor(browser)
    visitor.page.goto(written(tmp_path, language))
    sheets = visitor.page.locator(".sheet").count()
    paper = visitor.page.pdf(prefer_css_page_size=True, print_background=True)
    pages = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
    assert {(round(float(wide)), round(float(high))) for wide, high in pages} == {A4_POINTS}
    assert sheets <= len(pages) <= sheets + 4, "twelve characters take four pages, their needs two"


@pytest.mark.parametrize("kind", KINDS)
def test_what_an_activity_prints_stays_between_the_margins(browser: Browser, tmp_path: Path, kind: str) -> None:
    visitor = Visitor(browser, width=794)
    file = tmp_path / "paper.html"
    file.write_text(write_paper(booklet_of(frozen(kind), kinds()), "fr"), encoding="utf-8")
    visitor.page.goto(file.as_uri())
    visitor.page.emulate_media(media="print")
    assert visitor.fits()
