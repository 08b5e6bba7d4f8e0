"""The wall of projects by keyboard alone: each puts one up, says in secret whom they would help, and one is chosen."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.author import Author
from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.spoken import said
from tests.browser.test_consent import focus_on, press
from tests.browser.test_keyboard import shuts_nobody_out, somewhere
from tests.browser.visitor import Server
from tests.browser.walk import Guest

SCENARIO = {
    "title": "Projects",
    "about": "One step to try.",
    "languages": ["fr", "en"],
    "players": {"least": 2, "most": 12},
    "steps": [{"kind": "accelerator", "title": {"fr": "Un projet", "en": "A project"}, "minutes": 60}],
}
OVEN, ORCHARD = "Un four pour tous", "A village orchard"


@pytest.fixture
def room(server: Server, browser: Browser) -> Room:
    told = Author(browser, server).ask("POST", "/api/scenarios", {"text": json.dumps(SCENARIO)})
    return Room(server, told["id"])


def puts_up(person: Person, title: str, sentence: str) -> None:
    for field, text in (("input.input", title), ("textarea", sentence)):
        focus_on(person, person.page.locator(f"main form {field}"))
        person.page.keyboard.type(text)
    press(person, "accelerator-project-go")
    expect(person.page.get_by_text(said(person.language, "accelerator-project-up"))).to_be_visible()
    somewhere(person)


def would_help(person: Person, title: str) -> None:
    project = person.page.locator(".accelerator-wall .card", has_text=title)
    chosen = project.get_by_label(said(person.language, "accelerator-would-help"))
    focus_on(person, chosen)
    person.page.keyboard.press("Space")
    expect(chosen).to_be_checked()
    somewhere(person)


@pytest.mark.timeout(120)
def test_a_project_is_chosen_on_the_wall_and_nobody_sees_who_would_help_with_what(room: Room, browser: Browser) -> None:
    desk, wall = Leader(browser, room), Wall(browser, room)
    amina, ben = Guest(browser, room, "Amina"), Guest(browser, room, "Ben", language="en", phone=True)
    chloe = Guest(browser, room, "Chloé")
    everybody = (amina, ben, chloe, desk, wall)
    desk.next()
    puts_up(amina, OVEN, "Personne n’a de terrain.")
    puts_up(ben, ORCHARD, "Nobody has the time.")
    for page in (chloe, desk, wall):
        for project in (OVEN, ORCHARD, "Personne n’a de terrain."):
            expect(page.page.locator("main")).to_contain_text(project)
    read = amina.page.locator(".accelerator-wall")
    before = read.inner_html()
    would_help(ben, OVEN)
    would_help(chloe, OVEN)
    expect(desk.page.locator("main")).to_contain_text("2 of 3 have answered.")
    assert read.inner_html() == before
    would_help(amina, ORCHARD)
    mine = amina.page.locator(".accelerator-wall .card", has_text=OVEN)
    expect(mine.get_by_label(said("fr", "accelerator-would-help"))).to_have_count(0)
    shuts_nobody_out(*everybody)
    for one in everybody:
        one.picture(f"projects-{one.name}")
    desk.next()
    for page in (ben, chloe, desk, wall):
        expect(page.page.locator("main")).to_contain_text("Amina")
    expect(amina.page.locator(".sentence")).to_have_text(said("fr", "accelerator-sentence-situation-owner"))
    expect(ben.page.locator(".sentence")).to_have_text(said("en", "accelerator-sentence-situation"))
    expect(wall.page.locator("main")).to_contain_text("2 places voulaient aider sur ce projet.")
    shuts_nobody_out(*everybody)
    for one in everybody:
        assert one.fits() and one.faults() == [], one.name
        one.picture(f"chosen-{one.name}")
