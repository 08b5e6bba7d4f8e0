"""One look at what an author wrote: what is wrong, what to look at again, when each step begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from server.game.timing import protected_seconds, timed, whole_seconds
from server.library.checks import check
from server.library.doubts import remarks_on, remarks_on_role, remarks_on_texts, texts_in
from server.library.files import read_yaml
from server.library.mending import mend
from server.library.problems import Place, Problem
from server.library.remarks import Remark, step_number
from server.library.role import Role
from server.library.scenario import Scenario, frozen_steps
from server.library.shelf import check_scenario
from server.library.words import LANGUAGES, Words
from server.library.yaml_text import Written, read_text

OF_A_ROLE = {"trade", "need", "hidden", "power"}
NAME = "scenario.yaml"  # what a text is called that has no file


@dataclass(frozen=True, slots=True)
class Checked:
    problems: list[Problem]
    written: Written | None = None
    scenario: Scenario | None = None
    roles: Mapping[str, Role] = field(default_factory=dict)
    of_role: bool = False

    def remarks(self) -> list[Remark]:
        """What to look at again; of what is not right yet, what can be said of its texts."""
        if self.written is None:
            return []
        if self.of_role:
            return remarks_on_role(self.written)
        if self.scenario is None:
            return remarks_on_texts(self.written)
        return remarks_on(self.written, self.scenario, self.roles)


def check_text(text: str, roles: Mapping[str, Role], file: str = NAME) -> Checked:
    return _checked(read_text(file, text), roles)


def check_file(path: Path, roles: Mapping[str, Role]) -> Checked:
    """A file, which may be a character's."""
    written = read_yaml(path)
    if isinstance(written, Problem) or not _is_of_role(path, written):
        return _checked(written, roles)
    read = check(written, Role)
    return Checked(read if isinstance(read, list) else [], written, of_role=True)


def _checked(written: Written | Problem, roles: Mapping[str, Role]) -> Checked:
    if isinstance(written, Problem):
        return Checked([written])
    read = check_scenario(written, roles)
    return Checked(read, written) if isinstance(read, list) else Checked([], written, read, roles)


def _is_of_role(path: Path, written: Written) -> bool:
    """By its folder; elsewhere by what only a character has."""
    named = written.value if isinstance(written.value, dict) else {}
    return path.absolute().parent.name == "roles" or ("steps" not in named and not named.keys().isdisjoint(OF_A_ROLE))


def told(checked: Checked, words: Words, language: str) -> dict[str, Any]:
    """All of it as the editor reads it, in the author's language."""
    return {
        "problems": [_told_problem(one, words, language) for one in checked.problems],
        "doubts": [one.as_json(words, language) for one in checked.remarks()],
        **_times(checked.scenario),
        "missing": _missing(checked.written),
    }


def _told_problem(one: Problem, words: Words, language: str) -> dict[str, Any]:
    sentence = one.sentence(words, language)
    place = {"path": list(one.path), "line": one.line, "column": one.column}
    step = {"step": number} if (number := step_number(one.path)) else {}
    said = {**place, **step, "key": one.key, **one.parts(words, language), "sentence": sentence}
    fix = mend(one)
    return {**said, "fix": fix.as_json(words, language)} if fix else said


def _times(scenario: Scenario | None) -> dict[str, Any]:
    """Each step with its place, its seconds and when it begins; all that is played, and the debrief."""
    if scenario is None:
        return {"steps": [], "play": 0, "debrief": 0}
    frozen = frozen_steps(scenario)
    debrief = protected_seconds(frozen)
    times = timed(frozen).items()
    steps = [{"path": list(_place(step)), "seconds": one.seconds, "starts": one.begins} for step, one in times]
    return {"steps": steps, "play": whole_seconds(frozen) - debrief, "debrief": debrief}


def _place(step: str) -> Place:
    """Where a frozen step is written: st2_1 is the first one inside the second."""
    place: list[str | int] = []
    for number in step.removeprefix("st").split("_"):
        place += ["steps", int(number) - 1]
    return tuple(place)


def _missing(written: Written | None) -> dict[str, int]:
    """How many texts lack each language of the scenario."""
    value = written.value if written and isinstance(written.value, dict) else {}
    languages = [one for one in value.get("languages") or [] if one in LANGUAGES]
    texts = [text for _, text in texts_in(value) if isinstance(text, dict)]
    return {language: sum(language not in text for text in texts) for language in languages}
