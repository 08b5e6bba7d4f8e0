"""The projector in a real browser: readable from the back, never a control, the same truth as the desk."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.room import Room
from tests.browser.visitor import Server, Visitor


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


def screen_of(room: Room, browser: Browser, *, width: int = 1920, height: int = 1080, more: str = "") -> Visitor:
    visitor = Visitor(browser, "fr", width, height)
    visitor.page.goto(room.screen_link.replace("#", f"{more}#"))
    expect(visitor.page.locator(".screen")).to_be_visible()
    return visitor


def test_before_the_start_it_gives_the_code_the_address_and_who_arrives(room: Room, browser: Browser) -> None:
    screen = screen_of(room, browser)
    page = screen.page
    assert page.url == f"{room.server.url}/{room.code}/screen"
    expect(page.locator(".lobby-code")).to_have_text(room.code)
    expect(page.locator(".lobby-address")).to_have_text(room.server.url.removeprefix("http://"))
    expect(page.locator(".lobby-qr img")).to_have_js_property("complete", True)
    assert page.locator(".lobby-qr img").evaluate("picture => picture.naturalWidth") > 0
    room.seat("Amina")
    room.seat("Léa", "Tom", site="p2")
    expect(page.locator(".lobby-site").nth(0)).to_contain_text("Amina")
    expect(page.locator(".lobby-site").nth(1)).to_contain_text("Léa, Tom")
    expect(page.locator(".newest")).to_have_text("Léa, Tom")
    expect(page.locator(".foot-right")).to_have_text("3\u00a0personnes sont là")
    assert screen.barriers() == []
    assert screen.problems == []


def test_where_names_do_not_fit_the_list_is_cut_and_not_the_letters(room: Room, browser: Browser) -> None:
    screen = screen_of(room, browser)
    for number in range(60):
        room.seat(f"Prénom{number}")
    expect(screen.page.locator(".newest")).to_have_text("Prénom59")
    expect(screen.page.locator(".lobby-more")).to_have_text(re.compile(r"^\+\s\d\d$"))
    shown, box = (
        screen.page.locator(".newest").bounding_box(),
        screen.page.locator(".lobby-names").first.bounding_box(),
    )
    assert shown and box
    assert shown["y"] + shown["height"] <= box["y"] + box["height"] + 1


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080), (3840, 2160), (1280, 1024)])
def test_everything_is_inside_every_screen_and_the_code_is_huge(
    room: Room, browser: Browser, width: int, height: int
) -> None:
    room.seat("Amina")
    screen = screen_of(room, browser, width=width, height=height)
    page = screen.page
    expect(page.locator(".newest")).to_have_text("Amina")
    assert screen.fits() and screen.stands_still()
    code, square = page.locator(".lobby-code span").bounding_box(), page.locator(".lobby-qr").bounding_box()
    assert code and square
    assert code["width"] > width * 0.5, "as wide as its place lets it"
    assert code["x"] + code["width"] <= square["x"]


def test_while_a_step_runs_it_says_what_to_do_whose_turn_and_how_long(room: Room, browser: Browser) -> None:
    players = [room.player(name) for name in ("Amina", "Jeanne", "Paul")]
    screen = screen_of(room, browser)
    page = screen.page
    desk = room.wire(room.desk_key)
    desk.do("next_step")
    expect(page.locator(".stage-sentence")).to_contain_text("Choisissez un personnage")
    for role, player in zip(("farmer", "nurse", "baker"), players, strict=True):
        player.do("choose_character", role=role)
    desk.do("next_step")
    desk.do("next_step")
    expect(page.locator(".stage-top")).to_contain_text("Sprint 1 · Bâtir, chacun son tour")
    expect(page.locator(".clock-figures")).to_have_text(re.compile(r"^(6:00|5:5\d)$"))
    expect(page.locator(".foot .floor-now")).to_have_text("Odile a la main")
    desk.do("pause_clock")
    expect(page.locator(".clock circle")).to_have_attribute("stroke-dasharray", "5 4")
    desk.do("start_clock")
    expect(page.locator(".clock path")).to_have_attribute("d", re.compile("Z$"))
    desk.do("close_step")
    expect(page.locator(".stage-sentence")).to_have_text("La cloche a sonné. On pose tout.")
    assert screen.barriers() == []
    assert page.locator("button, input, a").count() == 0
    desk.do("end_room")
    expect(page.get_by_role("heading", level=1)).to_have_text("Merci à toutes et à tous.")


def test_its_language_is_the_rooms_then_the_addresss_then_the_keys(room: Room, browser: Browser) -> None:
    visitor = Visitor(browser, "en", 1920, 1080)
    visitor.page.goto(room.screen_link)
    heading = visitor.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Rejoignez-nous avec votre téléphone ou un ordinateur.")
    visitor.page.keyboard.press("l")
    expect(heading).to_have_text("Join us with your phone or a computer.")
    english = screen_of(room, browser, more="?lang=en")
    expect(english.page.get_by_role("heading", level=1)).to_have_text("Join us with your phone or a computer.")


def test_beside_a_desk_of_the_same_browser_it_opens_without_a_link(room: Room, browser: Browser) -> None:
    desk = Visitor(browser, "fr")
    desk.page.goto(room.desk_link)
    with desk.page.context.expect_page() as opened:
        desk.page.get_by_role("button", name="Écrans de salle").click()
        desk.page.get_by_role("link", name="Ouvrir\u00a0: Toute la salle").click()
    expect(opened.value.locator(".lobby-code")).to_have_text(room.code)


def test_it_rings_when_hands_go_off_and_not_again_when_the_page_is_opened_later(room: Room, browser: Browser) -> None:
    visitor = Visitor(browser, "fr", 1920, 1080)
    page = visitor.page
    page.add_init_script(
        "window.heard = 0; const start = OscillatorNode.prototype.start;"
        "OscillatorNode.prototype.start = function (...at) { window.heard += 1; return start.apply(this, at); };"
    )
    page.goto(room.screen_link)
    expect(page.locator(".lobby-code")).to_be_visible()
    page.keyboard.press("s")  # off, and on again: somebody has touched the page
    page.keyboard.press("s")
    desk = room.wire(room.desk_key)
    desk.do("next_step")
    expect(page.locator(".stage")).to_be_visible()
    before = page.evaluate("heard")
    desk.do("close_step")
    expect(page.locator(".stage-sentence")).to_have_text("La cloche a sonné. On pose tout.")
    page.wait_for_function(f"heard === {before} + 3")
    page.reload()
    expect(page.locator(".stage-sentence")).to_have_text("La cloche a sonné. On pose tout.")
    assert page.evaluate("heard") == 0
