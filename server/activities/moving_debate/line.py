"""The line of a moving debate: hidden places, one reveal, then moves in the open, and what they came to.

`dots` holds the places of the statement that is debated: `{dot: {at, was?, n?}}`, `was` and `n` of its last move. Where
places are anonymous a dot's id is drawn at the reveal, and whose it is lies in the vault under a receipt until the
statement is over: then the receipts' key is destroyed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from server.game.cards import FEWEST_ANONYMOUS
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.positions import (
    column_of,
    dot_of,
    hidden_places,
    hide,
    nobody_is_missing,
    own_dot,
    people_at,
    read_place,
    side_of,
    spread,
)
from server.game.writing import read_text

DOUBT_LENGTH = 200
ASIDE = {"left": -60, "middle": 0, "right": 60}  # where those stand whom the facilitator counts


class PlaceDot(BaseModel, extra="forbid"):
    at: int
    who: int = 1  # which of the people at this place
    text: str = ""  # in the river of doubt: what one hesitates about


def is_anonymous(ctx: Context) -> bool:
    return bool(getattr(ctx.settings, "anonymous", False))


def statement(ctx: Context) -> Mapping[str, Any]:
    found: Mapping[str, Any] = ctx.state["statements"][ctx.state["at"]]
    return found


def place_dot(ctx: Context, actor: Actor, data: PlaceDot) -> Event | Refusal:
    """Hidden until the reveal; after it, a move that everybody sees."""
    if ctx.state["phase"] not in ("place", "talk") or "list" in statement(ctx):
        return refuse("answer/too_late")
    dot, at = own_dot(ctx, actor, data.who), read_place(data.at)
    if isinstance(dot, Refusal):
        return dot
    if isinstance(at, Refusal):
        return at
    doubt = _doubt(ctx, at, data.text)
    if isinstance(doubt, Refusal):
        return doubt
    return _move(ctx, dot, at, doubt) if "open" in ctx.state else _hide(ctx, actor, dot, at, doubt)


def _doubt(ctx: Context, at: int, text: str) -> str | Refusal:
    """The sentence that the river asks for; nothing elsewhere."""
    rule = statement(ctx)["middle"]
    if side_of(at) != "middle" or rule == "allowed":
        return ""
    return refuse("position/no_middle") if rule == "forbidden" else read_text(text, DOUBT_LENGTH)


def _hide(ctx: Context, actor: Actor, dot: str, at: int, doubt: str) -> Event:
    line = ctx.state["at"]
    made = hide(ctx, actor, line, dot, at)
    made = made.and_then(ctx.change("dot_placed", None, {"doubts": {dot: doubt or None}}))
    known = hidden_places(ctx, line)
    if actor.receipt:
        count = len(known) + (dot not in known)
        made = made.and_then(ctx.change("dot_placed", {"count": count}))
        enough = count >= (ctx.hidden.get("expected", 0) or FEWEST_ANONYMOUS)
    else:
        placed = sum(one in known or one == dot for one in _dots_at(ctx, actor.seat))
        if placed < people_at(ctx, actor.seat) or actor.seat in ctx.state.get("answered", {}):
            return made
        made = made.and_then(ctx.change("dot_placed", {"answered": {actor.seat: True}}))
        enough = nobody_is_missing(ctx, actor.seat)
    if ctx.state["phase"] == "talk":  # the line stayed closed, with too few places on it
        return made.and_then(open_line(ctx.after(made)))
    after = ctx.after(made) if enough else None
    return made.and_then(begin_talk(after, open_line(after)), "line_opened") if after else made


def _dots_at(ctx: Context, seat: str) -> list[str]:
    return [dot_of(seat, who) for who in range(1, people_at(ctx, seat) + 1)]


def _move(ctx: Context, dot: str, at: int, doubt: str) -> Event:
    shown = ctx.hidden.at("whose", dot, default=dot) if is_anonymous(ctx) else dot
    before = ctx.state.at("dots", shown, "at")
    if is_anonymous(ctx) and shown == dot:
        return _come_later(ctx, dot, ctx.new_id("p"), at, doubt)
    if before is None:
        return _come_later(ctx, dot, shown, at, doubt)
    made = ctx.change("dot_moved", {"dots": {shown: {"at": at, "was": before, "n": ctx.seq}}})
    made = made.and_then(_counted(ctx, shown)) if column_of(at) != column_of(before) else made
    return made.and_then(_doubt_shown(ctx, doubt))


def _come_later(ctx: Context, dot: str, shown: str, at: int, doubt: str) -> Event:
    """Who had no place yet when the line was opened."""
    hidden = {"starts": {shown: at}, **({"whose": {dot: shown}} if is_anonymous(ctx) else {})}
    return ctx.change("dot_moved", {"dots": {shown: {"at": at, "n": ctx.seq}}}, hidden).and_then(
        _doubt_shown(ctx, doubt)
    )


def _counted(ctx: Context, dot: str) -> Event:
    """How many people moved after the argument that was heard last: each one once."""
    heard = ctx.state.at("heard", "card")
    if not heard or ctx.hidden.at("moved", heard, dot):
        return event("dot_moved")
    count = ctx.state.at("moves", heard, default=0) + 1
    return ctx.change("dot_moved", {"moves": {heard: count}}, {"moved": {heard: {dot: True}}})


def _doubt_shown(ctx: Context, doubt: str, nth: int = 0) -> Event:
    if not doubt:
        return event("dot_moved")
    card = {"field": ctx.state["at"], "as": "doubt", "text": doubt, "n": ctx.seq + nth}
    return ctx.change("dot_moved", {"cards": {ctx.new_id("u", nth): card}})


def begin_talk(ctx: Context, shown: Event) -> Event:
    """With what is `shown` now the talk begins."""
    return ctx.timed(shown.and_then(ctx.change("talk_began", {"phase": "talk"})), statement(ctx)["talk"])


def open_line(ctx: Context) -> Event:
    """Every place at once; where none is named, never under four."""
    line = ctx.state["at"]
    places = plain(hidden_places(ctx, line))
    if is_anonymous(ctx) and len(places) < FEWEST_ANONYMOUS:
        return ctx.change("line_opened", {"few": True})
    names = _drawn(ctx, places) if is_anonymous(ctx) else {dot: dot for dot in places}
    shown = {names[dot]: {"at": at} for dot, at in sorted(places.items(), key=lambda one: names[one[0]])}
    starts = {names[dot]: at for dot, at in places.items()}
    hidden = {"starts": starts, "lines": {line: None}, "doubts": None, "aside": ctx.state.get("aside")}
    made = ctx.change("line_opened", {"open": True, "few": None, "dots": shown}, hidden)
    if is_anonymous(ctx):
        made = made.and_then(ctx.change("line_opened", None, {"whose": names}))
    said = ctx.chance.shuffled(sorted(plain(ctx.hidden.get("doubts", {})).values())) if ctx.hidden else []
    for nth, text in enumerate(said, start=1):
        made = made.and_then(_doubt_shown(ctx, text, nth))
    return made.noting("line_opened", statement=line, count=len(places))


def _drawn(ctx: Context, places: Mapping[str, int]) -> dict[str, str]:
    """A new id for each dot, in an order that says nothing about who came when."""
    order = ctx.chance.shuffled(sorted(places))
    return {dot: ctx.new_id("p", nth) for nth, dot in enumerate(order, start=1)}


def drafts_placed(ctx: Context) -> Event:
    """At the bell, a place that was picked and not sent counts. Nothing of it is read where places are anonymous."""
    made = event("drafts_kept")
    if is_anonymous(ctx) or "list" in statement(ctx) or "open" in ctx.state:
        return made
    line = ctx.state["at"]
    doubts = {one.seat: one.text for one in ctx.drafts if one.field == f"doubt_{line}"}
    for draft in ctx.drafts:
        at = _as_place(draft.text) if draft.field == f"place_{line}" and draft.seat else None
        if at is None or draft.seat in hidden_places(ctx, line):
            continue
        doubt = _doubt(ctx, at, doubts.get(draft.seat, ""))
        if isinstance(doubt, Refusal):
            continue
        made = made.and_then(hide(ctx, Actor("seat", draft.seat), line, draft.seat, at))
        made = made.and_then(
            ctx.change("drafts_kept", {"answered": {draft.seat: True}}, {"doubts": {draft.seat: doubt or None}})
        )
    return made


def _as_place(text: str) -> int | None:
    digits = text[1:] if text.startswith("-") else text
    at = int(text) if digits.isascii() and digits.isdigit() and len(digits) <= 3 else None
    return None if at is None or isinstance(read_place(at), Refusal) else at


def figure(ctx: Context) -> dict[str, Any] | None:
    """Where people stood first and last, and how many moved; nothing where nobody stood."""
    starts = plain(ctx.hidden.get("starts", {})) if ctx.hidden else {}
    ends = {dot: one["at"] for dot, one in plain(ctx.state.get("dots", {})).items()}
    first, last = (_aside(ctx.hidden.get("aside", {}) if ctx.hidden else {}), _aside(ctx.state.get("aside", {})))
    if not ends and not last:
        return None
    moved = [dot for dot, at in starts.items() if dot in ends and column_of(ends[dot]) != column_of(at)]
    crossed = [dot for dot in moved if {side_of(starts[dot]), side_of(ends[dot])} == {"left", "right"}]
    return {
        "start": spread([*starts.values(), *(first or last)]),
        "end": spread([*ends.values(), *last]),
        "moved": len(moved),
        "crossed": len(crossed),
    }


def _aside(counts: Mapping[str, int]) -> list[int]:
    return [ASIDE[side] for side, count in counts.items() for _ in range(count)]
