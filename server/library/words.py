"""Every word the server says, in the language of who reads it: the same Fluent files the browser reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("fr", "en")
FOLDER = Path(__file__).resolve().parents[2] / "static" / "words"


class Words:
    """All catalogues, read once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._bundles = {
            language: _bundle(language, sorted((folder / language).glob("*.ftl"))) for language in LANGUAGES
        }

    def has(self, language: str, key: str) -> bool:
        bundle = self._bundles.get(language)
        return bool(bundle and bundle.has_message(key))

    def say(self, language: str, key: str, figures: Mapping[str, Any] | None = None) -> str:
        """The message `key` (or `key.attribute`); the key itself where there is none: a gap is seen, nothing breaks."""
        id_, _, attribute = key.partition(".")
        spoken = next((one for one in (language, *LANGUAGES) if self.has(one, id_)), None)
        if spoken is None:
            return key
        message = self._bundles[spoken].get_message(id_)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return key
        said, _ = self._bundles[spoken].format_pattern(pattern, _sayable(figures or {}))
        return str(said)

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


def _bundle(language: str, files: Iterable[Path]) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in files:
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")), allow_overrides=True)
    return bundle


def _sayable(figures: Mapping[str, Any]) -> dict[str, str | int | float]:
    """What Fluent can hold; the rest is worded before."""
    return {name: one for name, one in figures.items() if isinstance(one, str | int | float)}
