"""The facilitator's plan: when the meeting is to end, and how long the steps to come may take."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from server.game.activity import Command
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.scopes import ROOM
from server.game.seats import Id

DAY_MS = 24 * 60 * 60 * 1000
Seconds = Annotated[int, Field(ge=60, le=4 * 60 * 60, strict=True)]


class PlanTime(BaseModel, extra="forbid"):
    """`end`: when everybody must be able to leave, ms since 1970; 0: as the scenario's minutes say."""

    end: int | None = Field(None, ge=0)
    seconds: dict[Annotated[str, Id], Seconds] = Field({}, max_length=100)


def plan_time(ctx: Context, actor: Actor, data: PlanTime) -> Event | Refusal:
    """Nothing is cut by itself: only steps nobody has begun change, and only those that are named."""
    steps = ctx.room.get("steps", {})
    docs = [doc for layer, doc in ctx.layers.items() if layer == ROOM or layer.startswith("group:")]
    begun = {run["step"] for doc in docs for run in doc.get("runs", {}).values()}
    for step in data.seconds:
        if step not in steps:
            return refuse("choice/unknown")
        if step in begun:
            return refuse("step/over", step=step)
    if data.end and not ctx.now < data.end <= ctx.now + DAY_MS:
        return refuse("command/out_of_range")
    made = event("time_planned")
    if data.seconds:
        shorter = {step: {"seconds": seconds} for step, seconds in data.seconds.items()}
        made = made.touching("room", {"steps": shorter})
    if data.end is not None:
        made = made.touching("desk", {"plan": {"end": data.end or None}})
    return made.noting("time_planned")


COMMANDS = {"plan_time": Command(plan_time, PlanTime, who="desk", open=False)}
