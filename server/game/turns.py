"""The floor: whose turn it is, who is next, passing once. A turn is a small document inside a run.

`{order: [id, ...], at: index, cyclic?: true, talk?: true, passed?: {id: true}}`, `talk` where the floor is for talking.
In a cyclic turn it goes round until the bell; otherwise each one has it once, who passes is asked again at the end, and
the turn is over at `len(order)`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server.game.documents import Patch
from server.game.outcome import Refusal, refuse

Turn = Mapping[str, Any]


def begin(order: Sequence[str], *, cyclic: bool = False, talk: bool = False) -> Patch:
    turn: Patch = {"order": list(order), "at": 0}
    return turn | ({"cyclic": True} if cyclic else {}) | ({"talk": True} if talk else {})


def whose(turn: Turn) -> str | None:
    """Who has the floor; None when everybody had it."""
    order = turn.get("order", ())
    at = turn.get("at", 0)
    return order[at] if at < len(order) else None


def move_on(turn: Turn) -> Patch:
    """The patch that gives the floor to the next one."""
    order, at = turn.get("order", ()), turn.get("at", 0) + 1
    if turn.get("cyclic") and order:
        at %= len(order)
    return {"at": at}


def pass_on(turn: Turn, who: str) -> Patch | Refusal:
    """`who` passes. In a cyclic turn once; in a round, who passed is asked again at the end and may keep silent."""
    if whose(turn) != who:
        return refuse("turn/not_yours", now=whose(turn) or "")
    passed = who in turn.get("passed", {})
    if turn.get("cyclic"):
        return refuse("turn/passed_already") if passed else {**move_on(turn), "passed": {who: True}}
    if passed:
        return move_on(turn)
    order, at = list(turn["order"]), turn["at"]
    return {"order": [*order[:at], *order[at + 1 :], who], "passed": {who: True}}


def without(turn: Turn, who: str) -> Patch:
    """The patch when `who` left: nobody waits for them, and nobody loses their place."""
    order, at = list(turn.get("order", ())), turn.get("at", 0)
    if who not in order:
        return {}
    place = order.index(who)
    order.remove(who)
    at = at - 1 if place < at else at
    if turn.get("cyclic") and order:
        at %= len(order)
    return {"order": order, "at": at}
