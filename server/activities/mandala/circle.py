"""The circle: where a card may lie, placing dreams, and who moves one gently after others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import read_text

DREAM = "dreams"  # the field of the cards, and of their drafts
DREAM_LENGTH = 140
LETTERS = "abcdefgh"
HEART = 0  # the ring in the middle, which no sector cuts


class PlaceCard(BaseModel, extra="forbid"):
    card: str = Id
    ring: int = Field(ge=0, le=4)
    sector: str = Field("", pattern=r"^[a-h]?$", description="Left out in the heart.")


def place_card(ctx: Context, actor: Actor, data: PlaceCard) -> Event | Refusal:
    """Anyone may place and move any dream, as long as the group is placing."""
    if ctx.state["phase"] != "place":
        return refuse("step/over", step=ctx.step)
    if ctx.state.at("cards", data.card, "field") != DREAM:
        return refuse("card/unknown")
    in_heart = data.ring == HEART
    if data.ring > len(ctx.state["rings"]) or in_heart == bool(data.sector):
        return refuse("choice/unknown")
    if not in_heart and data.sector not in ctx.state["sectors"]:
        return refuse("choice/unknown")
    place = {"ring": data.ring, "sector": data.sector or None, "moved": {"by": actor.seat, "n": ctx.seq}}
    return ctx.change("card_placed", {"cards": {data.card: place}})


def add_dream(ctx: Context, actor: Actor, text: str, most: int) -> Event | Refusal:
    """Once the cards have turned, a dream that is added lies open at once: for who came late."""
    read = read_text(text, DREAM_LENGTH)
    if isinstance(read, Refusal):
        return read
    dreams = dreams_of(ctx.state)
    if sum(one["by"] == actor.seat for one in dreams.values()) >= most:
        return refuse("card/too_many", limit=most)
    n = max((one["n"] for one in dreams.values()), default=0) + 1
    card = {"field": DREAM, "text": read, "by": actor.seat, "n": n}
    return ctx.change("card_added", {"cards": {ctx.new_id("c"): card}})


def dreams_of(state: Mapping[str, Any]) -> dict[str, Any]:
    return {card: one for card, one in state.get("cards", {}).items() if one["field"] == DREAM}


def used_sectors(state: Mapping[str, Any]) -> list[str]:
    """Those in which a dream lies, in their order round the circle."""
    used = {one["sector"] for one in dreams_of(state).values() if "sector" in one}
    return [sector for sector in LETTERS if sector in used]
