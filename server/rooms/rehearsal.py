"""A rehearsal: bots play a whole room through the real rules, in virtual time, in memory."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from server.activities import kinds
from server.game.activity import Act, Mind, MindKind, View
from server.game.city.outcome import outcome
from server.game.context import Actor, Context
from server.game.documents import patch_all
from server.game.opening import open_room
from server.game.outcome import Event, Refusal
from server.game.rules import Rules
from server.game.scopes import ROOM, home_of, state_of
from server.rooms.apart import play_apart
from server.rooms.chance import SeededChance

EVERY_MS = 8_000  # as often as a person who thinks
PATIENCE_MS = 20_000  # after which the facilitator gives the floor on
OPEN_END_MS = 180_000  # how long the facilitator leaves a step that has no clock
BEGIN_MS = 1_800_000_000_000
MINDS: tuple[str, ...] = get_args(MindKind)
MIXED = ("cooperative", "silent", "cooperative", "late", "selfish")
FACILITATOR, SERVER = Actor("desk"), Actor("server")


@dataclass(frozen=True, slots=True)
class Happened:
    """One accepted command, as the course of play tells it."""

    at_ms: int
    who: str
    made: Event

    @property
    def facts(self) -> tuple[dict[str, Any], ...]:
        return self.made.facts


@dataclass(frozen=True, slots=True)
class Written:
    """An event as it lies in a journal; facts and patches as JSON text."""

    seq: int
    at_ms: int
    name: str
    facts: str
    patches: str


@dataclass(slots=True)
class Played:
    """A whole rehearsal: its documents at the end and everything that happened."""

    layers: dict[str, dict[str, Any]]
    seed: int
    course: list[Happened] = field(default_factory=list)
    refused: list[tuple[str, str, str]] = field(default_factory=list)

    def journal(self) -> list[Written]:
        """What the journal of a real room would hold: the minutes are made of it."""
        return [
            Written(seq, one.at_ms, one.made.name, json.dumps(one.facts), json.dumps(one.made.patches))
            for seq, one in enumerate(self.course, start=1)
        ]

    def _outcome(self) -> dict[str, Any]:
        """Of the room's city; where groups built their own, of all of them together: each must be alive."""
        groups = (layer for name, layer in self.layers.items() if name.startswith("group:"))
        own = [layer for layer in groups if layer.get("city", {}).get("stories")]
        cities = own or [self.layers[ROOM]]
        found = [outcome(one.get("city", {}), one.get("characters", {})) for one in cities]
        sums = {key: sum(one[key] for one in found) for key in ("needs_met", "needs", "buildings")}
        return {"won": all(one["won"] for one in found), **sums}

    def summary(self) -> dict[str, Any]:
        room = self.layers["room"]
        result = self._outcome()
        acts = dict.fromkeys(room["seats"], 0)
        for one in self.course:
            if one.who in acts:
                acts[one.who] += 1
        total = sum(acts.values())
        return {
            **{key: result[key] for key in ("won", "needs_met", "needs", "buildings")},
            "commands": total,
            "balance": {seat: round(count / total, 3) if total else 0 for seat, count in acts.items()},
            "seed": self.seed,
        }


def who_plays(minds: str, players: int) -> list[str]:
    """One mind for each player: a kind, a list of kinds, `mixed`; `alpha` is one alpha and its followers."""
    if minds == "mixed":
        return [MIXED[n % len(MIXED)] for n in range(players)]
    named = [one.strip() for one in minds.split(",")]
    unknown = [one for one in named if one not in MINDS]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is no mind; minds are {', '.join(MINDS)} and mixed")
    if named == ["alpha"]:
        return ["alpha"] + ["follower"] * (players - 1)
    return [named[n % len(named)] for n in range(players)]


