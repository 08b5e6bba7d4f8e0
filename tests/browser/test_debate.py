"""A moving debate and tensions in real browsers: by keyboard, on a phone, on the wall."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.room import Room, Wired
from tests.browser.visitor import Server, Visitor

SMALL, LARGE = (360, 740), (1366, 768)


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "moving-debate")
    yield opened
    opened.leave()


def player(room: Room, browser: Browser, *names: str, language: str = "fr", size: tuple[int, int] = LARGE) -> Visitor:
    seat, key = room.seat(*names)
    visitor = Visitor(browser, language, *size)
    visitor.page.goto(f"{room.server.url}/{room.code}#key={key}&seat={seat}")
    expect(visitor.page.locator(".sentence")).to_be_visible()
    return visitor


def wall(room: Room, browser: Browser) -> Visitor:
    visitor = Visitor(browser, "fr", 1920, 1080)
    visitor.page.goto(room.screen_link)
    expect(visitor.page.locator(".screen")).to_be_visible()
    return visitor


def to_the_second_statement(desk: Wired, *lookers: Visitor) -> None:
    """Past the tensions and the list round."""
    for _ in range(2):
        assert desk.do("next_step")["ok"]
    for one in lookers:
        expect(one.page.locator(".cards-writing")).to_be_visible()
    assert desk.do("move_on", statement="d1", phase="place")["ok"]
    for one in lookers:
        expect(one.page.locator(".cards-writing")).to_have_count(0)
    assert desk.do("move_on", statement="d1", phase="talk")["ok"]
    for one in lookers:
        expect(one.page.locator(".place-slider")).to_be_visible()


# No line on which people stand leaves the sheet it is drawn on.
INSIDE = """() => [...document.querySelectorAll('.sheet .stave svg')].every(one =>
  one.getBoundingClientRect().right <= one.closest('.sheet').getBoundingClientRect().right)"""


def stand_by_keyboard(who: Visitor, presses: str, times: int) -> None:
    """The slider takes arrows; the yellow button is two steps of the Tab key further on, past the two other buttons."""
    who.page.locator(".place-slider").focus()
    for _ in range(times):
        who.page.keyboard.press(presses)
    for _ in range(3):
        who.page.keyboard.press("Tab")
    who.page.keyboard.press("Enter")


def dots(who: Visitor) -> int:
    return who.page.locator(".debate-place .note").count()


def test_places_are_hidden_and_shown_at_once_and_who_is_convinced_moves(room: Room, browser: Browser) -> None:
    amina, paul = player(room, browser, "Amina", language="en"), player(room, browser, "Paul", size=SMALL)
    desk, big = room.wire(room.desk_key), wall(room, browser)
    to_the_second_statement(desk, amina, paul)
    stand_by_keyboard(amina, "ArrowRight", 8)
    expect(paul.page.locator(".cards-answered")).to_contain_text("1 sur 2")
    assert dots(paul) == 0, "nobody sees a place before the reveal"
    assert amina.barriers() == [] and paul.barriers() == [] and paul.fits()
    paul.page.locator(".place-steps button").nth(0).click()
    paul.page.locator("main .button.main").click()
    expect(amina.page.locator(".debate-place .note")).to_have_count(2)
    expect(big.page.locator(".note-name")).to_have_text(["Amina", "Paul"])
    expect(big.page.locator("ul.spoken li")).to_contain_text(["Paul", "Amina"])
    paul.page.locator(".place-steps button").nth(0).click()
    expect(big.page.locator(".stave-trace")).to_have_count(1)
    expect(big.page.locator(".stave p.spoken")).to_contain_text("Paul a bougé")
    expect(amina.page.locator(".stave p.spoken")).to_contain_text("Paul moved")
    assert amina.barriers() == [] and paul.barriers() == [] and big.barriers() == []
    assert paul.fits() and big.stands_still() and not [*amina.problems, *paul.problems, *big.problems]


def test_one_asks_speaks_and_what_moved_me_stays_mine_until_the_end(room: Room, browser: Browser) -> None:
    amina, paul = player(room, browser, "Amina", language="en"), player(room, browser, "Paul", size=SMALL)
    desk = room.wire(room.desk_key)
    to_the_second_statement(desk, amina, paul)
    stand_by_keyboard(amina, "ArrowRight", 8)
    stand_by_keyboard(paul, "ArrowLeft", 8)
    expect(amina.page.locator(".debate-place .note")).to_have_count(2)  # shown: the button is now the one that asks
    amina.page.locator("main .button.main").focus()
    amina.page.keyboard.press("Enter")
    expect(amina.page.locator(".sentence")).to_have_text("Make one argument, then pass the floor.")
    expect(paul.page.locator(".debate-who")).to_have_text("Amina parle")
    paul.page.locator("main .button.main").click()
    expect(paul.page.locator(".debate-ask")).to_contain_text("Vous parlez ensuite.")
    amina.page.locator("textarea").fill("What we decide together we defend.")
    amina.page.locator("main form .button.main").click()
    expect(paul.page.locator("textarea")).to_be_visible()
    touched = paul.page.locator(".debate-side.right button")
    touched.click()
    expect(touched).to_have_attribute("aria-pressed", "true")
    amina.page.locator(".place-steps button").nth(0).click()
    argument = amina.page.locator(".debate-side.right li")
    expect(argument).to_contain_text("1 person moved after this")
    assert "this moved me" not in argument.inner_text()
    assert desk.do("move_on", statement="d2", phase="talk")["ok"]
    expect(argument).to_contain_text("1 person: this moved me")
    expect(amina.page.locator(".debate-moved")).to_contain_text("1 person moved.")
    expect(amina.page.locator(".debate-two .note")).to_have_count(4)
    assert amina.barriers() == [] and paul.barriers() == [] and paul.fits()
    assert desk.do("close_step", seen="r2")["ok"]
    expect(paul.page.locator(".sheet .stave").first).to_be_visible()
    assert paul.fits() and paul.page.evaluate(INSIDE)
    assert not [*amina.problems, *paul.problems]


def test_the_river_of_doubt_asks_for_a_sentence_and_shows_it_without_a_name(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    player(room, browser, "Paul")
    desk = room.wire(room.desk_key)
    to_the_second_statement(desk, amina)
    amina.page.locator(".place-slider").focus()
    amina.page.keyboard.press("ArrowRight")
    expect(amina.page.locator(".debate-doubt input")).to_be_visible()
    amina.page.locator(".debate-doubt .button.main").click()
    expect(amina.page.locator(".notice")).to_contain_text("Il n’y a rien d’écrit.")
    amina.page.locator(".debate-doubt input").fill("Cela dépend.")
    amina.page.keyboard.press("Enter")
    expect(amina.page.locator(".debate-doubt")).to_have_count(0)
    assert desk.do("move_on", statement="d2", phase="place")["ok"]
    expect(amina.page.locator(".debate-side.middle li")).to_have_text("Cela dépend.")
    assert amina.problems == []


def test_where_nothing_is_to_move_a_dot_does_not_glide_and_its_trace_stays(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    desk, big = room.wire(room.desk_key), wall(room, browser)
    big.page.emulate_media(reduced_motion="reduce")
    to_the_second_statement(desk, amina)
    stand_by_keyboard(amina, "ArrowRight", 8)
    amina.page.locator(".place-steps button").nth(0).click()
    expect(big.page.locator(".stave-trace")).to_have_count(1)
    running = "document.getAnimations().filter(one => one.playState === 'running').length"
    assert big.page.evaluate(running) == 0


def test_two_people_at_one_device_stand_each_for_themselves(room: Room, browser: Browser) -> None:
    both = player(room, browser, "Ana", "Bo")
    desk = room.wire(room.desk_key)
    to_the_second_statement(desk, both)
    stand_by_keyboard(both, "ArrowRight", 8)
    both.page.locator(".who-places input").nth(1).check(force=True)
    stand_by_keyboard(both, "ArrowLeft", 8)
    expect(both.page.locator(".debate-place .note")).to_have_count(2)
    expect(both.page.locator(".debate-ask .button")).to_have_text(["Ana veut parler", "Bo veut parler"])
    assert both.barriers() == [] and both.problems == []


def test_tensions_show_their_spread_and_the_evening_lies_beside_the_morning(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina", size=SMALL)
    desk, big = room.wire(room.desk_key), wall(room, browser)
    others = [room.player(name) for name in ("Paul", "Odile", "Samir", "Inès")]
    for again in range(2):
        for _ in range(1 + again):
            assert desk.do("next_step")["ok"]
        for nth in range(1, 5):
            expect(amina.page.locator(".tension-nth")).to_have_text(f"Tension {nth} sur 4")
            stand_by_keyboard(amina, "ArrowRight", 2 * nth)
        expect(amina.page.locator(".sentence")).to_contain_text("Attendez les autres")
        for other in others:
            for tension in ("t1", "t2", "t3", "t4"):
                assert other.do("place_dot", tension=tension, at=-60)["ok"]
        expect(amina.page.locator(".tension")).to_have_count(4)
        expect(amina.page.locator(".tension .note")).to_have_count(20 * (1 + again))
    expect(big.page.locator(".tension.twice .stave")).to_have_count(8)
    shown = big.page.locator(".stage-picture").inner_text()
    assert not any(name in shown for name in ("Amina", "Paul", "Odile", "Samir", "Inès"))
    assert amina.barriers() == [] and big.barriers() == [] and amina.fits() and big.stands_still()
    assert not [*amina.problems, *big.problems], json.dumps(amina.problems)
