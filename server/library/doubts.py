"""What an author should look at again: it is allowed, and yet it seldom works with people. The author's linter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from server.library.checks import check
from server.library.craft import city, people, times, words
from server.library.craft.look import Look
from server.library.craft.words import texts_in
from server.library.files import read_yaml
from server.library.problems import Place, Problem
from server.library.remarks import Change, Fix, Remark, remark
from server.library.role import Role
from server.library.scenario import Scenario
from server.library.words import LANGUAGES
from server.library.yaml_text import Written

__all__ = ["Remark", "remarks_in", "remarks_on", "remarks_on_role", "texts_in"]


def remarks_in(path: Path, roles: Mapping[str, Role] | None = None) -> list[Remark]:
    """What is remarkable in one file; nothing where it is not right, which is told as a problem."""
    written = read_yaml(path)
    if isinstance(written, Problem):
        return []
    if path.parent.name == "roles":
        return [] if isinstance(check(written, Role), list) else remarks_on_role(written)
    scenario = check(written, Scenario)
    return [] if isinstance(scenario, list) else remarks_on(written, scenario, roles or {})


def remarks_on(written: Written, scenario: Scenario, roles: Mapping[str, Role]) -> list[Remark]:
    """All of them in the order of the file. `roles`: the characters of the library."""
    look = Look(written, scenario, roles)
    found = (
        *words.untranslated(written, scenario.languages),
        *words.hard_to_read(written),
        *words.picture(written, scenario),
        *times.debrief(look),
        *times.spans(look),
        *people.numbers(look),
        *city.cities(look),
        *_of_the_kinds(look),
    )
    return sorted(found, key=lambda one: (one.line, one.column))


def remarks_on_role(written: Written) -> list[Remark]:
    """Every text in each language in which any is written, and easy to read."""
    texts = [text for _, text in texts_in(written.value) if isinstance(text, dict)]
    spoken = [language for language in LANGUAGES if any(language in text for text in texts)]
    found = (*words.untranslated(written, spoken), *words.hard_to_read(written))
    return sorted(found, key=lambda one: (one.line, one.column))


def _of_the_kinds(look: Look) -> Iterator[Remark]:
    for one in (*look.steps, *look.beside):
        for doubt in one.kind.doubts(one.settings):
            if doubt.under is not None and look.scenario.players.least >= doubt.under:
                continue
            at = _written_at(look.written, (*one.at, "settings"), doubt.at)
            fix = Fix("check-fix-instead", (Change(at, doubt.instead),)) if doubt.instead else None
            yield remark(look.written, at, doubt.key, doubt.figures, doubt.texts, fix)


def _written_at(written: Written, settings: Place, at: Place) -> Place:
    """The place in the text: an author may leave out a level that the settings have, as in a statement alone."""
    place, value = list(settings), _inside(written.value, settings)
    for part in at:
        inner = _inside(value, (part,))
        if inner is not None:
            place, value = [*place, part], inner
        elif part != "text":
            break
    return tuple(place)


def _inside(value: Any, path: Place) -> Any:
    for part in path:
        if isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value
