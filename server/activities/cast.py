"""Cast: pick a character, or draw one by lot; at the bell, who has none draws. Where the lot decides, nobody picks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Mind, Nothing, Pace, View
from server.game.city import bots, casting
from server.game.city.acting import Acting, played_by
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.paper import Characters, Say, Sheet, Word


class Settings(BaseModel, extra="forbid"):
    by_lot: bool = Field(False, description="Everyone draws their character by lot, once; nobody picks one.")


def choose_character(ctx: Context, actor: Actor, data: casting.ChooseCharacter) -> Event | Refusal:
    return refuse("role/by_lot") if ctx.state.get("by_lot") else casting.choose_character(ctx, actor, data)


def draw_character(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Again and again, unless the lot decides: then once."""
    if ctx.state.get("by_lot") and played_by(ctx, actor.seat):
        return refuse("role/by_lot")
    return casting.draw_character(ctx, actor, data)


def leave_character(ctx: Context, actor: Actor, data: Acting) -> Event | Refusal:
    return refuse("role/by_lot") if ctx.state.get("by_lot") else casting.leave_character(ctx, actor, data)


class Cast(Activity):
    Settings = Settings
    commands = {  # noqa: RUF012
        "choose_character": Command(choose_character, casting.ChooseCharacter),
        "draw_character": Command(draw_character),
        "leave_character": Command(leave_character, Acting),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        return ctx.change("cast_began", {"by_lot": True} if ctx.settings_as(Settings).by_lot else None)

    def bell(self, ctx: Context) -> Event:
        return casting.draw_for_the_rest(ctx)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return None if bots.mine(view) else Act("draw_character")

    def pace(self, settings: BaseModel) -> Pace:
        """A card is read in a few minutes."""
        return Pace(start=60, longest=15 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        return Sheet((Say(Word("cast-paper-how")), Characters()), copies="room", hidden=True)


ACTIVITY = Cast()
