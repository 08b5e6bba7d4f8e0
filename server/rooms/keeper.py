"""A keeper owns one live room: it decides commands in order, and knows what is committed.

Two documents a layer. `working` is what the next command is decided on: every decided event is in it. `committed` is
what is on disk, and the only thing anybody is sent. A patch is applied in place to each of them; nothing is copied
but after a failed append, when `working` begins again from `committed`.
"""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from server.game.context import Actor, Context, Draft
from server.game.documents import Layers, Patches, Touched, patch_all
from server.game.outcome import Event, Refusal, refuse
from server.game.rules import Rules
from server.game.scopes import all_open_runs, home_of, open_runs, scope_of, scopes_in, state_of
from server.rooms.anonymity import Anonymity, secret_of
from server.rooms.ports import ChanceOf, Clock, Entry, Ids, LayerPatch, RoomRow
from server.rooms.undo import UndoStack

CATCH_UP = 300  # patches a layer that a reader who was away can be sent; who missed more gets the whole document
WITH_DRAFTS = frozenset({"ring_bell", "close_step", "next_step", "previous_step", "end_room"})
WAY = frozenset({"now", "beside", "groups"})  # where a layer says which runs are open

log = logging.getLogger("tutti.rooms")


@dataclass(frozen=True, slots=True)
class Accepted:
    """The command's event is number `seq` of the journal, on disk."""

    seq: int


Answer = Accepted | Refusal


@dataclass(slots=True)
class Waiting:
    """A command on its way, and who is told its answer."""

    actor: Actor
    device: str
    command_id: str
    name: str
    data: Mapping[str, Any]
    digest: str
    entry: Entry | None = None
    event: Event | None = None
    answer: Answer | None = None
    told: list[Callable[[Answer], None]] = field(default_factory=list)

    def reply(self, answer: Answer) -> None:
        self.answer = answer
        for tell in self.told:
            tell(answer)


