"""Two people, the desk and the projector walk a scenario, step by step, to its minutes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import count

from playwright.sync_api import Browser, expect
from playwright.sync_api import TimeoutError as Refused

from server.game.text import Text, pick
from server.library.scenario import Step
from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.visitor import Server
from tests.browser.watched import Watched
from tests.shipped import LIBRARY

TRIES = 2  # what the yellow button does in a step: to draw, then to choose; to write, then to say
MOST_STEPS = 80
HAND_MS = 1_500
PRESS = """() => [...document.querySelectorAll('main .button.main:not([aria-disabled])')]
  .find(one => one.offsetParent)?.click()"""


def titles_of(steps: list[Step]) -> Iterator[Text]:
    for one in steps:
        yield one.title
        yield from titles_of(one.steps)


class Guest(Person):
    """Somebody whose place is taken already: they open their link."""

    def __init__(
        self, browser: Browser, room: Room, *names: str, language: str = "fr", phone: bool = False, site: str = "p1"
    ) -> None:
        super().__init__(browser, room.server, " et ".join(names), language, phone=phone, contrast=False)
        self.site = site
        self.seat, self.key = room.seat(*names, site=site)
        self.page.goto(f"{room.server.url}/{room.code}#key={self.key}&seat={self.seat}")
        expect(self.page.locator(".lobby")).to_be_visible()

    def write(self, text: str) -> None:
        """A card of the running step, on one line or several."""
        self.page.locator("main form textarea:visible, main form input.input:visible").first.fill(text)
        self.page.locator("main form .button.main:visible").first.click()

    def does_what_is_yellow(self, words: str) -> None:
        """Writes `words` where there is room, and presses the yellow button where it can be pressed."""
        empty = self.page.locator("main textarea:visible, main input.input:visible").first
        with suppress(Refused):  # the page has gone on under the hand
            if empty.count() and not empty.input_value(timeout=HAND_MS):
                empty.fill(words, timeout=HAND_MS)
        self.page.evaluate(PRESS)


class Walk:
    def __init__(self, browser: Browser, server: Server, scenario: str) -> None:
        found = LIBRARY.scenario(scenario)
        assert found
        self.titles = {pick(title, "en"): title for title in titles_of(found.scenario.steps)}
        self.room = Room(server, scenario)
        self.desk, self.wall = Leader(browser, self.room), Wall(browser, self.room)
        self.people = [
            Guest(browser, self.room, "Amina"),
            Guest(browser, self.room, "Dan", language="en", phone=True, site="p2"),
        ]
        self.looked, self.words = set[str](), count(1)

    def everybody(self) -> list[Watched]:
        return [*self.people, self.desk, self.wall]

    def to_the_end(self) -> list[str]:
        """Every step of the room, and of every group, each looked at and played a little; their names."""
        return list(self._room())

    def _room(self) -> Iterator[str]:
        for _ in range(MOST_STEPS):
            if self.desk.page.locator(".desk-controls .main").inner_text() == "End the meeting":
                return
            yield self._on()
            if self.desk.page.get_by_role("button", name="Send the groups off").count():
                self.desk.next()
                yield from self._groups()
        raise AssertionError("it does not end")

    def _groups(self) -> Iterator[str]:
        """Each group from its first step to its last, by the desk that looks into it; then back to everybody."""
        tabs = self.desk.page.locator(".group-tab")
        expect(tabs.first).to_be_visible()
        for nth in range(tabs.count()):
            tabs.nth(nth).click()
            expect(self.desk.page.get_by_text("You are with:")).to_be_visible()
            self._play()
            yield self.desk.page.locator(".desk-step").inner_text()
            while self.desk.page.locator(".desk-controls .main").count():
                yield self._on()
            expect(self.desk.page.get_by_text("This group has finished.")).to_be_visible()
        self.desk.page.get_by_role("button", name="Everybody").click()

    def _on(self) -> str:
        title = self.desk.step_on()
        self._arrives(title)
        self._play()
        return title

    def _arrives(self, title: str) -> None:
        """Those whom it concerns are there too: everybody, or the members of the group that the desk looks into."""
        here = self.desk.page.locator(".people").inner_text()
        for one in self.people:
            if one.name in here:
                expect(one.page.locator(".steps").first).to_contain_text(pick(self.titles[title], one.language))

    def _play(self) -> None:
        self._look()
        for one in self.people:
            for _ in range(TRIES):
                one.does_what_is_yellow(f"mot {next(self.words)}")
            one.sentence_is_said()

    def _look(self) -> None:
        """Nothing to scroll sideways, and nothing that shuts people out: the latter once for each kind on each page."""
        for one in self.everybody():
            assert one.fits(), f"{one.name} must scroll sideways"
        kind = self.desk.page.locator(".desk-step").inner_text()
        if kind in self.looked:
            return
        self.looked.add(kind)
        for one in self.everybody():
            assert one.barriers() == [], f"{kind}: {one.name}"

    def faults(self) -> list[list[str]]:
        return [one.faults() for one in self.everybody() if one.faults()]
