"""Whose project it is: a wall and hands nobody sees, a volunteer, or somebody the facilitator names."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pydantic import BaseModel

from server.activities.accelerator import phases
from server.game import turns
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.documents import Document
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import read_optional, read_text

TITLE_LENGTH, SENTENCE_LENGTH = 80, 300
PROJECT = "project"


class PutProject(BaseModel, extra="forbid"):
    title: str
    text: str = ""


class Hand(BaseModel, extra="forbid"):
    card: str = Id
    on: bool = True


class OneSeat(BaseModel, extra="forbid"):
    seat: str = Id


def is_wall(ctx: Context) -> bool:
    return bool(ctx.state["phase"] == "choose" and ctx.state["way"] == "wall")


def put_project(ctx: Context, actor: Actor, data: PutProject) -> Event | Refusal:
    """One for each person at the place; everybody reads it at once."""
    if not is_wall(ctx):
        return refuse("phase/not_now")
    title, text = read_text(data.title.replace("\n", " "), TITLE_LENGTH), read_optional(data.text, SENTENCE_LENGTH)
    if isinstance(title, Refusal):
        return title
    if isinstance(text, Refusal):
        return text
    mine = ctx.layer(f"seat:{actor.seat}").at("runs", ctx.run, "cards", default={})
    most = int(ctx.room.at("seats", actor.seat, "people", default=1))
    if sum(one["field"] == PROJECT for one in mine.values()) >= most:
        return refuse("card/too_many", limit=most)
    card = ctx.new_id("c")
    about: Document = {"field": PROJECT, "text": title, **({"more": text} if text else {})}
    made = ctx.change("project_put", {"cards": {card: {**about, "by": actor.seat, "n": ctx.seq}}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"cards": {card: about}}}})


def raise_hand(ctx: Context, actor: Actor, data: Hand) -> Event | Refusal:
    """Whom one would help: as many as one wants, never one's own, unseen until the wall closes."""
    if not is_wall(ctx):
        return refuse("phase/not_now")
    project = ctx.state.at("cards", data.card, default={})
    if project.get("by", actor.seat) == actor.seat:
        return refuse("choice/unknown")
    hands = ctx.hidden.at("hands", actor.seat, default={})
    left = {card for card in hands if card != data.card} | ({data.card} if data.on else set())
    patch = {data.card: True if data.on else None}
    made = ctx.change("hand_raised", {"answered": {actor.seat: True if left else None}}, {"hands": {actor.seat: patch}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"hands": patch}}})


def volunteer(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Where no wall decides, and where the owner has left or nobody was found."""
    if is_wall(ctx) and "late" not in ctx.state:
        return refuse("phase/not_now")
    return refuse("answer/already") if phases.owner_of(ctx.state) else made_owner(ctx, actor.seat)


def name_owner(ctx: Context, actor: Actor, data: OneSeat) -> Event | Refusal:
    """The facilitator's word; of the owner that was, everything written stays."""
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    if data.seat == phases.owner_of(ctx.state):
        return refuse("answer/already")
    if phases.is_closed(ctx):
        return refuse("step/closed")
    return made_owner(ctx, data.seat)


def made_owner(ctx: Context, seat: str, more: Document | None = None) -> Event:
    state = {"owner": seat, **(more or {})}
    if ctx.state["phase"] == "choose":
        made = phases.enter(ctx, "situation", state)
        return made.and_then(ctx.change("owner_known", None, {"hands": None}), "owner_known")
    turn = turns.without(ctx.state["turn"], seat) if "turn" in ctx.state else {}
    return ctx.change("owner_known", {**state, **({"turn": turn} if turn else {})})


def wall_closed(ctx: Context) -> Event | None:
    """The hands are counted, a tie is drawn by lot; None where no project hangs there."""
    projects = sorted(card for card, one in ctx.state.get("cards", {}).items() if one["field"] == PROJECT)
    if not projects:
        return None
    raised = ctx.hidden.get("hands", {})
    hands: Counter[str] = Counter(card for seat in ctx.seats() for card in raised.get(seat, ()))
    most = max(hands[card] for card in projects)
    even = [card for card in projects if hands[card] == most]
    chosen = ctx.chance.choice(even)
    counted = {"project": chosen, "hands": {card: hands[card] for card in projects}}
    lot = {"drawn": True} if len(even) > 1 else {}
    return made_owner(ctx, ctx.state["cards"][chosen]["by"], {**counted, **lot})


def found(ctx: Context) -> Event | None:
    """Who it is when the time to choose is over; None: the facilitator has to name somebody."""
    if is_wall(ctx):
        return wall_closed(ctx)
    if ctx.state["way"] == "volunteer" and "question" in ctx.state and ctx.seats():
        return made_owner(ctx, ctx.chance.choice(ctx.seats()), {"drawn": True})
    return None


def joined(ctx: Context, seat: str) -> Event | None:
    """Who comes while the floor goes round has it last."""
    if "turn" not in ctx.state or seat in ctx.state["turn"]["order"]:
        return None
    return ctx.change("seat_followed", {"turn": {"order": [*ctx.state["turn"]["order"], seat]}})


def left(ctx: Context, seat: str) -> Event | None:
    """Nobody waits for who left: neither the floor nor the wall; who takes the project over is to be said."""
    state: dict[str, Any] = {}
    if phases.owner_of(ctx.state) == seat:
        state["owner"] = None
    turn = turns.without(ctx.state["turn"], seat) if "turn" in ctx.state else {}
    if turn:
        state["turn"] = turn
    if is_wall(ctx):
        gone = [card for card, one in ctx.state.get("cards", {}).items() if one["by"] == seat]
        state["cards"] = dict.fromkeys(gone)
    return ctx.change("seat_followed", state) if state else None
