"""Choosing a character, drawing one by lot, laying it back."""

from __future__ import annotations

from pydantic import BaseModel

from server.game.activity import Nothing
from server.game.city.acting import Acting, played_by, who_acts
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.seats import Id, give_character


class ChooseCharacter(BaseModel, extra="forbid"):
    role: str = Id


def free_roles(ctx: Context) -> list[str]:
    """The roles nobody plays, in the order they are offered."""
    roles, held = ctx.room.get("roles", {}), ctx.room.get("characters", {})
    return sorted((role for role in roles if role not in held), key=lambda role: int(roles[role]["order"]))


def choose_character(ctx: Context, actor: Actor, data: ChooseCharacter) -> Event | Refusal:
    """Who changes their mind lays the first one back."""
    if data.role not in ctx.room.get("roles", {}):
        return refuse("role/unknown")
    if data.role not in free_roles(ctx):
        return refuse("role/taken")
    return _instead(ctx, actor.seat, data.role)


def draw_character(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """By lot, from what nobody has."""
    free = free_roles(ctx)
    return _instead(ctx, actor.seat, ctx.chance.choice(free)) if free else refuse("role/none_left")


def _instead(ctx: Context, seat: str, role: str) -> Event:
    made = give_character(ctx, role, seat)
    mine = played_by(ctx, seat)
    return made.and_then(_lay_back(ctx, seat, mine[0])) if len(mine) == 1 else made


def leave_character(ctx: Context, actor: Actor, data: Acting) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    return role if isinstance(role, Refusal) else _lay_back(ctx, actor.seat, role)


def _lay_back(ctx: Context, seat: str, role: str) -> Event:
    return (
        event("character_left", ctx.home("characters"), {"characters": {role: None}})
        .touching(f"seat:{seat}", {"characters": {role: None}})
        .noting("character_left", role=role, seat=seat)
    )


def draw_for_the_rest(ctx: Context) -> Event:
    """Who has no character yet draws one by lot, as long as there are any."""
    made = event("characters_drawn")
    waiting = [seat for seat in ctx.seats() if not played_by(ctx, seat)]
    for seat, role in zip(waiting, ctx.chance.shuffled(free_roles(ctx)), strict=False):
        made = made.and_then(give_character(ctx, role, seat))
    return made
