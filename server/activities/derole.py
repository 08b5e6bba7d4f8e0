"""Laying the characters down, so that people speak as themselves from here on."""

from __future__ import annotations

from pydantic import BaseModel

from server.game.activity import Act, Activity, Command, Mind, Pace, View
from server.game.city import bots
from server.game.city.acting import Acting, characters, who_acts
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Say, Sheet, Tick, Word, Write
from server.game.writing import read_optional, read_text

GOODBYE_LENGTH = 300


class LayDown(Acting):
    goodbye: str = ""  # what I tell my character


def lay_down(ctx: Context, actor: Actor, data: LayDown) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    if is_laid(ctx, role):
        return refuse("answer/already")
    goodbye = read_optional(data.goodbye, GOODBYE_LENGTH)
    return goodbye if isinstance(goodbye, Refusal) else _laid(ctx, role, actor.seat, goodbye)


def is_laid(ctx: Context, role: str) -> bool:
    return "laid" in ctx.room.at("characters", role, default={})


def _laid(ctx: Context, role: str, seat: str, goodbye: str = "", nth: int = 0) -> Event:
    made = event("character_laid_down", ctx.home("characters"), {"characters": {role: {"laid": True}}})
    made = made.noting("character_laid_down", role=role, seat=seat)
    if not goodbye:
        return made
    card = ctx.new_id("c", nth)
    words = {"field": "goodbye", "text": goodbye, "by": seat, "role": role, "n": ctx.seq}
    said = ctx.change("character_laid_down", {"cards": {card: words}})
    return made.and_then(said).noting("goodbye_said", role=role, seat=seat, card=card)


class Derole(Activity):
    writes = True
    commands = {"lay_down": Command(lay_down, LayDown, shown=True)}  # noqa: RUF012

    def bell(self, ctx: Context) -> Event:
        """Everyone has laid their character down now; a goodbye that was being written is said."""
        written = {draft.seat: draft.text for draft in ctx.drafts if draft.field == "goodbye"}
        made = event("characters_laid_down")
        for nth, role in enumerate(characters(ctx), start=1):
            if is_laid(ctx, role):
                continue
            seat = str(ctx.room["characters"][role]["seat"])
            goodbye = read_text(written.get(seat, ""), GOODBYE_LENGTH)
            made = made.and_then(_laid(ctx, role, seat, goodbye if isinstance(goodbye, str) else "", nth))
        return made

    def bot(self, view: View, mind: Mind) -> Act | None:
        waiting = [role for role in bots.mine(view) if "laid" not in view.room["characters"][role]]
        return Act("lay_down", {"as": waiting[0]}) if waiting else None

    def pace(self, settings: BaseModel) -> Pace:
        """A farewell, not a discussion."""
        return Pace(start=60, longest=15 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        names = Tick(tuple(Word(f"derole-named-{how}") for how in ("name", "character", "nobody")))
        lay, goodbye = Say(Word("derole-paper-lay")), Write(Word("derole-paper-goodbye"), 3)
        return Sheet((lay, goodbye, Say(Word("derole-agree-legend")), names), slips=2)


ACTIVITY = Derole()
