"""Two halls in real browsers: the desk opens a big screen in each and lets in a relay, and the groups work by site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.room import Room, Wired
from tests.browser.visitor import Server, Visitor

P1, P2 = "p1", "p2"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = Server(tmp_path_factory.mktemp("data"), module="tests.authored")
    yield started
    started.stop()


class Halls:
    """A desk with its sheet of pages open; two players in each hall."""

    def __init__(self, server: Server, browser: Browser) -> None:
        self.browser, self.room = browser, Room(server, "two-halls")
        self.visitors: list[Visitor] = []
        self.desk = self.visit("fr", self.room.desk_link)
        self.players: list[Wired] = []
        for name, site in (("Amina", P1), ("Paul", P1), ("Léa", P2), ("Tom", P2)):
            self.players.append(self.room.wire(self.room.seat(name, site=site)[1]))
        self.desk.get_by_role("button", name="Écrans de salle").click()

    def visit(self, language: str, address: str, width: int = 1366, height: int = 768) -> Page:
        visitor = Visitor(self.browser, language, width, height)
        self.visitors.append(visitor)
        visitor.page.goto(address)
        return visitor.page

    def opened(self, name: str) -> Page:
        """The page behind a link of the sheet."""
        with self.desk.context.expect_page() as opened:
            self.desk.get_by_role("link", name=name, exact=True).click()
        page: Page = opened.value
        page.set_viewport_size({"width": 1920, "height": 1080})
        return page

    def link(self, name: str) -> str:
        """A link to be opened on another machine."""
        row = self.desk.locator(".way").filter(has=self.desk.get_by_role("button", name=name, exact=True))
        before = self.desk.locator(".handed-link").count()
        row.get_by_role("button", name=name, exact=True).click()
        expect(self.desk.locator(".handed-link")).to_have_count(before + 1)
        return self.desk.locator(".handed-link").last.inner_text()

    def problems(self) -> list[Any]:
        return [problem for one in self.visitors for problem in one.problems]


@pytest.fixture
def halls(server: Server, browser: Browser) -> Iterator[Halls]:
    made = Halls(server, browser)
    yield made
    made.room.leave()


def test_two_halls_each_have_their_screen_and_a_relay_brings_everybody_on(halls: Halls) -> None:
    here = halls.opened("Ouvrir\u00a0: Foyer rural")
    expect(here.locator(".foot .stage-place")).to_have_text("Foyer rural")
    expect(here.locator(".lobby-site.here")).to_contain_text("Amina")
    assert "key" not in here.url and "#" not in here.url
    there = halls.visit("en", halls.link("Lien\u00a0: En ligne").replace("#", "?lang=en#"), 1920, 1080)
    expect(there.locator(".foot .stage-place")).to_have_text("En ligne")

    address = halls.link("Lien pour un relais\u00a0: En ligne")
    expect(halls.desk.locator(".handed-qr")).to_have_js_property("complete", True)
    assert halls.desk.locator(".handed-qr").evaluate("picture => picture.naturalWidth") > 0
    assert halls.visitors[0].barriers() == []
    relay = halls.visit("en", address, 360, 740)
    expect(relay.locator(".desk-top")).to_contain_text("Relay at En ligne")
    expect(relay.locator(".people-site").first).to_contain_text("Léa")
    halls.desk.get_by_role("button", name="Fermer", exact=True).click()
    expect(halls.desk.locator(".people-site").nth(1)).to_contain_text("relais présent")

    halls.desk.locator(".desk-controls .main").click()
    halls.desk.get_by_role("button", name="Envoyer les groupes au travail").click()
    for screen, site in ((here, "Foyer rural"), (there, "En ligne")):
        expect(screen.locator(".stage-top .stage-place")).to_have_text(site)
        expect(screen.locator(".ideas-prompt")).to_be_visible()
    halls.players[3].do("write_card", field="ideas_1", text="Une idée d’ici", run="g2_r1")
    expect(there.locator(".stage")).to_contain_text("1 of 2")
    expect(here.locator(".stage")).to_contain_text("0 sur 2")

    halls.players[0].do("ask_help")
    halls.players[2].do("ask_help")
    expect(relay.locator(".call")).to_have_count(2)
    expect(relay.locator(".call").first).to_contain_text("Léa")
    relay.locator(".call").first.get_by_role("button", name="I am going").click()
    expect(relay.locator(".call").first).to_contain_text("Amina")
    assert halls.visitors[-1].fits() and halls.visitors[-1].barriers() == []
    halls.desk.context.close()
    relay.locator(".desk-controls .main").click()
    expect(there.locator(".stage-sentence")).to_have_text("Pick the sky you are here under.")
    expect(there.locator(".stage-top .stage-place")).to_have_text("En ligne")
    assert halls.problems() == []


def test_the_screens_of_one_browser_stay_apart_and_are_the_same_after_a_reload(halls: Halls) -> None:
    pages = {name: halls.opened(f"Ouvrir\u00a0: {name}") for name in ("Foyer rural", "En ligne")}
    for name, page in pages.items():
        expect(page.locator(".foot .stage-place")).to_have_text(name)
    for name, page in pages.items():
        page.reload()
        expect(page.locator(".foot .stage-place")).to_have_text(name)
    whole = halls.opened("Ouvrir\u00a0: Toute la salle, ce que tout le monde voit")
    expect(whole.locator(".lobby-code")).to_be_visible()
    assert whole.locator(".stage-place").count() == 0


def test_a_relay_that_is_ended_is_shown_out(halls: Halls) -> None:
    relay = halls.visit("fr", halls.link("Lien pour un relais\u00a0: Foyer rural"))
    expect(relay.locator(".desk-top")).to_contain_text("Relais du site Foyer rural")
    halls.desk.get_by_role("button", name="Mettre fin au relais\u00a0: Foyer rural").click()
    expect(relay.get_by_role("heading", level=1)).to_have_text("Ce pupitre est fermé.")
    expect(halls.desk.locator(".way").filter(has_text="Lien pour un relais").first).to_contain_text("pas de relais")


def test_a_big_screen_that_is_ended_goes_dark_and_is_opened_anew_with_another_key(halls: Halls) -> None:
    here = halls.opened("Ouvrir\u00a0: Foyer rural")
    expect(here.locator(".foot .stage-place")).to_have_text("Foyer rural")
    shown = halls.desk.locator(".way").filter(has_text="affichée en ce moment")
    expect(shown).to_have_count(1)
    shown.get_by_role("button").click()
    expect(shown).to_have_count(0)
    expect(here.get_by_role("heading", level=1)).to_have_text("Cet écran n’est plus dans la salle.")
    again = halls.opened("Ouvrir\u00a0: Foyer rural")
    expect(again.locator(".foot .stage-place")).to_have_text("Foyer rural")
