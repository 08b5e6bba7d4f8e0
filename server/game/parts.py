"""A part of a step that its own bell ends: the facilitator may end it before, once for the part they see."""

from __future__ import annotations

from pydantic import BaseModel, Field

from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse


class OfPart(BaseModel, extra="forbid"):
    """Which part the presser saw (`at` in the run's state): a second press, or one that met the bell, ends no other."""

    at: int = Field(ge=0, le=1000)


def end_part(ctx: Context, actor: Actor, data: OfPart) -> Event | Refusal:
    """The bell of this part rings now; what people are writing counts."""
    clock = ctx.public.at("now", default={})
    if not ctx.on_stage() or "closed" in clock or data.at != ctx.state.get("at"):
        return refuse("step/over", step=ctx.step)
    if "deadline" not in clock:
        return refuse("clock/paused")
    if clock["deadline"] <= ctx.now:
        return refuse("step/over", step=ctx.step)
    return ctx.rings_now(event("part_ended"))
