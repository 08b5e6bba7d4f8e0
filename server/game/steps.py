"""Where a scope is in the scenario: running a step, its clock, the bell, on and back.

`now` in the scope's layer: `{step, run, started, deadline | left, closed?}`. Pausing takes the deadline away and keeps
the milliseconds that are left. Going back starts a new run of a step with its content kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from pydantic import BaseModel, Field

from server.game.activity import Activity
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.scopes import run_id, run_number


class Rulebook(Protocol):
    """What running a step needs of the room's rules."""

    @property
    def kinds(self) -> Mapping[str, Activity]: ...

    def settings(self, layers: Layers, step: str) -> BaseModel: ...


LONGEST_S = 4 * 60 * 60


class OfRun(BaseModel, extra="forbid"):
    """Facilitators press for the run they see: a second press for the same run is refused, never doubled."""

    seen: str | None = None


class AddTime(OfRun):
    seconds: int = Field(60, ge=-600, le=3600)


class Bell(BaseModel, extra="forbid"):
    run: str
    deadline: int


def steps_in_order(ctx: Context) -> list[str]:
    steps = ctx.room.get("steps", {})
    return sorted(steps, key=lambda step: int(steps[step]["n"]))


def next_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    order = steps_in_order(ctx)
    here = order.index(ctx.step) if ctx.step else -1
    if here + 1 >= len(order):
        return refuse("step/last")
    return _leave_for(rules, ctx, order[here + 1])


def previous_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    order = steps_in_order(ctx)
    if not ctx.step or order.index(ctx.step) == 0:
        return refuse("step/first")
    return _leave_for(rules, ctx, order[order.index(ctx.step) - 1], again=True)


def end_room(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    closing = ring(rules, ctx) if ctx.run and not ctx.public.at("now", "closed") else event("room_ended")
    ended = event("room_ended", "room", {"state": {"ended": ctx.now}, "now": None})
    return closing.and_then(ended, "room_ended").noting("room_ended")


def _stale(ctx: Context, data: OfRun) -> bool:
    return data.seen is not None and data.seen != ctx.run


def _leave_for(rules: Rulebook, ctx: Context, step: str, *, again: bool = False) -> Event:
    if not ctx.run or ctx.public.at("now", "closed"):
        return open_step(rules, ctx, step, again=again)
    rung = ring(rules, ctx)
    return rung.and_then(open_step(rules, ctx.after(rung), step, again=again), "step_started")


def open_step(rules: Rulebook, ctx: Context, step: str, *, again: bool = False) -> Event:
    """A new run of `step`, with its clock running."""
    plan = ctx.room["steps"][step]
    runs = ctx.public.get("runs", {})
    run = run_id(ctx.scope, len(runs) + 1)
    before = _last_run(runs, step) if again else None
    now: dict[str, Any] = {"step": step, "run": run, "started": ctx.now, "left": None, "closed": None}
    now["deadline"] = ctx.now + plan["seconds"] * 1000 if plan.get("seconds") else None
    about = {"step": step, "kind": plan["kind"], "started": ctx.now}
    opened = event("step_started", ctx.scope, {"now": now, "runs": {run: about}})
    inside = replace(ctx.after(opened), step=step, run=run, settings=rules.settings(ctx.layers, step), drafts=())
    begun = rules.kinds[plan["kind"]].start(inside, before)
    return opened.and_then(begun, "step_started").noting("step_started", step=step, run=run, kind=plan["kind"])


def _last_run(runs: Any, step: str) -> dict[str, Any] | None:
    found = [name for name in runs if runs[name]["step"] == step]
    return plain(runs[max(found, key=run_number)]) if found else None


def ring(rules: Rulebook, ctx: Context) -> Event:
    """The bell: hands off. What was being written counts."""
    closing = rules.kinds[ctx.state["kind"]].bell(ctx)
    closed = event("bell_rang", ctx.scope, {"now": {"closed": True, "deadline": None, "left": None}})
    return closing.and_then(closed, "bell_rang").noting("bell_rang", step=ctx.step, run=ctx.run)


def ring_bell(rules: Rulebook, ctx: Context, actor: Actor, data: Bell) -> Event | Refusal:
    """By the server, once: a bell whose deadline is no longer the running one is ignored."""
    if data.run != ctx.run or ctx.public.at("now", "deadline") != data.deadline:
        return refuse("step/over", step=ctx.step)
    return rules.kinds[ctx.state["kind"]].inner_bell(ctx) or ring(rules, ctx)


def close_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    """The facilitator rings the bell before time."""
    if not ctx.run:
        return refuse("room/not_started")
    if _stale(ctx, data) or ctx.public.at("now", "closed"):
        return refuse("step/closed")
    return ring(rules, ctx)


def pause_clock(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    deadline = ctx.public.at("now", "deadline")
    if deadline is None:
        return refuse("clock/paused" if ctx.public.at("now", "left") is not None else "clock/none")
    return event("clock_paused", ctx.scope, {"now": {"deadline": None, "left": max(0, deadline - ctx.now)}})


def start_clock(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    left = ctx.public.at("now", "left")
    if left is None:
        return refuse("clock/running" if ctx.public.at("now", "deadline") else "clock/none")
    return event("clock_started", ctx.scope, {"now": {"left": None, "deadline": ctx.now + left}})


def add_time(rules: Rulebook, ctx: Context, actor: Actor, data: AddTime) -> Event | Refusal:
    """More time, or less. After the bell it opens the step again."""
    if not ctx.run:
        return refuse("room/not_started")
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    return longer(ctx, data.seconds * 1000)


def longer(ctx: Context, by: int) -> Event:
    """`by` more milliseconds on the running step's clock."""
    now = ctx.public["now"]
    most = ctx.now + LONGEST_S * 1000
    if now.get("left") is not None:
        patch: dict[str, Any] = {"left": min(max(0, now["left"] + by), LONGEST_S * 1000)}
    else:
        patch = {"deadline": min(max(ctx.now, now.get("deadline") or ctx.now) + by, most), "closed": None}
        patch["deadline"] = max(patch["deadline"], ctx.now)
    return event("time_added", ctx.scope, {"now": patch}).noting("time_added", ms=by, run=ctx.run)


COMMANDS: dict[str, tuple[Callable[..., Event | Refusal], type[BaseModel]]] = {
    "next_step": (next_step, OfRun),
    "previous_step": (previous_step, OfRun),
    "close_step": (close_step, OfRun),
    "end_room": (end_room, OfRun),
    "pause_clock": (pause_clock, OfRun),
    "start_clock": (start_clock, OfRun),
    "add_time": (add_time, AddTime),
    "ring_bell": (ring_bell, Bell),
}
"""The desk's, all but `ring_bell`, which is the server's."""
