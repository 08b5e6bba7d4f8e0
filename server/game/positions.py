"""Positions on a line, from -100 to 100: each one placed alone and hidden, then shown for all at once.

A person's place is a dot. Where several people share a seat each of them has one: `s3` is the first's, `s3_2` the
second's. While a line is hidden its dots lie in the vault, one's own in one's own layer; what is shown afterwards,
the dots or only how they spread, is the activity's to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse

Side = Literal["left", "middle", "right"]
SIDES: tuple[Side, ...] = ("left", "middle", "right")
FURTHEST = 100
MIDDLE = 10  # so near to 0 one stands on neither side
COLUMNS = 11


def read_place(at: int) -> int | Refusal:
    return at if -FURTHEST <= at <= FURTHEST else refuse("command/out_of_range")


def side_of(at: int) -> Side:
    return "middle" if abs(at) <= MIDDLE else "left" if at < 0 else "right"


def column_of(at: int) -> int:
    """The column in which a dot stands; the middle has one of its own."""
    away = (abs(at) + MIDDLE - 1) // (2 * MIDDLE)
    return COLUMNS // 2 + (away if at > 0 else -away)


def spread(places: Iterable[int]) -> list[int]:
    """How many stand in each column, from left to right."""
    columns = [0] * COLUMNS
    for at in places:
        columns[column_of(at)] += 1
    return columns


def dot_of(owner: str, who: int) -> str:
    """`owner`: a seat, or the receipt that stands for one."""
    return owner if who == 1 else f"{owner}_{who}"


def seat_of(dot: str) -> str:
    return dot.partition("_")[0]


def own_dot(ctx: Context, actor: Actor, who: int) -> str | Refusal:
    """The dot of the `who`th person at the actor's place."""
    people = people_at(ctx, actor.seat) if actor.seat else MOST_PEOPLE
    return dot_of(actor.seat or actor.receipt, who) if 1 <= who <= people else refuse("command/out_of_range")


MOST_PEOPLE = 8  # at one place; whose it is stands nowhere where places are anonymous


def people_at(ctx: Context, seat: str) -> int:
    return int(ctx.room.at("seats", seat, "people", default=1))


def hidden_places(ctx: Context, line: str) -> Mapping[str, int]:
    found: Mapping[str, int] = ctx.hidden.at("lines", line, default={}) if ctx.hidden else {}
    return found


def hide(ctx: Context, actor: Actor, line: str, dot: str, at: int) -> Event:
    """`dot` stands at `at`, and only who placed it knows; another time it takes the first one's place."""
    made = ctx.change("dot_placed", None, {"lines": {line: {dot: at}}})
    return (
        made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"lines": {line: {dot: at}}}}}) if actor.seat else made
    )


def expecting(ctx: Context) -> dict[str, int]:
    """The vault's note of how many seats are waited for; who comes later is looked for once they have answered."""
    return {"expected": len(ctx.speakers())}


def not_expecting(ctx: Context, seat: str) -> dict[str, int]:
    """The same when `seat` left without having answered."""
    counted = seat not in ctx.state.get("answered", {}) and seat not in ctx.state.get("listening", {})
    left = 1 if counted else 0
    return {"expected": max(0, ctx.hidden.get("expected", 0) - left) if ctx.hidden else 0}


def nobody_is_missing(ctx: Context, *now: str) -> bool:
    """With who answers `now`, everybody who is here has. The seats are gone through only when it can be true."""
    answered = ctx.state.get("answered", {})
    if len(answered) + len(now) < (ctx.hidden.get("expected", 0) if ctx.hidden else 0):
        return False
    return all(seat in answered or seat in now for seat in ctx.speakers())
