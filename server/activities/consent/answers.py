"""Consent: everyone answers, face down; all answers turn at once; then objections stand one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from server.activities.consent.state import (
    WORDS_LENGTH,
    is_open,
    last_round,
    must_be,
    objections,
    standing,
)
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.seats import Id
from server.game.writing import read_text

NONE, OBJECTS = "none", "objects"


class Objecting(BaseModel, extra="forbid"):
    text: str
    breaks: str


class OneObjection(BaseModel, extra="forbid"):
    objection: str = Id


class SayLifted(OneObjection):
    lifted: bool


def open_round(ctx: Context) -> dict[str, Any]:
    """A new round on the text as it stands. One that was left open on this very text goes on with its answers."""
    last = last_round(ctx.state)
    if last and "answers" not in ctx.state["rounds"][last] and ctx.state["rounds"][last]["version"] == _version(ctx):
        return {"answered": plain(ctx.state["rounds"][last].get("answered", {}))}
    number = len(ctx.state.get("rounds", {})) + 1
    return {"rounds": {f"o{number}": {"n": number, "version": _version(ctx)}}, "answered": None}


def _version(ctx: Context) -> str:
    return str(ctx.state["version"])


def no_objection(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """One may change one's answer until all of them turn."""
    refusal = _may_answer(ctx)
    return refusal if refusal else _answered(ctx, laid(ctx, actor.seat, NONE))


def object_(ctx: Context, actor: Actor, data: Objecting) -> Event | Refusal:
    """What I object, and what the proposal would break."""
    refusal = _may_answer(ctx)
    if refusal:
        return refusal
    text, breaks = read_text(data.text, WORDS_LENGTH), read_text(data.breaks, WORDS_LENGTH)
    if isinstance(text, Refusal):
        return text
    return breaks if isinstance(breaks, Refusal) else _answered(ctx, laid(ctx, actor.seat, OBJECTS, text, breaks))


def _may_answer(ctx: Context) -> Refusal | None:
    refusal = must_be(ctx, "objections")
    return refusal or (None if is_open(ctx.state) else refuse("answer/too_late"))


def _answered(ctx: Context, made: Event) -> Event:
    """With the last answer, all of them turn."""
    after = ctx.after(made)
    return made.and_then(turned(after)) if everyone_answered(after) else made


def laid(ctx: Context, seat: str, answer: str, text: str = "", breaks: str = "") -> Event:
    """An answer, face down: that it is there is known, what it is only by its author."""
    last = last_round(ctx.state)
    one, other = f"{last}_{seat}", f"{last}_{seat}_b"
    cards: dict[str, Any] = {one: None, other: None}
    if answer == OBJECTS:
        cards[one] = {"field": "objection", "text": text, "round": last}
        if breaks:
            cards[other] = {"field": "breaks", "text": breaks, "of": one}
    hidden = {name: {**card, "by": seat} if card else None for name, card in cards.items()}
    mark = {"answered": {seat: True}, "rounds": {last: {"answered": {seat: True}}}}
    made = ctx.change("answer_laid", mark, {"answers": {last: {seat: answer}}, "cards": hidden})
    return made.touching(f"seat:{seat}", {"runs": {ctx.run: {"answers": {last: answer}, "cards": cards}}})


