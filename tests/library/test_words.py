"""Words: read when they are said first, and all of them can be said."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from server.library.words import FOLDER, LANGUAGES, Words


def folder_of(tmp_path: Path, **files: str) -> Path:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    for name, text in files.items():
        (tmp_path / "fr" / f"{name}.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_said_as_when_all_are_read_at_once(language: str) -> None:
    whole, words = FluentBundle([language], use_isolating=False), Words()
    for file in sorted((FOLDER / language).glob("*.ftl")):
        whole.add_resource(FluentResource(file.read_text(encoding="utf-8")), allow_overrides=True)
    keys = [key for key in whole._messages if words.has(language, key) or pytest.fail(key)]
    assert len(keys) > 2_000
    for key in keys:
        value = whole.get_message(key).value
        if value is not None:
            assert words.say(language, key) == str(whole.format_pattern(value, {})[0])


def test_a_word_may_refer_to_words_of_other_files_that_refer_back(tmp_path: Path) -> None:
    first, second, third = "one = { two } et { -three }\n", "two = deux\nfour = { one }\n", "-three = trois\n"
    words = Words(folder_of(tmp_path, a=first, b=second, c=third))
    assert words.say("fr", "one") == "deux et trois"
    assert words.say("fr", "four") == "deux et trois"


def test_a_key_that_is_nowhere_is_said_itself(tmp_path: Path) -> None:
    words = Words(folder_of(tmp_path, a="one = un\n    .more = et plus\n"))
    assert [words.say("en", key) for key in ("one", "one.more", "one.less", "two", "-one")] == [
        "un", "et plus", "one.less", "two", "-one",
    ]  # fmt: skip
    assert words.has("fr", "one") and not words.has("en", "one") and not words.has("de", "one")
