"""What an author should look at again: it is allowed, and yet it seldom works with people. The author's linter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from server.activities import kinds
from server.game.text import Text, pick
from server.game.timing import protected_seconds, whole_seconds
from server.library.checks import check
from server.library.files import read_yaml
from server.library.problems import Place, Problem
from server.library.role import Role
from server.library.scenario import Scenario, Step, frozen_steps
from server.library.words import LANGUAGES, Words
from server.library.yaml_text import Written

SHORTEST_WITH_A_DEBRIEF = 30 * 60  # seconds: what is shorter is an exercise, and is talked about at once
ROUNDING = 60  # seconds by which planned minutes may differ from what is inside
SENTENCE = 3  # words: a shorter text may be a name, which is the same in every language
SPOKEN = frozenset({"title", "about", "part", "instruction", "text", "question", "prompt"})


@dataclass(frozen=True, slots=True)
class Remark:
    """What was noticed and where: a word key with its figures; `texts` are told in the reader's language."""

    file: str
    line: int
    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    path: Place = ()
    column: int = 1

    def sentence(self, words: Words, language: str) -> str:
        texts = {name: pick(text, language) for name, text in self.texts.items()}
        return words.say(language, self.key, {**self.figures, **texts})

    def said(self, words: Words, language: str) -> str:
        """With its place, for who reads it on a terminal."""
        figures = {"file": self.file, "line": self.line, "sentence": self.sentence(words, language)}
        return words.say(language, "check-remark", figures)


def remark(
    written: Written, path: Place, key: str, figures: Mapping[str, str | int] | None = None,
    texts: Mapping[str, Text] | None = None,
) -> Remark:  # fmt: skip
    line, column = written.mark(path)
    return Remark(written.file, line, key, figures or {}, texts or {}, path, column)


def remarks_in(path: Path) -> list[Remark]:
    """What is remarkable in one file; nothing where it is not right, which is told as a problem."""
    written = read_yaml(path)
    if isinstance(written, Problem):
        return []
    if path.parent.name == "roles":
        return [] if isinstance(check(written, Role), list) else list(_of_role(written))
    scenario = check(written, Scenario)
    return [] if isinstance(scenario, list) else remarks_on(written, scenario)


def remarks_on(written: Written, scenario: Scenario) -> list[Remark]:
    return sorted(_of_scenario(written, scenario), key=lambda one: (one.line, one.column))


def _of_role(written: Written) -> Iterator[Remark]:
    """Every text in each language in which any is written."""
    spoken = {language for _, text in texts_in(written.value) if isinstance(text, dict) for language in text}
    yield from _untranslated(written, [language for language in LANGUAGES if language in spoken])


def _of_scenario(written: Written, scenario: Scenario) -> Iterator[Remark]:
    yield from _untranslated(written, list(scenario.languages))
    yield from _debrief(written, scenario)
    for at, step in (*_all(scenario.steps, ("steps",)), *_all(scenario.beside, ("beside",))):
        kind = kinds()[step.kind]
        settings = kind.Settings.model_validate(step.settings)
        for doubt in kind.doubts(settings):
            if doubt.under is not None and scenario.players.least >= doubt.under:
                continue
            yield remark(written, (*at, "settings", *doubt.at), doubt.key, doubt.figures, doubt.texts)
        takes = kind.takes(settings, holds=bool(step.steps))
        yield from _minutes(written, at, step.minutes, takes, step.title)


def _all(steps: Sequence[Step], around: Place) -> Iterator[tuple[Place, Step]]:
    """The steps and those inside them, each with its place in the file."""
    for number, step in enumerate(steps):
        yield (*around, number), step
        yield from _all(step.steps, (*around, number, "steps"))


def _minutes(written: Written, at: Place, minutes: float | None, takes: int | None, title: Text) -> Iterator[Remark]:
    """An activity with bells of its own takes what it takes, whatever minutes are written."""
    if takes is None or minutes is None or abs(minutes * 60 - takes) < ROUNDING:
        return
    figures = {"takes": _round(takes / 60), "minutes": _round(minutes)}
    yield remark(written, (*at, "minutes"), "check-minutes", figures, {"title": title})


def _round(minutes: float) -> str:
    return f"{minutes:.1f}".removesuffix(".0")


def _debrief(written: Written, scenario: Scenario) -> Iterator[Remark]:
    """At least a third of the time people play."""
    steps = frozen_steps(scenario)
    whole = whole_seconds(steps)
    debrief = protected_seconds(steps)
    wanted = -(-(whole - debrief) // 3)
    if whole < SHORTEST_WITH_A_DEBRIEF or debrief >= wanted:
        return
    first = next((number for number, step in enumerate(scenario.steps) if step.debrief), None)
    at: Place = ("steps",) if first is None else ("steps", first)
    play = _round((whole - debrief) / 60)
    figures: dict[str, str | int] = {"debrief": _round(debrief / 60), "play": play, "wanted": -(-wanted // 60)}
    yield remark(written, at, "check-debrief" if debrief else "check-debrief-none", figures)


def _untranslated(written: Written, languages: list[str]) -> Iterator[Remark]:
    """A text that lacks a language; a sentence that is the same in all of them."""
    if len(languages) < 2:
        return
    for at, text in texts_in(written.value):
        if isinstance(text, dict):
            for language in languages:
                if language not in text:
                    yield remark(written, at, "check-untranslated", {"language": language})
        elif at[-1] in SPOKEN and len(text.split()) >= SENTENCE:
            yield remark(written, at, "check-one-language")


def texts_in(value: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Everything people will read: texts by language, and plain strings."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from texts_in(one, (*at, number))
    elif isinstance(value, dict) and value and value.keys() <= set(LANGUAGES):
        yield at, value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from texts_in(one, (*at, name))
