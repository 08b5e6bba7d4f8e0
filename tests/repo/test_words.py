"""Every word on screen exists in every language, with the same figures, and is typeset as its language wants."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from tests.repo.modules import KINDS, kind_of, led_to

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "static" / "words"
LANGUAGES = ("fr", "en")
# t('key'), words.t("key"), data-words="key"; a key that is put together shows at least how it begins.
USED = re.compile(r"""\bt\(\s*(['"])([a-z][a-z0-9-]*)\1""")
BEGUN = re.compile(r"\bt\(\s*`([a-z][a-z0-9-]*-)\$\{")
IN_TEMPLATES = re.compile(r"""\bt\(\s*(['"])([a-z][a-z0-9-]*)\1|data-words=(['"])([a-z][a-z0-9-]*)\3""")
# Wherever a key stands: chosen between two, kept in a list.
NAMED = re.compile(r"""['"`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)['"`.]""")
OF_THE_SERVER = re.compile(r"^minutes-|-paper-|-doubt-")  # in no page
NO_BREAK = "\u00a0\u202f"


class Figures(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def entries(language: str) -> dict[str, tuple[str, ast.Message]]:
    """Key → the area it lies in, and its message."""
    found: dict[str, tuple[str, ast.Message]] = {}
    for file in sorted((WORDS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.relative_to(ROOT)}: {entry.content.strip()[:80]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file.relative_to(ROOT)}: {entry.id.name} is there twice"
                found[entry.id.name] = (file.stem, entry)
    return found


def figures(message: ast.Message) -> set[str]:
    visitor = Figures()
    visitor.visit(message)
    return visitor.names


def sources(folder: str, *suffixes: str) -> list[tuple[Path, str]]:
    files = sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in suffixes)
    own = [path for path in files if not {"node_modules", "built"} & set(path.parts)]
    return [(path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in own]


def test_there_are_words() -> None:
    assert all(entries(language) for language in LANGUAGES)


def test_every_language_has_the_same_keys_in_the_same_areas() -> None:
    areas = [{(area, key) for key, (area, _) in entries(language).items()} for language in LANGUAGES]
    assert sorted(areas[0] ^ areas[1]) == []


def test_a_sentence_has_the_same_figures_in_every_language() -> None:
    french, english = (entries(language) for language in LANGUAGES)
    differing = [key for key in french.keys() & english.keys() if figures(french[key][1]) != figures(english[key][1])]
    assert sorted(differing) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_the_code_asks_for_exists(language: str) -> None:
    known = entries(language)
    missing = {
        f"{path}: {key}"
        for path, text in [*sources("static", ".js"), *sources("server", ".py")]
        for _, key in USED.findall(text)
        if key not in known
    }
    missing |= {
        f"{path}: {one or other}"
        for path, text in sources("server/web/templates", ".html", ".xml", ".txt")
        for _, one, _, other in IN_TEMPLATES.findall(text)
        if (one or other) not in known
    }
    missing |= {
        f"{path}: {begun}…"
        for path, text in sources("static", ".js")
        for begun in BEGUN.findall(text)
        if not any(key.startswith(begun) for key in known)
    }
    assert sorted(missing) == []


def asked_for(path: Path) -> set[str]:
    """The keys that a module names, and those that begin like one that it puts together."""
    known, text = entries("fr"), path.read_text(encoding="utf-8")
    begun = tuple(BEGUN.findall(text))
    return {key for key in {*NAMED.findall(text), *(key for _, key in USED.findall(text))} if key in known} | {
        key for key in known if begun and key.startswith(begun)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_an_activity_says_its_own_words_shared_ones_and_those_of_a_kind_whose_parts_it_shows(kind: str) -> None:
    """Words come with the module they belong to: those of a kind that is not there could not be said."""
    modules = led_to(ROOT / "static" / "activities" / f"{kind}.js")
    there = {kind, *(kind_of(path) for path in modules)}
    strange = {
        f"{path.relative_to(ROOT)}: {key} is {area}'s"
        for path in modules
        for key in asked_for(path)
        if (area := entries("fr")[key][0]) in KINDS and area not in there
    }
    assert sorted(strange) == []


@pytest.mark.parametrize("folder", ["core", "ui", "city", "home", "play", "desk", "screen", "studio"])
def test_what_every_page_has_says_no_activity_s_words(folder: str) -> None:
    strange = {
        f"{path.relative_to(ROOT)}: {key} is {entries('fr')[key][0]}'s"
        for path in sorted((ROOT / "static" / folder).rglob("*.js"))
        for key in asked_for(path)
        if entries("fr")[key][0] in KINDS
    }
    assert sorted(strange) == []


def test_no_page_says_what_the_server_alone_says() -> None:
    asked = {
        f"{path}: {key}"
        for path, text in sources("static", ".js")
        for _, key in USED.findall(text)
        if OF_THE_SERVER.search(key)
    } | {
        f"{path}: {key}…"
        for path, text in sources("static", ".js")
        for key in BEGUN.findall(text)
        if OF_THE_SERVER.search(key)
    }
    assert sorted(asked) == []


@pytest.mark.parametrize(("language", "undo"), [("fr", "Annuler"), ("en", "Undo")])
def test_what_the_undo_button_names_does_not_say_undo_again(language: str, undo: str) -> None:
    told = FluentSerializer().serialize_entry
    named = {key: told(message) for key, (area, message) in entries(language).items() if area not in ("play", "editor")}
    assert [key for key, text in named.items() if "-undo-" in key and undo in text] == []


def french_lines() -> list[tuple[str, str]]:
    return [
        (f"{file.name}:{number}", line.partition("=")[2] if re.match(r"[\w-]+ *=", line) else line)
        for file in sorted((WORDS / "fr").glob("*.ftl"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if not line.lstrip().startswith("#")
    ]


def test_french_has_its_narrow_spaces_and_its_apostrophes() -> None:
    tight = re.compile(rf"[^{NO_BREAK}\s?!…][?!;]|[^{NO_BREAK}\s] *»|«[^{NO_BREAK}]|[\w»)] [?!;:»]|\w'\w")
    # Fluent's own signs are not words: what stands in braces is left out.
    wrong = [
        f"{place}: {text.strip()[:60]}"
        for place, line in french_lines()
        if tight.search(text := re.sub(r"\{[^{}]*\}", "0", line))
    ]
    assert wrong == []
