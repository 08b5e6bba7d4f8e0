"""Authored files are plain, small and flat; what is wrong in one is told with its line."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from server.commands.check import command
from server.library.files import read_yaml
from server.library.problems import Problem
from server.library.shelf import HOME, Library, read_scenario, roles_in
from server.library.words import LANGUAGES, Words
from tests.library.texts import GOOD


def written(folder: Path, text: str) -> Path:
    path = folder / "scenarios" / "try.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def problem(folder: Path, text: str) -> Problem:
    found = read_scenario(written(folder, text), roles_in(HOME))
    assert isinstance(found, list), "nothing was found"
    return found[0]


def test_what_ships_has_no_problem() -> None:
    library = Library()
    assert library.problems == []
    assert {"decision-meeting", "free-build", "grand-jury", "ice-breaker", "ideal-city"} <= set(library.scenarios())


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        (GOOD.replace("title: Try", "title: &a Try"), 1, "anchor"),
        (GOOD + "more: *a\n", 9, "anchor"),
        (GOOD.replace("A try", "!!python/object:os.system x"), 2, "tag"),
        (GOOD + "deep: " + "[" * 30 + "]" * 30, 9, "levels"),
        (GOOD + "about: again\n", 9, "again"),
        (GOOD + "\tx: [", 9, ""),
        (GOOD + f"# {'x' * 300_000}", 1, "bytes"),
    ],
)
def test_surprises_are_refused_before_anything_is_built(tmp_path: Path, text: str, line: int, found: str) -> None:
    told = problem(tmp_path, text)
    assert (told.line, found in str(told)) == (line, True)


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (GOOD.replace("    minutes: 2", "    minuets: 2"), 8, "minuets"),
        (GOOD.replace("about: A try\n", ""), 1, "about"),
        (GOOD.replace("minutes: 2", "minutes: -2"), 8, "more than 0"),
        (GOOD.replace("kind: round", "kind: dance"), 6, "sprint_plan"),
        (GOOD + "    settings: {loud: true}\n", 9, "loud"),
        (GOOD.replace("[en]", "[en, de]"), 3, "fr, en"),
        (GOOD.replace("least: 1", "least: 9"), 4, "at least"),
        (GOOD + "terrain: [abc]\n", 9, "twelve"),
        (GOOD + "roles:\n  - farmer\n  - baker\n  - farmer\n", 12, "line 10"),
        (GOOD + "intro: a \u202e b\n", 9, "U+202E"),
        (GOOD + 'intro: "a \\u2067 b"\n', 9, "U+2067"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_was_expected(tmp_path: Path, text: str, line: int, told: str) -> None:
    found = problem(tmp_path, text)
    assert found.line == line and told in str(found)


@pytest.mark.parametrize(
    ("kind", "settings", "key"),
    [
        ("happening", "{text: B, answer: free, choices: [{text: x, then: y}]}", "free-with-choices"),
        ("happening", "{text: B, answer: vote}", "no-choices"),
        ("happening", "{text: B, answer: vote, then: Z, choices: [{text: x, then: y}]}", "then-outside"),
        ("hats", "{sequence: [white, white, white]}", "hat-too-often"),
        ("consent", "{quick: true}", "quick-without-text"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_settings_that_contradict_each_other_are_told_in_the_author_s_language(
    tmp_path: Path, kind: str, settings: str, key: str, language: str
) -> None:
    told = problem(tmp_path, GOOD.replace("kind: round", f"kind: {kind}") + f"    settings: {settings}\n")
    assert (told.key, told.line) == (key, 9)
    assert Words().say(language, f"problem-{key}") in told.sentence(Words(), language)


def test_a_role_that_no_file_describes_is_a_problem_and_the_scenario_is_not_offered(tmp_path: Path) -> None:
    written(tmp_path, GOOD + "roles: [wizard]\n")
    library = Library(tmp_path)
    assert library.scenarios() == [] and "wizard" in str(library.problems[0])


def test_yes_and_no_are_words_and_numbers_with_a_leading_nought_are_not_octal(tmp_path: Path) -> None:
    read = read_yaml(written(tmp_path, "answer: no\nhour: 010\n"))
    assert not isinstance(read, Problem) and read.value == {"answer": "no", "hour": 10}


def test_checking_a_bad_file_ends_with_two_and_a_good_one_with_nought(tmp_path: Path) -> None:
    run = CliRunner()
    bad = written(tmp_path, GOOD.replace("round", "dance"))
    result = run.invoke(command, [str(bad)], standalone_mode=False)
    assert result.return_value == 2 and "try.yaml:6:" in result.output
    written(tmp_path, GOOD)
    assert run.invoke(command, [str(tmp_path)], standalone_mode=False).return_value == 0
