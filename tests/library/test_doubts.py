"""What seldom works with people is told to the author, with its line, and forbids nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from pydantic import BaseModel

from server.activities import kinds
from server.commands.check import command
from server.game.activity import Doubt
from server.library.checking import check_file, check_text
from server.library.doubts import Remark
from server.library.scenario import Scenario, frozen_steps
from server.library.shelf import HOME, read_as, roles_in

GOOD = """
title: {fr: Essai, en: Try}
about: {fr: Un essai, en: A try}
languages: [fr, en]
players: {least: 2, most: 9}
steps:
  - kind: ideas
    title: {fr: Des idées, en: Ideas}
    minutes: 10.5
  - kind: round
    title: {fr: Parler, en: Talk}
    minutes: 24
  - kind: debrief
    title: {fr: Bilan, en: Debrief}
    minutes: 12
    debrief: true
"""


def remarks(folder: Path, text: str, name: str = "scenarios/try.yaml") -> list[Remark]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.lstrip(), encoding="utf-8")
    looked = check_file(path, {})
    return [] if looked.problems else looked.remarks()


def told(folder: Path, text: str) -> list[tuple[int, str]]:
    return [(one.line, one.key) for one in remarks(folder, text)]


def test_a_scenario_that_is_well_balanced_and_whole_in_both_languages_is_not_remarked_upon(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD) == []


@pytest.mark.parametrize("path", sorted(HOME.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_what_ships_has_nothing_to_look_at_again(path: Path) -> None:
    if path.parent.name in ("roles", "scenarios"):
        assert check_file(path, roles_in(HOME)).remarks() == []


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (GOOD.replace("minutes: 12", "minutes: 11"), 12, "check-debrief"),
        (GOOD.replace("    debrief: true\n", ""), 5, "check-debrief-none"),
        (GOOD.replace("minutes: 10.5", "minutes: 6"), 8, "check-minutes"),
        (GOOD.replace("{fr: Parler, en: Talk}", "{fr: Parler}"), 10, "check-untranslated"),
        (GOOD.replace("{fr: Parler, en: Talk}", "Parler chacun son tour"), 10, "check-one-language"),
    ],
)
def test_it_says_on_which_line_and_why(tmp_path: Path, text: str, line: int, key: str) -> None:
    assert (line, key) in told(tmp_path, text)


def test_the_debrief_needs_a_third_of_the_play_and_is_told_how_much_that_is(tmp_path: Path) -> None:
    (found,) = remarks(tmp_path, GOOD.replace("minutes: 12", "minutes: 11"))
    assert found.figures == {"debrief": "11", "play": "34.5", "wanted": 12}


def test_in_one_language_nothing_is_missing_and_what_is_short_needs_no_debrief(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD.replace("[fr, en]", "[fr]").replace("{fr: Parler, en: Talk}", "Parler à son tour")) == []
    assert told(tmp_path, GOOD.replace("minutes: 24", "minutes: 5").replace("    debrief: true\n", "")) == []


def test_an_activity_with_bells_of_its_own_needs_no_minutes(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD.replace("    minutes: 10.5\n", "")) == []
    read = read_as(tmp_path / "scenarios" / "try.yaml", Scenario)
    assert not isinstance(read, list)
    first, second, *_ = frozen_steps(read)
    assert (first["seconds"], first["fixed"]) == (630, True)
    assert second["seconds"] == 24 * 60 and "fixed" not in second


def test_a_name_may_be_the_same_in_every_language(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD.replace("{fr: Parler, en: Talk}", "Sprint 1")) == []


def test_a_role_that_is_only_half_translated_is_told(tmp_path: Path) -> None:
    role = (HOME / "roles" / "baker.yaml").read_text(encoding="utf-8")
    (found,) = remarks(tmp_path, role.replace("name: {fr: Paul, en: Paul}", "name: {fr: Paul}"), "roles/baker.yaml")
    assert (found.line, found.figures) == (1, {"language": "en"})


def test_an_activity_s_own_doubt_is_told_on_the_line_of_its_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubts(settings: BaseModel) -> Sequence[Doubt]:
        return [Doubt(("prompt",), "round-over", {}, {"prompt": "Why?"})]

    monkeypatch.setattr(kinds()["round"], "doubts", doubts)
    text = GOOD.replace("    minutes: 24\n", "    minutes: 24\n    settings:\n      prompt: Why?\n")
    (found,) = remarks(tmp_path, text)
    assert (found.line, found.key, found.texts) == (13, "round-over", {"prompt": "Why?"})


def test_what_matters_to_few_people_alone_is_told_where_few_may_play(tmp_path: Path) -> None:
    box = "beside:\n  - {kind: ideas_box, title: {fr: Boîte, en: Box}, settings: {anonymous: true}}\n"
    assert [key for _, key in told(tmp_path, GOOD + box)] == ["ideas-box-doubt-nameless"]
    assert told(tmp_path, GOOD.replace("least: 2", "least: 4") + box) == []


def test_steps_inside_steps_are_read_too(tmp_path: Path) -> None:
    inner = "    steps:\n      - kind: ideas\n        title: {fr: Dedans, en: Inside}\n        minutes: 3\n"
    text = GOOD.replace("    minutes: 24\n", "    minutes: 24\n" + inner)
    assert (15, "check-minutes") in told(tmp_path, text)


def test_doubts_alone_end_well_and_are_said_in_the_language_asked_for(tmp_path: Path) -> None:
    remarks(tmp_path, GOOD.replace("minutes: 10.5", "minutes: 6"))
    path = str(tmp_path / "scenarios" / "try.yaml")
    english = CliRunner().invoke(command, [path], standalone_mode=False)
    french = CliRunner().invoke(command, [path, "--language", "fr"], standalone_mode=False)
    assert (english.return_value, french.return_value) == (0, 0)
    assert english.output.splitlines() == [
        f"{path}:8: to look at again: “Ideas” has 6 min, and what is inside takes 10.5. "
        "Leave its minutes out, or change what is inside.",
        "1 checked, 0 problems, 1 to look at again.",
    ]
    assert "1 fichier relu, aucun problème, 1 point à revoir." in french.output
    assert "Des idées" in french.output


def test_what_is_a_problem_is_told_as_a_problem_alone(tmp_path: Path) -> None:
    assert remarks(tmp_path, GOOD.replace("kind: round", "kind: dance")) == []
    result = CliRunner().invoke(command, [str(tmp_path)], standalone_mode=False)
    assert result.return_value == 2 and "1 problem." in result.output


def test_a_character_is_known_as_one_wherever_its_file_lies(tmp_path: Path) -> None:
    role = (HOME / "roles" / "baker.yaml").read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(role, encoding="utf-8")
    for path in (tmp_path / "mine.yaml", tmp_path):
        run = CliRunner().invoke(command, [str(path)], standalone_mode=False)
        assert (run.return_value, run.output) == (0, "1 checked, 0 problems.\n")


def test_while_something_is_wrong_the_editor_is_still_told_about_the_texts() -> None:
    half = GOOD.replace("{fr: Parler, en: Talk}", "{fr: Parler}")
    looked = check_text(half.replace("minutes: 12", "minuets: 12"), {})
    assert looked.problems and [one.key for one in looked.remarks()] == ["check-untranslated"]