def pass_once(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Whoever passes is asked again when the others have answered, and then answers."""
    refusal = _may_answer(ctx)
    if refusal:
        return refusal
    last = last_round(ctx.state)
    now = ctx.state["rounds"][last]
    if actor.seat in now.get("answered", {}):
        return refuse("answer/already")
    if actor.seat in now.get("passed", {}):
        return refuse("turn/passed_already")
    return ctx.change("answer_passed", {"rounds": {last: {"passed": {actor.seat: True}}}})


def everyone_answered(ctx: Context) -> bool:
    """Nobody who is here is missing."""
    answered = ctx.state.get("answered", {})
    return is_open(ctx.state) and bool(answered) and all(seat in answered for seat in ctx.speakers())


def reveal_answers(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """The facilitator goes on without those who have not answered; who answered stands in the minutes."""
    refusal = _may_answer(ctx)
    if refusal:
        return refusal
    return turned(ctx) if ctx.state.get("answered") else refuse("consent/nobody_answered")


def turned(ctx: Context) -> Event:
    """All answers of the round at once, with names: nobody consents or objects unseen."""
    last = last_round(ctx.state)
    answers = plain(ctx.hidden.get("answers", {}).get(last, {}))
    cards: Mapping[str, Any] = ctx.hidden.get("cards", {})
    shown: dict[str, Any] = {}
    for nth, seat in enumerate(_in_order(ctx, answers), start=1):
        for name in (f"{last}_{seat}", f"{last}_{seat}_b"):
            if name in cards:
                shown[name] = {**plain(cards[name]), "n": ctx.seq * 1_000 + nth}
    state = {"rounds": {last: {"answers": answers}}, "cards": shown}
    made = ctx.change("answers_turned", state, {"answers": {last: None}, "cards": dict.fromkeys(shown)})
    return made.noting("answers_turned", round=last, objections=sum(one == OBJECTS for one in answers.values()))


def _in_order(ctx: Context, seats: Mapping[str, Any]) -> list[str]:
    return sorted(seats, key=lambda seat: int(ctx.room["seats"][seat]["n"]))


def begin_looking(ctx: Context) -> dict[str, Any]:
    """The first objection that stands."""
    rest = standing(ctx.state)
    return {"looked": rest[0]} if rest else {}


def look_at(ctx: Context, actor: Actor, data: OneObjection) -> Event | Refusal:
    """One objection at a time: the facilitator says which."""
    refusal = must_be(ctx, "integrate")
    if refusal:
        return refusal
    if data.objection not in objections(ctx.state, last_round(ctx.state)):
        return refuse("card/unknown")
    return ctx.change("objection_looked_at", {"looked": data.objection})


def say_lifted(ctx: Context, actor: Actor, data: SayLifted) -> Event | Refusal:
    """Each objector says it of their own; of one who has left, the group does, by the desk or in its own room."""
    refusal = must_be(ctx, "integrate")
    if refusal:
        return refusal
    if data.objection not in objections(ctx.state, last_round(ctx.state)):
        return refuse("card/unknown")
    by = ctx.state["cards"][data.objection]["by"]
    if by != actor.seat and not (ctx.is_led_by(actor) and by not in ctx.seats()):
        return refuse("consent/not_your_objection")
    return _lifted(ctx, data.objection, lifted=data.lifted)


def _lifted(ctx: Context, objection: str, *, lifted: bool) -> Event:
    said = {"lifted": _version(ctx), "stands": None} if lifted else {"stands": True, "lifted": None}
    made = ctx.change("objection_lifted" if lifted else "objection_stands", {"cards": {objection: said}})
    if not lifted or ctx.state.get("looked") != objection:
        return made
    rest = standing(ctx.after(made).state)
    return made.and_then(ctx.change(made.name, {"looked": rest[0] if rest else None}))


def kept_answers(ctx: Context) -> Event:
    """At the bell, an objection that was being written counts; then all answers turn."""
    made = event("answers_turned")
    if not is_open(ctx.state):
        return made
    typed = {(one.seat, one.field): one.text for one in ctx.drafts if one.seat}
    for (seat, field), text in sorted(typed.items()):
        words = read_text(text, WORDS_LENGTH)
        if field != "objection" or isinstance(words, Refusal) or seat in ctx.state.get("answered", {}):
            continue
        breaks = read_text(typed.get((seat, "breaks"), ""), WORDS_LENGTH)
        made = made.and_then(laid(ctx, seat, OBJECTS, words, "" if isinstance(breaks, Refusal) else breaks))
    after = ctx.after(made)
    return made.and_then(turned(after), "answers_turned") if after.state.get("answered") else made
