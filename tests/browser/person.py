"""A person at a screen: comes in by the code, reads the sentence, presses the yellow button."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, expect

from tests.browser.spoken import said
from tests.browser.visitor import Server
from tests.browser.watched import Watched

SMALL, LARGE = (360, 740), (1366, 768)


class Person(Watched):
    def __init__(
        self, browser: Browser, server: Server, name: str, language: str, *, phone: bool, contrast: bool
    ) -> None:
        super().__init__(browser, server.url, language, *(SMALL if phone else LARGE), contrast)
        self.server, self.name, self.phone = server, name, phone
        self.role, self.secret = "", ""

    @property
    def main(self) -> Locator:
        """The one yellow button, when it can be pressed."""
        return self.page.locator("main .button.main:not([aria-disabled])")

    def button(self, key: str) -> Locator:
        return self.page.locator("button").filter(has_text=said(self.language, key))

    def reads_sentence(self, key: str) -> bool:
        return bool(said(self.language, key).match(self.page.locator(".sentence").inner_text()))

    def come_in(self, code: str) -> None:
        """From the first page, as in a hall: the code from the wall, a first name, the three words."""
        self.page.goto(self.server.url)
        self.page.locator(".code-input").fill(code.lower())
        self.page.keyboard.press("Enter")
        self.page.locator("input.input").first.fill(self.name)
        self.page.keyboard.press("Enter")
        self.page.locator(".kept-words").wait_for()
        self.page.locator(".button.main").click()
        expect(self.page.locator(".lobby")).to_contain_text(self.name)

    def choose(self, nth: int) -> None:
        card = self.page.locator(".cast-card").nth(nth)
        self.role = card.locator(".cast-name").inner_text()
        card.click()
        self.main.click()
        self.secret = self.page.locator(".cast-secret-text").inner_text()

    def tell_all(self) -> None:
        self.page.locator(".talk-ways button").nth(0).click()
        self.button("talk-tell-go").click()
        expect(self.button("talk-tell-go")).to_have_count(0)

    def take_my_story(self) -> None:
        """What my character needs, for the group to build in this sprint."""
        mine = self.page.locator(".need").filter(has=self.page.locator(".story-for", has_text=self.role))
        mine.locator(".need-act button").click()
        expect(mine).to_have_class(re.compile(r"\bchosen\b"))

    def ask(self, nth: int = 0) -> None:
        """What somebody needs, in the words of the list."""
        self.page.locator(".talk-ways button").nth(1).click()
        self.page.locator(".talk-way select").first.select_option(index=nth)
        waiting = self.page.locator(".my-asks li")
        before = waiting.count()
        self.main.click()
        expect(waiting).to_have_count(before + 1)

    def give(self) -> None:
        self.page.locator(".talk-ways button").nth(2).click()
        hand = self.page.locator(".talk-way select").nth(1)
        before = hand.inner_text() if hand.count() else ""
        self.main.click()
        self.page.wait_for_function(
            "before => (document.querySelectorAll('.talk-way select')[1]?.innerText ?? '') !== before", arg=before
        )

    def write(self, text: str) -> None:
        """A card of the running step."""
        self.page.locator("main textarea").first.fill(text)
        self.page.locator("main form .button.main").click()

    def write_why(self, why: str) -> None:
        self.page.locator("main .input").first.fill(why)
        self.main.click()

    def lays_down(self) -> None:
        self.write(f"Au revoir {self.role}")
        self.page.locator(".derole-agree label").nth(0).click()
        expect(self.page.locator(".derole-agree [role=status]")).to_be_visible()
