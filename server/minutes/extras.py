"""What an activity adds of its own (`Activity.minutes`), put into words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from server.game.activity import Activity, Line, Section
from server.minutes.course import Course
from server.minutes.naming import Names
from server.minutes.said import runs_in_order
from server.minutes.speech import Speech
from server.minutes.value import Extra, Listed, Quote


def extras_of(course: Course, names: Names, speech: Speech, kinds: Mapping[str, Activity]) -> tuple[Extra, ...]:
    return tuple(_worded(section, names, speech) for section in _sections(course, kinds))


def _sections(course: Course, kinds: Mapping[str, Activity]) -> Iterator[Section]:
    for run, state in runs_in_order(course):
        kind = kinds.get(state["kind"])
        section = kind.minutes(run, course.facts_of_run(run), course.layers) if kind else None
        if section is not None:
            yield section


def _named(who: str | Sequence[str], names: Names, speech: Speech) -> str:
    return names.of(who) if isinstance(who, str) else speech.row([names.of(one) for one in who])


def _worded(section: Section, names: Names, speech: Speech) -> Extra:
    drawing = section.drawing
    return Extra(
        title=speech(section.title),
        decides=section.decides,
        lines=tuple(_said(line, names, speech) for line in section.lines),
        quotes=tuple(Quote(text=said.text, by=names.of(said.by) if said.by else "") for said in section.quotes),
        picture=drawing.draw(speech.pick) if drawing else "",
        caption=_said(drawing.caption, names, speech) if drawing else "",
        entries=tuple(
            Listed(
                title=_said(entry.title, names, speech),
                lines=tuple(_said(line, names, speech) for line in entry.lines),
            )
            for entry in section.entries
        ),
    )


def _said(line: Line, names: Names, speech: Speech) -> str:
    return speech(
        line.key,
        **line.figures,
        **{name: _named(who, names, speech) for name, who in line.whos.items()},
        **{name: speech.pick(text) for name, text in line.texts.items()},
    )
