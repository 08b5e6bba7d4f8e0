"""What happened, as one reader may know it: their layers folded, and the facts that still stand.

Facts are the server's alone. Here they become what everybody in the room could see: of an entry that touched nothing
the reader may read nothing is known, and of every other fact only the fields below.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from server.game.documents import Layers, apply
from server.game.outcome import Fact
from server.game.scopes import ROOM, scope_of, seen_from

PUBLIC: Mapping[str, tuple[str, ...]] = {
    "asked": ("ask", "role", "to", "colour", "site", "power"),
    "ask_answered": ("ask",),
    "bell_rang": ("step", "run"),
    "brick_carried": ("role", "site", "colour"),
    "brick_given": ("role", "to", "colour"),
    "character_given": ("role", "seat"),
    "floor_moved": ("role", "seat"),
    "need_came_out": ("role",),
    "need_told": ("role", "to", "aloud"),
    "power_used": ("role", "kind", "site", "of"),
    "room_ended": (),
    "site_finished": ("site", "story", "sprint", "real"),
    "step_resumed": ("step", "run"),
    "step_started": ("step", "run", "kind"),
    "story_chosen": ("story", "role"),
    "time_added": ("ms", "run"),
    "turn_passed": ("role", "seat"),
    "turn_taken": ("role", "seat"),
    "verdict_said": ("site", "story", "verdict", "heard"),
}


class Entry(Protocol):
    """One entry of the journal; `facts` and `patches` are JSON text."""

    @property
    def seq(self) -> int: ...
    @property
    def at_ms(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def facts(self) -> str: ...
    @property
    def patches(self) -> str: ...


def of_the_desk(entries: Iterable[Entry]) -> frozenset[str]:
    """The layers a facilitator reads: the room's, the desk's, and those of all groups there were."""
    named = {layer for entry in entries for layer in json.loads(entry.patches)}
    return frozenset({ROOM, "desk", *(layer for layer in named if layer.startswith("group:"))})


def were_in(entries: Iterable[Entry], seat: str) -> list[str]:
    """The layers of the groups in which `seat` was when they came back: what they made together is theirs to read."""
    mine, found = "", dict[str, None]()
    for entry in entries:
        patch = json.loads(entry.patches).get(ROOM, {})
        mine = patch.get("seats", {}).get(seat, {}).get("group", mine)
        closed = [group for group, one in patch.get("groups", {}).items() if one.get("closed")]
        found |= {f"group:{group}": None for group in closed if group == mine}
    return list(found)


@dataclass(frozen=True, slots=True)
class Happened:
    """One entry, as far as the reader may know it."""

    seq: int
    at: int
    name: str
    facts: tuple[Fact, ...]
    patches: Layers


@dataclass(frozen=True, slots=True)
class Course:
    layers: Layers
    entries: tuple[Happened, ...]

    @property
    def room(self) -> dict[str, Any]:
        return self.layers.get("room", {})

    @property
    def city(self) -> dict[str, Any]:
        found: dict[str, Any] = self.room.get("city", {})
        return found

    @property
    def own(self) -> dict[str, Any]:
        """The layer of the seat that reads; empty for the desk and for screens."""
        return next((layer for name, layer in self.layers.items() if name.startswith("seat:")), {})

    def facts(self, *whats: str) -> Iterator[Fact]:
        """The facts of these kinds that still stand, in order."""
        return (public(fact) for entry in self.entries for fact in entry.facts if fact["what"] in whats)

    def seen_from(self, scope: str) -> Course:
        """The same course as a group of its own saw it: its city, its characters, what was done in it."""
        here = [
            replace(entry, facts=tuple(fact for fact in entry.facts if scope_of(fact.get("run", "")) == scope))
            for entry in self.entries
        ]
        return Course({**self.layers, ROOM: dict(seen_from(self.layers, scope))}, tuple(here))

    def facts_of_run(self, run: str) -> list[Fact]:
        """What an activity noted in its run, whole: what the reader may not know it must leave out itself."""
        running, found = "", []
        for entry in self.entries:
            for fact in entry.facts:
                if fact["what"] in ("step_started", "step_resumed") and scope_of(fact["run"]) == ROOM:
                    running = fact["run"]
            found += [fact for fact in entry.facts if fact.get("run", running) == run]
        return found


def public(fact: Fact) -> Fact:
    """What everybody could see of it. That a need was told to one person is seen, to whom is not."""
    kept = {key: fact[key] for key in ("what", *PUBLIC.get(fact["what"], ())) if key in fact}
    if kept["what"] == "need_told" and kept.get("to") != "all":
        kept["to"] = "one"
    return kept


def read_course(entries: Iterable[Entry], readable: Collection[str]) -> Course:
    """The journal's entries, in order, for a reader of the layers `readable`."""
    read = [_happened(entry, readable) for entry in entries]
    undone = {fact["undoes"] for entry in read for fact in entry.facts if fact["what"] == "taken_back"}
    layers: Layers = {}
    seen = []
    for entry in read:
        for name, patch in entry.patches.items():
            apply(layers.setdefault(name, {}), patch)
        if entry.patches:
            stands = () if entry.seq in undone else tuple(fact for fact in entry.facts if _is_for(fact, readable))
            seen.append(Happened(entry.seq, entry.at, entry.name, stands, entry.patches))
    return Course(layers, tuple(seen))


def _is_for(fact: Fact, readable: Collection[str]) -> bool:
    """What happened in a group is for those who read the group's layer, whatever else the same command did."""
    return "run" not in fact or scope_of(fact["run"]) in readable


def _happened(entry: Entry, readable: Collection[str]) -> Happened:
    patches = {name: patch for name, patch in json.loads(entry.patches).items() if name in readable}
    return Happened(entry.seq, entry.at_ms, entry.name, tuple(json.loads(entry.facts)), patches)
