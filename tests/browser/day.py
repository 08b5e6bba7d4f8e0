"""Twelve places on two sites, the desk and the projector play a whole day: what each of them does and must see."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser, Locator, expect

from tests.browser.leader import Leader, Wall
from tests.browser.room import Room
from tests.browser.spoken import said
from tests.browser.visitor import Server
from tests.browser.walk import Guest
from tests.browser.watched import Watched

# names at one place, language, on a phone, site: laptops and phones, French and English, in the hall and online
PEOPLE: list[tuple[tuple[str, ...], str, bool, str]] = [
    (("Amina",), "fr", False, "p1"),
    (("Bruno",), "fr", True, "p1"),
    (("Chloé",), "fr", True, "p1"),
    (("Karim", "Lou", "Solveig"), "fr", False, "p1"),
    (("Inès",), "fr", True, "p1"),
    (("Hugo",), "fr", False, "p1"),
    (("Dan",), "en", True, "p2"),
    (("Emma",), "en", False, "p2"),
    (("Finn",), "en", True, "p2"),
    (("Jack",), "en", False, "p2"),
    (("Manon",), "fr", True, "p2"),
    (("Gaëlle",), "fr", False, "p2"),
]
COMES_S = 30


class Day:
    def __init__(self, browser: Browser, server: Server) -> None:
        self.room = Room(server, "whole-day")
        self.desk, self.wall = Leader(browser, self.room), Wall(browser, self.room)
        self.people = [
            Guest(browser, self.room, *names, language=language, phone=phone, site=site)
            for names, language, phone, site in PEOPLE
        ]
        self.groups: list[list[Guest]] = []
        self.bots: list[Guest] = []
        self._looked, self._pictures = set[str](), 0

    def everybody(self) -> list[Watched]:
        return [*self.people, self.desk, self.wall]

    # --- looking

    def look(self, what: str) -> None:
        """Every page as it stands; what shuts people out, once on a phone, a laptop, the desk, the wall."""
        self._pictures += 1
        some = [*self._one_of_each(), self.desk, self.wall]
        for one in self.everybody():
            assert one.fits(), f"{what}: {one.name} must scroll sideways"
            if one in some:
                one.picture(f"day-{self._pictures:02}-{what}-{one.name.lower()}")
        if what not in self._looked:
            self._looked.add(what)
            for one in some:
                found = one.barriers()
                assert found == [], f"{what}: {one.name}: {found}"
        for person in self.people:
            person.sentence_is_said()

    def _one_of_each(self) -> list[Guest]:
        """A phone and a laptop; of each group, where there are groups."""
        rows = self.groups or [self.people]
        return [next(one for one in row if one.phone == phone) for row in rows for phone in (True, False)]

    def read_by(self, text: str, readers: Iterable[Watched]) -> list[str]:
        """Who of `readers` has `text` anywhere in their page."""
        return [one.name for one in readers if text in one.everything()]

    def stays_in(self, nth: int, text: str) -> None:
        """What a group wrote is on no page of the others, nor on the wall."""
        others = [one for n, group in enumerate(self.groups) if n != nth for one in group]
        assert self.read_by(text, [*others, self.wall]) == [], f"“{text}” has left its group"

    # --- going on

    def go_on(self, title: str, french: str) -> None:
        """The facilitator opens the step of the room; everybody is in it."""
        assert self.desk.step_on() == title
        self.await_all(self.people, title, french)

    def await_all(self, people: Iterable[Guest], title: str, french: str) -> None:
        for one in people:
            here = one.page.locator(".steps").first
            expect(here).to_contain_text(french if one.language == "fr" else title, timeout=COMES_S * 1000)

    def send_off(self) -> None:
        """The groups go; who is in which is read from their own pages."""
        self.desk.next()
        expect(self.desk.page.locator(".group-tab")).to_have_count(2)
        names: dict[str, list[Guest]] = {}
        for one in self.people:
            tag = one.page.locator(".group-line .tag").first
            expect(tag).to_be_visible()
            names.setdefault(self._number(one, tag.inner_text()), []).append(one)
        self.groups = [names[number] for number in sorted(names)]

    def _number(self, one: Guest, name: str) -> str:
        """Which group that is, in whatever language it was read."""
        tabs = [tab.inner_text() for tab in self.desk.page.locator(".group-tab b").all()]
        english = {"Emmener d’autres": "Bringing others in", "Une place pour chacun": "Room for each one"}
        return str(tabs.index(english.get(name, name.replace("Groupe", "Group"))))

    def look_into(self, nth: int) -> None:
        self.desk.page.locator(".group-tab").nth(nth).click()
        expect(self.desk.page.get_by_text("You are with:")).to_be_visible()

    def move_group(self, nth: int, title: str, french: str) -> None:
        """The desk, which looks into the group, opens its next step; its members are there."""
        assert self.desk.step_on() == title
        self.await_all(self.groups[nth], title, french)

    def back_to_all(self) -> None:
        self.desk.page.get_by_role("button", name="Everybody").click()
        self.groups = []

    def by_hand(self) -> list[Guest]:
        """Those for whom no bot plays: nobody else answers in their place."""
        return [one for one in self.people if one not in self.bots]

    def let_a_bot_play(self, one: Guest) -> None:
        """As a facilitator does it: the person, then the switch."""
        self.desk.page.locator(".people-chips button").filter(has_text=one.name.split(" et ")[0]).click()
        sheet = self.desk.page.get_by_role("dialog")
        sheet.get_by_role("button", name="Let a bot play").click()
        expect(sheet.get_by_role("button", name="Give the game back")).to_be_visible()
        self.bots.append(one)
        self.desk.page.keyboard.press("Escape")
        expect(sheet).to_have_count(0)

    # --- what people do

    def owner_says(self, owner: Guest, text: str) -> None:
        """The words of this phase, and on to the next one."""
        owner.write(text)
        expect(owner.page.locator("main .card-text").first).to_have_text(text)

    def tells_weather(self, one: Guest, sky: int) -> None:
        one.page.locator(".sky-choice").nth(sky).click()
        one.main.click()

    def sees(self, one: Guest, key: str) -> None:
        expect(one.page.locator("h1.sentence")).to_have_text(said(one.language, key), timeout=COMES_S * 1000)

    def asks_for_help(self, one: Guest) -> None:
        """The desk sees on the group's tab that somebody there is lost; who is helped says so."""
        wanted = one.page.locator("footer.bottom button").last
        calls = self.desk.page.locator(".group-tab .tag.care")
        wanted.click()
        expect(calls).to_have_count(1)
        wanted.click()
        expect(calls).to_have_count(0)

    def box(self, one: Guest) -> Locator:
        return one.page.locator(".ideas-box-beside")

    def into_the_box(self, one: Guest, word: str) -> None:
        """A word in the box, whatever step runs."""
        self.box(one).locator("button").first.click()
        self.box(one).locator("textarea").fill(word)
        self.box(one).get_by_role("button").filter(has_text=said(one.language, "ideas-box-go")).click()
        expect(self.box(one).locator("textarea")).to_have_value("")
        self.box(one).locator("button").first.click()

    def faults(self) -> list[list[str]]:
        return [one.faults() for one in self.everybody() if one.faults()]
