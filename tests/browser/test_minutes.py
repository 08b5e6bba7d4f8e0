"""The minutes in a real browser: as the server sends them, on a phone, and printed on A4."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from server.minutes import write
from tests.browser.visitor import KEY, Server, Visitor
from tests.minutes.played import minutes, rehearsed

A4_POINTS = (595, 842)
LANGUAGES = ("fr", "en")


def open_minutes(visitor: Visitor, server: Server, language: str) -> None:
    """A room's own minutes, as its facilitator opens them."""
    ask = visitor.page.request
    opened = ask.post(
        f"{server.url}/api/rooms", data={"scenario": "ideal-city"}, headers={"Authorization": f"Bearer {KEY}"}
    ).json()
    key = {"Authorization": f"Bearer {opened['keys']['desk']}", "Origin": server.url}
    assert ask.post(f"{server.url}/api/rooms/{opened['code']}/session", data={}, headers=key).ok
    visitor.page.goto(f"{server.url}/{opened['code']}/minutes.html?language={language}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_the_server_sends_keeps_its_own_policy_and_shows_its_letters(
    server: Server, browser: Browser, language: str
) -> None:
    visitor = Visitor(browser, language)
    open_minutes(visitor, server, language)
    assert visitor.page.locator("h1").text_content() in ("La cité idéale", "The ideal city")
    assert visitor.page.evaluate("document.fonts.ready.then(() => document.fonts.check('20px Bricolage Grotesque'))")
    assert visitor.page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").startswith('"Bricolage')
    assert visitor.problems == []


@pytest.mark.parametrize(("language", "width"), [("fr", 1366), ("en", 360)])
def test_everyone_can_read_the_minutes_of_a_whole_play(
    browser: Browser, tmp_path: Path, language: str, width: int
) -> None:
    visitor = Visitor(browser, language, width=width)
    file = tmp_path / "minutes.html"
    file.write_text(write(minutes(rehearsed(players=12), language=language), "html"), encoding="utf-8")
    visitor.page.goto(file.as_uri())
    assert visitor.barriers() == []
    assert visitor.fits()
    assert visitor.problems == []


def test_on_paper_they_are_a_few_sheets_of_a4(browser: Browser, tmp_path: Path) -> None:
    visitor = Visitor(browser)
    file = tmp_path / "minutes.html"
    file.write_text(write(minutes(rehearsed(), language="fr"), "html"), encoding="utf-8")
    visitor.page.goto(file.as_uri())
    paper = visitor.page.pdf(prefer_css_page_size=True, print_background=True)
    sheets = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
    assert {(round(float(wide)), round(float(high))) for wide, high in sheets} == {A4_POINTS}
    assert 2 <= len(sheets) <= 6
