"""Which character acts, and whether it has the floor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game import turns
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse


class Acting(BaseModel, extra="forbid"):
    """A payload of somebody who may play several characters: `as` says which one acts."""

    as_: str | None = Field(None, alias="as", pattern=r"^[a-z][a-z0-9_]{0,39}$")


def characters(ctx: Context) -> list[str]:
    """The characters that are played, in the order the roles are offered."""
    roles = ctx.room.get("roles", {})
    return sorted(ctx.room.get("characters", {}), key=lambda role: int(roles[role]["order"]))


def played_by(ctx: Context, seat: str) -> list[str]:
    held = ctx.room.get("characters", {})
    return [role for role in characters(ctx) if held[role]["seat"] == seat]


def seat_of(ctx: Context, role: str) -> str:
    return str(ctx.room.at("characters", role, "seat", default=""))


def who_acts(ctx: Context, actor: Actor, data: Acting) -> str | Refusal:
    """The character that acts: the one named; or, of mine, the one that has the floor, else my first."""
    mine = played_by(ctx, actor.seat)
    if not mine:
        return refuse("role/none")
    if data.as_ is not None:
        return data.as_ if data.as_ in mine else refuse("role/not_yours")
    floor = the_floor(ctx)
    return floor if floor in mine else mine[0]


def the_floor(ctx: Context) -> str | None:
    """The character that has the floor; None where everybody acts at once."""
    turn: Mapping[str, Any] | None = ctx.state.get("turn")
    return turns.whose(turn) if turn is not None else None


def may_act(ctx: Context, role: str) -> Refusal | None:
    turn = ctx.state.get("turn")
    if turn is None or turns.whose(turn) == role:
        return None
    return refuse("turn/not_yours", now=turns.whose(turn) or "")


def present(ctx: Context) -> list[str]:
    """The played characters whose player is in the room."""
    seats = set(ctx.seats())
    held = ctx.room.get("characters", {})
    return [role for role in characters(ctx) if held[role]["seat"] in seats]


def next_floor(ctx: Context, turn: Mapping[str, Any], moved: Mapping[str, Any]) -> dict[str, Any]:
    """`moved`, a patch of `turn`, and further past everyone whose player has left."""
    here = set(present(ctx))
    patch = dict(moved)
    for _ in range(len(turn.get("order", ()))):
        now = {**turn, **patch}
        if turns.whose(now) is None or turns.whose(now) in here:
            break
        patch.update(turns.move_on(now))
    return patch


def passes_floor(ctx: Context, made: Event) -> Event:
    """`made`, which was the turn's one action: in turn, the floor goes on."""
    turn = ctx.state.get("turn")
    if turn is None:
        return made
    moved = next_floor(ctx, turn, turns.move_on(turn))
    return made.and_then(ctx.change(made.name, {"turn": moved})).noting("turn_taken", role=turns.whose(turn))
