"""What is wrong in a file: where, what was found, what was expected, what to try, in the author's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from server.library.words import Words, catalogue

Place = tuple[str | int, ...]
SHOWN = 60
MOST_KNOWN = 30  # names that one sentence can list


@dataclass(frozen=True, slots=True)
class Problem:
    """`key` names its sentences in words/*/problems.ftl: what was found, `.expected`, and perhaps a `.hint`."""

    file: str
    line: int
    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    path: Place = ()
    column: int = 1

    def parts(self, words: Words, language: str) -> dict[str, str]:
        """Found, expected and a hint, which may be empty."""
        key = f"problem-{self.key}"
        hint = words.say(language, f"{key}.hint", self.figures)
        return {
            "found": words.say(language, key, self.figures),
            "expected": words.say(language, f"{key}.expected", self.figures),
            "hint": "" if hint == f"{key}.hint" else hint.strip(),
        }

    def sentence(self, words: Words, language: str) -> str:
        """All of it; some things are said more simply as a whole, in `.whole`."""
        told, key = self.parts(words, language), f"problem-{self.key}.whole"
        whole = words.say(language, key, self.figures)
        said = words.say(language, "check-found", told) if whole == key else whole
        return f"{said} {told['hint']}".rstrip()

    def said(self, words: Words, language: str) -> str:
        """With its place, for who reads it on a terminal."""
        return f"{self.file}:{self.line}: {self.sentence(words, language)}"

    def __str__(self) -> str:
        return self.said(catalogue(), "en")


def shown(text: object) -> str:
    """As much of what an author wrote as a sentence can hold."""
    line = " ".join(str(text).split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def near(name: object, known: Sequence[str]) -> dict[str, str]:
    """The figures of a name that is not among those known: the nearest of them, and all where they are few.

    Where there is none the word is `none`, which the sentences choose by.
    """
    close = get_close_matches(str(name)[:SHOWN], known, 1, 0.6)
    listed = ", ".join(known) if len(known) <= MOST_KNOWN else ", ".join([*known[:MOST_KNOWN], "…"])
    return {"found": shown(name), "near": close[0] if close else "none", "known": listed or "none"}


def figures_of(about: Mapping[str, Any]) -> dict[str, str | int]:
    """As sentences tell them: 2.0 is 2."""
    return {name: _figure(one) for name, one in about.items()}


def _figure(one: Any) -> str | int:
    if isinstance(one, float) and one.is_integer():
        return int(one)
    return one if isinstance(one, int) else str(one)
