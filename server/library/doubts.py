"""What an author should look at again: it is allowed, and yet it seldom works with people. The author's linter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from server.library.craft import city, order, people, times, words
from server.library.craft.look import Look
from server.library.craft.words import texts_in, value_at
from server.library.problems import Place
from server.library.remarks import Change, Fix, Remark, remark
from server.library.role import Role
from server.library.scenario import Scenario
from server.library.words import LANGUAGES
from server.library.yaml_text import Written

__all__ = ["Remark", "remarks_on", "remarks_on_role", "remarks_on_texts", "texts_in"]


def remarks_on(written: Written, scenario: Scenario, roles: Mapping[str, Role]) -> list[Remark]:
    """All of them in the order of the file. `roles`: the characters of the library."""
    look = Look(written, scenario, roles)
    found = (
        *_of_texts(written, scenario.languages),
        *words.picture(written, scenario),
        *(one for name in scenario.own_roles for one in words.cards(written, ("own_roles", name))),
        *times.debrief(look),
        *times.spans(look),
        *people.numbers(look),
        *order.order(look),
        *city.cities(look),
        *_of_the_kinds(look),
    )
    return _in_order(found)


def remarks_on_role(written: Written) -> list[Remark]:
    """Every text in each language in which any is written, and easy to read."""
    texts = [text for _, text in texts_in(written.value) if isinstance(text, dict)]
    spoken = [language for language in LANGUAGES if any(language in text for text in texts)]
    return _in_order((*_of_texts(written, spoken), *words.cards(written)))


def remarks_on_texts(written: Written) -> list[Remark]:
    """What can be said of a scenario that is not right yet, while its author writes on."""
    languages = written.value.get("languages") if isinstance(written.value, dict) else ()
    return _in_order(_of_texts(written, [one for one in LANGUAGES if isinstance(languages, list) and one in languages]))


def _of_texts(written: Written, languages: Sequence[str]) -> Iterator[Remark]:
    yield from words.untranslated(written, languages)
    yield from words.hard_to_read(written)


def _in_order(found: Iterable[Remark]) -> list[Remark]:
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
    place, value = list(settings), value_at(written.value, settings)
    for part in at:
        inner = value_at(value, (part,))
        if inner is not None:
            place, value = [*place, part], inner
        elif part != "text":
            break
    return tuple(place)

