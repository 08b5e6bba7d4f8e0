"""Six people, the desk and the projector in one room, and what they do in each step."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from server.game.text import Text
from tests.browser.builder import Builder
from tests.browser.leader import Leader, Wall
from tests.browser.person import Person
from tests.browser.room import Room
from tests.browser.visitor import Server
from tests.browser.watched import Watched
from tests.shipped import LIBRARY

# name, language, on a phone, with high contrast: each pair of these meets somewhere
PEOPLE = [
    ("Amina", "fr", False, False),
    ("Bruno", "fr", True, True),
    ("Chloé", "fr", True, False),
    ("Dan", "en", True, False),
    ("Emma", "en", False, True),
    ("Finn", "en", False, False),
]
QUIET = 5  # who keeps their need to themselves until the second sprint
TURNS = 14
ROUNDS = 12


def in_all_languages(text: Text) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def hidden_of(name: str) -> tuple[list[str], list[str]]:
    """What this character hides, and why."""
    hidden = next(role.hidden for role in LIBRARY.roles().values() if name in in_all_languages(role.name))
    return in_all_languages(hidden.text), in_all_languages(hidden.why)


class Game:
    def __init__(self, browser: Browser, server: Server) -> None:
        self.room = Room(server)
        self.desk, self.wall = Leader(browser, self.room), Wall(browser, self.room)
        self.people = [
            Person(browser, server, name, language, phone=phone, contrast=contrast)
            for name, language, phone, contrast in PEOPLE
        ]
        self.builders = [Builder(one) for one in self.people]
        self.step, self.told = 0, set[str]()
        self.looked: dict[str, int] = {}

    def everybody(self) -> list[Watched]:
        return [*self.people, self.desk, self.wall]

    def go_on(self, place: str) -> None:
        """The facilitator opens the next step; all see it."""
        self.desk.step_on()
        self.step += 1
        for one in self.people:
            expect(one.page.locator(place).first).to_be_visible()

    def look(self, what: str) -> None:
        """Every screen as it stands: a picture, its width, its sentence; and what shuts people out.

        The last is looked for the first time a place is seen, on two of the six in turn, the desk and the projector.
        """
        for one in self.everybody():
            name = one.name.lower()
            one.picture(f"{self.step:02}-{what}-{name}")
            assert one.fits(), f"{what}: {name} must scroll sideways"
        if what not in self.looked:
            turn = self.looked.setdefault(what, len(self.looked)) % 3
            for one in (self.people[turn], self.people[turn + 3], self.desk, self.wall):
                assert one.barriers() == [], f"{what}: {one.name}"
        for person in self.people:
            person.sentence_is_said()
        self.keeps_secrets()

    def keeps_secrets(self) -> None:
        """In both languages; why somebody has their hidden need, nobody is ever told."""
        known = {one.name: hidden_of(one.role) for one in self.people if one.role}
        for reader in self.everybody():
            page = reader.everything()
            for owner in self.people:
                if owner is reader or owner.name not in known:
                    continue
                texts, whys = known[owner.name]
                for secret in whys if owner.name in self.told else texts + whys:
                    assert secret not in page, f"{owner.name}'s hidden need is read by {reader.name}"

    def plan(self, sprint: int) -> None:
        tellers = {1: self.people[:QUIET], 2: [self.people[QUIET]]}
        for one in tellers.get(sprint, []):
            one.tell_all()
            self.told.add(one.name)
        for one in self.people[2 * sprint - 2 : 2 * sprint]:
            one.take_my_story()
        if sprint == 1:
            self.people[1].ask(4)
            self.people[0].give()

    def build_in_turn(self) -> None:
        for _ in range(TURNS):
            holder = self.desk.floor.inner_text()
            builder = next(one for one in self.builders if one.person.name in holder)
            expect(builder.letting_go).to_be_visible()
            if not builder.act("open", "carry"):
                builder.letting_go.click()
            expect(self.desk.floor).not_to_have_text(holder, use_inner_text=True)

    def build_at_once(self) -> None:
        for _ in range(ROUNDS):
            if not [kind for one in self.builders if (kind := one.act())]:
                return

    def review(self) -> None:
        """Whose need it was has the floor, one after the other."""
        expect(self.wall.page.locator("div.screen-story, .outcome").first).to_be_visible()
        listening = self.wall.page.locator("div.screen-story")
        while listening.count():
            before = listening.inner_text()
            owner = next(one for one in self.people if one.main.count())
            owner.write_why("Parce que nous l’avons bâtie ensemble.")
            self.wall.page.wait_for_function(
                "before => document.querySelector('div.screen-story')?.innerText !== before", arg=before
            )

    def talk_it_over(self) -> None:
        for one in self.people:
            one.write(f"{one.name} : on s’écoute")
            expect(one.page.locator(".cards-mine")).to_be_visible()
        self.desk.turn_the_cards()
        for one in self.people:
            expect(one.page.locator(".card").filter(has_text="Amina : on s’écoute").first).to_be_visible()

    def vote(self) -> None:
        for nth, one in enumerate(self.people):
            choice = one.page.locator(".happening-choices .pick").nth(nth % 2 and 1)
            choice.click()
            expect(choice).to_have_attribute("aria-pressed", "true")

    def lay_down(self) -> None:
        for one in self.people:
            one.lays_down()

    def answer(self, question: int) -> None:
        for one in self.people:
            one.write(f"{one.name}, réponse {question}")
            expect(one.page.locator(".cards-mine")).to_be_visible()
        self.desk.turn_the_cards()
        for one in self.people:
            expect(one.page.locator(".debrief-main .card")).to_have_count(len(self.people))

    def ask_next(self) -> None:
        self.desk.next_question()
        for one in self.people:
            expect(one.page.locator("main textarea")).to_be_visible()

    def close(self) -> None:
        """A last word each, one after the other."""
        for one in self.people:
            one.write(f"Merci, dit {one.name}")
            expect(one.page.locator(".card").filter(has_text=f"Merci, dit {one.name}")).to_be_visible()

    def faults(self) -> list[list[str]]:
        return [one.faults() for one in self.everybody() if one.faults()]

    def done(self) -> set[str]:
        return {kind for one in self.builders for kind in one.done}
