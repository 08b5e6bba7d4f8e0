"""A list round of a moving debate: everyone writes short items, alone; then all are read, without names."""

from __future__ import annotations

from pydantic import BaseModel

from server.activities.moving_debate.line import is_anonymous
from server.game import cards
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.positions import people_at
from server.game.seats import Id

ITEM_LENGTH = 120
MOST_AT_THE_BELL = 1_000


class WriteCard(BaseModel, extra="forbid"):
    field: str = Id
    text: str


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    if "list" not in ctx.state["statements"].get(data.field, {}):
        return refuse("choice/unknown")
    if data.field != ctx.state["at"] or ctx.state["phase"] != "place":
        return refuse("answer/too_late")
    people = people_at(ctx, actor.seat) if actor.seat else 1
    return cards.put_card(ctx, actor, data.field, data.text, limit=ITEM_LENGTH, most=cards.MOST_PER_FIELD * people)


def drafts_kept(ctx: Context) -> Event:
    return cards.keep_drafts(ctx, {ctx.state["at"]: MOST_AT_THE_BELL}, limit=ITEM_LENGTH, anonymous=is_anonymous(ctx))


def shown(ctx: Context) -> Event:
    """In a new order and under new ids."""
    field = ctx.state["at"]
    if is_anonymous(ctx):
        return cards.reveal(ctx, field, anonymous=True)
    written = {card: one["text"] for card, one in ctx.hidden.get("cards", {}).items() if one["field"] == field}
    drawn = ctx.chance.shuffled([text for _, text in sorted(written.items())])
    made = {ctx.new_id("i", n): {"field": field, "text": text, "n": n} for n, text in enumerate(drawn, start=1)}
    return ctx.change("items_shown", {"cards": made, "open": True}, {"cards": dict.fromkeys(written)})
