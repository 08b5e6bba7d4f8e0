"""Reading the box: it is opened when the group wants, then its words are read all at once or one by one.

Opening takes every word that lies in it out into a pile, in a new order and under new ids; without names that is also
the moment from which nothing links a word to anybody. What is written later is for the next opening.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from server.game.cards import FEWEST_ANONYMOUS
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id

MOST_OPENINGS = 99
MOST_MARKS = 3


class OpenBox(BaseModel, extra="forbid"):
    one_by_one: bool = False


class OneWord(BaseModel, extra="forbid"):
    card: str = Id


class AskToOpen(BaseModel, extra="forbid"):
    wanted: bool = True


def field_of(opening: int) -> str:
    """What is written before the first opening lies in `words_1`, and so on."""
    return f"words_{opening}"


def in_box(ctx: Context) -> dict[str, Any]:
    return dict(ctx.hidden.get("cards", {}))


def open_box(ctx: Context, actor: Actor, data: OpenBox) -> Event | Refusal:
    refusal = why_not(ctx)
    return refusal or opened(ctx, one_by_one=data.one_by_one)


def why_not(ctx: Context) -> Refusal | None:
    count = len(in_box(ctx))
    if count == 0:
        return refuse("box/empty")
    if ctx.state["anonymous"] and count < FEWEST_ANONYMOUS:
        return refuse("box/too_few", least=FEWEST_ANONYMOUS, count=count)
    return refuse("card/too_many", limit=MOST_OPENINGS) if ctx.state["opening"] > MOST_OPENINGS else None


def opened(ctx: Context, *, one_by_one: bool) -> Event:
    """The pile lies after the one of an earlier opening that was not read to its end."""
    words = in_box(ctx)
    drawn = ctx.chance.shuffled([one for _, one in sorted(words.items())])
    before = dict(ctx.hidden.get("pile", {}))
    pile = {ctx.new_id("w", n): {**one, "n": _read(ctx) + len(before) + n} for n, one in enumerate(drawn, start=1)}
    number = ctx.state["opening"]
    state = {"opening": number + 1, "count": 0, "asks": None, "pile": len(before) + len(pile)}
    made = ctx.change(
        "box_opened",
        {**state, "revealed": {field_of(number): True}, "answered": None},
        {"cards": dict.fromkeys(words), "receipts": None, "pile": pile},
    )
    return made if one_by_one else made.and_then(_shown(ctx.after(made), most=len(before) + len(pile)))


def _read(ctx: Context) -> int:
    return len(ctx.state.get("cards", {}))


def read_next(ctx: Context, actor: Actor, data: OpenBox) -> Event | Refusal:
    """One more word of the pile, large on the projector; or all that are left."""
    pile = ctx.hidden.get("pile", {})
    if not pile:
        return refuse("box/empty")
    return _shown(ctx, most=1 if data.one_by_one else len(pile))


def _shown(ctx: Context, most: int) -> Event:
    pile = sorted(ctx.hidden.get("pile", {}).items(), key=lambda pair: int(pair[1]["n"]))
    now, left = pile[:most], len(pile) - most
    shown = {card: dict(one) for card, one in now}
    alone = now[0][0] if len(now) == 1 else None
    state = {"cards": shown, "pile": left or None, "talk": alone}
    return ctx.change("words_read", state, {"pile": {card: None for card, _ in now}})


def everything(ctx: Context) -> Event:
    """At the end: what was not read yet; without names, what is too little to hide anybody is destroyed unread."""
    made = ctx.change("box_emptied")
    if in_box(ctx) and not why_not(ctx):
        made = made.and_then(opened(ctx, one_by_one=False), "box_emptied")
    elif in_box(ctx):
        gone = {"cards": dict.fromkeys(in_box(ctx)), "receipts": None}
        kept_closed = {"count": 0, "too_few": {field_of(ctx.state["opening"]): True}}
        made = made.and_then(ctx.change("box_emptied", kept_closed, gone))
    after = ctx.after(made)
    pile = after.hidden.get("pile", {})
    return made.and_then(_shown(after, most=len(pile))) if pile else made


def ask_to_open(ctx: Context, actor: Actor, data: AskToOpen) -> Event | Refusal:
    """Once more than half of those who are here want it, it opens: a group needs no facilitator for that."""
    asked = ctx.change("opening_asked", {"asks": {actor.seat: data.wanted or None}})
    after = ctx.after(asked)
    wanting = [seat for seat in after.seats() if seat in after.state.get("asks", {})]
    if data.wanted and 2 * len(wanting) > len(after.seats()) and not why_not(after):
        return asked.and_then(opened(after, one_by_one=False), "box_opened")
    return asked


def mark_word(ctx: Context, actor: Actor, data: OneWord) -> Event | Refusal:
    """Which one to talk about: a second time takes the mark away. Only how many is shown, never who."""
    if not ctx.state["marking"] or data.card not in ctx.state.get("cards", {}):
        return refuse("card/unknown")
    mine = ctx.hidden.at("marks", actor.seat, default={})
    had = data.card in mine
    if not had and len(mine) >= MOST_MARKS:
        return refuse("card/too_many", limit=MOST_MARKS)
    count = ctx.state.at("marks", data.card, default=0) + (-1 if had else 1)
    mark = None if had else True
    made = ctx.change("word_marked", {"marks": {data.card: count or None}}, {"marks": {actor.seat: {data.card: mark}}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"marks": {data.card: mark}}}})


def talk_about(ctx: Context, actor: Actor, data: OneWord) -> Event | Refusal:
    """The desk lays one word large on the projector; the same again puts it back."""
    if data.card not in ctx.state.get("cards", {}):
        return refuse("card/unknown")
    same = ctx.state.get("talk") == data.card
    return ctx.change("word_laid_out", {"talk": None if same else data.card})
