"""Writing, turning the cards, and the closing round, in real browsers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.room import Room, Wired
from tests.browser.visitor import Server, Visitor


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server)
    yield opened
    opened.leave()


def go_to(desk: Wired, kind: str) -> None:
    """As many steps on as it takes."""
    steps = ["cast", "sprint_plan", "build", "sprint_review", "retrospective"]
    steps += ["happening", "sprint_plan", "build", "sprint_review", "retrospective"]
    steps += ["happening", "sprint_plan", "build", "sprint_review", "retrospective", "derole", "debrief", "round"]
    for _ in range(steps.index(kind) + 1):
        assert desk.do("next_step")["ok"]


def player(room: Room, browser: Browser, name: str, width: int = 1366, height: int = 768) -> Visitor:
    seat, key = room.seat(name)
    visitor = Visitor(browser, "fr", width, height)
    visitor.page.goto(f"{room.server.url}/{room.code}#key={key}&seat={seat}")
    expect(visitor.page.locator(".sentence")).to_be_visible()
    return visitor


def test_a_begun_card_outlives_a_reload_and_all_cards_turn_at_once(room: Room, browser: Browser) -> None:
    amina, paul = player(room, browser, "Amina"), player(room, browser, "Paul", 360, 740)
    desk = room.wire(room.desk_key)
    go_to(desk, "retrospective")
    field = amina.page.locator("textarea")
    field.fill("On s’est écoutés.")
    amina.page.reload()
    expect(field).to_have_value("On s’est écoutés.")
    amina.page.locator("form .button.main").click()
    expect(amina.page.locator(".cards-mine .card")).to_contain_text("On s’est écoutés.")
    expect(field).to_have_value("")
    expect(paul.page.locator(".cards-answered")).to_contain_text("1 sur 2 a répondu")
    assert "écoutés" not in paul.page.locator("main").inner_text(), "nobody reads it before the reveal"
    assert paul.fits() and paul.barriers() == [] and amina.barriers() == []
    assert desk.do("reveal_cards")["ok"]
    expect(paul.page.locator(".card")).to_contain_text("On s’est écoutés.")
    expect(paul.page.locator(".card")).to_contain_text("Amina")
    assert amina.problems == [] and paul.problems == []


def test_what_is_being_written_at_the_bell_counts(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    desk = room.wire(room.desk_key)
    go_to(desk, "retrospective")
    with amina.page.expect_event("console", lambda said: said.text == "rested"):
        amina.page.locator("textarea").fill("Écouter encore")
        amina.page.evaluate("setTimeout(() => console.log('rested'), 1300)")  # the hand rests: the draft leaves
    assert desk.do("close_step")["ok"]
    expect(amina.page.locator(".card")).to_contain_text("Écouter encore")


def test_a_card_taken_back_can_be_written_better(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    go_to(room.wire(room.desk_key), "retrospective")
    amina.page.locator("textarea").fill("Trop vite")
    amina.page.locator("form .button.main").click()
    amina.page.locator(".cards-mine button").click()
    expect(amina.page.locator("textarea")).to_have_value("Trop vite")
    expect(amina.page.locator(".cards-mine")).to_have_count(0)


def test_the_debrief_asks_one_question_at_a_time(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    desk = room.wire(room.desk_key)
    go_to(desk, "debrief")
    expect(amina.page.locator(".sentence")).to_have_text("Écrivez ce qui s’est passé pendant le jeu.")
    amina.page.locator("textarea").fill("La halle, vite finie.")
    amina.page.locator("form .button.main").click()
    expect(amina.page.locator(".cards-mine")).to_be_visible()
    assert desk.do("next_question")["ok"]
    expect(amina.page.locator(".debrief-questions [aria-current]")).to_contain_text("Le ressenti")
    expect(amina.page.locator(".cards-answered")).to_contain_text("0 sur 1")
    amina.page.locator(".debrief-again").click()
    expect(amina.page.locator(".debrief-main .card")).to_contain_text("La halle, vite finie.")
    assert amina.barriers() == [] and amina.problems == []


def test_the_closing_round_goes_round_and_who_passed_is_asked_again(room: Room, browser: Browser) -> None:
    amina, paul = player(room, browser, "Amina"), player(room, browser, "Paul", 360, 740)
    go_to(room.wire(room.desk_key), "round")
    expect(paul.page.locator(".sentence")).to_contain_text("Écoutez Amina")
    amina.page.locator("form .button.quiet").click()
    expect(paul.page.locator("textarea")).to_be_visible()
    assert paul.fits() and paul.barriers() == []
    paul.page.locator("textarea").fill("Demander de l’aide plus tôt.")
    paul.page.locator("form .button.main").click()
    expect(amina.page.locator(".sentence")).to_contain_text("gardez le silence")
    expect(amina.page.locator(".card")).to_contain_text("Demander de l’aide")
    amina.page.locator("textarea").fill("De l’élan.")
    amina.page.locator("form .button.main").click()
    expect(paul.page.locator(".sentence")).to_contain_text("le tour est fini")
    assert amina.barriers() == [] and amina.problems == []


def test_each_one_says_how_the_minutes_name_them(room: Room, browser: Browser) -> None:
    amina = player(room, browser, "Amina")
    go_to(room.wire(room.desk_key), "derole")
    amina.page.locator("form .button.main").click()
    amina.page.locator(".derole-agree input").nth(2).check(force=True)
    expect(amina.page.locator(".derole-agree [role=status]")).to_be_visible()
    expect(amina.page.locator(".notice")).to_have_count(0)
    assert amina.barriers() == [] and amina.problems == []


def test_where_little_may_be_said_the_page_counts_it_and_says_why(server: Server, browser: Browser) -> None:
    tense = Room(server, "cooperate-or-perish")
    amina, paul = player(tense, browser, "Amina", 360, 740), player(tense, browser, "Paul")
    desk = tense.wire(tense.desk_key)
    for _ in range(3):  # the welcome, the lot, one thing to say
        assert desk.do("next_step")["ok"]
    talk = amina.page.locator(".talk")
    expect(talk).to_contain_text("Il vous en reste une.")
    talk.get_by_role("button", name="Dire mon besoin à tous").click()
    expect(talk).to_contain_text("Vous avez dit la vôtre.")
    talk.get_by_role("button", name="Demander", exact=True).click()
    asking = talk.locator(".talk-way .button").last
    expect(asking).to_have_attribute("aria-disabled", "true")
    asking.click(force=True)
    expect(talk.get_by_role("status")).to_contain_text("Vous avez dit votre seule chose.")
    assert amina.barriers() == [] and amina.fits()
    assert desk.do("next_step")["ok"]
    expect(paul.page.locator(".saying-rule")).to_contain_text("personne ne parle")
    paul.page.get_by_role("button", name="Donner", exact=True).click()
    expect(paul.page.locator(".talk")).to_contain_text("Sans un mot")
    assert paul.barriers() == [] and amina.problems == [] and paul.problems == []
    tense.leave()
