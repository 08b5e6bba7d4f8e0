"""The sheets on one page of A4 sheets, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

from server.game.paper import Told, Word
from server.library.words import LANGUAGES
from server.minutes.pages import environment, style
from server.minutes.paper import drawings
from server.minutes.paper.booklet import Booklet, Page, Step
from server.minutes.pictures import draw_face, draw_token
from server.minutes.speech import Speech

GROUNDS = {"r": "river", "s": "street", "p": "square", "l": "lot", "m": "mill", ",": "meadow", "1": "hill"}


def write_paper(booklet: Booklet, language: str) -> str:
    t = Speech(language)
    other = next(one for one in LANGUAGES if one != t.language)
    return (
        environment()
        .get_template("paper.html")
        .render(booklet=booklet, t=t, page=Telling(booklet, t), draw=drawings, style=style("paper"), other=other)
    )


class Telling:
    """What the template asks: the words of a sheet, a step, a character."""

    def __init__(self, booklet: Booklet, t: Speech) -> None:
        self._booklet, self._t = booklet, t

    def say(self, told: Told | None) -> str:
        if isinstance(told, Word):
            texts = {name: self._t.pick(text) for name, text in told.texts.items()}
            return self._t(told.key, **told.figures, **texts)
        return self._t.pick(told)

    def begins(self, step: Step) -> str:
        return f"{step.begins // 3600}:{step.begins // 60 % 60:02}"

    def length(self, step: Step) -> str:
        return self._t.length(step.seconds) if step.seconds else ""

    def name(self, step: Step) -> str:
        numbers = [str(one) for one in step.only_for]
        group = self._t("paper-only-for", groups=self._t.row(numbers), count=len(numbers)) if numbers else ""
        parts = [self._t.pick(step.part), self._t.pick(step.title), group]
        return " · ".join(one for one in parts if one)

    def title(self, sheet: Page) -> str:
        """The sheet's own, else that of the step it was made for first."""
        return self.say(sheet.sheet.title) or self._t.pick(sheet.steps[0].title)

    def numbers(self, step: Step) -> str:
        return ", ".join(str(one) for one in step.sheets)

    def copies(self, sheet: Page) -> str:
        """For whom, how many when it is known who is here, and each time where it serves several times."""
        for_whom, times = sheet.sheet.copies, len(sheet.steps)
        people = self._booklet.people if for_whom == "person" else 0
        said = [self._t(f"paper-copies-{for_whom}", count=people)]
        if times > 1 and for_whom != "room":
            said.append(self._t("paper-each-time", count=times))
        if sheet.sheet.slips > 1:
            pages = ceil(people * times / sheet.sheet.slips)
            said.append(self._t("paper-slips", count=sheet.sheet.slips, pages=pages))
        return " ".join(said)

    def about(self, sheet: Page) -> str:
        """How long, where it is for one step alone; and the copies."""
        alone = len(sheet.steps) == 1 and not sheet.sheet.title
        length = self.length(sheet.steps[0]) if alone else ""
        return " · ".join(one for one in (length, self.copies(sheet)) if one)

    def uses(self, sheet: Page) -> list[tuple[str, str]]:
        """Which steps it is for, and what people are told there; said once where it is the same."""
        alone = len(sheet.steps) == 1 and not sheet.sheet.title
        told: dict[str, list[str]] = {}
        for step in sheet.steps:
            named = f"{self.name(step)} ({self.length(step)})" if step.seconds else self.name(step)
            told.setdefault(self._t.pick(step.instruction), []).append(named)
        return [("" if alone else ", ".join(names), instruction) for instruction, names in told.items()]

    def face(self, role: Mapping[str, Any]) -> str:
        return draw_face(role.get("portrait", {}), role.get("colour", ""))

    def token(self, role: Mapping[str, Any]) -> str:
        brick = draw_token(role.get("colour", ""), 18)
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 40 40" aria-hidden="true">{brick}</svg>'

    def bricks(self, role: Mapping[str, Any]) -> str:
        return self._t.named("cast-bricks", role.get("colour", ""))

    def grounds(self) -> list[tuple[str, str]]:
        """What lies on the board: a letter of each, and its name."""
        there = set("".join(self._booklet.terrain))
        return [(one, self._t(f"city-ground-{name}").rstrip(".")) for one, name in GROUNDS.items() if one in there]
