"""Undo: my last undoable event of the running step, by its inverse, if nobody has touched those paths since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from server.game.context import Actor, Context
from server.game.documents import Layers, Patches, Touched, holds
from server.game.outcome import Event, Refusal, refuse

DEEP = 50


@dataclass(frozen=True, slots=True)
class Undoable:
    seq: int
    forward: Patches
    back: Patches


class UndoStack:
    """What each actor could take back. It is of the running step alone: a new run empties it."""

    def __init__(self) -> None:
        self._run = ""
        self._of: dict[str, list[Undoable]] = {}

    def note(
        self,
        seq: int,
        actor: Actor,
        run: str,
        made: Event,
        touched: Mapping[str, Touched],
        now: Layers,
        *,
        undoable: bool,
    ) -> None:
        if run != self._run:
            self._run, self._of = run, {}
        if made.name == "taken_back":
            self._of[str(actor)].pop()
        elif undoable:
            forward = {layer: notes.forward(now[layer]) for layer, notes in touched.items()}
            back = {layer: notes.back(now[layer]) for layer, notes in touched.items()}
            mine = self._of.setdefault(str(actor), [])
            mine.append(Undoable(seq, forward, back))
            del mine[:-DEEP]

    def take_back(self, ctx: Context, actor: Actor, now: Layers) -> Event | Refusal:
        mine = self._of.get(str(actor)) if ctx.run == self._run else None
        if not mine:
            return refuse("undo/nothing")
        if ctx.public.at("now", "closed"):
            return refuse("step/closed")
        last = mine[-1]
        if not all(holds(now.get(layer, {}), patch) for layer, patch in last.forward.items()):
            return refuse("undo/built_upon")
        return Event("taken_back", last.back).noting("taken_back", undoes=last.seq)

    def forget_after(self, seq: int) -> None:
        self._of = {actor: [one for one in mine if one.seq <= seq] for actor, mine in self._of.items()}
