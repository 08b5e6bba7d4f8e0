"""The ideal city in real browsers: two people in one room, a whole sprint by keyboard only, every size and language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.room import Room, Wired
from tests.browser.visitor import Server, Visitor

MOST_TABS = 150


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


@pytest.fixture
def desk(room: Room) -> Wired:
    return room.wire(room.desk_key)


def player(room: Room, browser: Browser, name: str, **more: object) -> Visitor:
    """Somebody sits down through the door, as people do."""
    visitor = Visitor(browser, **more)  # type: ignore[arg-type]
    page = visitor.page
    page.goto(f"{room.server.url}/{room.code}")
    page.locator("input.input").first.fill(name)
    page.locator("input[type=radio]").first.check()
    page.locator(".button.main").click()
    page.locator(".kept-words").wait_for()
    page.locator(".button.main").click()
    expect(page.locator(".play")).to_be_visible()
    return visitor


def sentence(visitor: Visitor) -> Locator:
    return visitor.page.locator("h1.sentence")


def plays(visitor: Visitor, name: str) -> None:
    visitor.page.locator(".cast-card", has_text=name).click()
    visitor.page.locator(".button.main").click()
    expect(sentence(visitor)).to_contain_text(name)


def test_two_people_cast_plan_and_build_in_one_room(room: Room, desk: Wired, browser: Browser) -> None:
    odile, samir = player(room, browser, "Amina"), player(room, browser, "Karim")
    desk.do("next_step")
    plays(odile, "Odile")
    taken = samir.page.locator(".cast-card", has_text="Odile")
    expect(taken).to_contain_text("Pris par Amina")
    plays(samir, "Samir")
    secret = odile.page.locator(".cast-secret-text").inner_text()
    assert secret not in samir.page.content(), "what is hidden is read by its owner alone"

    desk.do("next_step")
    odile.page.get_by_role("button", name="Dire mon besoin à tous").click()
    expect(samir.page.locator(".told")).to_contain_text(secret)
    samir.page.get_by_role("button", name="Choisir : La halle du lundi").click()
    expect(odile.page.locator(".need.chosen")).to_contain_text("La halle du lundi")

    desk.do("next_step")
    expect(sentence(samir)).to_contain_text("Odile joue")
    odile.page.locator(".button.main").click()
    odile.page.locator(".place-list .pick").first.click()
    odile.page.get_by_role("button", name="Bâtir ici").click()
    expect(samir.page.locator(".city-tag")).to_have_text("A · La halle du lundi")
    expect(sentence(samir)).to_contain_text("Samir, posez une brique blanche au chantier A.")
    samir.page.get_by_role("button", name="Poser 1 brique blanche").click()
    expect(odile.page.get_by_role("img", name=re.compile("Déjà là : 1 blanche"))).to_be_visible()
    assert odile.problems == samir.problems == []


def focus_on(visitor: Visitor, wanted: Locator) -> None:
    """With the tabulator alone."""
    wanted.first.wait_for()
    for _ in range(MOST_TABS):
        if wanted.first.evaluate("one => one === document.activeElement"):
            return
        visitor.page.keyboard.press("Tab")
    raise AssertionError("the keyboard does not reach it")


def press(visitor: Visitor, name: str | re.Pattern[str]) -> None:
    focus_on(visitor, visitor.page.get_by_role("button", name=name))
    visitor.page.keyboard.press("Enter")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (360, 740)])
def test_a_whole_sprint_by_keyboard_alone(room: Room, desk: Wired, browser: Browser, width: int, height: int) -> None:
    odile, other = player(room, browser, "Amina", width=width, height=height), room.player("Karim")
    desk.do("next_step")
    other.do("choose_character", role="nurse")
    press(odile, re.compile("^Odile"))
    press(odile, "Je joue Odile")
    expect(sentence(odile)).to_contain_text("Vous êtes Odile")

    desk.do("next_step")
    press(odile, "Dire mon besoin à tous")
    press(odile, "Choisir : La halle du lundi")
    expect(odile.page.locator(".need.chosen")).to_be_visible()

    desk.do("next_step")
    press(odile, "Ouvrir le chantier")
    focus_on(odile, odile.page.locator(".place-list .pick").last)
    odile.page.keyboard.press("Enter")
    for seen in (odile.page.locator(".town-board"), odile.page.get_by_role("button", name="Bâtir ici")):
        expect(seen).to_be_in_viewport(ratio=0.9)
    press(odile, "Bâtir ici")
    expect(odile.page.locator(".city-tag")).to_be_visible()
    other.do("pass_turn")
    press(odile, "Poser 1 brique verte")
    expect(odile.page.get_by_role("img", name=re.compile("Déjà là : 1 verte"))).to_be_visible()
    press(odile, re.compile("^Annuler"))
    expect(odile.page.get_by_role("img", name=re.compile("Déjà là"))).to_have_count(0)

    desk.do("declare_done", site=odile_site(odile))
    desk.do("next_step")
    press(odile, re.compile("^Dire (oui|non)$"))
    expect(odile.page.locator(".review-list")).to_contain_text("Odile dit")
    assert odile.barriers() == []
    assert odile.problems == []


def odile_site(visitor: Visitor) -> str:
    return str(visitor.page.locator("[data-site]").first.get_attribute("data-site"))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (360, 740)])
def test_every_step_fits_the_screen_and_shuts_nobody_out(
    room: Room, desk: Wired, browser: Browser, language: str, width: int, height: int
) -> None:
    odile, other = player(room, browser, "Amina", language=language, width=width, height=height), room.player("Karim")
    desk.do("next_step")
    for step in range(4):
        expect(sentence(odile)).not_to_be_empty()
        if step == 0:
            other.do("choose_character", role="nurse")
            odile.page.locator(".cast-card").first.click()
            assert odile.barriers() == []
            assert width < 1000 or odile.stands_still(), "twelve characters are in sight at once on a laptop"
            odile.page.locator(".button.main").click()
            expect(odile.page.locator(".cast-secret")).to_be_visible()
        else:
            expect(odile.page.locator(".town, .plan")).to_be_visible()
        assert odile.barriers() == []
        assert odile.fits(), "nothing is wider than the screen"
        assert odile.page.locator(".button.main").count() <= 1, "one yellow button"
        desk.do("next_step")
    assert odile.problems == []
