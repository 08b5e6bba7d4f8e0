"""Authored text, in the reader's language."""

import pytest
from pydantic import TypeAdapter, ValidationError

from server.game.text import Text, pick

READ = TypeAdapter(Text)


def test_each_reader_gets_their_language() -> None:
    text = READ.validate_python({"fr": "La halle", "en": "The market"})
    assert pick(text, "fr") == "La halle"
    assert pick(text, "en") == "The market"


def test_a_missing_language_falls_back_to_the_first_written() -> None:
    assert pick(READ.validate_python({"fr": "La halle"}), "en") == "La halle"
    assert pick(READ.validate_python({"en": "The market", "fr": "La halle"}), "de") == "The market"


def test_one_string_serves_everyone() -> None:
    assert pick(READ.validate_python("Odile"), "en") == "Odile"


@pytest.mark.parametrize("wrong", ["", "  ", {}, {"de": "Markt"}, {"fr": ""}, 3, None, ["a"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        READ.validate_python(wrong)
