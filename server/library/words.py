"""Every word the server says, in the language of who reads it: the same Fluent files the browser reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("fr", "en")
FOLDER = Path(__file__).resolve().parents[2] / "static" / "words"
# Where an entry begins, and what one refers to: enough to know which file to read, the rest is the library's.
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class Catalogue:
    """One language. A file is parsed when something in it is said first: parsing all of them is half of a start."""

    def __init__(self, language: str, files: Iterable[Path]) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        self._texts = {file: file.read_text(encoding="utf-8") for file in files}
        self._file_of = {key: file for file, text in self._texts.items() for key in ENTRY.findall(text)}

    def has(self, key: str) -> bool:
        return key in self._file_of and not key.startswith("-")

    def message(self, key: str) -> Any:
        unread = self._unread(key)
        for text in unread.values():
            self._bundle.add_resource(FluentResource(text), allow_overrides=True)
        for file in unread:
            self._texts.pop(file, None)
        return self._bundle.get_message(key)

    def format(self, pattern: Any, figures: Mapping[str, Any]) -> str:
        return str(self._bundle.format_pattern(pattern, _sayable(figures))[0])

    def _unread(self, key: str) -> dict[Path, str]:
        """The file that holds `key`, and those it refers to, as far as they were not read yet."""
        unread: dict[Path, str] = {}
        asked = [key]
        while asked:
            file = self._file_of.get(asked.pop())
            if file in self._texts and file not in unread:
                unread[file] = self._texts[file]
                asked += REFERENCE.findall(unread[file])
        return unread


class Words:
    """The catalogues of all languages."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._of = {language: Catalogue(language, sorted((folder / language).glob("*.ftl"))) for language in LANGUAGES}

    def has(self, language: str, key: str) -> bool:
        return language in self._of and self._of[language].has(key)

    def say(self, language: str, key: str, figures: Mapping[str, Any] | None = None) -> str:
        """The message `key` (or `key.attribute`); the key itself where there is none: a gap is seen, nothing breaks."""
        id_, _, attribute = key.partition(".")
        spoken = next((one for one in (language, *LANGUAGES) if self.has(one, id_)), None)
        if spoken is None:
            return key
        message = self._of[spoken].message(id_)
        pattern = message.attributes.get(attribute) if attribute else message.value
        return key if pattern is None else self._of[spoken].format(pattern, figures or {})

    def refusal(self, language: str, code: str, figures: Mapping[str, Any] | None = None) -> str:
        """What is the matter and what to do about it, as one text."""
        return " ".join(part for part in self.refusal_parts(language, code, figures) if part)

    def refusal_parts(self, language: str, code: str, figures: Mapping[str, Any] | None = None) -> tuple[str, str]:
        """What is the matter, and what to do about it where there is something: `refusal-<area>-<reason>`, `.more`."""
        key = "refusal-" + code.replace("/", "-").replace("_", "-")
        more = self.say(language, f"{key}.more", figures)
        return self.say(language, key, figures), "" if more == f"{key}.more" else more


@cache
def catalogue() -> Words:
    """The words of this server, read once."""
    return Words()


def _sayable(figures: Mapping[str, Any]) -> dict[str, str | int | float]:
    """What Fluent can hold; the rest is worded before."""
    return {name: one for name, one in figures.items() if isinstance(one, str | int | float)}
