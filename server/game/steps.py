"""Where a scope is in the scenario: running a step, its clock, the bell, on and back.

`now` in the scope's layer: `{step, run, started, deadline | left, length?, closed?, outer?: [run, …]}`. Pausing takes
the deadline away and keeps the milliseconds that are left. `length`: how long the part is whose clock runs, in ms,
where it is not the whole step. Going back starts a new run of a step with its content kept.
`outer` are the runs around the one on the stage, outermost first; what was left on their clocks lies with them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from pydantic import BaseModel, Field

from server.game.activity import Activity, Who
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paths import Move, backwards, onwards
from server.game.scopes import ROOM, group_of, open_runs, run_id, run_number, scopes_in, state_of


class Rulebook(Protocol):
    """What running a step needs of the room's rules."""

    @property
    def kinds(self) -> Mapping[str, Activity]: ...

    def settings(self, layers: Layers, step: str) -> BaseModel: ...
    def at(self, ctx: Context, run: str) -> Context: ...


LONGEST_S = 4 * 60 * 60


class OfRun(BaseModel, extra="forbid"):
    """Facilitators press for the run they see: a second press for the same run is refused, never doubled."""

    seen: str | None = None
    group: str | None = None  # whose step it is; the room's where it is left out


class AddTime(OfRun):
    seconds: int = Field(60, ge=-600, le=3600)


class Bell(BaseModel, extra="forbid"):
    run: str
    deadline: int


# --- on and back


def next_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    """By the desk; by the members of a group for their own, once its clock has run out or where it has none."""
    if actor.kind == "seat" and ctx.scope == ROOM:
        return refuse("command/forbidden")
    if actor.kind == "seat" and {"deadline", "left"} & set(ctx.public.at("now", default={})):
        return refuse("step/not_over")
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    move = onwards(ctx)
    return _moved(rules, ctx, move) if move else refuse("step/last")


def previous_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    move = backwards(ctx)
    return _moved(rules, ctx, move) if move else refuse("step/first")


def _stale(ctx: Context, data: OfRun) -> bool:
    return data.seen is not None and data.seen != ctx.run


def _moved(rules: Rulebook, ctx: Context, move: Move) -> Event:
    inwards = bool(ctx.run) and ctx.run in move.outer
    left = _set_aside(rules, ctx) if inwards else _left(rules, ctx)
    there = ctx.after(left) if left.patches else ctx
    if move.how == "resume":
        return left.and_then(_resumed(rules, there, move), "step_resumed")
    return left.and_then(open_step(rules, there, move.step, outer=move.outer, again=move.again), "step_started")


def _left(rules: Rulebook, ctx: Context) -> Event:
    """The run on the stage is over: if it has not rung yet, it rings now."""
    return ring(rules, ctx) if ctx.run and not ctx.public.at("now", "closed") else event("step_left")


def _set_aside(rules: Rulebook, ctx: Context) -> Event:
    """The steps inside come: the run on the stage stays open, and keeps what is left on its clock, if anything is."""
    now = ctx.public["now"]
    left = now["deadline"] - ctx.now if "deadline" in now else now.get("left", 0)
    clock = {"left": left, "length": now.get("length")} if left > 0 else None
    kept = ctx.change("step_set_aside", clock)
    return rules.kinds[ctx.state["kind"]].aside(ctx).and_then(kept, "step_set_aside")


def _resumed(rules: Rulebook, ctx: Context, move: Move) -> Event:
    """The run around has the stage again, with its clock."""
    run = move.outer[-1]
    state = state_of(ctx.layers, run)
    now: dict[str, Any] = {"step": state["step"], "run": run, "started": state["started"], "closed": None}
    now |= {"outer": list(move.outer[:-1]) or None, "left": None}
    now |= {"deadline": ctx.now + state["left"] if "left" in state else None, "length": state.get("length")}
    about = {"left": None, "length": None, "resumed": None if move.again else True}
    made = event("step_resumed", ctx.scope, {"now": now, "runs": {run: about}})
    inside = rules.at(replace(ctx.after(made), run=""), run)
    resumed = event("step_resumed") if move.again else rules.kinds[state["kind"]].resume(inside)
    return made.and_then(resumed, "step_resumed").noting("step_resumed", step=state["step"], run=run)


# --- opening


def open_step(
    rules: Rulebook, ctx: Context, step: str, *, outer: tuple[str, ...] = (), again: bool = False
) -> Event:
    """A new run of `step` on the stage of the scope, with its clock running; `again`: with what was there."""
    if ctx.scope == ROOM and not ctx.room.get("runs"):
        beside = _open_beside(rules, ctx)
        return beside.and_then(_open(rules, ctx.after(beside), step, outer, again=again), "step_started")
    return _open(rules, ctx, step, outer, again=again)


def _open(rules: Rulebook, ctx: Context, step: str, outer: tuple[str, ...], *, again: bool) -> Event:
    plan = ctx.room["steps"][step]
    runs = ctx.public.get("runs", {})
    run = run_id(ctx.scope, len(runs) + 1)
    before = _last_run(runs, step) if again else None
    now: dict[str, Any] = {"step": step, "run": run, "started": ctx.now, "left": None, "length": None, "closed": None}
    now["deadline"] = ctx.now + plan["seconds"] * 1000 if plan.get("seconds") else None
    now["outer"] = list(outer) or None
    return _begun(rules, ctx, {"now": now}, step, run, before)


