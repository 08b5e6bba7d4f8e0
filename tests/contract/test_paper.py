"""What every activity prints, and what it tells its author, is said in words that exist, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from typing import Any

import pytest

from server.activities import kinds
from server.game.paper import Word
from server.library.words import LANGUAGES, catalogue
from server.minutes.paper import booklet_of, write_paper
from tests.contract.plays import KINDS, example, frozen

every_kind = pytest.mark.parametrize("kind", KINDS)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def words_in(value: Any) -> Iterator[Word]:
    if isinstance(value, Word):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from words_in(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from words_in(getattr(value, one.name))


@every_kind
def test_every_word_of_its_sheet_exists_in_every_language(kind: str) -> None:
    rules = kinds()[kind]
    sheet = rules.paper(rules.Settings.model_validate(example(kind)))
    keys = {word.key for word in words_in(sheet)}
    missing = {(language, key) for language in LANGUAGES for key in keys if not catalogue().has(language, key)}
    assert missing == set()


@every_kind
def test_every_doubt_is_a_sentence_that_exists_in_every_language(kind: str) -> None:
    rules = kinds()[kind]
    keys = {doubt.key for doubt in rules.doubts(rules.Settings.model_validate(example(kind)))}
    missing = {(language, key) for language in LANGUAGES for key in keys if not catalogue().has(language, key)}
    assert missing == set()


@every_language
@every_kind
def test_its_sheets_are_printed_with_all_their_figures(kind: str, language: str) -> None:
    page = unescape(write_paper(booklet_of(frozen(kind), kinds(), people=5), language))
    body = page.partition("</style>")[2]
    assert re.findall(r"\{ ?\$\w+ ?\}", body) == []
    assert re.findall(r">\s*([a-z]+(?:-[a-z]+){2,})\s*<", body) == [], "a word's key stands where its sentence should"
