"""What an activity adds of its own (`Activity.minutes`), put into words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from server.game.activity import Activity, Line, Section
from server.game.scopes import group_of, scope_of, state_of
from server.minutes.course import Course
from server.minutes.naming import Names
from server.minutes.said import group_name, runs_in_order, title_of
from server.minutes.speech import Speech
from server.minutes.value import Extra, Listed, Quote


def extras_of(course: Course, names: Names, speech: Speech, kinds: Mapping[str, Activity]) -> tuple[Extra, ...]:
    """A group's part stands under its group's name; of several that would be called the same, each under its step's."""
    found = [(run, section, speech(section.title)) for run, section in _sections(course, kinds)]
    called = Counter(title for _, _, title in found)
    return tuple(
        _worded(section, _heading(course, speech, run, title, alone=called[title] == 1), names, speech)
        for run, section, title in found
    )


def _heading(course: Course, speech: Speech, run: str, title: str, *, alone: bool) -> str:
    groups = course.room.get("groups", {})
    if group_of(scope_of(run)) in groups:
        group = group_name(groups[group_of(scope_of(run))], speech)
        return speech("minutes-in-group", group=group, title=title)
    step = title_of(course, speech, state_of(course.layers, run)["step"])
    return title if alone or step == title else speech("minutes-in-group", group=title, title=step)


def _sections(course: Course, kinds: Mapping[str, Activity]) -> Iterator[tuple[str, Section]]:
    for run, state in runs_in_order(course):
        kind = kinds.get(state["kind"])
        section = kind.minutes(run, course.facts_of_run(run), course.layers) if kind else None
        if section is not None:
            yield run, section


def _named(who: str | Sequence[str], names: Names, speech: Speech) -> str:
    return names.of(who) if isinstance(who, str) else speech.row(names.all_of(who))


def _worded(section: Section, title: str, names: Names, speech: Speech) -> Extra:
    drawing = section.drawing
    return Extra(
        title=title,
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
