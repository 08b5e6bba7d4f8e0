"""Undo: my last undoable event of the running step, by its inverse, if nobody has touched those paths since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.game.context import Actor, Context
from server.game.documents import Layers, Patch, Patches, Touched, holds
from server.game.outcome import Event, Refusal, refuse

DEEP = 50


@dataclass(frozen=True, slots=True)
class Undoable:
    seq: int
    run: str
    forward: Patches
    back: Patches


class UndoStack:
    """The last things each actor could take back, as long as their run is the running one."""

    def __init__(self) -> None:
        self._of: dict[str, list[Undoable]] = {}  # actor → the oldest first, those taken back included
        self._undone: dict[int, int] = {}  # seq → the seq of the event that took it back

    def note(self, seq: int, actor: str, run: str, touched: Mapping[str, Touched], now: Layers) -> None:
        """An undoable event, which `touched` what is `now` so: how it went, and how it goes back."""
        forward = {layer: notes.forward(now[layer]) for layer, notes in touched.items()}
        back = {layer: notes.back(now[layer]) for layer, notes in touched.items()}
        mine = self._of.setdefault(actor, [])
        mine.append(Undoable(seq, run, forward, back))
        del mine[:-DEEP]

    def note_taken_back(self, seq: int, made: Event) -> None:
        self._undone |= {fact["undoes"]: seq for fact in made.facts if fact["what"] == "taken_back"}

    def take_back(self, ctx: Context, actor: Actor, now: Layers) -> Event | Refusal:
        mine = self._of.get(str(actor), [])
        last = next((one for one in reversed(mine) if one.run == ctx.run and one.seq not in self._undone), None)
        if last is None:
            return refuse("undo/nothing")
        if ctx.public.at("now", "closed"):
            return refuse("step/closed")
        if not all(holds(now.get(layer, {}), patch) for layer, patch in last.forward.items()):
            return refuse("undo/built_upon")
        try:
            back = {layer: gently(patch, last.forward.get(layer, {}), now[layer]) for layer, patch in last.back.items()}
        except BuiltUpon:
            return refuse("undo/built_upon")
        return Event("taken_back", back).noting("taken_back", undoes=last.seq)

    def forget_after(self, seq: int) -> None:
        """What came after event `seq` was never stored, nor was what it took back."""
        self._of = {actor: [one for one in mine if one.seq <= seq] for actor, mine in self._of.items()}
        self._undone = {one: by for one, by in self._undone.items() if by <= seq}


class BuiltUpon(Exception):
    """Somebody added to the very thing that would go."""


def gently(back: Patch, forward: Patch, now: Mapping[str, Any]) -> Patch:
    """`back`, but where a collection that I began holds other people's things by now, mine alone go out of it.

    A thing of mine that others added to stays: raises BuiltUpon.
    """
    return {key: _gone(forward.get(key), value, now.get(key)) for key, value in back.items()}


def _gone(mine: Any, back: Any, there: Any) -> Any:
    if not isinstance(mine, Mapping) or not isinstance(there, Mapping):
        return back
    if isinstance(back, Mapping):
        return gently(dict(back), dict(mine), there)
    if back is not None or mine == there:
        return back
    if not all(isinstance(one, Mapping) for one in mine.values()):
        raise BuiltUpon
    return gently(dict.fromkeys(mine), dict(mine), there)
