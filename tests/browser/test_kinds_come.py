"""An activity's module, words and style sheet come when its step begins, in the reader's language, and together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from ruamel.yaml import YAML

from tests.browser.room import Room
from tests.browser.test_play import player
from tests.browser.visitor import Server, Visitor

ROOT = Path(__file__).resolve().parents[2]
STEPS = YAML(typ="safe").load((ROOT / "scenarios" / "ice-breaker.yaml").read_text(encoding="utf-8"))["steps"]
KEYS = frozenset(
    key
    for file in (ROOT / "static" / "words" / "en").glob("*.ftl")
    for key in re.findall(r"^([a-z][\w-]*-[\w-]*) *=", file.read_text(encoding="utf-8"), re.MULTILINE)
)
SHEETS = "[...document.styleSheets].filter(one => one.href).map(one => one.href.split('/').at(-1))"
# How often each part of a kind was asked for, and how often it came over the line, not out of the browser's own store.
PARTS = """kind => ['js', 'ftl', 'css'].map(end => performance.getEntriesByType('resource')
    .filter(one => one.name.endsWith(`/${kind}.${end}`)))
    .map(all => [all.length, all.filter(one => one.transferSize > 0).length])"""


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "ice-breaker")
    yield opened
    opened.leave()


def keys_on(page: Page) -> set[str]:
    """The names of words that stand on the page where the words should."""
    return set(re.findall(r"[a-z][\w-]*", page.locator("body").inner_text())) & KEYS


def has_sheet(page: Page, kind: str) -> bool:
    return f"{kind}.css" in page.evaluate(SHEETS)


def comes(page: Page, kind: str) -> None:
    page.wait_for_function(f"kind => {SHEETS}.includes(`${{kind}}.css`)", arg=kind)
    page.wait_for_load_state("networkidle")


@pytest.mark.timeout(240)
def test_a_whole_scenario_is_stepped_through_in_both_languages_without_a_word_missing(
    room: Room, browser: Browser
) -> None:
    desk = room.wire(room.desk_key)
    amina, bruno = player(room, browser, "Amina"), player(room, browser, "Bruno", language="en", width=360, height=740)
    leader, wall = Visitor(browser, "en"), Visitor(browser, "fr", 1920, 1080)
    leader.page.goto(room.desk_link)
    wall.page.goto(room.screen_link)
    everybody = (amina, bruno, leader, wall)
    for step in STEPS:
        assert desk.do("next_step")["ok"]
        for one in everybody:
            comes(one.page, step["kind"])
            assert keys_on(one.page) == set(), step["kind"]
        for one in (amina, bruno):
            other = "en" if one.page.evaluate("document.documentElement.lang") == "fr" else "fr"
            one.page.locator(f".switches button[lang={other}]:visible").first.click()
            one.page.wait_for_function("lang => document.documentElement.lang === lang", arg=other)
            assert keys_on(one.page) == set(), step["kind"]
    assert [one.problems for one in everybody] == [[], [], [], []]


def test_an_activity_is_shown_only_when_its_sheet_and_its_words_are_there_and_a_lost_one_comes_with_the_line(
    room: Room, browser: Browser
) -> None:
    amina = player(room, browser, "Amina")
    page = amina.page
    for part in ("styles/welcome.css", "words/fr/welcome.ftl"):
        page.route(f"**/{part}", lambda route: route.abort())
    sheet, words = (lambda one: one.url.endswith("welcome.css")), (lambda one: one.url.endswith("welcome.ftl"))
    with page.expect_event("requestfailed", sheet), page.expect_event("requestfailed", words):
        room.wire(room.desk_key).do("next_step")
    begin = page.get_by_role("button", name="Poser ma brique")
    page.wait_for_load_state("networkidle")
    assert begin.count() == 0 and keys_on(page) == set()
    page.context.set_offline(True)
    expect(page.locator(".line")).to_contain_text("Hors ligne", timeout=30_000)
    page.unroute_all()
    page.context.set_offline(False)
    expect(begin).to_be_visible(timeout=30_000)
    assert has_sheet(page, "welcome")


def test_what_the_next_step_needs_comes_when_the_page_is_quiet_and_its_step_then_begins_without_the_line(
    room: Room, browser: Browser
) -> None:
    amina = player(room, browser, "Amina")
    desk = room.wire(room.desk_key)
    desk.do("next_step")
    comes(amina.page, "welcome")
    amina.page.wait_for_function(
        f"kind => ({PARTS})(kind).every(([asked]) => asked === 1)", arg="weather", timeout=30_000
    )
    amina.page.wait_for_load_state("networkidle")
    assert not has_sheet(amina.page, "weather"), "it is not shown yet"
    desk.do("next_step")
    comes(amina.page, "weather")
    expect(amina.page.locator(".sky-choice").first).to_be_visible()  # all its parts are there
    assert amina.page.evaluate(PARTS, "weather") == [[2, 1], [2, 1], [2, 1]]
    assert amina.problems == []
