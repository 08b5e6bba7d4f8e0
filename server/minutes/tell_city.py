"""What was built and by whom together, which needs were heard, what was asked and given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from server.minutes.built import CROWD
from server.minutes.outline import Item, Items, Paragraph, Picture, Section, Table, Title, section
from server.minutes.pictures import draw_ring, draw_town
from server.minutes.speech import Speech
from server.minutes.town import LETTERS
from server.minutes.value import Building, City, Gift, Minutes, Need, Wish


def built(minutes: City, t: Speech) -> list[Section]:
    whole = [one for one in minutes.buildings if one.finished]
    bricks = sum(load.bricks for one in minutes.buildings for load in one.loads)
    shown = minutes.buildings or minutes.free_bricks
    key = "minutes-town-free" if minutes.free_bricks else "minutes-town"
    caption = t(key, sprint=minutes.sprint, buildings=len(whole), bricks=bricks, free=minutes.free_bricks)
    picture = None
    if minutes.town and shown:
        picture = Picture(draw_town(minutes.town, caption, _picture_in_words(minutes, t)), caption, caption)
    letters = {one.id: LETTERS[n] if n < len(LETTERS) else "" for n, one in enumerate(minutes.buildings)}
    nothing = Paragraph(t("minutes-nothing-built"), "second") if minutes.town and not shown else None
    return section(
        "built",
        t("minutes-built"),
        picture,
        Items(tuple(_building(one, letters[one.id], t) for one in whole)),
        Items(tuple(_begun(one, letters[one.id], t) for one in minutes.buildings if not one.finished)),
        nothing,
        Paragraph(" ".join(_outcome(minutes, t))),
    )


def of_groups(minutes: Minutes, t: Speech) -> list[Section]:
    """Several cities side by side: each one whole, under its group's name."""
    return [
        replace(one, title=t("minutes-in-group", group=city.group, title=one.title))
        for city in minutes.cities
        for tell in (built, needs, together, exchanged)
        for one in tell(city, t)
    ]


def _picture_in_words(minutes: City, t: Speech) -> str:
    return t.row([one.name for one in minutes.buildings if one.finished])


def _building(one: Building, letter: str, t: Speech) -> Item:
    by = t("minutes-by-hand", names=t.row(one.builders)) if one.by_hand else t.row(one.builders)
    lines = [by]
    if one.verdict:
        answer = t(f"minutes-verdict-{one.verdict}", who=one.whose)
        lines.append(t("minutes-with-words", said=answer, words=t.quote(one.why)) if one.why else answer)
    return Item(one.name, t.quote(one.sentence) if one.sentence else "", tuple(lines), letter)


def _begun(one: Building, letter: str, t: Speech) -> Item:
    have = sum(load.bricks for load in one.loads)
    begun = t("minutes-begun", have=have, wanted=one.wanted)
    return Item(one.name, begun, (t.row(one.builders),), letter)


def _outcome(minutes: City, t: Speech) -> Iterator[str]:
    found = minutes.outcome
    if found is None:
        return
    yield t("minutes-alive" if found.won else "minutes-not-yet-alive")
    yield t("minutes-needs-met", met=found.needs_met, needs=found.needs)
    empty = [t.named("minutes-dial", dial) for dial, fed in found.dials.items() if not fed]
    yield t("minutes-dials-empty", dials=t.row(empty), count=len(empty)) if empty else t("minutes-dials-fed")


def needs(minutes: City, t: Speech) -> list[Section]:
    head = tuple(t(f"minutes-head-{name}") for name in ("need", "told", "became"))
    rows = tuple((_need(one, t), _told(one, t), t(f"minutes-need-{one.outcome}")) for one in minutes.needs)
    return section("needs", t("minutes-needs"), Table(head, rows))


def _need(one: Need, t: Speech) -> str:
    return t("minutes-need-of", who=one.whose, need=one.text)


