"""The journal, for one reader, becomes the minutes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any, Protocol

from server.game.activity import Activity
from server.game.city.document import part
from server.game.city.outcome import outcome
from server.game.scopes import ROOM
from server.minutes import built, needs, said
from server.minutes.confided import without_confided
from server.minutes.course import Course, Entry, read_course
from server.minutes.extras import extras_of
from server.minutes.naming import Names, in_order
from server.minutes.speech import Speech
from server.minutes.time_line import Clock, time_line_of
from server.minutes.town import describe_town
from server.minutes.value import Character, GroupCity, Minutes, Outcome, Person


class Row(Protocol):
    """What the store knows of the room besides its journal."""

    @property
    def delete_after_ms(self) -> int: ...


def minutes_of(
    entries: Iterable[Entry],
    readable: Collection[str],
    language: str,
    row: Row | None = None,
    kinds: Mapping[str, Activity] | None = None,
    zone: tzinfo | None = None,
) -> Minutes:
    """The minutes at this moment, from the layers `readable` alone. `kinds` may add parts of their own.

    Without a language they are in the room's. `zone`: whose hours; by default those of this machine.
    """
    course = without_confided(read_course(entries, readable), kinds or {})
    speech = Speech(language or course.room.get("language", ""))
    names = Names(course, speech)
    clock = _clock(zone)
    happenings = said.happenings_of(course, speech)
    extras = extras_of(course, names, speech, kinds or {})
    time_line = time_line_of(course, speech, clock)
    room = course.room
    return Minutes(
        language=speech.language,
        title=speech.pick(room.get("title")),
        code=room.get("code", ""),
        scenario=room.get("scenario", ""),
        start=time_line[0].start if time_line else None,
        end=_end(course, clock) if time_line else None,
        ended="ended" in room.get("state", {}),
        erased_on=clock(row.delete_after_ms) if row else None,
        sites=_sites(course),
        people=_people(course, names),
        characters=_characters(names, speech),
        **_cities_of(course, names, speech),
        floor=said.floor_of(course, names, speech),
        happenings=happenings,
        decisions=said.decisions_of(happenings, extras),
        answers=said.answers_of(course, names, speech, kinds or {}),
        time_line=time_line,
        extras=extras,
    )


def _city_of(course: Course, names: Names, speech: Speech) -> dict[str, Any]:
    """What `City` tells, from the city that `course` sees."""
    city = course.city
    builders, bonds = built.together(course, names)
    return {
        "outcome": _outcome(course, names),
        "sprint": city.get("sprint", 0),
        "buildings": built.buildings_of(course, names, speech),
        "town": describe_town(city, names.roles) if "terrain" in city else None,
        "free_bricks": len(part(city, "bricks")),
        "builders": builders,
        "bonds": bonds,
        "needs": needs.needs_of(course, names, speech),
        "asked": needs.wishes_of(course, names, speech),
        "given": needs.gifts_of(course, names, speech),
        "powers": needs.powers_of(course, names, speech),
    }


def _cities_of(course: Course, names: Names, speech: Speech) -> dict[str, Any]:
    """The room's city, and those of the groups; where only groups built, the room has no town of its own."""
    cities = _cities_of_groups(course, speech)
    own = _city_of(course.seen_from(ROOM) if cities else course, names, speech)
    untouched = not own["buildings"] and not own["free_bricks"]
    return {**own, "cities": cities, **({"town": None} if cities and untouched else {})}


def _cities_of_groups(course: Course, speech: Speech) -> tuple[GroupCity, ...]:
    """Those in which something was planned or built, in the groups' order."""
    groups = course.room.get("groups", {})
    cities = []
    for group in sorted(groups, key=lambda group: (int(groups[group]["n"]), group)):
        of_group = course.seen_from(f"group:{group}")
        if any(part(of_group.city, name) for name in ("stories", "sites", "bricks", "props")):
            named = Names(of_group, speech)
            cities.append(GroupCity(group=said.group_name(groups[group], speech), **_city_of(of_group, named, speech)))
    return tuple(cities)


def _clock(zone: tzinfo | None) -> Clock:
    """Hours as the clock on the wall shows them: the server's own, unless told."""
    return lambda ms: datetime.fromtimestamp(ms / 1000, zone).astimezone(zone)


def _end(course: Course, clock: Clock) -> datetime:
    ended = course.room.get("state", {}).get("ended")
    return clock(ended if ended else course.entries[-1].at)


def _sites(course: Course) -> tuple[str, ...]:
    sites = course.room.get("sites", {})
    return tuple(str(sites[name]["name"]) for name in sorted(sites, key=lambda name: int(sites[name]["n"])))


def _people(course: Course, names: Names) -> tuple[Person, ...]:
    """Who is here, and of those who left, who played."""
    seats, sites = course.room.get("seats", {}), course.room.get("sites", {})
    played = {fact["seat"] for fact in course.facts("character_given")}
    there = [seat for seat, one in seats.items() if "left" not in one or seat in played]
    return tuple(
        Person(
            name=names.seat(seat),
            people=int(seats[seat].get("people", 1)),
            characters=tuple(names.role(role) for role in names.characters_of(seat)),
            site=sites.get(seats[seat].get("site", ""), {}).get("name", ""),
            bot="bot" in seats[seat],
        )
        for seat in sorted(there, key=lambda seat: int(seats[seat]["n"]))
    )


def _characters(names: Names, speech: Speech) -> tuple[Character, ...]:
    return tuple(
        Character(
            id=role,
            name=names.role(role),
            trade=speech.pick(names.roles.get(role, {}).get("trade")),
            colour=names.roles.get(role, {}).get("colour", ""),
            player=names.seat(names.held[role].get("seat", "")),
            portrait=names.roles.get(role, {}).get("portrait", {}),
        )
        for role in in_order(names.roles, names.held)
    )


def _outcome(course: Course, names: Names) -> Outcome | None:
    """Said of the city, never of people, and only once it has needs."""
    if not part(course.city, "stories"):
        return None
    found = outcome(course.city, names.held)
    return Outcome(**{key: found[key] for key in Outcome.model_fields})
