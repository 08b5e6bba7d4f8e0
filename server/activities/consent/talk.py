"""Consent: questions and their answers, then the round in which everyone reacts and the one who proposes listens."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from server.activities.consent.state import WORDS_LENGTH, carries, must_be, of_field, phase_of
from server.game import turns
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import read_optional, read_text

MOST_QUESTIONS = 5  # of one place


class Ask(BaseModel, extra="forbid"):
    text: str


class AnswerQuestion(BaseModel, extra="forbid"):
    question: str = Id
    text: str


class SettleQuestion(BaseModel, extra="forbid"):
    question: str = Id
    how: Literal["aloud", "unspecified"]


class Speak(BaseModel, extra="forbid"):
    text: str = ""  # left out: it was said aloud


def ask(ctx: Context, actor: Actor, data: Ask) -> Event | Refusal:
    refusal = must_be(ctx, "clarify")
    if refusal:
        return refusal
    text = read_text(data.text, WORDS_LENGTH)
    if isinstance(text, Refusal):
        return text
    cards = ctx.state["cards"]
    if sum(cards[one].get("by") == actor.seat for one in of_field(ctx.state, "question")) >= MOST_QUESTIONS:
        return refuse("card/too_many", limit=MOST_QUESTIONS)
    return said(ctx, "question", text, actor.seat)


def said(ctx: Context, field: str, text: str, seat: str, nth: int = 0, **about: Any) -> Event:
    """A card that all read at once, with its author's name."""
    card = ctx.new_id("c", nth)
    by = {"by": seat} if seat else {}
    words = {"field": field, "text": text, "n": ctx.seq * 1_000 + nth, **by, **about}
    return ctx.change("words_said", {"cards": {card: words}}).noting("words_said", seat=seat, card=card)


def answer_question(ctx: Context, actor: Actor, data: AnswerQuestion) -> Event | Refusal:
    """By who carries the proposal; a second answer takes the first one's place."""
    refusal = must_be(ctx, "clarify") or _asked(ctx, actor, data.question)
    if refusal:
        return refusal
    text = read_text(data.text, WORDS_LENGTH)
    if isinstance(text, Refusal):
        return text
    cards = ctx.state["cards"]
    old = [one for one in of_field(ctx.state, "answer") if cards[one]["of"] == data.question]
    gone = ctx.change("question_answered", {"cards": {**dict.fromkeys(old), data.question: {"settled": "written"}}})
    return said(ctx, "answer", text, actor.seat, of=data.question).and_then(gone, "question_answered")


def settle_question(ctx: Context, actor: Actor, data: SettleQuestion) -> Event | Refusal:
    """It was answered aloud, or the proposal does not say."""
    refusal = must_be(ctx, "clarify") or _asked(ctx, actor, data.question)
    if refusal:
        return refusal
    return ctx.change("question_answered", {"cards": {data.question: {"settled": data.how}}})


def _asked(ctx: Context, actor: Actor, question: str) -> Refusal | None:
    if question not in of_field(ctx.state, "question"):
        return refuse("card/unknown")
    return None if carries(ctx, actor) else refuse("consent/not_yours")


def begin_round(ctx: Context) -> dict[str, Any]:
    """Everyone but the one who proposes, who listens."""
    order = [seat for seat in ctx.speakers() if seat != ctx.state.get("proposer")]
    return {"turn": turns.begin(order, talk=True), "spoke": None}


def speak(ctx: Context, actor: Actor, data: Speak) -> Event | Refusal:
    """Written, or said aloud. Who came after the round began speaks at its end."""
    refusal = must_be(ctx, "react")
    if refusal:
        return refusal
    turn = ctx.state["turn"]
    floor = turns.whose(turn)
    late = floor is None and actor.seat not in turn["order"] and may_come_late(ctx, actor.seat)
    if floor != actor.seat and not late:
        return refuse("turn/not_yours", now=floor or "")
    text = read_optional(data.text, WORDS_LENGTH)
    if isinstance(text, Refusal):
        return text
    moved = {} if late else {"turn": turns.move_on(turn)}
    made = ctx.change("words_said", {**moved, "spoke": {actor.seat: True}}).noting("turn_taken", seat=actor.seat)
    return made.and_then(said(ctx, "reaction", text, actor.seat)) if text else made


def may_come_late(ctx: Context, seat: str) -> bool:
    return seat != ctx.state.get("proposer") and seat not in ctx.state.get("spoke", {})


def pass_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    refusal = must_be(ctx, "react")
    if refusal:
        return refusal
    moved = turns.pass_on(ctx.state["turn"], actor.seat)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", {"turn": moved}).noting("turn_passed", seat=actor.seat)


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """The facilitator gives the floor to the next one."""
    floor = turns.whose(ctx.state.get("turn", {})) if phase_of(ctx.state) == "react" else None
    if floor is None:
        return refuse("turn/not_yours", now="")
    return ctx.change("floor_moved", {"turn": turns.move_on(ctx.state["turn"])}).noting("floor_moved", seat=floor)
