"""Who was there, the floor each one had, and the day as it went. No ranking: everyone in their own order."""

from __future__ import annotations

from server.minutes.outline import Faces, Paragraph, Section, Table, section
from server.minutes.pictures import draw_face
from server.minutes.speech import Speech
from server.minutes.value import Floor, Minutes, Moment, Person

AS_PLANNED_S = 30


def floor(minutes: Minutes, t: Speech) -> list[Section]:
    rows = tuple(
        (_where(place, group, t), ", ".join(_turns(one, t) for one in minutes.floor if (one.place, one.group) == where))
        for where in dict.fromkeys((one.place, one.group) for one in minutes.floor)
        for place, group in [where]
    )
    return section("floor", t("minutes-floor"), Table((), rows))


def _where(place: str, group: str, t: Speech) -> str:
    title = t(f"minutes-floor-{place}")
    return t("minutes-in-group", group=group, title=title) if group else title


def _turns(one: Floor, t: Speech) -> str:
    had = t("minutes-had", who=one.who, turns=t("minutes-turns", count=one.turns))
    return t("minutes-with-passed", had=had, count=one.passed) if one.passed else had


def people(minutes: Minutes, t: Speech) -> list[Section]:
    faces = tuple(
        (draw_face(one.portrait, one.colour), one.name, t("minutes-played-by", trade=one.trade, who=one.player))
        if one.player not in (one.name, t("minutes-one-person"))
        else (draw_face(one.portrait, one.colour), one.name, one.trade)
        for one in minutes.characters
    )
    others = [person for person in minutes.people if not person.characters]
    unnamed = sum(person.people for person in others if person.name == t("minutes-one-person"))
    named = [_person(person, t) for person in others if person.name != t("minutes-one-person")]
    if unnamed:
        named.append(t("minutes-more-people" if named else "minutes-people", count=unnamed))
    sentence = t("minutes-also-there" if faces else "minutes-there", names=t.row(named), count=len(named) + unnamed)
    return section("people", t("minutes-who"), Faces(faces), Paragraph(sentence) if named else None)


def _person(person: Person, t: Speech) -> str:
    return t("minutes-person-at", name=person.name, place=person.site) if person.site else person.name


def time_line(minutes: Minutes, t: Speech) -> list[Section]:
    head = tuple(t(f"minutes-head-{name}") for name in ("hour", "step", "length"))
    rows = tuple((t.hour(one.start), _step(one, t), _length(one, t)) for one in minutes.time_line)
    return section("time-line", t("minutes-time-line"), Table(head, rows))


def _step(one: Moment, t: Speech) -> str:
    return t("minutes-step-of", part=one.part, title=one.title) if one.part else one.title


def _length(one: Moment, t: Speech) -> str:
    if one.end is None:
        return t("minutes-running")
    lasted = round((one.end - one.start).total_seconds()) - one.paused_s
    said = [t.length(lasted)]
    if one.planned_s and abs(lasted - one.planned_s) >= AS_PLANNED_S:
        said.append(t("minutes-planned", length=t.length(one.planned_s)))
    if one.added_s:
        said.append(t("minutes-added" if one.added_s > 0 else "minutes-taken", length=t.length(abs(one.added_s))))
    if one.paused_s:
        said.append(t("minutes-paused", length=t.length(one.paused_s)))
    return ", ".join(said)
