"""Consent on a short text: somebody puts it to the group, each one has no objection or objects with a word.

The text is a card that carries its answers: `agreed: {seat: true}`, `objected: {seat: card of the word}`, `adopted`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server.game.context import Context
from server.game.outcome import Event, Refusal, refuse
from server.game.writing import read_text

OBJECTION = "objection"  # the field of the words that object
OBJECTION_LENGTH = 200

Card = Mapping[str, Any]


def put(ctx: Context, seat: str, card: str) -> Event:
    """`seat` puts a card that lies in the run to the group: who proposes has no objection."""
    put_to = ctx.change("text_put_to_us", {"cards": {card: {"agreed": {seat: True}}}})
    return _adopted_if_all(ctx, put_to, card)


def answer(ctx: Context, seat: str, card: str, objection: str | None) -> Event | Refusal:
    """No objection, or the word that objects; it may be said again until the text is adopted."""
    one = ctx.state["cards"][card]
    if "adopted" in one:
        return refuse("answer/already")
    before = one.at("objected", seat)
    gone: dict[str, Any] = {before: None} if before else {}
    if objection is None:
        made = ctx.change("answer_given", {"cards": {card: {"agreed": {seat: True}, "objected": {seat: None}}, **gone}})
        return _adopted_if_all(ctx, made, card)
    text = read_text(objection, OBJECTION_LENGTH)
    if isinstance(text, Refusal):
        return text
    word = ctx.new_id("o")
    said = {"field": OBJECTION, "about": card, "text": text, "by": seat, "n": ctx.seq}
    heard = {"agreed": {seat: None}, "objected": {seat: word}}
    return ctx.change("answer_given", {"cards": {card: heard, word: said, **gone}})


def is_open(one: Card) -> bool:
    """Nobody objects, and it is not adopted: it waits for answers."""
    return "adopted" not in one and not one.get("objected")


def adopt(ctx: Context, card: str) -> Event:
    return ctx.change("text_adopted", {"cards": {card: {"adopted": True}}})


def adopted_by_who_answered(ctx: Context, cards: Sequence[str]) -> Event:
    """When the time for answers is over: what somebody besides its author answered, and nobody objects to."""
    made = ctx.change("answers_over")
    for card in cards:
        one = ctx.state["cards"][card]
        if is_open(one) and (len(one.get("agreed", {})) > 1 or len(ctx.speakers()) == 1):
            made = made.and_then(adopt(ctx, card))
    return made


def _adopted_if_all(ctx: Context, made: Event, card: str) -> Event:
    after = ctx.after(made)
    return made.and_then(adopt(ctx, card)) if everybody_agrees(after, card) else made


def everybody_agrees(ctx: Context, card: str) -> bool:
    one = ctx.state["cards"][card]
    return is_open(one) and all(seat in one.get("agreed", {}) for seat in ctx.speakers())
