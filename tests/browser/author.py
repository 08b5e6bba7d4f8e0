"""Somebody who writes a scenario in the studio, without a file and without programming."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Browser, Locator, expect

from tests.browser.room import Room
from tests.browser.spoken import said
from tests.browser.visitor import Server, Visitor

SAVED = re.compile(r"^(Enregistré à|Saved at) \d\d:\d\d$")


class Author(Visitor):
    def __init__(self, browser: Browser, server: Server, language: str = "fr", width: int = 1366, height: int = 768):
        super().__init__(browser, language, width, height)
        self.language, self.server = language, server
        self.sign_in(server)

    def button(self, key: str) -> Locator:
        return self.page.get_by_role("button", name=said(self.language, key))

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """What the page itself could ask."""
        asked = self.page.request.fetch(
            self.server.url + path, method=method, data=body, headers={"Origin": self.server.url}
        )
        told: dict[str, Any] = asked.json()
        return told

    def copy(self, name: str) -> str:
        return str(self.ask("POST", "/api/scenarios", {"copy_of": name})["id"])

    def begin(self) -> None:
        """A new scenario, from nothing."""
        self.button("library-new").click()
        expect(self.page.locator(".edit-top")).to_be_visible()

    def opens(self, id: str) -> None:
        self.page.goto(f"{self.server.url}/studio/edit/{id}")
        expect(self.page.locator(".step-row").first).to_be_visible()

    @property
    def id(self) -> str:
        return self.page.url.partition("#")[0].rsplit("/", 1)[1]

    def field(self, at: str) -> Locator:
        return self.page.locator(f'[data-at="{at}"]')

    def write(self, **texts: str) -> None:
        """`title__fr`: the place in the form that is open, from its beginning."""
        for name, text in texts.items():
            at = name.replace("__", "/")
            self.page.locator(f'.edit-main [data-at="{at}"], .edit-main [data-at$="/{at}"]').first.fill(text)

    def add(self, kind: str) -> None:
        self.button("edit-step-add").click()
        self.page.get_by_role("dialog").get_by_role("searchbox").fill(kind)
        self.page.locator(".edit-kind").first.click()
        expect(self.page.locator(".edit-heading h2")).to_have_text(kind)

    def goes_to(self, place: str) -> None:
        """`about`, `roles`, `text`; or a step, as `steps/0`."""
        rows = {"about": 0, "roles": 1, "text": 2}
        row = self.page.locator(".edit-place").nth(rows[place]) if place in rows else self.row(place)
        row.click()
        expect(row).to_have_attribute("aria-current", "true")

    def row(self, place: str) -> Locator:
        return self.page.locator(f'.step-row[data-path="{place}"]')

    def titles(self) -> list[str]:
        return self.page.locator(".step-list .step-row-title").all_inner_texts()

    def is_saved(self) -> None:
        expect(self.page.locator(".edit-saved")).to_have_text(SAVED)

    def text(self) -> str:
        self.is_saved()
        return str(self.ask("GET", f"/api/scenarios/{self.id}")["text"])


class OpenedRoom(Room):
    """A room that was opened in the studio: as its page tells it."""

    def __init__(self, author: Author) -> None:
        page = author.page
        self.server, self.code = author.server, page.locator(".opened-code").inner_text()
        self.desk_link = f"{author.server.url}{page.locator('.opened-ways a').first.get_attribute('href')}"
        self._wired = []
