"""The way through a scenario: which step comes next in a scope, and which one before.

Steps nest. A step with steps inside has the stage first; then they have it, one after the other, while its run stays
open; then it has it again. Where people go `apart`, the steps inside are each group's own way, not the room's.
A `beside` step is on no way: its run is open beside all others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from server.game.context import Context
from server.game.scopes import ROOM, group_of


@dataclass(frozen=True, slots=True)
class Move:
    """`open` a run of `step` inside the runs `outer`, or `resume` the run `outer[-1]`, whose steps inside are over."""

    how: Literal["open", "resume"]
    step: str = ""
    outer: tuple[str, ...] = ()
    again: bool = False  # stepping back: with what was there


def steps_inside(ctx: Context, around: str) -> list[str]:
    """The steps that lie in `around` on this scope's way, in order; those of the whole way for an empty one."""
    steps = ctx.room.get("steps", {})
    root = around or root_of(ctx)
    if around and "apart" in steps[around]:
        return []  # there the groups go their own ways
    nth = ctx.layer(ROOM).at("groups", group_of(ctx.scope), "n")
    mine = (
        step
        for step, one in steps.items()
        if one.get("inside", "") == root and "beside" not in one and (not nth or nth in one.get("only_for", (nth,)))
    )
    return sorted(mine, key=lambda step: int(steps[step]["n"]))


def root_of(ctx: Context) -> str:
    """The step that a group's way lies in; empty for the room's."""
    return str(ctx.layer(ROOM).at("groups", group_of(ctx.scope), "step", default=""))


def outer_runs(ctx: Context) -> tuple[str, ...]:
    found: tuple[str, ...] = ctx.public.at("now", "outer", default=())
    return found


def onwards(ctx: Context) -> Move | None:
    """Into the steps inside, on to the one that follows, or out to the one around; None at the end of the way."""
    outer = outer_runs(ctx)
    if not ctx.step:
        first = steps_inside(ctx, "")
        return Move("open", first[0]) if first else None
    inside = steps_inside(ctx, ctx.step)
    if inside and "resumed" not in ctx.state:
        return Move("open", inside[0], (*outer, ctx.run))
    beside = _siblings(ctx)
    at = beside.index(ctx.step) + 1
    if at < len(beside):
        return Move("open", beside[at], outer)
    return Move("resume", outer=outer) if outer else None


def backwards(ctx: Context) -> Move | None:
    """The same way, the other way round; None at its beginning."""
    outer = outer_runs(ctx)
    if not ctx.step:
        return None
    if "resumed" in ctx.state:
        return Move("open", steps_inside(ctx, ctx.step)[-1], (*outer, ctx.run), again=True)
    beside = _siblings(ctx)
    at = beside.index(ctx.step)
    if at:
        return Move("open", beside[at - 1], outer, again=True)
    return Move("resume", outer=outer, again=True) if outer else None


def _siblings(ctx: Context) -> list[str]:
    around = str(ctx.room["steps"][ctx.step].get("inside", ""))
    return steps_inside(ctx, "" if around == root_of(ctx) else around)