def _told(one: Need, t: Speech) -> str:
    ways = [t(f"minutes-way-{way}") for way in one.ways] or [t("minutes-never-told")]
    if not one.hidden:
        return " ".join(ways)
    known = [t.quote(one.hidden), *([t("minutes-only-you")] if one.private else [])]
    return " ".join([*known, *ways])


def together(minutes: City, t: Speech) -> list[Section]:
    """The picture, and beside it the same in words: each one's row says with whom, and how many bricks."""
    if len(minutes.builders) > CROWD:
        crowd = t("minutes-crowd", count=len(minutes.builders))
        return section("together", t("minutes-together"), Paragraph(crowd))
    if not minutes.bonds:
        return []
    rows = tuple(
        (one.name, ", ".join(_partners(minutes, n, t)) or t("minutes-alone")) for n, one in enumerate(minutes.builders)
    )
    heaps = bool(minutes.free_bricks and not minutes.buildings)
    caption = t("minutes-together-heaps" if heaps else "minutes-together-more")
    svg = draw_ring(minutes.builders, minutes.bonds, t("minutes-together"))
    picture = Picture(svg, t("minutes-together"), caption) if svg else None
    head = (t("minutes-head-who"), t("minutes-head-with"))
    return section("together", t("minutes-together"), picture, Table(head, rows))


def _partners(minutes: City, n: int, t: Speech) -> Iterator[str]:
    for bond in minutes.bonds:
        if n in (bond.a, bond.b):
            other = minutes.builders[bond.b if n == bond.a else bond.a]
            yield t("minutes-with-bricks", who=other.name, count=bond.bricks)


def exchanged(minutes: City, t: Speech) -> list[Section]:
    asked = tuple((_wish(one, t), _answer(one, t)) for one in minutes.asked)
    given = tuple(_given(minutes, t))
    powers = tuple(_powers(minutes, t))
    return section(
        "exchanged",
        t("minutes-exchanged"),
        Title(t("minutes-asked")) if asked else None,
        Table((t("minutes-head-asked"), t("minutes-head-answer")), asked),
        Title(t("minutes-given")) if given else None,
        Table((t("minutes-head-for"), t("minutes-head-gift")), given),
        Title(t("minutes-powers")) if powers else None,
        Items(powers),
    )


def _powers(minutes: City, t: Speech) -> Iterator[Item]:
    """Each power once, with the buildings it helped."""
    helped: dict[tuple[str, str], list[str]] = {}
    for one in minutes.powers:
        helped.setdefault((one.by, one.text), []).extend([one.building] if one.building else [])
    for (by, text), buildings in helped.items():
        named = t.row([t.quote(building) for building in dict.fromkeys(buildings)])
        yield Item(by, text, (t("minutes-for", names=named),) if named else ())


def _wish(one: Wish, t: Speech) -> str:
    what = t(f"minutes-wish-{one.what}")
    if one.what == "brick" and one.colour:
        what = t("minutes-a-brick", brick=t.named("city-brick", one.colour))
    if one.building:
        what = t("minutes-for-building", what=what, building=one.building)
    return t("minutes-wish", by=one.by, to=one.to, what=what)


def _answer(one: Wish, t: Speech) -> str:
    if one.times == 1:
        return t("minutes-answered" if one.answered else "minutes-unanswered")
    if not one.answered:
        return t("minutes-unanswered-times", times=one.times)
    return t("minutes-answered-times", times=one.times, answered=one.answered)


def _given(minutes: City, t: Speech) -> Iterator[tuple[str, str]]:
    """For whom, and what each one gave, once for each building and each hand."""
    brought: dict[str, dict[str, list[str]]] = {}
    for one in minutes.given:
        key = "minutes-to-building" if one.building else "minutes-to-hand"
        place = t(key, building=one.building, whose=one.to)
        brought.setdefault(place, {}).setdefault(one.by, []).append(_bricks(one, t))
    for place, givers in brought.items():
        yield place, ", ".join(t("minutes-gave", who=who, bricks=t.row(bricks)) for who, bricks in givers.items())


def _bricks(one: Gift, t: Speech) -> str:
    return t(f"city-bricks-{one.colour}", count=one.bricks)
