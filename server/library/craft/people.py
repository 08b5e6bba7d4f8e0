"""Whether it can be played by as few, and by as many, as it is announced for."""

from __future__ import annotations

from collections.abc import Iterator

from server.library.craft.look import Look, Placed
from server.library.problems import Place
from server.library.remarks import Change, Fix, Remark, remark

MOST, LEAST = ("players", "most"), ("players", "least")


def numbers(look: Look) -> Iterator[Remark]:
    """The kinds' own limits: of all steps that would be beyond them, the one that is most. And a character for all."""
    paces = [(one, one.kind.pace(one.settings)) for one in look.steps]
    crowded = [(pace.most, one) for one, pace in paces if one.most > pace.most]
    lonely = [(pace.fewest, one) for one, pace in paces if one.least < pace.fewest]
    if crowded:
        limit, one = min(crowded, key=lambda pair: pair[0])
        yield _beyond(look, one, "check-many", one.most, limit, MOST)
    if lonely:
        limit, one = max(lonely, key=lambda pair: pair[0])
        yield _beyond(look, one, "check-few", one.least, limit, LEAST)
    for one in look.steps:
        if one.step.kind == "cast" and look.roles and one.most > len(look.roles):
            yield _beyond(look, one, "check-characters", one.most, len(look.roles), MOST)


def _beyond(look: Look, one: Placed, key: str, people: int, limit: int, at: Place) -> Remark:
    """Where everybody is together, one press makes the scenario's number that of the kind."""
    figures = {"people": people, "limit": limit}
    texts = {"title": one.step.title}
    if one.scope:
        return remark(look.written, one.at, f"{key}-group", figures, texts)
    fix = Fix("check-fix-players", (Change(at, limit),), {"limit": limit})
    return remark(look.written, at, key, figures, texts, fix)
