"""The mandala by keyboard alone, on a laptop in French and on a phone in English: from the dreams to the mission."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.author import Author
from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.spoken import said
from tests.browser.test_consent import focus_on, press
from tests.browser.test_keyboard import desk_goes_on, shuts_nobody_out, somewhere
from tests.browser.visitor import Server
from tests.browser.walk import Guest
from tests.browser.watched import Watched

SCENARIO = {
    "title": "A mandala by keyboard",
    "about": "One step to try by keyboard.",
    "languages": ["fr", "en"],
    "players": {"least": 2, "most": 12},
    "steps": [
        {
            "kind": "mandala",
            "title": {"fr": "Mandala", "en": "Mandala"},
            "settings": {"dreams": 1, "sectors": 3, "mission": "election"},
        }
    ],
}
MISSION = "Nourrir le village."


@pytest.fixture
def room(server: Server, browser: Browser) -> Room:
    told = Author(browser, server).ask("POST", "/api/scenarios", {"text": json.dumps(SCENARIO)})
    return Room(server, told["id"])


def looks_right(*people: Watched) -> None:
    shuts_nobody_out(*people)
    for one in people:
        assert one.fits() and one.faults() == []


def comes(phase: str, *people: Person) -> None:
    """All who play are in the same of the four times, and nobody who was somewhere has lost the focus on the way."""
    for one in people:
        here = one.page.locator(".mandala-phases [aria-current=step]")
        expect(here).to_have_text(said(one.language, f"mandala-phase-{phase}"))
        if phase != "dream":
            somewhere(one)


def types(person: Person, field: Locator, text: str) -> None:
    focus_on(person, field)
    person.page.keyboard.type(text)


def chooses(person: Person, nth: int, value: str) -> None:
    """In the words beside the circle: first the ring, then the sector."""
    chosen = person.page.locator(".mandala-where select").nth(nth)
    focus_on(person, chosen)
    person.page.keyboard.press("ArrowDown")
    expect(chosen).to_have_value(value)


def elects(person: Person) -> None:
    """The first sentence."""
    focus_on(person, person.page.locator("input[name=mission]").first)
    person.page.keyboard.press("Space")
    press(person, "mandala-mission-elect-go")


@pytest.mark.timeout(120)
def test_a_mandala_goes_from_the_dreams_to_the_mission_by_keyboard_alone(room: Room, browser: Browser) -> None:
    desk, wall = Leader(browser, room), Wall(browser, room)
    amina, dan = Guest(browser, room, "Amina"), Guest(browser, room, "Dan", language="en", phone=True)
    all_pages = (amina, dan, desk, wall)
    desk_goes_on(desk)

    comes("dream", amina, dan)
    looks_right(*all_pages)
    for one, dream in ((amina, "Un verger"), (dan, "A school")):
        types(one, one.page.locator("main textarea"), dream)
        press(one, "mandala-dream-go")
        expect(one.page.locator(".cards-mine")).to_contain_text(dream)
        press(one, "mandala-ready-dream")

    comes("place", amina, dan)
    looks_right(*all_pages)
    press(amina, "mandala-pick")
    expect(amina.page.locator(".mandala-where")).to_be_focused()
    chooses(amina, 0, "2")
    chooses(amina, 1, "b")
    looks_right(amina)
    press(amina, "mandala-put")
    expect(wall.page.locator(".mandala-last")).to_contain_text("Amina a posé le rêve")
    somewhere(amina)
    press(dan, "mandala-pick")
    chooses(dan, 1, "b")
    press(dan, "mandala-put")
    expect(wall.page.locator(".mandala-last")).to_contain_text("Dan a posé le rêve")
    somewhere(dan)
    for one in (amina, dan):
        press(one, "mandala-ready-place")

    comes("name", amina, dan)
    types(amina, amina.page.locator(".mandala-sector input"), "Vivre ici")
    amina.page.keyboard.press("Enter")
    press(dan, "mandala-object")
    expect(dan.page.locator(".mandala-sector textarea")).to_be_focused()
    dan.page.keyboard.type("Too wide")
    press(dan, "mandala-object-go")
    expect(amina.page.locator(".mandala-objections")).to_contain_text("Too wide")
    looks_right(*all_pages)
    somewhere(dan)
    focus_on(dan, dan.page.locator(".mandala-unfold"))
    dan.page.keyboard.press("Enter")
    press(dan, "mandala-object-not")
    expect(wall.page.locator(".mandala-heading")).to_contain_text("Adopté")
    for one in (amina, dan):
        somewhere(one)
    desk_goes_on(desk)

    comes("mission", amina, dan)
    somewhere(desk)
    types(amina, amina.page.locator("main textarea"), MISSION)
    press(amina, "mandala-mission-go")
    somewhere(amina)
    focus_on(dan, dan.page.locator("summary").filter(has_text=said("en", "mandala-mission-write")))
    dan.page.keyboard.press("Enter")
    types(dan, dan.page.locator("main textarea"), "Teach.")
    press(dan, "mandala-mission-go")
    elects(amina)
    expect(amina.page.get_by_text(said("fr", "mandala-mission-elected"))).to_be_visible()
    looks_right(*all_pages)
    elects(dan)  # the last voice: all are counted
    for seen in all_pages:
        expect(seen.page.locator(".mandala-ours")).to_contain_text(MISSION)
    looks_right(*all_pages)
    for one in (amina, dan):
        somewhere(one)