class Rehearsal:
    """A room in memory, its bots, and a facilitator who moves on at each bell."""

    def __init__(
        self, scenario: Mapping[str, Any], minds: Sequence[str], *, seed: int, language: str, names: Sequence[str] = ()
    ) -> None:
        self.rules = Rules(kinds())
        self._names = names  # of those who come first
        self.played = Played({}, seed)
        self._seq, self.now = 0, BEGIN_MS
        self._seed = f"rehearsal:{seed}"
        self._minds: dict[str, str] = {}
        self._moved_at: dict[str, tuple[int, int]] = {}  # scope → the turn that was seen there last, and since when
        self._waiting = [one for one in minds if one == "late"] if set(minds) != {"late"} else []
        opened = open_room(scenario, code="REHEAR", language=language, title="", seed=self._seed, sites=[])
        self._happened("server", opened)
        for one in minds:
            if one not in self._waiting:
                self._take_seat(one)

    # --- the whole play

    def run(self, *, leave: bool = False) -> Played:
        """Every step to its bell. With `leave`, one player leaves in the second sprint."""
        left = not leave
        while isinstance(self.do(FACILITATOR, "next_step"), Event):
            if "apart" in self.room["steps"][self.room["now"]["step"]]:
                play_apart(self)
                continue
            kind, sprint = self._kind(), self.room.get("city", {}).get("sprint", 0)
            if sprint == 2:
                while self._waiting:
                    self._take_seat(self._waiting.pop())
            self._step(leaves=not left and kind == "build" and sprint == 2)
            left = left or (kind == "build" and sprint == 2)
        self.do(FACILITATOR, "end_room")
        return self.played

    @property
    def layers(self) -> dict[str, dict[str, Any]]:
        return self.played.layers

    @property
    def room(self) -> dict[str, Any]:
        return self.layers[ROOM]

    def _kind(self) -> str:
        return str(self.room["runs"][self.room["now"]["run"]]["kind"])

    def _step(self, *, leaves: bool) -> None:
        """One step: each bot looks about every eight seconds; at the bell, hands off."""
        begun = self.now
        asked = 1
        idle: set[str] = set()
        for at, seat in self.looks(begun):
            end = self._end(begun)
            if at >= end:
                break
            self.now = at
            if leaves and at - begun > EVERY_MS * 5:
                self._somebody_leaves()
                leaves, idle = False, set()
            acted = self.look(seat)
            idle = set() if acted else idle | {seat}
            self.keep_floor_moving(ROOM)
            if asked < 4 and (at - begun) >= asked * (end - begun) // 4:
                asked += self.do(FACILITATOR, "next_question") is not None
                idle = set()
            if len(idle) == len(self._minds) and not leaves and not self._is_asking(asked):
                if not self.lead(ROOM):
                    break
                idle = set()
        self.now = self._end(begun)
        deadline = self.room["now"].get("deadline")
        if deadline is not None:
            self.do(SERVER, "ring_bell", run=self.room["now"]["run"], deadline=deadline)
            if "closed" not in self.room["now"]:  # a bell inside the activity: it goes on
                self._step(leaves=False)

    def lead(self, scope: str) -> bool:
        """Nobody has anything more to do: the facilitator does, where the activity has parts of its own."""
        view = View({of: self.layers.get(of, {}) for of in (ROOM, scope)}, "", self.now, scope)
        act = self.rules.kinds[view.run["kind"]].lead(view) if view.run else None
        return act is not None and isinstance(self.do(FACILITATOR, act.name, run=view.run_id, **act.data), Event)

    def _is_asking(self, asked: int) -> bool:
        return self._kind() == "debrief" and asked < 4

    def _end(self, begun: int) -> int:
        return int(self.room["now"].get("deadline", begun + OPEN_END_MS))

    def looks(self, begun: int) -> Iterator[tuple[int, str]]:
        """When whose eyes fall on the screen: each its own rhythm, about every eight seconds."""
        chance = SeededChance(self._seed, -1 - begun)
        queue = [(begun + int(EVERY_MS * chance.random()), seat) for seat in self._minds]
        heapq.heapify(queue)
        while queue:
            at, seat = heapq.heappop(queue)
            heapq.heappush(queue, (at + int(EVERY_MS * (0.8 + 0.4 * chance.random())), seat))
            yield at, seat

    def look(self, seat: str) -> bool:
        """A bot looks at its own view and does at most one thing."""
        if "left" in self.room["seats"][seat]:
            return False
        scope = home_of(self.room, seat)
        view = View({of: self.layers.get(of, {}) for of in (ROOM, scope, f"seat:{seat}")}, seat, self.now, scope)
        if not view.run:
            return False
        mind = Mind(self._minds[seat], SeededChance(f"{self._seed}:{seat}:{self.now}", self._seq), seat)  # type: ignore[arg-type]
        act = self.rules.kinds[view.run["kind"]].bot(view, mind)
        return act is not None and self._act(seat, act)

    def _act(self, seat: str, act: Act) -> bool:
        return isinstance(self.do(Actor("seat", seat), act.name, **act.data), Event)

    # --- what people around the bots do

    def _take_seat(self, mind: str) -> None:
        came = len(self.room["seats"])
        seat = f"s{came + 1}"
        name = self._names[came] if came < len(self._names) else f"Bot {came + 1}"
        hashed = {"key_hash": f"key{seat}", "words_hash": f"words{seat}"}
        self.do(SERVER, "take_seat", names=[name], bot=mind, **hashed)
        self._minds[seat] = mind

    def _somebody_leaves(self) -> None:
        """The last who came leaves; the facilitator hands the character to the next one."""
        seat = list(self._minds)[-1]
        if len(self._minds) < 2:
            return
        held = [role for role, one in self.room.get("characters", {}).items() if one["seat"] == seat]
        self.do(Actor("seat", seat), "leave_seat")
        del self._minds[seat]
        for role in held:
            self.do(FACILITATOR, "hand_over", role=role, to=next(iter(self._minds)))

    def keep_floor_moving(self, scope: str) -> None:
        """Who has the floor and does nothing with it is not waited for without end."""
        run = self.layers[scope].get("now", {}).get("run", "")
        turn = state_of(self.layers, run).get("turn")
        if turn is None or turn["at"] >= len(turn["order"]):
            return
        at, since = self._moved_at.get(scope, (-1, self.now))
        if at != turn["at"]:
            self._moved_at[scope] = (turn["at"], self.now)
        elif self.now - since > PATIENCE_MS:
            self.do(FACILITATOR, "move_on", run=run)
            self._moved_at[scope] = (-1, self.now)

    # --- the one way to change it

    def do(self, actor: Actor, name: str, /, **data: Any) -> Event | Refusal | None:
        chance = SeededChance(self._seed, self._seq + 1)
        ctx = Context(self.played.layers, self.now, self._seq + 1, chance)
        ctx = self.rules.locate(ctx, actor, name, data)
        running = self.rules.command(ctx, name)
        if running is None:
            return None
        if actor.seat and running.is_anonymous(ctx):
            actor = Actor("seat", receipt=f"x{actor.seat}")
        made = self.rules.decide(ctx, actor, name, data)
        if isinstance(made, Refusal):
            self.played.refused.append((str(actor), name, made.code))
            return made
        return self._happened(actor.seat or actor.kind, made)

    def _happened(self, who: str, made: Event) -> Event:
        patch_all(self.played.layers, made.patches)
        self._seq += 1
        self.played.course.append(Happened(self.now, who, made))
        return made


def rehearse(
    scenario: Mapping[str, Any],
    *,
    players: int,
    minds: str,
    seed: int,
    leave: bool = False,
    language: str = "en",
) -> Played:
    return Rehearsal(scenario, who_plays(minds, players), seed=seed, language=language).run(leave=leave)
