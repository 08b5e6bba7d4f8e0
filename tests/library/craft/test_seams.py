"""What every remark and every kind must have, found by reading the code: nothing has to be listed by hand."""

from __future__ import annotations

import re
import time

import pytest

from server.activities import kinds
from server.library.checking import told
from server.library.guide.example import example
from server.library.shelf import HOME
from server.library.words import LANGUAGES, catalogue
from tests.library.craft.planted import CITY, checked
from tests.repo.test_words import entries

CODE = [path.read_text(encoding="utf-8") for path in (HOME / "server" / "library").rglob("*.py")]
KEYS = sorted({key for text in CODE for key in re.findall(r'"(check-[a-z-]+)"', text)})
SAID = [key for key in KEYS if not key.startswith("check-fix-")]
ENOUGH = 3.0  # seconds of the processor for the largest text: alone on a machine it takes a fifth of one


def grouped(key: str) -> list[str]:
    """Some are said otherwise where people are in groups, or where each gets a share."""
    return [one for one in (key, f"{key}-group", f"{key}-each") if one in entries("fr")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key in SAID if key not in ("check-found", "check-remark")])
def test_every_remark_has_a_sentence_and_says_it_in_a_few_words(key: str, language: str) -> None:
    words = catalogue()
    for one in grouped(key):
        assert words.say(language, one) != one
        short = words.say(language, f"{one}.short")
        assert short != f"{one}.short" and len(short.split()) <= 9


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("check-fix-")])
def test_every_fix_has_the_words_of_its_button(key: str, language: str) -> None:
    assert catalogue().say(language, key) != key


@pytest.mark.parametrize("kind", sorted(kinds()))
@pytest.mark.parametrize("people", [1, 12, 400])
def test_how_many_and_how_long_a_kind_wants_does_not_contradict_itself(kind: str, people: int) -> None:
    _, settings = example(kind, {"fr": "Essai", "en": "Try"})
    pace = kinds()[kind].pace(settings)
    assert 1 <= pace.fewest <= pace.most
    assert not pace.most_seconds(people) or pace.least(people) <= pace.most_seconds(people)
    assert 1 <= kinds()[kind].among(settings, people) <= people


def test_the_largest_text_is_looked_at_in_a_moment() -> None:
    steps = CITY.index("steps:\n") + len("steps:\n")
    text = CITY[:steps] + CITY[steps:] * (250_000 // len(CITY[steps:].encode()))
    began = time.process_time()
    told(checked(text), catalogue(), "fr")
    assert time.process_time() - began < ENOUGH
