"""Every bad text that authors' files are known to have (research/reliability.md 49 to 66): told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.library.checking import check_text
from server.library.files import read_bytes
from server.library.problems import Problem
from server.library.shelf import HOME, read_scenario, roles_in
from server.library.words import catalogue
from tests.library.texts import GOOD

ROLE = (HOME / "roles" / "farmer.yaml").read_text(encoding="utf-8")
ROLES = roles_in(HOME)
WORDS = catalogue()


def with_title(title: str) -> str:
    return GOOD.replace("title: Words", f"title: {title}")


def with_roles(count: int) -> str:
    own = "".join("    " + line for line in ROLE.splitlines(keepends=True))
    return GOOD + "own_roles:\n" + "".join(f"  r{n}:\n{own}" for n in range(count))


# Number in the list, text, line, what the sentence says.
BAD: list[tuple[str, str, int, str]] = [
    ("49 a tag", GOOD.replace("A try", "!!python/object/apply:os.system [ls]"), 2, "a tag"),
    ("50 a tab", GOOD.replace("    title: Words", "\ttitle: Words"), 7, "a tab"),
    ("51 a word that was true once", GOOD + "on: 1\n", 9, "“on”"),
    ("52 a time of day for a number", GOOD.replace("minutes: 2", "minutes: 12:30"), 8, "“12:30”, expected a number"),
    ("53 a number with a nought before it", with_title("0123"), 7, "“0123”, expected a text"),
    ("53 a version", with_title("1.10"), 7, "“1.10”, expected a text"),
    ("55 a name twice", GOOD + "title: Again\n", 9, "given in line 1"),
    ("56 a name spelt wrongly", GOOD.replace("minutes", "minuts"), 8, "Did you mean “minutes”?"),
    ("56 a name that has to be there", GOOD.replace("about", "abuot"), 2, "Did you mean “about”?"),
    ("56 in an activity's settings", GOOD + "    settings: {ordr: seats}\n", 9, "“ordr”"),
    ("56 in a character", with_roles(1).replace("colour: meadow", "color: meadow"), 13, "Did you mean “colour”?"),
    ("57 something is missing", GOOD.replace("about: A try\n", ""), 1, "“about” is missing"),
    ("57 one value for a list", GOOD.replace("[en]", "en"), 3, "expected a list"),
    ("57 a word for names", GOOD.replace("{least: 1, most: 4}", "four"), 4, "names with their values"),
    ("57 more at least than at most", GOOD.replace("least: 1", "least: 9"), 4, "at least than at most"),
    ("57 too few people", GOOD.replace("least: 1", "least: 0"), 4, "1 or more"),
    ("57 a form", GOOD + "terrain: [" + ", ".join(["zzzzzzzzzzzz"] * 12) + "]\n", 9, "twelve signs"),
    ("58 nobody of that name", GOOD + "roles: [farmer, farmr]\n", 9, "Did you mean “farmer”?"),
    ("58 no activity of that name", GOOD.replace("round", "rond"), 6, "Did you mean “round”?"),
    ("58 no language of that name", GOOD.replace("[en]", "[en, de]"), 3, "one of fr, en"),
    ("59 nothing", "", 1, "The file is empty"),
    ("59 only a remark", "# nothing yet\n", 1, "The file is empty"),
    ("59 one word", "hello\n", 1, "“hello”"),
    ("59 a list", "- a\n- b\n", 1, "[a, b]"),
    ("59 two documents", GOOD + "---\n" + GOOD, 9, "second document"),
    ("60 an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\n", 1, "anchor or alias"),
    ("60 an alias of itself", "x: 1\na: &a [*a]\n", 2, "anchor or alias"),
    ("60 names merged in", GOOD + "<<: {a: 1}\n", 9, "“<<”"),
    ("61 deep", GOOD + "deep: " + "[" * 100_000, 9, "20 levels"),
    ("61 deep in braces", "{" * 100_000, 1, "20 levels"),
    ("62 large", "x: [" + "a," * 130_000 + "]", 1, "256,000"),
    ("62 a long list", "x: [" + "a," * 100_000 + "]", 1, "20,000 values"),
    ("63 a sign nobody sees", with_title("Wo\x07rds"), 7, "U+0007"),
    ("64 a picture that holds programs", GOOD + "picture: {file: x.svg, says: A}\n", 9, "PNG, JPEG or WebP"),
    ("64 a picture from elsewhere", GOOD + "picture: {file: ../x.png, says: A}\n", 9, "PNG, JPEG or WebP"),
    ("64 a picture that says nothing", GOOD + "picture: {file: x.png}\n", 9, "“says” is missing"),
    ("66 ten thousand prompts", GOOD + f"  - {{kind: ideas, title: M, settings: {{prompts: [{'a, ' * 10_000}]}}}}\n", 9,
     "12 at most"),
    ("66 too many steps", GOOD + "  - {kind: round, title: More}\n" * 200, 5, "100 at most"),
    ("66 too many characters", with_roles(41), 9, "40 at most"),
    ("66 a text without end", with_title("x" * 3_000), 7, "2,000 characters"),
    ("a quotation mark left open", with_title('"Words'), 7, ""),
    ("a list left open", GOOD.replace("[en]", "[en"), 3, ""),
    ("a colon too many", with_title("Words: more"), 7, "a colon too many"),
    ("a line too far left", GOOD.replace("    minutes", "   minutes"), 8, ""),
]  # fmt: skip


def first(text: str) -> Problem:
    problems = check_text(text, ROLES).problems
    assert problems, "nothing was found"
    return problems[0]


@pytest.mark.parametrize(("text", "line", "says"), [one[1:] for one in BAD], ids=[one[0] for one in BAD])
def test_a_bad_text_is_told_with_its_line_in_both_languages(text: str, line: int, says: str) -> None:
    problem = first(text)
    french, english = problem.sentence(WORDS, "fr"), problem.sentence(WORDS, "en")
    assert (problem.line, says in english) == (line, True), str(problem)
    for sentence in (french, english):
        assert sentence.endswith((".", "?")) and "problem-" not in sentence and "^" not in sentence, sentence
    assert french != english


@pytest.mark.parametrize("text", [one[1] for one in BAD], ids=[one[0] for one in BAD])
def test_a_file_on_the_disk_is_told_the_same(tmp_path: Path, text: str) -> None:
    path = tmp_path / "try.yaml"
    path.write_bytes(text.encode())
    read = read_scenario(path, ROLES)
    assert isinstance(read, list)
    assert (read[0].line, read[0].key) == (first(text).line, first(text).key)


@pytest.mark.parametrize(
    "text",
    [
        with_title("no"), with_title("12:30"), with_title("1_000"), with_title("2024-02-30"),
        with_title("<script>alert(1)</script>"), GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD,
    ],
    ids=["51 no", "52 a time", "53 a number with a line", "54 a day", "64 a script", "63 CRLF", "63 a mark"],
)  # fmt: skip
def test_what_yaml_1_2_takes_for_a_text_is_a_text(text: str) -> None:
    checked = check_text(text, ROLES)
    assert checked.problems == [] and checked.scenario
    assert isinstance(checked.scenario.steps[0].title, str)


@pytest.mark.parametrize(
    ("raw", "line"), [(GOOD.encode("utf-16"), 1), (with_title("Été").encode("latin-1"), 7), (b"\xff\xfe", 1)]
)
def test_bytes_that_are_no_utf_8_are_told_with_their_line(raw: bytes, line: int) -> None:
    read = read_bytes("try.yaml", raw)
    assert isinstance(read, Problem) and read.line == line
    assert "UTF-8" in read.sentence(WORDS, "fr") and "UTF-8" in read.sentence(WORDS, "en")


def test_a_picture_on_the_disk_lies_beside_its_text(tmp_path: Path) -> None:
    path = tmp_path / "try.yaml"
    path.write_text(GOOD + "picture: {file: mill.png, says: A mill}\n", encoding="utf-8")
    read = read_scenario(path, ROLES)
    assert isinstance(read, list) and (read[0].line, "mill.png" in str(read[0])) == (9, True)
    (tmp_path / "mill.png").write_bytes(b"x")
    assert not isinstance(read_scenario(path, ROLES), list)
