"""The part of a rehearsal in which groups are apart: each goes its way, and the facilitator looks after all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from server.game.context import Actor
from server.game.outcome import Event, Refusal
from server.game.scopes import group_of, home_of, scopes_in, seats_in

LONGEST_MS = 6 * 60 * 60 * 1000  # groups whose way has no clock at all come back by then


class Rehearsal(Protocol):
    now: int

    @property
    def layers(self) -> dict[str, dict[str, Any]]: ...
    def looks(self, begun: int) -> Iterator[tuple[int, str]]: ...
    def look(self, seat: str) -> bool: ...
    def keep_floor_moving(self, scope: str) -> None: ...
    def lead(self, scope: str) -> bool: ...
    def do(self, actor: Actor, name: str, /, **data: Any) -> Event | Refusal | None: ...


def play_apart(rehearsal: Rehearsal) -> None:
    """Sends the groups off; ends when all of them are at the end of their way, or when the room's bell is due."""
    if not isinstance(rehearsal.do(Actor("desk"), "open_groups"), Event):
        return
    begun = rehearsal.now
    end = rehearsal.layers["room"]["now"].get("deadline", begun + LONGEST_MS)
    going = dict.fromkeys(scopes_in(rehearsal.layers)[1:], frozenset[str]())  # scope → who had nothing to do
    for at, seat in rehearsal.looks(begun):
        if at >= end or not going:
            return
        for scope in list(going):
            _ring_if_due(rehearsal, scope, at)
        rehearsal.now = at
        scope = home_of(rehearsal.layers["room"], seat)
        if scope not in going:
            continue
        going[scope] = frozenset() if rehearsal.look(seat) else going[scope] | {seat}
        rehearsal.keep_floor_moving(scope)
        if "closed" in _now(rehearsal, scope) or going[scope] >= set(seats_in(rehearsal.layers["room"], scope)):
            going[scope] = frozenset()
            if "closed" not in _now(rehearsal, scope) and rehearsal.lead(scope):
                continue
            if not isinstance(rehearsal.do(Actor("desk"), "next_step", group=group_of(scope)), Event):
                del going[scope]


def _now(rehearsal: Rehearsal, scope: str) -> dict[str, Any]:
    found: dict[str, Any] = rehearsal.layers.get(scope, {}).get("now", {})
    return found


def _ring_if_due(rehearsal: Rehearsal, scope: str, at: int) -> None:
    """Every bell whose time came before `at`, in its moment: there may be several inside a step."""
    while (deadline := _now(rehearsal, scope).get("deadline", at + 1)) <= at:
        rehearsal.now = deadline
        rehearsal.do(Actor("server"), "ring_bell", run=_now(rehearsal, scope)["run"], deadline=deadline)
