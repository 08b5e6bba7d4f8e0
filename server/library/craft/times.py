"""Whether the minutes are those people need: the debrief its third, each step what its group wants."""

from __future__ import annotations

from collections.abc import Iterator

from server.game.timing import protected_seconds, timed, whole_seconds
from server.library.craft.look import Look, Placed
from server.library.problems import Place
from server.library.remarks import Change, Fix, Remark, remark
from server.library.scenario import frozen_steps

SHORTEST_WITH_A_DEBRIEF = 30 * 60  # seconds: what is shorter is an exercise, and is talked about at once
ROUNDING = 60  # seconds by which planned minutes may differ from what is inside
MINUTE = 60
USUAL = 5  # minutes: what a step gets that needs less


def debrief(look: Look) -> Iterator[Remark]:
    """At least a third of the time people play."""
    steps = frozen_steps(look.scenario)
    whole, kept = whole_seconds(steps), protected_seconds(steps)
    wanted = -(-(whole - kept) // 3)
    if whole < SHORTEST_WITH_A_DEBRIEF or kept >= wanted:
        return
    first = next((number for number, step in enumerate(look.scenario.steps) if step.debrief), None)
    at: Place = ("steps",) if first is None else ("steps", first)
    figures: dict[str, str | int] = {"play": minutes((whole - kept) / 60), "wanted": -(-wanted // 60)}
    key = "check-debrief" if kept else "check-debrief-none"
    yield remark(look.written, at, key, {"debrief": minutes(kept / 60), **figures}, fix=_longer(look, wanted - kept))


def _longer(look: Look, seconds: int) -> Fix:
    """The longest step of the debrief gets what is missing; where there is none, one is added at the end."""
    more = -(-seconds // MINUTE)
    own = [one for one in look.steps if one.step.debrief and one.step.minutes and not one.scope and _takes(one) is None]
    if not own:
        title = {"fr": "Ce qui s’est passé", "en": "What happened"}
        new = {"kind": "debrief", "title": title, "minutes": more, "debrief": True}
        added = Change(("steps", len(look.scenario.steps)), new)
        return Fix("check-fix-debrief", (added,), {"minutes": more})
    longest = max(own, key=lambda one: (one.step.minutes or 0, one.at))
    total = _whole((longest.step.minutes or 0) + more)
    return Fix("check-fix-minutes", (Change((*longest.at, "minutes"), total),), {"minutes": minutes(total)})


def spans(look: Look) -> Iterator[Remark]:
    times = timed(frozen_steps(look.scenario))
    for one in look.steps:
        if one.kind.apart and one.step.minutes is not None:
            inside = times[_frozen_id(one.at)].seconds
            if inside - one.step.minutes * 60 >= ROUNDING:
                yield _not_inside(look, one, one.step.minutes, inside)
            continue
        takes = _takes(one)
        if takes is None:
            yield from _pace(look, one)
        elif one.step.minutes is not None and abs(one.step.minutes * 60 - takes) >= ROUNDING:
            yield _not_inside(look, one, one.step.minutes, takes)


def _not_inside(look: Look, one: Placed, given: float, takes: int) -> Remark:
    figures = {"takes": minutes(takes / 60), "minutes": minutes(given)}
    at = (*one.at, "minutes")
    away = Fix("check-fix-no-minutes", (Change(at),))
    return remark(look.written, at, "check-minutes", figures, {"title": one.step.title}, away)


def _frozen_id(at: Place) -> str:
    return "st" + "_".join(str(number + 1) for number in at if isinstance(number, int))


def _takes(one: Placed) -> int | None:
    """An activity with bells of its own takes what it takes, whatever minutes are written; unless people decide it."""
    return None if one.kind.by_people and one.step.minutes else one.kind.takes(one.settings, holds=bool(one.step.steps))


def _pace(look: Look, one: Placed) -> Iterator[Remark]:
    """What so many people need at least, and what even they would find long; and whether there is a time at all."""
    if one.kind.apart or one.step.steps:
        return
    pace = one.kind.pace(one.settings)
    least, most = pace.least(one.most), pace.most_seconds(one.most)
    if one.step.minutes is None:
        if len(look.steps) > 1:  # alone it may go on until people have had enough
            yield _timeless(look, one, max(USUAL, -(-least // MINUTE)))
        return
    given = one.step.minutes * 60
    if given < least:
        yield _other(look, one, "check-too-short", -(-least // MINUTE))
    elif most and given > most:
        yield _other(look, one, "check-too-long", max(1, most // MINUTE))


def _timeless(look: Look, one: Placed, wanted: int) -> Remark:
    """The agenda counts it as nothing, and so does the debrief's third."""
    fix = Fix("check-fix-minutes", (Change((*one.at, "minutes"), wanted),), {"minutes": wanted})
    return remark(look.written, one.at, "check-no-time", {"wanted": wanted}, {"title": one.step.title}, fix)


def _other(look: Look, one: Placed, key: str, wanted: int) -> Remark:
    at = (*one.at, "minutes")
    given = one.step.minutes or 0
    figures: dict[str, str | int] = {"minutes": minutes(given), "people": one.most, "wanted": wanted}
    pace = one.kind.pace(one.settings)
    if pace.each and key == "check-too-short":
        key = "check-too-short-each"
        figures |= {"each": int(given * 60 // one.most), "fit": max(1, int((given * 60 - pace.start) // pace.each))}
    fix = Fix("check-fix-minutes", (Change(at, wanted),), {"minutes": wanted})
    return remark(look.written, at, key, figures, {"title": one.step.title}, fix)


def minutes(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _whole(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


