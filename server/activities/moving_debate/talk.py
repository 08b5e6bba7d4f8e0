"""The talk of a moving debate: a queue that alternates sides, one argument at a time, kept on its side.

`queue` is `{speaker: {n, side?}}`, `floor` `{who, side, card, since}`, `heard` the argument that was made last: what
people do from then on comes after it. A speaker is a dot (`s3`, `s3_2`); where places are anonymous they say themselves
for which side they speak. The browser has the same order: `moving_debate/queue.js`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.activities.moving_debate.line import is_anonymous
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.positions import Side, dot_of, people_at, seat_of, side_of
from server.game.seats import Id
from server.game.writing import read_optional, read_text

ARGUMENT_LENGTH = 400
Speaker = Field(pattern=r"^s[0-9]{1,6}(_[2-8])?$")


class AskFloor(BaseModel, extra="forbid"):
    who: int = 1
    side: Literal["left", "middle", "right"] | None = None  # where no place is named


class WhoSpeaks(BaseModel, extra="forbid"):
    who: int = 1


class GiveFloor(BaseModel, extra="forbid"):
    to: str = Speaker
    side: Literal["left", "middle", "right"] | None = None


class Speak(BaseModel, extra="forbid"):
    text: str = ""  # left out: it was said aloud


class NoteArgument(BaseModel, extra="forbid"):
    text: str
    card: str | None = None  # the argument it is written for; left out: the one that is heard
    side: Literal["left", "middle", "right"] | None = None


class TouchedBy(BaseModel, extra="forbid"):
    card: str = Id
    on: bool = True


def next_of(
    queue: Mapping[str, Any], dots: Mapping[str, Any], spoke: Mapping[str, int], last: str | None
) -> str | None:
    """Who speaks next: of the other side, who has spoken less, who stands further, who asked first."""
    return min(
        queue,
        key=lambda one: (_side(queue, dots, one) == last, spoke.get(one, 0), -_away(dots, one), queue[one]["n"]),
        default=None,
    )


def _side(queue: Mapping[str, Any], dots: Mapping[str, Any], who: str) -> Side:
    told: Side | None = queue.get(who, {}).get("side")
    return told or (side_of(dots[who]["at"]) if who in dots else "middle")


def _away(dots: Mapping[str, Any], who: str) -> int:
    return abs(dots[who]["at"]) if who in dots else 0


def _talking(ctx: Context) -> bool:
    return ctx.state["phase"] == "talk" and "list" not in ctx.state["statements"][ctx.state["at"]]


def _speaker(ctx: Context, actor: Actor, who: int) -> str | Refusal:
    return dot_of(actor.seat, who) if 1 <= who <= people_at(ctx, actor.seat) else refuse("command/out_of_range")


def ask_floor(ctx: Context, actor: Actor, data: AskFloor) -> Event | Refusal:
    """Where nobody speaks, the floor is theirs at once."""
    who = _speaker(ctx, actor, data.who)
    if isinstance(who, Refusal):
        return who
    if not _talking(ctx):
        return refuse("answer/too_late")
    if who in ctx.state.get("queue", {}) or ctx.state.at("floor", "who") == who:
        return refuse("answer/already")
    side = data.side or "middle" if is_anonymous(ctx) else None
    if "floor" not in ctx.state:
        return _given(ctx, who, side)
    asked = {"n": ctx.seq, "side": side} if side else {"n": ctx.seq}
    return ctx.change("floor_asked", {"queue": {who: asked}})


def leave_queue(ctx: Context, actor: Actor, data: WhoSpeaks) -> Event | Refusal:
    who = _speaker(ctx, actor, data.who)
    if isinstance(who, Refusal):
        return who
    if who not in ctx.state.get("queue", {}):
        return refuse("answer/too_late")
    return ctx.change("queue_left", {"queue": {who: None}})


def _given(ctx: Context, who: str, told: str | None = None) -> Event:
    """`who` has the floor, for one argument."""
    queue, dots = ctx.state.get("queue", {}), ctx.state.get("dots", {})
    side, card = told or _side(queue, dots, who), ctx.new_id("k")
    spoke = {who: ctx.state.at("spoke", who, default=0) + 1}
    floor = {"who": who, "side": side, "card": card, "since": ctx.now}
    state = {"floor": floor, "last": side, "queue": {who: None}, "spoke": spoke}
    return _heard(ctx).and_then(ctx.change("floor_given", state), "floor_given").noting("turn_taken", seat=seat_of(who))


def _heard(ctx: Context) -> Event:
    """Who had the floor has made their argument."""
    floor = ctx.state.get("floor")
    if not floor:
        return event("argument_heard")
    return ctx.change("argument_heard", {"heard": {key: floor[key] for key in ("who", "side", "card")}})


def _next(ctx: Context) -> Event:
    """The floor goes to the one whose turn it is; to nobody where nobody asked."""
    state = ctx.state
    who = next_of(state.get("queue", {}), state.get("dots", {}), state.get("spoke", {}), state.get("last"))
    return _given(ctx, who) if who else _freed(ctx)


def _freed(ctx: Context) -> Event:
    return _heard(ctx).and_then(ctx.change("floor_free", {"floor": None}), "floor_free")


def speak(ctx: Context, actor: Actor, data: Speak) -> Event | Refusal:
    """The one who has the floor has said it, and may have written it; the floor goes on."""
    floor = ctx.state.get("floor", {})
    if seat_of(floor.get("who", "")) != actor.seat:
        return refuse("turn/not_yours", now=seat_of(floor.get("who", "")))
    text = read_optional(data.text, ARGUMENT_LENGTH)
    if isinstance(text, Refusal):
        return text
    return _written(ctx, floor["card"], floor["side"], text).and_then(_next(ctx), "argument_made")


def _written(ctx: Context, card: str, side: str, text: str) -> Event:
    if not text:
        return event("argument_made")
    about = {"field": ctx.state["at"], "as": "argument", "side": side, "text": text, "n": ctx.seq}
    return ctx.change("argument_made", {"cards": {card: about}})


def give_floor(ctx: Context, actor: Actor, data: GiveFloor) -> Event | Refusal:
    """The facilitator decides otherwise: out of the queue, or who had not asked."""
    if not _talking(ctx):
        return refuse("answer/too_late")
    seat = seat_of(data.to)
    if seat not in ctx.seats() or int(data.to.partition("_")[2] or 1) > people_at(ctx, seat):
        return refuse("seat/unknown")
    return _given(ctx, data.to, data.side if is_anonymous(ctx) else None)


def take_floor(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return _freed(ctx) if "floor" in ctx.state else refuse("turn/not_yours", now="")


def go_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if not _talking(ctx) or not (ctx.state.get("queue") or "floor" in ctx.state):
        return refuse("turn/not_yours", now="")
    return _next(ctx)


def note_argument(ctx: Context, actor: Actor, data: NoteArgument) -> Event | Refusal:
    """The secretary writes what is said, what was said before, a better word for what is written, or one of nobody."""
    text = read_text(data.text, ARGUMENT_LENGTH)
    if isinstance(text, Refusal):
        return text
    cards, floor, heard = ctx.state.get("cards", {}), ctx.state.get("floor", {}), ctx.state.get("heard", {})
    if data.card in cards:
        old = cards[data.card]
        if old.get("as") != "argument":
            return refuse("card/unknown")
        return ctx.change("argument_noted", {"cards": {data.card: {"text": text, "side": data.side or old["side"]}}})
    if not _talking(ctx):
        return refuse("answer/too_late")
    open_ = [one for one in (floor, heard) if one and one["card"] not in cards and data.card in (None, one["card"])]
    if data.card and not open_:
        return refuse("card/unknown")
    made = open_[0] if open_ else {"who": "", "side": "middle", "card": ctx.new_id("k")}
    said = _written(ctx, made["card"], data.side or made["side"], text)
    return said.and_then(
        ctx.change("argument_noted", {"heard": {key: made[key] for key in ("who", "side", "card")}}), "argument_noted"
    )


def touched_by(ctx: Context, actor: Actor, data: TouchedBy) -> Event | Refusal:
    """“This moved me”: nobody sees it until the statement is over, and then only how many."""
    card = ctx.state.at("cards", data.card, default={})
    if card.get("as") != "argument":
        return refuse("card/unknown")
    if "touched" in card or card["field"] != ctx.state["at"] or ctx.state["phase"] != "talk":
        return refuse("answer/too_late")
    mark = True if data.on else None
    made = ctx.change("touched", None, {"touched": {data.card: {actor.seat: mark}}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"touched": {data.card: mark}}}})


def counted_touches(ctx: Context) -> dict[str, Any]:
    """How many each argument of this statement moved, as a patch of its cards."""
    marks = ctx.hidden.get("touched", {}) if ctx.hidden else {}
    return {card: {"touched": len(who)} for card, who in marks.items() if len(who)}


def without(ctx: Context, seat: str) -> Event | None:
    """`seat` left: nobody waits for their word."""
    gone = [who for who in ctx.state.get("queue", {}) if seat_of(who) == seat]
    made = ctx.change("queue_left", {"queue": dict.fromkeys(gone)}) if gone else None
    if seat_of(ctx.state.at("floor", "who", default="")) != seat:
        return made
    after = ctx.after(made) if made else ctx
    return made.and_then(_next(after)) if made else _next(after)


def drafts_said(ctx: Context) -> Event:
    """At the bell: what the speaker was writing is their argument."""
    floor = ctx.state.get("floor")
    if not floor:
        return event("drafts_kept")
    speaker = seat_of(floor["who"])
    text = next((one.text for one in ctx.drafts if one.seat == speaker and one.field == "argument"), "")
    read = read_optional(text, ARGUMENT_LENGTH)
    return event("drafts_kept") if isinstance(read, Refusal) else _written(ctx, floor["card"], floor["side"], read)
