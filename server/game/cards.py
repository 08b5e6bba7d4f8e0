"""Cards: what people write alone, hidden until the reveal, then shown to all at once.

Until then a card lies in the vault, its author's copy in their own layer, and the run shows only who has answered
(named cards) or nothing but how many (anonymous cards, whose author is written down nowhere).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import TEXT_LENGTH, read_text

MOST_PER_FIELD = 5
FEWEST_ANONYMOUS = 4


def put_card(
    ctx: Context, actor: Actor, field: str, text: str, *, limit: int = TEXT_LENGTH, most: int = 1
) -> Event | Refusal:
    """`actor` writes a card in `field`; with `most` 1 a second one takes the first one's place."""
    read = read_text(text, limit)
    if isinstance(read, Refusal):
        return read
    if actor.receipt:
        return _put_anonymous(ctx, actor, field, read, most)
    mine = _mine(ctx, actor.seat, field)
    if len(mine) >= most > 1:
        return refuse("card/too_many", limit=most)
    card = next(iter(mine)) if mine and most == 1 else ctx.new_id("c")
    return _named(ctx, actor.seat, card, field, read)


def _named(ctx: Context, seat: str, card: str, field: str, text: str) -> Event:
    hidden = {"cards": {card: {"by": seat, "field": field, "text": text}}}
    own = {"runs": {ctx.run: {"cards": {card: {"field": field, "text": text}}}}}
    made = ctx.change("card_written", {"answered": {seat: True}}, hidden).touching(f"seat:{seat}", own)
    return made.noting("card_written", seat=seat, field=field, card=card)


def _put_anonymous(ctx: Context, actor: Actor, field: str, text: str, most: int) -> Event | Refusal:
    written = ctx.hidden.at("receipts", actor.receipt, field, default=0) if ctx.hidden else 0
    if written >= most:
        return refuse("answer/already")
    count = len(ctx.hidden.get("cards", {})) + 1
    card = ctx.new_id("c")
    hidden = {
        "cards": {card: {"field": field, "text": text}},
        "receipts": {actor.receipt: {field: written + 1}},
    }
    return ctx.change("card_written", {"count": count}, hidden)


def _mine(ctx: Context, seat: str, field: str) -> dict[str, str]:
    """Card → its text."""
    cards = ctx.layer(f"seat:{seat}").at("runs", ctx.run, "cards", default={})
    return {card: one["text"] for card, one in cards.items() if one["field"] == field}


class OneCard(BaseModel, extra="forbid"):
    card: str = Id


def take_card(ctx: Context, actor: Actor, data: OneCard) -> Event | Refusal:
    """`actor` takes a card of theirs back, as long as it is hidden. The rule of every kind in which people write."""
    own = ctx.layer(f"seat:{actor.seat}").at("runs", ctx.run, "cards", default={})
    if data.card not in own:
        return refuse("card/unknown")
    if data.card not in ctx.hidden.get("cards", {}):
        return refuse("answer/too_late")
    last = len(own) == 1
    return ctx.change(
        "card_taken", {"answered": {actor.seat: None}} if last else None, {"cards": {data.card: None}}
    ).touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"cards": {data.card: None}}}})


def keep_drafts(ctx: Context, fields: Mapping[str, int], *, limit: int = TEXT_LENGTH, anonymous: bool = False) -> Event:
    """What was being written when the bell rang becomes cards, as if it had been sent. `fields`: name → most cards.

    What its writer had sent already, and whose copy came late, is no second card.
    """
    made = ctx.change("drafts_kept")
    for nth, draft in enumerate(ctx.drafts, start=1):
        if draft.field not in fields or not draft.seat:
            continue
        text = read_text(draft.text, limit)
        mine = _mine(ctx, draft.seat, draft.field)
        if isinstance(text, Refusal) or len(mine) >= fields[draft.field] or text in mine.values():
            continue
        card = ctx.new_id("c", nth)
        if anonymous:
            kept = ctx.change("card_written", None, {"cards": {card: {"field": draft.field, "text": text}}})
        else:
            kept = _named(ctx, draft.seat, card, draft.field, text)
        made = made.and_then(kept)
    return made


def reveal(ctx: Context, field: str | None = None, *, anonymous: bool = False) -> Event:
    """All hidden cards (of `field`) at once. Anonymous ones get new ids in a new order, and never under four."""
    chosen = {card: plain(one) for card, one in ctx.hidden.get("cards", {}).items() if field in (None, one["field"])}
    if anonymous and 0 < len(chosen) < FEWEST_ANONYMOUS:
        return ctx.change(
            "cards_kept_closed",
            {"too_few": _stamp(field), "revealed": _stamp(field)},
            {"cards": dict.fromkeys(chosen), "receipts": None},
        )
    gone: dict[str, Any] = dict.fromkeys(chosen)
    if anonymous:
        drawn = ctx.chance.shuffled(list(chosen.values()))
        shown = {ctx.new_id("c", nth): {**card, "n": nth} for nth, card in enumerate(drawn, start=1)}
        return ctx.change(
            "cards_revealed", {"cards": shown, "revealed": _stamp(field)}, {"cards": gone, "receipts": None}
        )
    shown = {card: {**one, "n": nth} for nth, (card, one) in enumerate(chosen.items(), start=1)}
    made = ctx.change("cards_revealed", {"cards": shown, "revealed": _stamp(field)}, {"cards": gone})
    return made.noting("cards_revealed", field=field or "", count=len(shown))


def _stamp(field: str | None) -> dict[str, bool]:
    return {field or "all": True}
