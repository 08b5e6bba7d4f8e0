"""The studio in a real browser, before the real server: signing in, opening a room, with a keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import KEY, Server, Visitor


def test_the_link_opens_the_studio_once_and_says_so_the_second_time(server: Server, browser: Browser) -> None:
    one, other = Visitor(browser), Visitor(browser)
    one.page.goto(server.link)
    expect(one.page.get_by_role("heading", level=1)).to_have_text("Ouvrez une salle.")
    expect(one.page).to_have_url(f"{server.url}/studio")
    other.page.goto(server.link)
    expect(other.page.get_by_role("heading", level=1)).to_contain_text("Ce lien a déjà servi")
    other.page.goto(f"{server.url}/studio")
    expect(other.page.get_by_role("heading", level=1)).to_have_text("Connectez-vous pour ouvrir une salle.")
    assert other.barriers() == []
    assert one.problems == []


def test_a_room_is_opened_with_the_keyboard_alone(server: Server, browser: Browser) -> None:
    visitor = Visitor(browser, "en")
    page = visitor.page
    page.goto(f"{server.url}/studio")
    page.get_by_label("facilitator’s key").focus()
    page.keyboard.type(KEY)
    page.keyboard.press("Enter")
    scenarios = page.locator("input[name=scenario]")
    expect(scenarios.first).to_be_checked()
    assert visitor.barriers() == []
    scenarios.first.focus()
    for nth in range(1, scenarios.count()):
        page.keyboard.press("ArrowRight")
        expect(scenarios.nth(nth)).to_be_checked()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Free bricks")).to_be_checked()
    title = page.get_by_label("The name of the meeting")
    for _ in range(10):  # past what can be done with the chosen scenario
        page.keyboard.press("Tab")
        if title.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.type("Monday in Die")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.type("Village hall")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # one more place, which has the focus at once
    page.keyboard.type("On line")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The room is open: Monday in Die")
    code = page.locator(".opened-code").inner_text()
    assert re.fullmatch(r"[A-Z2-9]{6}", code)
    expect(page.locator(".opened-link")).to_contain_text(f"{server.url}/{code}")
    expect(page.locator(".opened-qr")).to_have_js_property("complete", True)
    assert page.locator(".opened-qr").evaluate("picture => picture.naturalWidth > 0")
    assert visitor.barriers() == []
    page.get_by_role("link", name="Go to my desk").press("Enter")
    page.wait_for_url(f"{server.url}/{code}/desk")  # the key has gone from the address
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert visitor.problems == []


def test_another_browser_finds_the_open_room_and_its_desk(server: Server, browser: Browser) -> None:
    first, second = Visitor(browser), Visitor(browser)
    for visitor in (first, second):
        visitor.sign_in(server)
    first.page.get_by_label("Le nom de la rencontre").fill("Lundi <b>à Die</b>")
    first.page.get_by_role("button", name="Ouvrir la salle").click()
    expect(first.page.locator(".opened-code")).to_be_visible()
    second.page.reload()
    room = second.page.get_by_role("listitem").filter(has_text="Lundi <b>à Die</b>")
    room.get_by_role("button", name="Aller à mon pupitre").click()
    second.page.wait_for_url(re.compile(r"/[A-Z2-9]{6}/desk$"))
    assert first.problems == second.problems == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_studio_fits_a_phone(server: Server, browser: Browser, language: str) -> None:
    visitor = Visitor(browser, language, width=360, height=740)
    visitor.sign_in(server)
    assert visitor.fits()
    visitor.page.locator(".button.main").click()
    expect(visitor.page.locator(".opened-code")).to_be_visible()
    assert visitor.fits()
    assert visitor.barriers() == []
    assert visitor.problems == []
