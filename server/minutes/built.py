"""What was built, and by whom together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from server.game.city.document import is_finished, part
from server.minutes.course import Course
from server.minutes.heaps import heaps
from server.minutes.naming import Names, in_order
from server.minutes.speech import Speech
from server.minutes.value import Bond, Builder, Building, Load

CROWD = 24


def buildings_of(course: Course, names: Names, speech: Speech) -> tuple[Building, ...]:
    """Every site, in the order they were opened."""
    sprints = {fact["site"]: fact["sprint"] for fact in course.facts("site_finished")}
    whys = _whys(course)
    sites = part(course.city, "sites")
    return tuple(
        _building(course, names, speech, name, sprints.get(name, 0), whys.get(name, ""))
        for name in sorted(sites, key=lambda name: (sites[name]["n"], name))
    )


def _whys(course: Course) -> dict[str, str]:
    """What was said when a building was judged."""
    cards = (card for run in course.room.get("runs", {}).values() for card in run.get("cards", {}).values())
    return {card["site"]: card["text"] for card in cards if card.get("field") == "why" and "site" in card}


def name_of(course: Course, speech: Speech, site: Mapping[str, Any]) -> str:
    """As its builders named it; else as people would call it."""
    need = course.room.get("roles", {}).get(site["story"], {}).get("need", {})
    return site.get("name") or speech.pick(need.get("story")) or speech.named("city-plan", site["plan"])


def _building(course: Course, names: Names, speech: Speech, name: str, sprint: int, why: str) -> Building:
    site = part(course.city, "sites")[name]
    story = part(course.city, "stories")[site["story"]]
    loads = Counter((brick["by"], brick["colour"]) for _, brick in _came(site))
    by = list(dict.fromkeys([who for who, _ in loads] or [site["by"]]))
    return Building(
        id=name,
        plan=site["plan"],
        name=name_of(course, speech, site),
        whose=names.of(site["story"]),
        sentence=site.get("sentence", ""),
        opened_by=names.of(site["by"]),
        builders=names.all_of(by),
        loads=tuple(Load(by=names.of(who), colour=colour, bricks=count) for (who, colour), count in loads.items()),
        wanted=sum(story["wanted"].values()),
        finished=is_finished(site, story),
        by_hand=bool(site.get("real")),
        sprint=sprint,
        verdict=site.get("verdict", ""),
        why=why,
    )


def _came(site: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted(site["bricks"].items(), key=lambda pair: (pair[1]["n"], pair[0]))


def together(course: Course, names: Names) -> tuple[tuple[Builder, ...], tuple[Bond, ...]]:
    """Who built with whom: two are bound by the bricks they brought to the same buildings.

    In a crowd nobody is bound to anybody: everyone built with everyone.
    """
    works = list(_works(course.city))
    order = _builders(course, names, {who for work in works for who in work})
    if len(order) > CROWD:
        return _called(names, order), ()
    place = {who: n for n, who in enumerate(order)}
    bricks: Counter[tuple[int, int]] = Counter()
    shared: Counter[tuple[int, int]] = Counter()
    for work in works:
        for one, other in combinations(sorted(work, key=place.__getitem__), 2):
            pair = (place[one], place[other])
            bricks[pair] += work[one] + work[other]
            shared[pair] += 1
    bonds = [Bond(a=a, b=b, bricks=bricks[a, b], buildings=shared[a, b]) for a, b in sorted(bricks)]
    return _called(names, order), tuple(bonds)


def _works(city: Mapping[str, Any]) -> Iterator[Counter[str]]:
    """For each building, and each heap of free bricks that touch, how many bricks each one brought."""
    for site in part(city, "sites").values():
        yield Counter(brick["by"] for brick in site["bricks"].values())
    for heap in heaps(part(city, "bricks").values()):
        yield Counter(brick["by"] for brick in heap)


def _builders(course: Course, names: Names, brought: set[str]) -> list[str]:
    """Every character that is played, whether it brought anything or not; then the seats that brought free bricks."""
    roles = set(names.held) | {who for who in brought if who in names.roles}
    seats = course.room.get("seats", {})
    return in_order(names.roles, roles) + sorted(brought - roles, key=lambda seat: int(seats.get(seat, {}).get("n", 0)))


def _called(names: Names, order: list[str]) -> tuple[Builder, ...]:
    """Several without a name are told apart by a number, which means nothing elsewhere."""
    unnamed = [who for who in order if names.of(who) == names.somebody]
    numbers = {who: n for n, who in enumerate(unnamed, start=1)} if len(unnamed) > 1 else {}
    return tuple(_builder(names, who, numbers.get(who)) for who in order)


def _builder(names: Names, who: str, number: int | None) -> Builder:
    role = names.roles.get(who, {})
    name = names.numbered(number) if number else names.of(who)
    return Builder(name=name, colour=role.get("colour", ""), portrait=role.get("portrait", {}))
