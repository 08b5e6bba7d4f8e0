"""The retrospective: keep, drop, try. Everyone writes alone; then all is shown at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game import cards
from server.game.activity import Act, Activity, Command, Mind, Nothing, Pace, View
from server.game.city import bots, talk
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal
from server.game.paper import CutOut, Say, Sheet, Word

FIELDS = ("keep", "drop", "try")
TEXT_LENGTH = 500


class Settings(BaseModel, extra="forbid"):
    anonymous: bool = Field(False, description="Nobody is told who wrote what, not even the server.")


class WriteCard(BaseModel, extra="forbid"):
    field: Literal["keep", "drop", "try"]
    text: str


def is_anonymous(ctx: Context) -> bool:
    return bool(getattr(ctx.settings, "anonymous", False))


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    return cards.put_card(ctx, actor, data.field, data.text, limit=TEXT_LENGTH, most=cards.MOST_PER_FIELD)


def reveal_cards(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return cards.reveal(ctx, anonymous=is_anonymous(ctx))


class Retrospective(Activity):
    Settings = Settings
    writes = True
    commands = {  # noqa: RUF012
        **talk.COMMANDS,
        "write_card": Command(write_card, WriteCard, anonymous=is_anonymous),
        "take_card": Command(cards.take_card, cards.OneCard),
        "reveal_cards": Command(reveal_cards, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        shown: dict[str, Any] = {"anonymous": True} if is_anonymous(ctx) else {}
        return ctx.change("retrospective_began", {**shown, "cards": (before or {}).get("cards", {})})

    def bell(self, ctx: Context) -> Event:
        most = dict.fromkeys(FIELDS, cards.MOST_PER_FIELD)
        kept = cards.keep_drafts(ctx, most, limit=TEXT_LENGTH, anonymous=is_anonymous(ctx))
        return kept.and_then(cards.reveal(ctx.after(kept), anonymous=is_anonymous(ctx)), "cards_revealed")

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.write(view, mind, FIELDS)

    def pace(self, settings: BaseModel) -> Pace:
        """Three short lists."""
        return Pace(start=60, longest=30 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """Two cards of each to cut apart; without a name where the group writes without names."""
        anonymous = isinstance(settings, Settings) and settings.anonymous
        how = Word("retrospective-paper-nameless" if anonymous else "retrospective-paper-how")
        fields = tuple(Word(f"retrospective-{field}") for field in FIELDS)
        return Sheet((Say(how), CutOut(fields * 3, columns=3)))


ACTIVITY = Retrospective()
