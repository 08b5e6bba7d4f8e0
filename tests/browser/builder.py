"""Building as the screen advises: what the yellow button offers is done to its end."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.person import Person
from tests.browser.spoken import said

ACTS = ("open", "carry", "name", "ask-need", "ask", "tell", "power")  # what a yellow button can offer
BOARD = "() => document.querySelector('.town-tools').innerHTML"


class Builder:
    def __init__(self, person: Person) -> None:
        self.person, self.page = person, person.page
        self.done: set[str] = set()

    @property
    def letting_go(self) -> Locator:
        """Stands there for who has the floor: once one may pass; later one ends the turn."""
        return self.person.button("build-pass").or_(self.person.button("build-end-turn"))

    def act(self, *allowed: str) -> str:
        """The kind of what was done, or nothing."""
        for kind in allowed or ACTS:
            if self.person.main.filter(has_text=self._says(kind)).count():
                if getattr(self, "_" + kind.replace("-", "_"))() is False:
                    continue  # nothing came of it
                self.done.add(kind)
                return kind
        return ""

    def plant_a_tree(self) -> None:
        self.page.locator(".town-tools .tools button").nth(2).click()
        trees = self.page.locator(".stories .row .second").first
        before = trees.inner_text()
        self.page.locator(".place-list .pick").first.click()
        expect(trees).not_to_have_text(before)
        self.person.main.click()

    def _says(self, kind: str) -> re.Pattern[str]:
        return said(self.person.language, f"build-do-{kind}")

    def _open(self) -> None:
        self.person.main.click()
        self.page.locator(".place-list .pick").first.click()
        self.person.button("build-place-go").click()
        expect(self.page.locator(".place-list")).to_have_count(0)

    def _carry(self) -> None:
        before = self.page.evaluate(BOARD)
        self.person.main.click()
        self.page.wait_for_function(f"before => ({BOARD})() !== before", arg=before)

    def _name(self) -> None:
        self.person.main.click()
        self.page.locator(".stories .input").first.fill(f"Chez {self.person.role}")
        self.page.locator(".stories textarea").fill("Ici, chacun trouve sa place.")
        self.person.button("build-name-go").click()
        expect(self.page.locator(".stories textarea")).to_have_count(0)

    def _ask(self) -> None:
        before = self.person.main.inner_text()
        self.person.main.click()
        expect(self.person.main).not_to_have_text(before)

    _ask_need = _ask

    def _tell(self) -> None:
        self.person.main.click()
        self.person.button("talk-tell-go").click()
        expect(self.person.button("talk-tell-go")).to_have_count(0)
        self.person.button("talk-back").click()

    def _power(self) -> bool:
        self.person.main.click()
        picks = self.page.locator(".stories .pick")
        self.page.locator(".power-text").wait_for()
        if picks.count():
            picks.first.click()
        if self.page.locator(".place-list .pick").count():
            self.page.locator(".place-list .pick").first.click()
        if self.person.main.count():
            self.person.main.click()
            expect(self.page.locator(".power-text")).to_have_count(0)
            return True
        self.person.button("build-back").click()
        return False
