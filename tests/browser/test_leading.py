"""The desk's yellow button leads an activity from part to part; who would leave it before its end is asked first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.browser.leader import Leader
from tests.browser.room import Room
from tests.browser.visitor import Server


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "decision-meeting")
    yield opened
    opened.leave()


def test_the_yellow_button_leads_from_part_to_part_and_never_past_what_is_still_to_come(
    room: Room, browser: Browser
) -> None:
    people = [room.player(name) for name in ("Amina", "Paul", "Odile")]
    desk = Leader(browser, room)
    go, past = desk.page.locator(".desk-controls .main"), desk.page.locator(".desk-past")
    saved = desk.page.locator(".line")
    go.click()
    expect(go).to_have_text("Show our sky")
    assert desk.step_on() == "Decide"
    expect(go).to_have_text("Go on to questions")
    expect(go).to_have_attribute("aria-disabled", "true")
    assert people[0].do("carry")["ok"]
    assert people[0].do("write_version", text="We open the mill.")["ok"]
    parts = ("Go on to questions", "Go on to reactions", "Let it be amended", "Ask for objections")
    for nth, label in enumerate(parts):
        expect(go).to_have_text(label)
        if nth:
            expect(go).to_be_focused()
        expect(saved).to_contain_text("Everything is saved")  # what was pressed before is answered
        go.press("Enter")
    expect(go).to_have_text("Turn the answers now")
    assert people[1].do("no_objection")["ok"]
    expect(go).not_to_have_attribute("aria-disabled", "true")
    go.press("Enter")
    expect(desk.page.get_by_role("dialog")).to_contain_text("counted neither for nor against")
    desk.page.get_by_role("button", name="Turn them").press("Enter")
    expect(go).to_have_text("Go on to the decision")
    expect(saved).to_contain_text("Everything is saved")
    past.press("Enter")
    expect(desk.page.get_by_role("dialog")).to_contain_text("Leave “Decide” before its end?")
    expect(desk.page.get_by_role("button", name="Not now")).to_be_focused()
    assert desk.barriers() == []
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator(".desk-step")).to_have_text("Decide")
    go.press("Enter")
    expect(go).to_have_text("Adopt it")
    expect(saved).to_contain_text("Everything is saved")
    go.press("Enter")
    expect(past).to_have_count(0)
    expect(go).to_contain_text("Move on to")
    assert desk.barriers() == [] and desk.fits() and desk.problems == []


def test_the_yellow_button_leads_nowhere_until_the_activity_it_leads_through_has_come(
    room: Room, browser: Browser
) -> None:
    desk = Leader(browser, room)
    go, on_its_way = desk.page.locator(".desk-controls .main"), list[Route]()
    desk.page.route("**/activities/consent.js", lambda route: on_its_way.append(route))
    desk.next()
    desk.step_on()
    expect(go).to_have_attribute("aria-disabled", "true")
    go.press("Enter")
    expect(desk.page.locator(".why")).to_contain_text("this step is on its way")
    assert desk.page.locator(".desk-past").count() == 0
    expect(desk.page.locator(".desk-step")).to_have_text("Decide")
    for one in on_its_way:
        one.continue_()
    expect(go).to_have_text("Go on to questions")
    expect(desk.page.locator(".desk-here")).to_have_attribute("aria-busy", "false")
