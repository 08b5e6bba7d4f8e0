"""A round: the floor goes round once, everyone may pass, who passed is asked again at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game import turns
from server.game.activity import Act, Activity, Command, Mind, Nothing, View
from server.game.city import bots
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.paper import Grid, Say, Sheet, Word
from server.game.text import Text
from server.game.writing import TEXT_LENGTH, read_optional, read_text

PLACES_ON_PAPER = 11


class Settings(BaseModel, extra="forbid"):
    prompt: Text | None = Field(None, description="What everyone is asked to say.")


class Speak(BaseModel, extra="forbid"):
    text: str = ""  # left out: it was said aloud


def speak(ctx: Context, actor: Actor, data: Speak) -> Event | Refusal:
    """Who came after the round began speaks at its end."""
    turn = ctx.state["turn"]
    floor = turns.whose(turn)
    late = floor is None and actor.seat not in turn["order"] and actor.seat not in ctx.state.get("spoke", {})
    if floor != actor.seat and not late:
        return refuse("turn/not_yours", now=floor or "")
    text = read_optional(data.text, TEXT_LENGTH)
    if isinstance(text, Refusal):
        return text
    moved = {} if late else {"turn": turns.move_on(turn)}
    made = ctx.change("words_said", {**moved, "spoke": {actor.seat: True}})
    return made.and_then(_card(ctx, actor.seat, text)).noting("turn_taken", seat=actor.seat)


def _card(ctx: Context, seat: str, text: str, nth: int = 0) -> Event:
    if not text:
        return ctx.change("words_said")
    card = ctx.new_id("c", nth)
    words = {"field": "words", "text": text, "by": seat, "n": ctx.seq}
    return ctx.change("words_said", {"cards": {card: words}}).noting("words_said", seat=seat, card=card)


def pass_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    moved = turns.pass_on(ctx.state["turn"], actor.seat)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", {"turn": moved}).noting("turn_passed", seat=actor.seat)


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    turn = ctx.state["turn"]
    floor = turns.whose(turn)
    if floor is None:
        return refuse("turn/not_yours", now="")
    return ctx.change("floor_moved", {"turn": turns.move_on(turn)}).noting("floor_moved", seat=floor)


class Round(Activity):
    Settings = Settings
    writes = True
    commands = {  # noqa: RUF012
        "speak": Command(speak, Speak, shown=True),
        "pass_turn": Command(pass_turn),
        "move_on": Command(move_on, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        prompt = ctx.settings_as(Settings).prompt
        state: dict[str, Any] = {"turn": turns.begin(ctx.seats()), "cards": (before or {}).get("cards", {})}
        return ctx.change("round_began", {**state, **({"prompt": prompt} if prompt else {})})

    def bell(self, ctx: Context) -> Event:
        made = ctx.change("round_ended", {"turn": {"at": len(ctx.state["turn"]["order"])}})
        for nth, draft in enumerate(ctx.drafts, start=1):
            text = read_text(draft.text, TEXT_LENGTH)
            if draft.field == "words" and isinstance(text, str) and draft.seat not in ctx.state.get("spoke", {}):
                made = made.and_then(_card(ctx, draft.seat, text, nth))
        return made

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        moved = turns.without(ctx.state["turn"], seat)
        return ctx.change("floor_moved", {"turn": moved}) if moved else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.speak(view, mind)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """The order of the round, for who keeps it."""
        prompt = settings.prompt if isinstance(settings, Settings) else None
        head = tuple(Word(f"round-paper-{name}") for name in ("name", "spoke", "passed"))
        asked = (Say(prompt, large=True),) if prompt else ()
        order = Grid(head, ((None,) * 3,) * PLACES_ON_PAPER)
        return Sheet((*asked, Say(Word("round-paper-how")), order), copies="group")


ACTIVITY = Round()
