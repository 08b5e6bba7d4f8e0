"""The ice-breaker in real browsers: a first tap, crossed introductions by keyboard, the facilitator's weather last."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.room import Room, Wired
from tests.browser.test_play import player
from tests.browser.visitor import Server, Visitor

MOST_TABS = 60


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "ice-breaker")
    yield opened
    opened.leave()


@pytest.fixture
def desk(room: Room) -> Wired:
    return room.wire(room.desk_key)


def press(page: Page, name: str) -> None:
    """By keyboard alone: on to the button of that name, then Enter."""
    wanted = page.get_by_role("button", name=name)
    expect(wanted).to_be_visible()
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return page.keyboard.press("Enter")
    raise AssertionError(f"{name} is not reached by keyboard")


def write(page: Page, label: str, text: str) -> None:
    field = page.get_by_label(label)
    field.focus()
    page.keyboard.type(text)


def test_a_first_tap_is_seen_by_all_and_can_be_undone(room: Room, desk: Wired, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    wall = Visitor(browser, "fr", 1920, 1080)
    wall.page.goto(room.screen_link)
    desk.do("next_step")
    press(amina.page, "Poser ma brique")
    expect(wall.page.locator(".welcome-row .brick")).to_have_count(1)
    press(amina.page, "Annuler : ma brique")
    expect(wall.page.locator(".welcome-row .brick")).to_have_count(0)
    assert amina.barriers() == wall.barriers() == []
    assert amina.problems == wall.problems == []


def test_two_people_present_each_other_by_keyboard_and_notes_stay_with_who_wrote_them(
    room: Room, desk: Wired, browser: Browser
) -> None:
    amina, bruno = player(room, browser, "Amina"), player(room, browser, "Bruno", width=360, height=740)
    for _ in range(3):
        desk.do("next_step")
    write(amina.page, "Vos notes sur Bruno", "A peur des oies")
    press(amina.page, "Garder mes notes")
    expect(amina.page.locator(".intro-kept")).to_be_visible()
    assert amina.barriers() == bruno.barriers() == []
    for _ in range(2):
        before = amina.page.locator(".sentence").inner_text()
        desk.do("add_time", seconds=-600)
        expect(amina.page.locator(".sentence")).not_to_have_text(before, timeout=10_000)
    pages = {"Amina": amina.page, "Bruno": bruno.page}
    begins = "Présentez" in amina.page.locator(".sentence").inner_text()
    first, second = ("Amina", "Bruno") if begins else ("Bruno", "Amina")
    for name, other in ((first, second), (second, first)):
        write(pages[name], f"Ce que vous dites de {other}", f"{other} connaît tous les chemins")
        press(pages[name], "Partager ma présentation")
        expect(pages[other].locator(".card").filter(has_text=f"{other} connaît")).to_be_visible()
    write(pages[second], "C’était vous", "Et les raccourcis")
    press(pages[second], "Ajouter mon mot")
    expect(pages[first].locator(".intro-word")).to_have_text(f"{second} ajoute : Et les raccourcis")
    assert "oies" not in bruno.page.content()
    assert amina.fits() and bruno.fits()
    assert amina.barriers() == bruno.barriers() == []
    assert amina.problems == bruno.problems == []


def test_the_facilitator_gives_their_weather_last(room: Room, desk: Wired, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    others = [room.player(f"Voisine {n}") for n in range(3)]
    for _ in range(2):
        desk.do("next_step")
    leader = Visitor(browser, "en")
    leader.page.goto(room.desk_link)
    for one in others:
        one.do("tell_weather", sky="rain")
    expect(leader.page.get_by_role("button", name="Give my weather, last")).to_have_count(0)
    amina.page.locator(".sky-choice").first.click()
    amina.page.locator("main .button.main").click()
    leader.page.locator(".weather-tell .sky-choice").first.click()
    leader.page.get_by_role("button", name="Give my weather, last").click()
    expect(amina.page.locator(".weather-last")).to_contain_text("Soleil")
    assert amina.barriers() == leader.barriers() == []
