"""The facilitator's desk in a real browser: it shows the truth, it acts in one tap, it loses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.room import Room, post
from tests.browser.visitor import Server, Visitor


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


def desk_of(room: Room, browser: Browser, language: str = "en", width: int = 1366, height: int = 768) -> Visitor:
    visitor = Visitor(browser, language, width, height)
    visitor.page.goto(room.desk_link)
    expect(visitor.page.locator(".desk")).to_be_visible()
    return visitor


def step_of(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def start(page: Page) -> None:
    page.locator(".desk-controls .main").click()
    expect(step_of(page)).to_have_text("Choose a character")


def test_the_key_leaves_the_address_and_the_browser_keeps_it(room: Room, browser: Browser) -> None:
    desk = desk_of(room, browser)
    assert desk.page.url == f"{room.server.url}/{room.code}/desk"
    desk.page.reload()
    expect(step_of(desk.page)).to_have_text("Nobody has come in yet.")
    assert desk.problems == []


def test_without_a_key_the_page_says_where_to_find_one(room: Room, browser: Browser) -> None:
    visitor = Visitor(browser, "fr")
    visitor.page.goto(f"{room.server.url}/{room.code}/desk")
    expect(step_of(visitor.page)).to_have_text("Cette page a besoin de son lien.")


def test_the_meeting_is_led_with_the_keyboard_alone(room: Room, browser: Browser) -> None:
    page = desk_of(room, browser).page
    go = page.locator(".desk-controls .main")
    go.press("Enter")
    expect(step_of(page)).to_have_text("Choose a character")
    page.get_by_role("button", name="Pause").press("Enter")
    expect(page.locator(".clock-word")).to_have_text("paused")
    page.get_by_role("button", name="Start the clock").press("Enter")
    expect(page.locator(".clock-word")).to_have_text("before the bell")
    page.get_by_role("button", name="1 min", exact=True).press("Enter")
    expect(page.locator(".clock-figures")).to_have_text(re.compile(r"^6:[0-5]"))
    go.press("Enter")
    expect(step_of(page)).to_have_text("Plan")
    page.get_by_role("button", name="Back a step").press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("Nothing is lost")
    expect(page.get_by_role("button", name="Not now")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Back a step")).to_be_focused()
    expect(step_of(page)).to_have_text("Plan")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Not now")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(step_of(page)).to_have_text("Choose a character")


def test_the_bell_is_rung_by_hand_and_a_minute_opens_the_step_again(room: Room, browser: Browser) -> None:
    page = desk_of(room, browser).page
    start(page)
    page.get_by_role("button", name="Ring the bell now").click()
    expect(page.locator(".clock-word")).to_have_text("the bell has rung")
    expect(page.get_by_role("button", name="Ring the bell now")).to_have_count(0)
    page.get_by_role("button", name="1 min", exact=True).click()
    expect(page.locator(".clock-word")).to_have_text("before the bell")


def test_two_desks_and_a_reload_show_the_same(room: Room, browser: Browser) -> None:
    one, other = desk_of(room, browser), desk_of(room, browser)
    start(one.page)
    expect(step_of(other.page)).to_have_text("Choose a character")
    other.page.get_by_role("button", name="Pause").click()
    expect(one.page.locator(".clock-word")).to_have_text("paused")
    one.page.reload()
    expect(one.page.locator(".clock-word")).to_have_text("paused")
    assert one.page.locator(".clock-figures").inner_text() == other.page.locator(".clock-figures").inner_text()


def test_who_asks_for_help_stands_first_until_the_facilitator_goes_there(room: Room, browser: Browser) -> None:
    jeanne = room.player("Jeanne")
    page = desk_of(room, browser).page
    start(page)
    jeanne.do("ask_help")
    expect(page.locator(".call").first).to_contain_text("Jeanne asks for help")
    page.get_by_role("button", name="I am going").click()
    expect(page.locator(".desk-calls")).not_to_contain_text("asks for help")


def test_a_players_screen_is_seen_with_their_secret_covered_and_nothing_to_press(room: Room, browser: Browser) -> None:
    _, key = room.seat("Jeanne")
    jeanne = room.wire(key)
    page = desk_of(room, browser).page
    start(page)
    jeanne.do("choose_character", role="farmer")
    jeanne.do("ask_help")
    page.get_by_role("button", name="See their screen").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", level=2).first).to_have_text("What Jeanne sees")
    expect(dialog).to_contain_text("What they alone may know is covered.")
    assert dialog.locator("button:not([inert] *)").all_inner_texts() == [""], "the cross alone can be pressed"
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_character_of_who_left_is_handed_over(room: Room, browser: Browser) -> None:
    _, key = room.seat("Omar")
    room.seat("Rosa")
    page = desk_of(room, browser).page
    start(page)
    room.wire(key).do("choose_character", role="farmer")
    page.get_by_role("button", name="Omar").click()
    page.get_by_role("button", name="Show out of the room").click()
    expect(page.get_by_role("dialog")).to_contain_text("Show Omar out of the room?")
    page.get_by_role("button", name="Show Omar out").click()
    call = page.locator(".call").filter(has_text="has nobody left: Omar went away")
    call.get_by_role("button", name="Hand over").click()
    page.get_by_role("dialog").get_by_role("button", name="Rosa").click()
    expect(call).to_have_count(0)
    page.get_by_role("button", name="Rosa").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="Hand over")).to_be_visible()


def test_a_seat_goes_to_another_device_by_three_words(room: Room, browser: Browser) -> None:
    seat, _ = room.seat("Zoé")
    page = desk_of(room, browser).page
    page.get_by_role("button", name="Zoé").click()
    page.get_by_role("button", name="Give this seat to another device").click()
    words = page.locator(".seat-words").inner_text()
    assert len(words.split()) == 3
    assert post(room.server, f"/api/rooms/{room.code}/return", {"words": words})["seat"] == seat


def test_a_seat_is_renamed_and_a_name_that_is_none_is_refused_in_words(room: Room, browser: Browser) -> None:
    room.seat("Zoe")
    page = desk_of(room, browser).page
    page.get_by_role("button", name="Zoe").click()
    page.get_by_role("button", name="Change the name").click()
    field = page.get_by_label("First name, or several with commas")
    field.fill("***")
    field.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("name")
    field.fill("Zoé, Léa")
    field.press("Enter")
    expect(page.get_by_role("heading", level=2, name="Zoé, Léa")).to_be_visible()


def test_the_door_closes_and_opens(room: Room, browser: Browser) -> None:
    page = desk_of(room, browser).page
    page.get_by_role("button", name="Close the door").click()
    expect(page.get_by_text("nobody new can come in")).to_be_visible()
    with pytest.raises(OSError, match="403"):
        room.seat("Late")
    page.get_by_role("button", name="Open the door").click()
    expect(page.get_by_role("button", name="Close the door")).to_be_visible()
    room.seat("Late")
    expect(page.get_by_role("button", name="Late")).to_be_visible()


def test_a_word_to_all_is_shown_as_people_see_it_and_taken_down(room: Room, browser: Browser) -> None:
    desk = desk_of(room, browser)
    screen = Visitor(browser, "fr", 1920, 1080)
    screen.page.goto(room.screen_link)
    desk.page.get_by_label("Say to all").fill("Ask for what is missing.")
    desk.page.get_by_role("button", name="Say", exact=True).click()
    expect(desk.page.locator(".said")).to_contain_text("On every screen: Ask for what is missing.")
    expect(desk.page.get_by_label("Say to all")).to_have_value("")
    expect(screen.page.locator(".foot")).to_have_text("Ask for what is missing.")
    desk.page.get_by_role("button", name="Take down").click()
    expect(desk.page.locator(".said")).to_have_count(0)
    expect(screen.page.locator(".foot")).not_to_contain_text("missing")


def test_the_end_is_asked_about_and_leads_to_the_minutes(room: Room, browser: Browser) -> None:
    page = desk_of(room, browser).page
    start(page)
    page.get_by_role("button", name="End it").click()
    expect(page.get_by_role("dialog")).to_contain_text("nobody can play any more")
    page.get_by_role("button", name="End the meeting").click()
    expect(step_of(page)).to_have_text("The meeting has ended.")
    link = page.get_by_role("link", name="Read the minutes")
    answer = page.request.get(room.server.url + str(link.get_attribute("href")))
    assert answer.ok, "this browser may open them"


def test_what_is_pressed_while_the_server_is_away_is_done_when_it_is_back(browser: Browser, tmp_path: Path) -> None:
    server = Server(tmp_path)
    room = Room(server)
    page = desk_of(room, browser).page
    start(page)
    expect(page.locator(".line")).to_contain_text("Everything is saved")  # what was pressed so far is answered
    server.die()
    expect(page.locator(".line")).to_contain_text("Off line", timeout=15_000)
    page.get_by_role("button", name="Pause").click()
    expect(page.locator(".line")).to_contain_text("Your action is kept here")
    again = Server(tmp_path, int(server.url.rpartition(":")[2]))
    try:
        expect(page.locator(".clock-word")).to_have_text("paused", timeout=15_000)
        expect(page.locator(".line")).to_contain_text("Everything is saved")
    finally:
        again.stop()


def test_with_three_hundred_people_one_press_finds_who_needs_me(room: Room, browser: Browser) -> None:
    for number in range(299):
        room.seat(f"Player{number}", site=f"p{number % 2 + 1}")
    last = room.player("Omar")
    desk = desk_of(room, browser)
    expect(desk.page.locator(".people-chips li")).to_have_count(300)
    last.do("ask_help")
    desk.page.locator(".legend").filter(has_text="help").click()
    expect(desk.page.locator(".people-chips li")).to_have_count(1)
    expect(desk.page.locator(".people-chips li")).to_contain_text("Omar")
    assert desk.stands_still()
    assert desk.problems == []


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (360, 740), (1920, 1080)])
def test_the_desk_fits_and_has_no_barrier(room: Room, browser: Browser, language: str, width: int, height: int) -> None:
    players = [room.player(name) for name in ("Amina", "Jeanne", "Paul")]
    desk = desk_of(room, browser, language, width, height)
    assert desk.barriers() == []
    desk.page.locator(".desk-controls .main").click()
    expect(desk.page.locator(".clock")).to_be_visible()
    players[0].do("ask_help")
    players[1].do("draw_character")
    expect(desk.page.locator(".call")).to_have_count(2)
    assert desk.barriers() == []
    assert desk.fits()
    assert width < 1000 or desk.stands_still()
    desk.page.locator(".people-chips button").first.click()
    assert desk.barriers() == []
    assert desk.problems == []


def test_when_the_debrief_would_end_late_the_desk_says_what_to_shorten_and_cuts_nothing_by_itself(
    room: Room, browser: Browser
) -> None:
    desk = desk_of(room, browser)
    page = desk.page
    start(page)
    over = page.locator(".agenda-over")
    expect(over).to_have_count(0)
    for _ in range(4):
        page.get_by_role("button", name="1 min", exact=True).click()
    expect(over).to_contain_text("The debrief would end 4 minutes late.")
    expect(over).to_contain_text("Shorten “Sprint 3 · Build all together” by 3 min and “Sprint 2 · Build all together”")
    expect(page.locator(".agenda-top")).to_contain_text("4 min late")
    last = page.locator(".agenda-part", has_text="Sprint 3")
    expect(last).to_contain_text("15 min")
    assert desk.barriers() == []
    over.get_by_role("button", name="Shorten").press("Enter")
    expect(over).to_have_count(0)
    expect(last).to_contain_text("12 min")
    expect(page.locator(".agenda-top")).to_contain_text("on time")
    expect(page.locator(".agenda-part.keep")).to_contain_text("Protected: keeps its 19 min")


def test_the_facilitator_says_when_it_must_end_and_every_desk_knows(room: Room, browser: Browser) -> None:
    one, other = desk_of(room, browser), desk_of(room, browser)
    page = one.page
    now = page.evaluate("new Date().getHours() * 60 + new Date().getMinutes()")
    end = (now + 70) % 1440
    page.get_by_role("button", name="Change the end").press("Enter")
    field = page.get_by_label("We end at")
    expect(field).to_be_focused()
    field.fill(f"{end // 60:02}:{end % 60:02}")
    page.keyboard.press("Enter")
    for desk in (page, other.page):
        expect(desk.locator(".agenda-end")).to_contain_text(f"planned for {end // 60:02}:{end % 60:02}")
        expect(desk.locator(".agenda-over")).to_contain_text("The debrief would end")
    page.get_by_role("button", name="Change the end").press("Enter")
    page.get_by_role("button", name="As the scenario says").press("Enter")
    expect(other.page.locator(".agenda-over")).to_have_count(0)


def test_a_part_of_several_steps_opens_to_each_of_them_and_its_hour(room: Room, browser: Browser) -> None:
    page = desk_of(room, browser).page
    part = page.locator(".agenda-part", has_text="Sprint 2")
    expect(part.locator(".agenda-line").first).to_be_hidden()
    part.locator("summary").press("Enter")
    expect(part.locator(".agenda-line")).to_have_count(4)
    expect(part.locator(".agenda-line").first).to_contain_text(re.compile(r"\d\d:\d\d"))
