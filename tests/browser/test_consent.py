"""A decision by consent in real browsers: by keyboard alone, on a laptop and a phone, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room, Wired
from tests.browser.spoken import said
from tests.browser.visitor import Server

FIRST = "Nous ouvrons le moulin tous les soirs."
SECOND = "Nous ouvrons le moulin deux après-midi par semaine."
SECRET = "Il n’y a pas de bus le soir."
MOST_TABS = 60


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "decision-meeting")
    yield opened
    opened.leave()


def focus_on(person: Person, wanted: Locator) -> None:
    """With the tabulator alone."""
    wanted.first.wait_for()
    for _ in range(MOST_TABS):
        if wanted.first.evaluate("one => one === document.activeElement"):
            return
        person.page.keyboard.press("Tab")
    raise AssertionError("the keyboard does not reach it")


def press(person: Person, key: str) -> None:
    focus_on(person, person.button(key))
    person.page.keyboard.press("Enter")


def write(person: Person, nth: int, text: str) -> None:
    focus_on(person, person.page.locator(".consent textarea").nth(nth))
    person.page.keyboard.press("ControlOrMeta+A")
    person.page.keyboard.type(text)


def pick(person: Person, answer: str) -> None:
    """The two answers are one stop; the arrows go from one to the other."""
    wanted, checked = person.page.locator(f"input[value={answer}]"), person.page.locator("input[name=consent]:checked")
    wanted.wait_for()
    focus_on(person, checked if checked.count() else person.page.locator("input[name=consent]"))
    person.page.keyboard.press("Space")
    if not wanted.is_checked():
        person.page.keyboard.press("ArrowDown")
    expect(wanted).to_be_checked()


def done(answer: dict[str, Any]) -> None:
    assert answer["ok"], answer


def looks_right(person: Person, *others: Leader | Wall) -> None:
    for one in (person, *others):
        assert one.barriers() == [] and one.fits() and one.faults() == []
    person.sentence_is_said()


def phase(person: Person, name: str) -> None:
    expect(person.page.locator(f".consent.{name}")).to_be_visible()


@pytest.mark.parametrize(("language", "phone"), [("fr", False), ("en", True)])
def test_a_proposal_becomes_a_decision_by_keyboard_alone(
    room: Room, browser: Browser, language: str, phone: bool
) -> None:
    desk, wall = Leader(browser, room), Wall(browser, room)
    lead: Wired = room.wire(room.desk_key)
    ines, karim = room.player("Inès"), room.player("Karim")
    amina = Person(browser, room.server, "Amina", language, phone=phone, contrast=phone)
    amina.come_in(room.code)
    for _ in range(2):
        done(lead.do("next_step"))

    press(amina, "consent-carry")
    write(amina, 0, FIRST)
    press(amina, "consent-show-text")
    expect(wall.page.locator(".consent-words")).to_have_text(FIRST)
    looks_right(amina, desk, wall)

    done(lead.do("go_on"))
    done(ines.do("ask", text="Qui a les clés ?"))
    write(amina, 0, "Deux personnes, à tour de rôle.")
    press(amina, "consent-answer-go")
    expect(amina.page.locator(".consent-answer")).to_be_visible()
    done(lead.do("go_on"))
    done(ines.do("speak", text="C’est beaucoup."))
    done(lead.do("go_on"))
    phase(amina, "amend")
    press(amina, "consent-keep")
    looks_right(amina, desk, wall)

    done(lead.do("go_on"))
    done(ines.do("no_objection"))
    done(karim.do("object", text=SECRET, breaks="Qui n’a pas de voiture ne viendrait plus."))
    expect(wall.page.locator(".consent-cards .card-back")).to_have_count(2)
    assert all(SECRET not in one.everything() for one in (amina, desk, wall))
    press(amina, "consent-pass-once")
    expect(amina.page.locator(".sentence")).to_have_text(said(language, "consent-do-objections-last"))
    pick(amina, "objects")
    write(amina, 0, "Le mardi est pris.")
    press(amina, "consent-object")
    expect(amina.page.locator("[aria-invalid=true]")).to_have_count(1)
    looks_right(amina, desk, wall)
    pick(amina, "none")
    press(amina, "consent-none")
    expect(wall.page.locator(".consent-objection")).to_contain_text(SECRET)

    done(lead.do("go_on"))
    phase(amina, "integrate")
    write(amina, 0, SECOND)
    press(amina, "consent-show-version")
    expect(wall.page.locator(".consent-words ins").first).to_be_visible()
    done(karim.do("say_lifted", objection="o1_s2", lifted=True))
    looks_right(amina, desk, wall)

    done(lead.do("go_on"))
    for one in (ines, karim):
        done(one.do("no_objection"))
    pick(amina, "none")
    press(amina, "consent-none")
    expect(desk.page.locator(".consent-nobody")).to_be_visible()
    done(lead.do("go_on"))
    phase(amina, "adopt")
    press(amina, "consent-adopt")
    expect(wall.page.locator(".consent-outcome.adopted")).to_be_visible()
    looks_right(amina, desk, wall)
