"""Whether the steps follow each other as facilitators have them, and each is taken by somebody."""

from __future__ import annotations

from collections.abc import Iterator

from server.library.craft.look import Look, Placed
from server.library.remarks import Change, Fix, Remark, remark


def order(look: Look) -> Iterator[Remark]:
    yield from _untaken(look)
    yield from _characters_kept(look)
    yield from _nothing_to_show(look)
    yield from _not_offered(look)


def _untaken(look: Look) -> Iterator[Remark]:
    """A step inside groups that is only for groups which will not be there."""
    around = {one.at: one for one in look.steps}
    for one in look.steps:
        groups = around.get(one.at[:-2])
        there = _number(groups) if groups else 0
        if one.step.only_for and there and min(one.step.only_for) > there:
            figures = {"group": min(one.step.only_for), "groups": there}
            yield remark(look.written, (*one.at, "only_for"), "check-nobody-takes", figures, {"title": one.step.title})


def _number(groups: Placed) -> int:
    """How many groups there will be, where the settings say it."""
    return len(getattr(groups.settings, "groups", ())) or int(getattr(groups.settings, "number", None) or 0)


def _characters_kept(look: Look) -> Iterator[Remark]:
    """Who speaks of what happened lays the character down before; else the character answers."""
    for steps in look.scopes().values():
        playing = False
        for one in steps:
            playing = one.step.kind == "cast" or (playing and one.step.kind != "derole")
            if playing and one.step.kind == "debrief":
                yield remark(look.written, one.at, "check-no-derole", texts={"title": one.step.title})
                break


def _nothing_to_show(look: Look) -> Iterator[Remark]:
    """A plenary shows the sheets that groups have written, and the towns they have built."""
    made = False
    for one in look.steps:
        made = made or (one.step.kind in ("handover", "build") and bool(one.scope))
        if one.step.kind == "plenary" and not made:
            yield remark(look.written, one.at, "check-no-sheets", texts={"title": one.step.title})


def _not_offered(look: Look) -> Iterator[Remark]:
    """A character that is written in the scenario, and that nobody can choose."""
    offered = look.scenario.roles
    for name, role in look.scenario.own_roles.items():
        if name not in offered:
            fix = Fix("check-fix-offer", (Change(("roles", len(offered)), name),)) if offered else None
            yield remark(look.written, ("own_roles", name), "check-not-offered", {}, {"name": role.name}, fix)
