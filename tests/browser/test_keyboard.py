"""By keyboard alone: people take places, vote, choose a group, hold the pen, come back; the focus is never nowhere."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.author import Author
from tests.browser.leader import Leader
from tests.browser.room import Room
from tests.browser.test_consent import focus_on, press
from tests.browser.visitor import Server
from tests.browser.walk import Guest
from tests.browser.watched import Watched

STEPS: list[dict[str, Any]] = [
    {"kind": "tensions", "title": "Tensions"},
    {"kind": "vote", "title": "A vote", "settings": {"choices": ["La halle", "Le four"], "dots": 1}},
    {"kind": "vote", "title": "A scale", "settings": {"question": "Un four pour tous ?"}},
    {"kind": "hats", "title": "Hats"},
    {
        "kind": "groups",
        "title": "Groups",
        "settings": {"how": "chosen", "number": 2},
        "steps": [{"kind": "handover", "title": "The sheet"}],
    },
    {"kind": "plenary", "title": "Back together"},
]
WRITTEN: list[dict[str, Any]] = [
    {"kind": "ideas", "title": "Ideas", "settings": {"prompts": ["Pour le village"]}},
    {"kind": "hundred_words", "title": "Hundred words"},
]
FOCUSED = "document.activeElement !== document.body && document.activeElement.getBoundingClientRect().height > 0"
RING = "getComputedStyle(document.activeElement).outlineStyle !== 'none'"


def room_with(server: Server, browser: Browser, steps: list[dict[str, Any]]) -> Room:
    scenario = {
        "title": "By keyboard",
        "about": "Steps to try by keyboard.",
        "languages": ["fr"],
        "players": {"least": 2, "most": 12},
        "steps": steps,
    }
    told = Author(browser, server).ask("POST", "/api/scenarios", {"text": json.dumps(scenario)})
    return Room(server, told["id"])


def somewhere(one: Watched) -> None:
    """What has the focus is on the page, and is seen to have it."""
    one.page.wait_for_function(f"() => {FOCUSED} && {RING}")


def shuts_nobody_out(*pages: Watched) -> None:
    for one in pages:
        assert one.barriers() == []


def desk_goes_on(desk: Leader) -> None:
    focus(desk, desk.page.locator(".desk-controls .main"))
    desk.page.keyboard.press("Enter")


def focus(desk: Leader, wanted: Locator) -> None:
    focus_on(desk, wanted)  # type: ignore[arg-type]


@pytest.mark.timeout(120)
def test_a_player_and_the_desk_never_lose_the_focus(server: Server, browser: Browser) -> None:
    room = room_with(server, browser, STEPS)
    desk, amina = Leader(browser, room), Guest(browser, room, "Amina")
    main = desk.page.locator(".desk-controls .main")
    ines = room.player("Inès")
    desk_goes_on(desk)

    focus_on(amina, amina.page.locator(".place-slider"))
    for left in ("2 sur", "3 sur"):
        amina.page.keyboard.press("ArrowRight")
        press(amina, "tensions-go")
        expect(amina.page.locator(".tension-nth")).to_contain_text(left)
        somewhere(amina)
        focus_on(amina, amina.page.locator(".place-slider"))
    shuts_nobody_out(amina, desk)
    desk_goes_on(desk)
    expect(main).to_contain_text("A vote")
    somewhere(amina)
    somewhere(desk)
    shuts_nobody_out(amina, desk)

    desk_goes_on(desk)
    put = amina.page.locator(".vote-choices .button").nth(1)
    focus_on(amina, put)
    amina.page.keyboard.press("Enter")
    expect(put).to_have_attribute("aria-disabled", "true")  # the only dot is put
    expect(put).to_be_focused()
    expect(main).to_have_text("Close the vote")
    shuts_nobody_out(amina, desk)
    desk_goes_on(desk)
    expect(main).to_contain_text("A scale")
    somewhere(desk)
    shuts_nobody_out(amina, desk)

    desk_goes_on(desk)
    levels = amina.page.locator(".vote .pick")
    for nth, before in ((4, 0), (3, 4)):
        focus_on(amina, levels.nth(nth))
        amina.page.keyboard.press("Space")
        expect(levels.nth(nth)).to_have_attribute("aria-pressed", "true")
        expect(levels.nth(before)).to_have_attribute("aria-pressed", "false")  # one level is said, and may be changed
        expect(levels.nth(nth)).to_be_focused()
    shuts_nobody_out(amina, desk)
    desk_goes_on(desk)
    expect(main).to_contain_text("Hats")
    expect(amina.page.locator(".vote-bars li").nth(3)).to_contain_text("1")
    somewhere(amina)
    somewhere(desk)
    shuts_nobody_out(amina, desk)

    desk_goes_on(desk)
    focus_on(amina, amina.page.locator(".hats textarea"))
    amina.page.keyboard.type("Il y a un four.")
    press(amina, "hats-go")
    shuts_nobody_out(amina, desk)
    press(amina, "cards-take")
    somewhere(amina)
    focus(desk, desk.page.get_by_role("button", name="Blue hat for all"))
    desk.page.keyboard.press("Enter")
    expect(main).to_contain_text("Back")
    somewhere(desk)
    somewhere(amina)
    desk.step_on()

    press(amina, "groups-join")
    expect(amina.page.locator(".groups-card.mine")).to_be_visible()
    somewhere(amina)
    shuts_nobody_out(amina, desk)
    ines.do("choose_group", to="g2", run="r5")
    desk_goes_on(desk)
    expect(amina.page.locator(".group-line")).to_be_visible()
    somewhere(amina)
    somewhere(desk)
    press(amina, "handover-take-go")
    expect(amina.page.locator(".handover-lines input").first).to_be_focused()
    amina.page.keyboard.type("Un four pour tous")
    focus(desk, desk.page.locator(".group-tab").first)
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator(".desk-step")).to_have_text("The sheet")
    expect(desk.page.locator(".group-tab").first).to_be_focused()
    expect(desk.page.locator(".desk-activity").filter(has_text="Un four pour tous")).to_have_count(1)
    shuts_nobody_out(amina, desk)
    focus(desk, desk.page.get_by_role("button", name="Everybody"))
    desk.page.keyboard.press("Enter")

    desk_goes_on(desk)
    expect(amina.page.locator(".plenary")).to_contain_text("Un four pour tous")
    somewhere(amina)
    desk_goes_on(desk)
    focus_on(amina, amina.page.locator(".plenary textarea"))
    amina.page.keyboard.type("Merci")
    press(amina, "plenary-go")
    press(amina, "plenary-take")
    somewhere(amina)
    shuts_nobody_out(amina, desk)
    assert [*amina.faults(), *desk.faults()] == []


@pytest.mark.timeout(120)
def test_ideas_and_two_words_are_found_by_keyboard_alone(server: Server, browser: Browser) -> None:
    room = room_with(server, browser, WRITTEN)
    desk, amina = Leader(browser, room), Guest(browser, room, "Amina", language="en", phone=True)
    desk_goes_on(desk)

    for nth, text in enumerate(("A bakehouse", "An oven for all"), start=1):
        focus_on(amina, amina.page.locator(".ideas textarea"))
        amina.page.keyboard.type(text)
        press(amina, "ideas-go")
        expect(amina.page.locator(".cards-mine li")).to_have_count(nth)
    somewhere(amina)
    shuts_nobody_out(amina, desk)
    desk_goes_on(desk)
    ideas = amina.page.locator(".ideas-list .pick")
    expect(ideas).to_have_count(2)
    somewhere(amina)
    focus(desk, desk.page.get_by_role("button", name="Take: A bakehouse"))
    desk.page.keyboard.press("Enter")
    focus(desk, desk.page.get_by_role("button", name="Lay on this: An oven for all"))
    desk.page.keyboard.press("Enter")
    expect(ideas).to_have_count(1)
    somewhere(desk)
    focus_on(amina, ideas)
    amina.page.keyboard.press("Space")
    expect(ideas).to_have_attribute("aria-pressed", "true")
    expect(ideas).to_be_focused()
    shuts_nobody_out(amina, desk)

    desk_goes_on(desk)
    pad = amina.page.locator(".hundred-words-pad")
    focus_on(amina, pad.get_by_role("button", name="1", exact=True))
    for key in ("ArrowRight", "Space", "ArrowDown", "Space"):
        amina.page.keyboard.press(key)
    for number in ("2", "12"):
        expect(pad.get_by_role("button", name=number, exact=True)).to_have_attribute("aria-pressed", "true")
    shuts_nobody_out(amina, desk)
    press(amina, "hundred-words-turn")
    for nth, text in enumerate(("Both are warm", "So we share the fire")):
        written = amina.page.locator(".hundred-words > .column > section").nth(nth)
        written.wait_for()
        somewhere(amina)
        focus_on(amina, written.locator("textarea"))
        amina.page.keyboard.type(text)
        press(amina, "hundred-words-go")
        expect(written.locator(".cards-mine")).to_contain_text(text)
    shuts_nobody_out(amina, desk)
    desk_goes_on(desk)
    expect(amina.page.locator("main")).to_contain_text("So we share the fire")
    somewhere(amina)
    somewhere(desk)
    shuts_nobody_out(amina, desk)
    assert [*amina.faults(), *desk.faults()] == []
