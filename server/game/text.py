"""Authored text: one string for every language, or one string per language."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

Language = Literal["fr", "en"]
Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Text = Phrase | Annotated[dict[Language, Phrase], Field(min_length=1)]


def pick(text: Text, language: str) -> str:
    """The text in a language; where it is missing, in the language its author wrote first."""
    if isinstance(text, str):
        return text
    for spoken, phrase in text.items():
        if spoken == language:
            return phrase
    return next(iter(text.values()))


def spoken(text: Text, at: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], str, str]]:
    """Where each phrase of the text that lies `at` stands, its language (none for a string for all), the phrase."""
    if isinstance(text, str):
        return [(at, "", text)]
    return [((*at, language), language, phrase) for language, phrase in text.items()]
