"""The facilitator at the desk, and the projector."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, expect

from tests.browser.room import Room
from tests.browser.watched import Watched


class Leader(Watched):
    name = "desk"

    def __init__(self, browser: Browser, room: Room) -> None:
        super().__init__(browser, room.server.url, "en", 1366, 768, contrast=False)
        self.page.goto(room.desk_link)
        expect(self.page.locator(".desk")).to_be_visible()

    def next(self) -> str:
        """Presses the yellow button: the next part of the activity, or the next step; the name of the step."""
        go = self.page.locator(".desk-controls .main")
        self._knows_where_it_is()
        before = go.inner_text()
        go.click()
        same = re.compile(rf"^\s*{re.escape(before)}\s*$")
        try:
            expect(go.filter(has_text=same)).to_have_count(0)  # another one, or none where a group is at its end
        except AssertionError as stays:
            notice = self.page.locator(".desk-notices").inner_text()
            raise AssertionError(f"“{before}” was pressed, and stays; the desk says: {notice!r}") from stays
        return self.page.locator(".desk-step").inner_text()

    def step_on(self) -> str:
        """Goes on a step, also past what an activity has still to come; the name of the step."""
        past = self.page.locator(".desk-past")
        self._knows_where_it_is()
        if not past.count():
            return self.next()
        name = past.inner_text()
        past.click()
        self.page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()
        expect(self.page.locator(".desk-controls .main, .desk-past").filter(has_text=name)).to_have_count(0)
        return self.page.locator(".desk-step").inner_text()

    def _knows_where_it_is(self) -> None:
        """The running activity has come: only then is it known what the yellow button leads to."""
        self.page.locator(".desk-here:not([aria-busy=true])").wait_for()

    @property
    def floor(self) -> Locator:
        """Who has it: the character, and under it the person."""
        return self.page.locator(".desk-floor .floor-one").first

    def turn_the_cards(self) -> None:
        self.page.get_by_role("button", name="Turn the cards").click()

    def next_question(self) -> None:
        self.page.get_by_role("button", name="Next question").click()

    def end(self) -> None:
        self.page.locator(".desk-past, .desk-controls .main").last.click()
        self.page.get_by_role("dialog").get_by_role("button", name="End the meeting").click()
        expect(self.page.locator(".desk-step")).to_have_text("The meeting has ended.")


class Wall(Watched):
    name = "wall"

    def __init__(self, browser: Browser, room: Room) -> None:
        super().__init__(browser, room.server.url, "fr", 1920, 1080, contrast=False)
        self.page.goto(room.screen_link)
