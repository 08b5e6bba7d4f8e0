"""Which needs were heard, which were never told; what was asked, what was given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from server.game.city.document import is_finished, part, site_of
from server.game.outcome import Fact
from server.minutes.built import name_of
from server.minutes.course import Course
from server.minutes.naming import Names, in_order
from server.minutes.speech import Speech
from server.minutes.value import Gift, Need, Power, Way, Wish


def needs_of(course: Course, names: Names, speech: Speech) -> tuple[Need, ...]:
    """A need for each story of the city, in the order the roles are offered."""
    ways = _ways(course)
    return tuple(
        _need(course, names, speech, role, tuple(ways.get(role, {})))
        for role in in_order(names.roles, part(course.city, "stories"))
    )


def _need(course: Course, names: Names, speech: Speech, role: str, ways: tuple[Way, ...]) -> Need:
    need = names.roles.get(role, {}).get("need", {})
    told = part(course.city, "told").get(role, {})
    own = course.own.get("told", {}).get(role) or course.own.get("characters", {}).get(role, {}).get("hidden", {})
    return Need(
        whose=names.role(role),
        building=speech.pick(need.get("story")),
        text=speech.pick(need.get("text")),
        hidden=speech.pick((told or own).get("text")),
        private=bool(own and not told),
        ways=ways,
        outcome=_outcome(course.city, role),  # type: ignore[arg-type]
    )


def _outcome(city: dict[str, Any], role: str) -> str:
    story = part(city, "stories")[role]
    site = site_of(city, role)
    if "met" in story:
        return "met"
    if site is not None:
        return "built" if is_finished(part(city, "sites")[site], story) else "begun"
    return "refused" if story.get("refused") else "waiting"


def _ways(course: Course) -> dict[str, dict[Way, None]]:
    """How each need came to be known, each way once, in order."""
    found: dict[str, dict[Way, None]] = {}
    for role, way in _tellings(course):
        found.setdefault(role, {})[way] = None
    return found


def _tellings(course: Course) -> Iterator[tuple[str, Way]]:
    for fact in course.facts("need_told", "need_came_out", "verdict_said"):
        if fact["what"] == "need_told":
            yield fact["role"], "one" if fact["to"] == "one" else "aloud" if fact.get("aloud") else "all"
        elif fact["what"] == "need_came_out":
            yield fact["role"], "asked"
        elif not fact.get("heard"):
            yield fact["story"], "review"


def wishes_of(course: Course, names: Names, speech: Speech) -> tuple[Wish, ...]:
    """The same request several times is one wish, in the order they were first asked."""
    answered = {fact["ask"] for fact in course.facts("ask_answered")}
    times: Counter[tuple[str, str, str, str, str]] = Counter()
    done: Counter[tuple[str, str, str, str, str]] = Counter()
    for fact in course.facts("asked"):
        what = "power" if fact.get("power") else "brick" if "colour" in fact or "site" in fact else "need"
        wish = (fact["role"], fact["to"], what, fact.get("colour", ""), _building(course, speech, fact))
        times[wish] += 1
        done[wish] += fact["ask"] in answered
    return tuple(
        Wish(
            by=names.role(wish[0]),
            to=names.role(wish[1]),
            what=wish[2],  # type: ignore[arg-type]
            colour=wish[3],
            building=wish[4],
            times=count,
            answered=done[wish],
        )
        for wish, count in times.items()
    )


def _building(course: Course, speech: Speech, fact: Fact) -> str:
    site = part(course.city, "sites").get(fact.get("site", ""))
    return name_of(course, speech, site) if site else ""


def gifts_of(course: Course, names: Names, speech: Speech) -> tuple[Gift, ...]:
    """Bricks put into another's hand, and bricks carried to a building that another needs."""
    sites = part(course.city, "sites")
    bricks: Counter[tuple[str, str, str, str]] = Counter()
    for fact in course.facts("brick_given", "brick_carried"):
        if fact["what"] == "brick_given":
            bricks[fact["role"], fact["to"], fact["colour"], ""] += 1
        elif fact["site"] in sites and sites[fact["site"]]["story"] != fact["role"]:
            whose = sites[fact["site"]]["story"]
            bricks[fact["role"], whose, fact["colour"], _building(course, speech, fact)] += 1
    return tuple(
        Gift(by=names.role(by), to=names.role(to), colour=colour, bricks=count, building=building)
        for (by, to, colour, building), count in bricks.items()
    )


def powers_of(course: Course, names: Names, speech: Speech) -> tuple[Power, ...]:
    return tuple(
        Power(
            by=names.role(fact["role"]),
            text=speech.pick(names.roles.get(fact["role"], {}).get("power", {}).get("text")),
            building=_building(course, speech, fact),
        )
        for fact in course.facts("power_used")
    )