def _open_beside(rules: Rulebook, ctx: Context) -> Event:
    """What is open beside all steps begins with the first one."""
    made = event("step_started")
    beside = [step for step, one in ctx.room["steps"].items() if "beside" in one]
    for number, step in enumerate(sorted(beside), start=1):
        run = run_id(ROOM, number)
        made = made.and_then(_begun(rules, ctx, {"beside": {run: True}}, step, run, None))
    return made


def _begun(
    rules: Rulebook, ctx: Context, place: dict[str, Any], step: str, run: str, before: dict[str, Any] | None
) -> Event:
    kind = ctx.room["steps"][step]["kind"]
    about = {"step": step, "kind": kind, "started": ctx.now, "resumed": (before or {}).get("resumed")}
    opened = event("step_started", ctx.scope, {**place, "runs": {run: about}})
    inside = replace(rules.at(replace(ctx.after(opened), run=""), run), unsent=())
    begun = rules.kinds[kind].start(inside, before)
    begun = begun if ctx.scope == ROOM else begun.in_run(run)
    if inside.listening:  # said to everybody: nobody waits for them
        begun = begun.and_then(inside.change("step_started", {"listening": dict.fromkeys(inside.listening, True)}))
    return opened.and_then(begun, "step_started").noting("step_started", step=step, run=run, kind=kind)


def _last_run(runs: Any, step: str) -> dict[str, Any] | None:
    found = [name for name in runs if runs[name]["step"] == step]
    last = plain(runs[max(found, key=run_number)]) if found else None
    return {key: value for key, value in last.items() if key not in ("left", "length")} if last else None


# --- the bell


def ring(rules: Rulebook, ctx: Context) -> Event:
    """The bell: hands off. What was being written counts. Groups that are apart because of this step come back."""
    closed = event("bell_rang", ctx.scope, {"now": {"closed": True, "deadline": None, "left": None}})
    made = _finished(rules, ctx).and_then(closed, "bell_rang").noting("bell_rang", step=ctx.step, run=ctx.run)
    return _gathered(rules, ctx).and_then(made, "bell_rang") if "apart" in ctx.room["steps"][ctx.step] else made


def _finished(rules: Rulebook, ctx: Context) -> Event:
    made = rules.kinds[ctx.state["kind"]].bell(ctx)
    return made if ctx.scope == ROOM else made.in_run(ctx.run)


def _gathered(rules: Rulebook, ctx: Context) -> Event:
    """Every group's bells, and its door closes: nothing in it is lost, nothing in it goes on."""
    made = event("groups_closed")
    for scope in scopes_in(ctx.layers)[1:]:
        inside = replace(ctx, scope=scope, run="", step="")
        made = made.and_then(_all_rung(rules, inside)).touching(ROOM, {"groups": {group_of(scope): {"closed": True}}})
    return made


def _all_rung(rules: Rulebook, ctx: Context) -> Event:
    """The bell of the stage, and the end of every run around and beside it."""
    made = event("bell_rang")
    for run in open_runs(ctx.public):
        there = rules.at(replace(ctx, run=""), run)
        if run != ctx.public.at("now", "run"):
            made = made.and_then(_finished(rules, there))
        elif not ctx.public.at("now", "closed"):
            made = made.and_then(ring(rules, there))
    return made


def end_room(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    """For everybody, also when the desk looks into one group."""
    if _stale(ctx, data):
        return refuse("step/over", step=ctx.step)
    ctx = replace(ctx, scope=ROOM, run="", step="")
    ended = event("room_ended", ROOM, {"state": {"ended": ctx.now}, "now": None, "beside": None})
    return _all_rung(rules, ctx).and_then(ended, "room_ended").noting("room_ended")


def ring_bell(rules: Rulebook, ctx: Context, actor: Actor, data: Bell) -> Event | Refusal:
    """By the server, once: a bell whose deadline is no longer the running one is ignored."""
    if data.run != ctx.run or ctx.public.at("now", "deadline") != data.deadline:
        return refuse("step/over", step=ctx.step)
    made = rules.kinds[ctx.state["kind"]].inner_bell(ctx)
    inwards = None if made else _inwards(ctx)
    return made or (_moved(rules, ctx, inwards) if inwards else ring(rules, ctx))


def _inwards(ctx: Context) -> Move | None:
    """The way into the steps inside that have not been played yet: when the time before them is over, they come."""
    move = onwards(ctx)
    return move if move and ctx.run in move.outer else None


def close_step(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    """The facilitator rings the bell before time."""
    if not ctx.run:
        return refuse("room/not_started")
    if _stale(ctx, data) or ctx.public.at("now", "closed"):
        return refuse("step/closed")
    return ring(rules, ctx)


# --- the clock


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


COMMANDS: dict[str, tuple[Callable[..., Event | Refusal], type[BaseModel], Who]] = {
    "next_step": (next_step, OfRun, "anyone"),
    "previous_step": (previous_step, OfRun, "desk"),
    "close_step": (close_step, OfRun, "desk"),
    "end_room": (end_room, OfRun, "desk"),
    "pause_clock": (pause_clock, OfRun, "desk"),
    "start_clock": (start_clock, OfRun, "desk"),
    "add_time": (add_time, AddTime, "desk"),
    "ring_bell": (ring_bell, Bell, "server"),
}
