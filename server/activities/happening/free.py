"""A happening answered freely: everyone writes an answer, hidden; all turn; one of them is picked and stands.

`stage` is `write`, then `pick`. At the bell the most picked stands; the facilitator may say which, also after it.
"""

from __future__ import annotations

from pydantic import BaseModel

from server.activities.happening.outcome import counted, most_of, settled
from server.activities.happening.settings import Settings
from server.game import cards
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse

FIELD = "answer"
TEXT_LENGTH = 300


class WriteCard(BaseModel, extra="forbid"):
    text: str


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    """One each, changeable until all turn."""
    if ctx.state.get("stage") != "write":
        return refuse("answer/too_late" if "stage" in ctx.state else "consent/other_phase")
    return cards.put_card(ctx, actor, FIELD, data.text, limit=TEXT_LENGTH)


def settle(ctx: Context, actor: Actor, data: cards.OneCard) -> Event | Refusal:
    """The facilitator says which one stands, as the group agreed aloud."""
    if "chosen" in ctx.state:
        return refuse("answer/too_late")
    if data.card not in shown(ctx):
        return refuse("card/unknown")
    return settled(ctx, data.card, counts=counted(ctx, shown(ctx)))


def shown(ctx: Context) -> list[str]:
    return [card for card, one in ctx.state.get("cards", {}).items() if one["field"] == FIELD]


def reveal_cards(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if ctx.state.get("stage") != "write":
        return refuse("answer/too_late" if "stage" in ctx.state else "consent/other_phase")
    return _timed(ctx, turned(ctx)) if ctx.hidden.get("cards") else refuse("consent/nobody_answered")


def turned(ctx: Context) -> Event:
    """What was being written counts; all cards turn, and one of them can be picked."""
    kept = cards.keep_drafts(ctx, {FIELD: 1}, limit=TEXT_LENGTH)
    made = kept.and_then(cards.reveal(ctx.after(kept), FIELD), "cards_revealed")
    return made.and_then(ctx.change("cards_revealed", {"stage": "pick", "answered": None}))


def _timed(ctx: Context, made: Event) -> Event:
    """Time to pick begins with the reveal, where there is a clock."""
    return ctx.timed(made, ctx.settings_as(Settings).pick) if "deadline" in ctx.public["now"] else made


def inner_bell(ctx: Context) -> Event | None:
    """From writing to picking, where there is a choice."""
    if ctx.state["stage"] != "write":
        return None
    made = turned(ctx)
    return _timed(ctx, made) if len(shown(ctx.after(made))) > 1 else None


def at_the_bell(ctx: Context) -> Event:
    """The most picked stands, by lot among equals; nobody picked: the facilitator says which."""
    made = ctx.change("it_happened")
    if ctx.state["stage"] == "write":
        made = made.and_then(turned(ctx), "it_happened")
    after = ctx.after(made)
    among = shown(after)
    counts = counted(after, among)
    if len(among) == 1:
        return made.and_then(settled(after, among[0], counts=counts))
    return made.and_then(settled(after, most_of(after, counts), counts=counts)) if any(counts.values()) else made
