"""Going apart and coming back: the groups of a step, who is in which, and their own ways through the steps inside it.

A step whose kind is `apart` says in its run's state what groups there are to be and who is in which:
`plan {g1: {name, n, question?, site?}}` and `placed {seat: g1}`. Opened, a group stands at `groups/g1` in the room's
layer, with the step it belongs to; a seat's group at `seats/<id>/group`. Both stay when the groups have come back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from server.game.activity import Who
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paths import onwards
from server.game.scopes import ROOM, group_of, home_of, scopes_in
from server.game.seats import Id
from server.game.steps import OfRun, Rulebook, open_step


def open_groups(rules: Rulebook, ctx: Context, actor: Actor, data: OfRun) -> Event | Refusal:
    """The groups go apart: each begins the first step of its way. Who is in none yet goes into the smallest.

    Groups that were apart before, and came back, find everything as they left it.
    """
    plan = plain(ctx.state.get("plan", {})) if ctx.run else {}
    if not plan:
        return refuse("group/none")
    if data.seen not in (None, ctx.run):
        return refuse("step/over", step=ctx.step)
    if scopes_in(ctx.layers)[1:]:
        return refuse("group/already")
    room = {"groups": {group: _opened(ctx, one) for group, one in plan.items()}, "seats": _members(ctx, plan)}
    made = event("groups_opened", ROOM, room).noting("groups_opened", run=ctx.run, groups=sorted(plan))
    apart = ctx.after(made)
    for group in sorted(plan, key=lambda group: int(plan[group]["n"])):
        made = made.and_then(_sent_off(rules, apart, f"group:{group}"), "groups_opened")
    clock = {"now": {"closed": None}} if ctx.public.at("now", "closed") else {}
    return made.touching(ROOM, clock) if clock else made


def _opened(ctx: Context, one: Mapping[str, Any]) -> dict[str, Any]:
    return {**one, "step": ctx.step, "closed": None}


def _members(ctx: Context, plan: Mapping[str, Any]) -> dict[str, Any]:
    placed = {seat: group for seat, group in ctx.state.get("placed", {}).items() if group in plan}
    sizes: Counter[str] = Counter()
    for seat in ctx.seats():
        sizes[placed.get(seat, "")] += _people(ctx, seat)
    members = {}
    for seat in ctx.seats():
        group = placed.get(seat) or min(plan, key=lambda one: (sizes[one], int(plan[one]["n"])))
        if seat not in placed:
            sizes[group] += _people(ctx, seat)
        members[seat] = {"group": group}
    return members


def _people(ctx: Context, seat: str) -> int:
    return int(ctx.layer(ROOM).at("seats", seat, "people", default=1))


def _sent_off(rules: Rulebook, ctx: Context, scope: str) -> Event:
    """The group's first step, or the one it was in. Where nobody has a character yet, each casts and builds its own."""
    known = ctx.layers.get(scope, {})
    begun: dict[str, Any] = {} if known else {"runs": {}}
    terrain = ctx.room.at("city", "terrain")
    if not known and terrain and not ctx.room.get("characters"):
        begun |= {"characters": {}, "city": {"terrain": list(terrain)}}
    opened = event("group_opened", scope, begun) if begun else event("group_opened")
    there = replace(ctx.after(opened), scope=scope, run="", step="", unsent=())
    step = _where_it_was(there)
    if step:
        return opened.and_then(open_step(rules, there, step, again=True), "group_opened")
    move = onwards(there)
    return opened.and_then(open_step(rules, there, move.step), "group_opened") if move else opened


def _where_it_was(ctx: Context) -> str:
    """The step on the group's own way in which it came back; empty when it begins."""
    step = str(ctx.public.at("now", "step", default=""))
    steps = ctx.room["steps"]
    root = ctx.layer(ROOM).at("groups", group_of(ctx.scope), "step")
    while step and steps[step].get("inside") != root:
        step = str(steps[step].get("inside", ""))
    return step


class MoveToGroup(BaseModel, extra="forbid"):
    seat: str = Id
    to: str = Id


def move_to_group(rules: Rulebook, ctx: Context, actor: Actor, data: MoveToGroup) -> Event | Refusal:
    """The facilitator brings somebody to another group, while they are apart."""
    room = ctx.layers[ROOM]
    if data.seat not in room["seats"] or "left" in room["seats"][data.seat]:
        return refuse("seat/unknown")
    if f"group:{data.to}" not in scopes_in(ctx.layers):
        return refuse("group/unknown")
    before = home_of(room, data.seat)
    if before == f"group:{data.to}":
        return refuse("group/there_already")
    made = _placed(data.seat, data.to)
    return made.noting("seat_out_of_group", seat=data.seat, group=group_of(before)) if before != ROOM else made


def place_late(ctx: Context, seat: str) -> Event | None:
    """Who comes while the groups are apart goes into the smallest."""
    apart = [group_of(scope) for scope in scopes_in(ctx.layers)[1:]]
    if not apart:
        return None
    sizes: Counter[str] = Counter()
    for one in ctx.layers[ROOM]["seats"].values():
        if "left" not in one and "group" in one:
            sizes[one["group"]] += one.get("people", 1)
    groups = ctx.layers[ROOM]["groups"]
    return _placed(seat, min(apart, key=lambda group: (sizes[group], groups[group]["n"])))


def _placed(seat: str, group: str) -> Event:
    made = event("seat_in_group", ROOM, {"seats": {seat: {"group": group}}})
    return made.noting("seat_in_group", seat=seat, group=group)


COMMANDS: dict[str, tuple[Callable[..., Event | Refusal], type[BaseModel], Who]] = {
    "open_groups": (open_groups, OfRun, "desk"),
    "move_to_group": (move_to_group, MoveToGroup, "desk"),
}
