"""The minutes, told: which sections, in which order, in which words."""

from __future__ import annotations

from server.minutes import tell_city, tell_people, tell_words
from server.minutes.outline import Outline, Section
from server.minutes.speech import Speech
from server.minutes.value import Minutes


def tell(minutes: Minutes) -> Outline:
    """What was built, decided and learned first; how it came about after."""
    t = Speech(minutes.language)
    sections: list[Section] = [
        *tell_city.built(minutes, t),
        *tell_words.decided(minutes, t),
        *tell_words.learned(minutes, t),
        *tell_city.needs(minutes, t),
        *tell_city.together(minutes, t),
        *tell_city.exchanged(minutes, t),
        *tell_city.of_groups(minutes, t),
        *tell_words.extras(minutes, t),
        *tell_words.answers(minutes, t),
        *tell_people.floor(minutes, t),
        *tell_people.people(minutes, t),
        *tell_people.time_line(minutes, t),
    ]
    foot = [t("minutes-foot-names")]
    if minutes.erased_on:
        foot.append(t("minutes-foot-erased", day=t.short_day(minutes.erased_on)))
    return Outline(
        minutes.language, t("minutes-kind"), minutes.title, tuple(_lead(minutes, t)), tuple(sections), " ".join(foot)
    )


def _lead(minutes: Minutes, t: Speech) -> list[str]:
    """When, where, how many; and where the play is now."""
    lines = []
    if minutes.start and minutes.end:
        key = "minutes-when" if minutes.ended else "minutes-when-so-far"
        lines.append(t(key, day=t.day(minutes.start), start=t.hour(minutes.start), end=t.hour(minutes.end)))
    else:
        lines.append(t("minutes-not-begun"))
    persons = sum(person.people for person in minutes.people)
    if persons:
        lines.append(_who_where(minutes, t, persons))
    return [" ".join(lines)]


def _who_where(minutes: Minutes, t: Speech, persons: int) -> str:
    used = [site for site in minutes.sites if any(person.site == site for person in minutes.people)]
    if used:
        return t("minutes-people-at", count=persons, places=t.row(used))
    return t("minutes-people-there", count=persons)