class Keeper:
    def __init__(
        self,
        row: RoomRow,
        rules: Rules,
        clock: Clock,
        chance_of: ChanceOf,
        ids: Ids,
        limits: Mapping[str, int],
    ):
        self.row = row
        self.rules = rules
        self.committed: Layers = {}
        self.working: Layers = {}
        self.revs: dict[str, int] = {}
        self.seq = 0  # the last committed event
        self.visited_ms = clock.now()  # when somebody was last seen to want this room
        self.drafts: dict[tuple[str, str, str], tuple[int, str]] = {}  # (seat, run, field) → (rev, text)
        self.anonymity = Anonymity()
        self._clock, self._chance_of, self._ids, self._limits = clock, chance_of, ids, limits
        self._decided = 0
        self._answers: dict[tuple[str, str], tuple[str, int]] = {}
        self._pending: dict[tuple[str, str], Waiting] = {}
        self._recent: dict[str, deque[LayerPatch]] = {}
        self._moved = True  # something began or ended since old drafts were looked for
        self._deadlines: list[tuple[str, int]] | None = None
        self._undo = UndoStack()
        self._opening = Event("room_opened")

    # --- deciding

    def decide(self, waiting: Waiting) -> Answer | Waiting | None:
        """A refusal or an earlier answer at once; a twin to wait with; or None: `waiting.entry` is to be stored."""
        try:
            return self._decide(waiting)
        except Exception:
            return self.fault(f"command {waiting.name}")

    def fault(self, what: str) -> Refusal:
        """A bug was met: the log has it under the number that people are told."""
        incident = self._ids.token()
        log.exception("incident %s: %s in room %s", incident, what, self.row.id)
        return refuse("room/fault", incident=incident)

    def _decide(self, waiting: Waiting) -> Answer | Waiting | None:
        ctx = self.rules.locate(self.context(), waiting.actor, waiting.name, waiting.data)
        if self._is_anonymous(ctx, waiting.name) and not self.anonymity.knows(secret_of(self.working, ctx.run)):
            return refuse("step/over", step=ctx.step)  # revealed, or left, while its key was on the way
        key = self._key(ctx, waiting)
        known = self._answers.get(key)
        if known:
            return Accepted(known[1]) if known[0] in (waiting.digest, "") else refuse("command/id_reused")
        twin = self._pending.get(key)
        if twin:
            return twin if twin.digest == waiting.digest else refuse("command/id_reused")
        made = self._made(ctx, waiting)
        if isinstance(made, Refusal):
            return made
        self._enter(ctx, waiting, made, key)
        self._pending[key] = waiting
        return None

    def context(self) -> Context:
        seq = self._decided + 1
        chance = self._chance_of(self.working.get("vault", {}).get("seed", ""), seq)
        return Context(self.working, self._clock.now(), seq, chance, limits=self._limits)

    def _key(self, ctx: Context, waiting: Waiting) -> tuple[str, str]:
        """What makes the command one of its kind: its device and its id, or what stands for them."""
        if self._is_anonymous(ctx, waiting.name):
            return self.anonymity.key(secret_of(self.working, ctx.run), waiting.device, waiting.command_id)
        return waiting.device, waiting.command_id

    def _is_anonymous(self, ctx: Context, name: str) -> bool:
        found = self.rules.command(ctx, name) if name in self.rules.anonymous else None
        return bool(found and found.is_anonymous(ctx))

    def lacks_secret(self, actor: Actor, name: str, data: Mapping[str, Any]) -> str | None:
        """The secret that the anonymous command `name` needs before it can be decided, if it is not here yet."""
        if name not in self.rules.anonymous:
            return None
        ctx = self.rules.locate(self.context(), actor, name, data)
        if not self._is_anonymous(ctx, name):
            return None
        secret = secret_of(self.working, ctx.run)
        return None if self.anonymity.knows(secret) else secret

    def open_with(self, opening: Event) -> None:
        """What the room's first command will do: freeze its scenario into it."""
        self._opening = opening

    def _made(self, ctx: Context, waiting: Waiting) -> Event | Refusal:
        actor = waiting.actor
        if waiting.name == "open_room" and actor.kind == "server" and not self._decided:
            return self._opening
        if waiting.name == "take_back":
            return self._undo.take_back(ctx, actor, self.working)
        if waiting.name in WITH_DRAFTS:
            ctx = replace(ctx, unsent=self._unsent())
        if self._is_anonymous(ctx, waiting.name):
            actor = Actor("seat", receipt=self.anonymity.receipt(secret_of(self.working, ctx.run), actor.seat))
        return self.rules.decide(ctx, actor, waiting.name, waiting.data)

    def _unsent(self) -> tuple[Draft, ...]:
        kept = self.drafts.items()
        return tuple(Draft(seat, field, text, run) for (seat, run, field), (_, text) in kept if text)

    def _enter(self, ctx: Context, waiting: Waiting, made: Event, key: tuple[str, str]) -> None:
        hidden = key != (waiting.device, waiting.command_id)
        found = self.rules.command(ctx, waiting.name)
        undoable = bool(found and found.undoable and not hidden)
        self._decided = ctx.seq
        waiting.event = made
        waiting.entry = Entry(
            room=self.row.id,
            seq=ctx.seq,
            at_ms=ctx.state["started"] if hidden else ctx.now,
            actor=f"anonymous:{ctx.step}" if hidden else str(waiting.actor),
            device=key[0],
            command_id=key[1],
            digest="" if hidden else waiting.digest,
            name=made.name,
            facts=to_json(made.facts),
            patches=to_json(made.patches),
            undoable=undoable,
        )
        self._note_undo(waiting.entry, made, ctx.run, patch_all(self.working, made.patches), self.working)

    def _note_undo(self, entry: Entry, made: Event, run: str, touched: dict[str, Touched], layers: Layers) -> None:
        if entry.undoable:
            self._undo.note(entry.seq, entry.actor, run, touched, layers)
        elif made.name == "taken_back":
            self._undo.note_taken_back(entry.seq, made)

    # --- after the commit

    def commit(self, stored: Sequence[Waiting]) -> list[LayerPatch]:
        """These are on disk: what the readers of each layer are sent, once for all of them."""
        touched: dict[str, Touched] = {}
        last: dict[str, int] = {}
        for waiting in stored:
            assert waiting.entry and waiting.event
            self._apply(waiting.entry, waiting.event.patches, touched, last)
            self._pending.pop((waiting.entry.device, waiting.entry.command_id), None)
        return self._patches(touched, last)

    def _apply(self, entry: Entry, patches: Patches, touched: dict[str, Touched], last: dict[str, int]) -> None:
        patch_all(self.committed, patches, touched)
        self.seq = entry.seq
        if any(not WAY.isdisjoint(patch) for patch in patches.values()):
            self._moved, self._deadlines = True, None
        last.update(dict.fromkeys(patches, entry.seq))
        self._answers[entry.device, entry.command_id] = (entry.digest, entry.seq)

    def _patches(self, touched: dict[str, Touched], last: dict[str, int]) -> list[LayerPatch]:
        made = []
        for layer, notes in touched.items():
            patch = notes.forward(self.committed[layer])
            one = LayerPatch(layer, self.revs.get(layer, 0), last[layer], patch)
            self.revs[layer] = one.rev
            self._recent.setdefault(layer, deque(maxlen=CATCH_UP)).append(one)
            made.append(one)
        return made

    def missing(self, layer: str, have: object) -> list[LayerPatch] | None:
        """What a reader at revision `have` of `layer` misses; None when they need the whole document."""
        rev = self.revs.get(layer, 0)
        if type(have) is not int:  # True would pass for 1
            return None
        if have == rev:
            return []
        recent = list(self._recent.get(layer, ()))
        starts = [n for n, one in enumerate(recent) if one.since == have]
        return recent[starts[0] :] if starts else None

    # --- beginning again

    def follow(self, entries: Sequence[Entry]) -> list[LayerPatch]:
        """Fold what the journal holds further: at the start, and when another process was first."""
        self._undo.forget_after(self.seq)
        made = []
        for entry in entries:
            touched: dict[str, Touched] = {}
            last: dict[str, int] = {}
            event = Event(entry.name, json.loads(entry.patches), tuple(json.loads(entry.facts)))
            self._apply(entry, event.patches, touched, last)
            self._note_undo(entry, event, self._stage_of(entry.actor), touched, self.committed)
            made += self._patches(touched, last)
        return made

    def start_over(self) -> None:
        """`working` is `committed` again; the commands that were waiting are to be decided anew."""
        self.working = deepcopy(self.committed)
        self._decided = self.seq
        self._pending.clear()
        self._undo.forget_after(self.seq)

    def must_forget(self) -> bool:
        """A secret is in use, or a run may have ended that had unsent writing."""
        return self.anonymity.is_used() or bool(self._moved and self.drafts)

    def old_drafts(self) -> set[str]:
        """The runs that ended and still had unsent writing, which is forgotten here; looked for once a run has."""
        if not (self._moved and self.drafts):
            return set()
        self._moved = False
        old = {run for run in {run for _, run, _ in self.drafts} if not self.is_written(run)}
        self.drafts = {place: kept for place, kept in self.drafts.items() if place[1] not in old}
        return old

    def open_runs(self) -> dict[str, str]:
        """The runs that people can act in → their scopes; none before the first and after the last."""
        return all_open_runs(self.committed)

    def is_written(self, run: str) -> bool:
        """People may be writing in it: it is open, and its bell has not rung."""
        scope = scope_of(run)
        public = self.committed.get(scope, {})
        has_rung = public.get("now", {}).get("run") == run and "closed" in public["now"]
        return not has_rung and run in open_runs(public) and scope in scopes_in(self.committed)

    def _stage_of(self, actor: str) -> str:
        """The run on the stage where `actor` (as the journal names it) plays."""
        scope = home_of(self.committed.get("room", {}), actor.removeprefix("seat:"))
        return str(self.committed.get(scope, {}).get("now", {}).get("run", ""))

    def is_quiet(self) -> bool:
        """Nothing is on its way to the disk, and no bell is to be rung."""
        return not self._pending and self._decided == self.seq and not self.deadlines()

    def deadlines(self) -> list[tuple[str, int]]:
        """(run, deadline) of every clock that is running: the room's, and each group's that is apart."""
        if self._deadlines is None:  # they are asked for ten times a second
            nows = (self.committed.get(scope, {}).get("now", {}) for scope in scopes_in(self.committed))
            self._deadlines = [(now["run"], now["deadline"]) for now in nows if "deadline" in now]
        return self._deadlines

    def waits_for_writing(self, run: str) -> bool:
        kind = self.rules.kinds.get(state_of(self.committed, run).get("kind", ""))
        return bool(kind and kind.writes)


to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
