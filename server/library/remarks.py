"""A remark on a file: what an author should look at again, where, and, where it is certain, what mends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from server.game.text import Text, pick
from server.library.problems import Place
from server.library.words import Words
from server.library.yaml_text import Written


@dataclass(frozen=True, slots=True)
class Change:
    """What one press does at `path`: the key gets another `name`, or another `value`; with neither it goes."""

    path: Place
    value: Any = None
    name: str = ""

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {"path": list(self.path)}
        return told | ({"name": self.name} if self.name else {} if self.value is None else {"value": self.value})


@dataclass(frozen=True, slots=True)
class Fix:
    """One press in the editor: the word key of its button, and the changes."""

    key: str
    changes: Sequence[Change]
    figures: Mapping[str, str | int] = field(default_factory=dict)

    def as_json(self, words: Words, language: str) -> dict[str, Any]:
        label = words.say(language, self.key, self.figures)
        return {"label": label, "changes": [one.as_json() for one in self.changes]}


@dataclass(frozen=True, slots=True)
class Remark:
    """What was noticed and where: a word key with its figures; `texts` are told in the reader's language.

    The word's attribute `.short` says it in a few words, where there is one.
    """

    file: str
    line: int
    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    path: Place = ()
    column: int = 1
    fix: Fix | None = None

    def sentence(self, words: Words, language: str) -> str:
        texts = {name: pick(text, language) for name, text in self.texts.items()}
        return words.say(language, self.key, {**self.figures, **texts})

    def short(self, words: Words, language: str) -> str:
        """In a few words; else its first sentence."""
        key = f"{self.key}.short"
        said = words.say(language, key, self.figures)
        return said if said != key else self.sentence(words, language).partition(". ")[0].rstrip(".")

    def as_json(self, words: Words, language: str) -> dict[str, Any]:
        """As the editor reads it, in the author's language."""
        place = {"path": list(self.path), "line": self.line, "column": self.column, "key": self.key}
        step = {"step": number} if (number := step_number(self.path)) else {}
        said = {"sentence": self.sentence(words, language), "short": self.short(words, language)}
        return {**place, **step, **said} | ({"fix": self.fix.as_json(words, language)} if self.fix else {})

    def said(self, words: Words, language: str) -> str:
        """With its place, for who reads it on a terminal."""
        figures = {"file": self.file, "line": self.line, "sentence": self.sentence(words, language)}
        return words.say(language, "check-remark", figures)


def remark(
    written: Written, path: Place, key: str, figures: Mapping[str, str | int] | None = None,
    texts: Mapping[str, Text] | None = None, fix: Fix | None = None,
) -> Remark:  # fmt: skip
    line, column = written.mark(path)
    return Remark(written.file, line, key, figures or {}, texts or {}, path, column, fix)


def step_number(path: Place) -> str:
    """The step a place lies in, as people count: `3`, or `3.2` inside it; nothing outside the steps."""
    numbers: list[str] = []
    for name, number in zip(path[::2], path[1::2], strict=False):
        if name != "steps" or not isinstance(number, int):
            break
        numbers.append(str(number + 1))
    return ".".join(numbers)
