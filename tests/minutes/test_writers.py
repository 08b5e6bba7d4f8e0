"""Whatever people write comes out as text; the same minutes in every form and every language."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from markdown_it import MarkdownIt

from server.minutes import FORMS, Minutes, write
from server.minutes.markdown import plain, quoted
from tests.minutes.played import minutes, rehearsed
from tests.table import Table

NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}",
    "{{ 7 * 7 }}",
    "[click](javascript:alert(1))",
    "| a | b |\n---\n# title\n1. one\n- two\n> three",
    "`code` *strong* _soft_ ~gone~ ![x](y) <b>",
    "https://example.org www.example.org",
]


def said(*texts: str) -> Table:
    table = Table("round")
    table.seat(*["farmer", "nurse", "baker", "mayor", "elder", "teacher", "carer", "carpenter"][: len(texts)])
    table.next()
    for n, text in enumerate(texts, start=1):
        table.do(f"s{n}", "rename_seat", name=text.replace("\n", " ").replace(",", "")[:40])
        table.do(f"s{n}", "agree_name", how="name")
        table.do(f"s{n}", "speak", text=text)
    return table


def test_on_the_page_what_people_write_is_text_and_nothing_else() -> None:
    page = write(minutes(said(*NASTY)), "html")
    bare = re.sub(r"<style>.*?</style>", "", page, count=1, flags=re.DOTALL)
    assert "<script" not in bare
    assert "<img" not in bare
    assert "<style" not in bare
    assert "{{ 7 * 7 }}" in bare
    for text in NASTY:
        assert text in unescape(bare)


def test_the_page_needs_no_script_no_style_attribute_and_nothing_from_elsewhere() -> None:
    page = write(minutes(rehearsed()), "html")
    style = "".join(re.findall(r"<style>(.*?)</style>", page, re.DOTALL))
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    assert len(re.findall("<style>", page)) == 1
    assert not re.search(r"<script|\sstyle=|\son\w+=|<link(?! rel=\"icon\" href=\"data:,\")|<iframe|<object", body)
    assert not re.search(r"(src|href)=\"(?!data:|#)", body)
    assert not re.search(r'url\((?!"data:)', style)


def test_in_markdown_no_sign_people_write_means_anything() -> None:
    assert plain("# a") == r"\# a"
    assert plain("1. a\n- b\n+ c") == "1\\. a\n\\- b\n\\+ c"
    assert plain("title\n===\n---") == "title\n\\===\n\\---"
    assert plain("*a* _b_ `c` [d](e) <f> |g|") == r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \|g\|"
    assert plain("https://a.org") == r"https\://a.org"
    assert plain("www.a.org") == "www&#46;a.org"
    text = write(minutes(said(*NASTY)), "md")
    assert not re.search(r"(?<!\\)(<|\[|`|!\[)", text)


@pytest.mark.parametrize("text", [*NASTY, "title\n===", "title\n---", "a\n    b", "&lt; &amp;"])
def test_a_reader_of_markdown_shows_what_was_written(text: str) -> None:
    page = MarkdownIt("gfm-like", {"linkify": False}).render(quoted(text, ""))
    assert set(re.findall(r"</?(\w+)", page)) <= {"blockquote", "p", "br"}
    shown = unescape(re.sub(r"<[^>]*>", "", page)).strip()
    assert [line.strip() for line in shown.splitlines()] == [line.strip() for line in text.splitlines()]


def test_as_json_every_key_is_known_and_everything_comes_back() -> None:
    found = minutes(rehearsed())
    text = write(found, "json")
    assert json.loads(text)["minutes"] == 1
    again = Minutes.model_validate_json(text)
    assert write(again, "json") == text


def test_every_form_says_the_same_in_both_languages() -> None:
    french, english = (minutes(rehearsed(), language=language) for language in ("fr", "en"))
    headings = [re.findall(r"(?m)^#{1,3} ", write(one, "md")) for one in (french, english)]
    assert headings[0] == headings[1]
    for form in FORMS:
        assert write(french, form) != write(english, form)
        for one in (french, english):
            assert not re.search(r"\bminutes-[a-z]+", re.sub(r"<style>.*?</style>", "", write(one, form)))


def test_french_keeps_its_spaces_together() -> None:
    text = write(minutes(rehearsed(), language="fr"), "md")
    assert not re.search(r"\w [:;?!»]|« ", text)
    assert re.search(r"de 8\u00a0h à 9\u00a0h\u00a0\d\d", text)


def test_days_and_hours_are_said_as_each_language_says_them() -> None:
    french, english = (write(minutes(rehearsed(), language=language), "md") for language in ("fr", "en"))
    assert "Vendredi 15 janvier 2027, de 8\u00a0h à" in french
    assert "Friday 15 January 2027, from 8:00 to" in english


@pytest.mark.slow
@pytest.mark.parametrize("players", [2, 12])
def test_the_picture_of_who_built_with_whom_shows_everyone_and_is_told_again_as_a_table(players: int) -> None:
    found = minutes(rehearsed(players=players))
    page = write(found, "html")
    assert page.count('class="node"') == players
    assert page.count("<line ") >= len(found.bonds)
    for one in found.builders:
        assert f'<th scope="row">{one.name}</th>' in page
