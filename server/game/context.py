"""Everything a rule may know when it decides: values alone, read-only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol, TypeVar

from pydantic import BaseModel

from server.game.documents import Document, Layers, Reading, patched, plain
from server.game.outcome import Event, event
from server.game.scopes import ROOM, group_of, scope_of, seats_in, seen_from
from server.game.text import Text

T = TypeVar("T")
S = TypeVar("S", bound=BaseModel)


class Chance(Protocol):
    """Chance as a value: the same room and the same seq give the same draw."""

    def choice(self, seq: Sequence[T], /) -> T: ...
    def shuffled(self, seq: Sequence[T], /) -> list[T]: ...
    def random(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a seat, the desk (facilitator or relay), or the server itself (bells, joins)."""

    kind: Literal["seat", "desk", "server"]
    seat: str = ""
    receipt: str = ""  # an anonymous answer: no seat, but a keyed hash by which a second answer is known

    def __str__(self) -> str:
        return f"seat:{self.seat}" if self.seat else self.kind


@dataclass(frozen=True, slots=True)
class Draft:
    """Writing that was not sent when the bell rang."""

    seat: str
    field: str
    text: str
    run: str = ""  # in which it is written; empty: in whichever is asked


class NoSettings(BaseModel, extra="forbid"):
    """The settings of an activity that has none."""


@dataclass(frozen=True, slots=True)
class Context:
    layers: Layers
    now: int  # ms since 1970, the server's clock
    seq: int  # the number the event will have in the journal
    chance: Chance
    scope: str = "room"  # the layer in which this scope's public state lies: "room" or "group:<id>"
    step: str = ""
    run: str = ""
    settings: BaseModel = field(default_factory=NoSettings)
    unsent: tuple[Draft, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    listening: frozenset[str] = frozenset()  # seats that a step around this one wants to be silent

    def settings_as(self, model: type[S]) -> S:
        """The running step's settings, as the model its kind declares."""
        if not isinstance(self.settings, model):
            raise TypeError(f"this step's settings are no {model.__name__}")
        return self.settings

    def layer(self, name: str) -> Reading:
        return Reading(self.layers.get(name, {}))

    @property
    def public(self) -> Reading:
        return self.layer(self.scope)

    @property
    def room(self) -> Reading:
        """The room as this scope sees it: in a group, with its own step, characters and city."""
        return self.layer(ROOM) if self.scope == ROOM else Reading(dict(seen_from(self.layers, self.scope)))

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What people are writing in this run and have not sent."""
        return tuple(one for one in self.unsent if one.run in ("", self.run))

    @property
    def question(self) -> Text | None:
        """What this group was given to answer; nothing in the room."""
        return plain(self.layer(ROOM).at("groups", group_of(self.scope), "question"))  # type: ignore[no-any-return]

    def home(self, key: str) -> str:
        """The layer where `key` lies: a group's own, or the room's where the group has none of its own."""
        return self.scope if key in self.public else ROOM

    @property
    def vault(self) -> Reading:
        return self.layer("vault")

    @property
    def state(self) -> Any:
        """The public state of the running run."""
        return self.public.at("runs", self.run, default=Reading({}))

    @property
    def hidden(self) -> Any:
        """The vault's part of the running run: nobody reads it."""
        return self.vault.at("runs", self.run, default=Reading({}))

    def seats(self) -> list[str]:
        """The seats that are in this scope, in the order they came."""
        return seats_in(self.room, self.scope)

    def speakers(self) -> list[str]:
        """Those of the scope who may act now: without those who only listen."""
        return [seat for seat in self.seats() if seat not in self.listening]

    def on_stage(self) -> bool:
        """Whether this run has the stage of its scope, and with it the clock."""
        return bool(self.public.at("now", "run") == self.run)

    def is_led_by(self, actor: Actor) -> bool:
        """The desk leads; a group leads itself: where no facilitator is, nobody has to wait for one."""
        return actor.kind == "desk" or (bool(actor.seat) and self.scope != ROOM)

    def new_id(self, prefix: str, nth: int = 0) -> str:
        """An id nobody has had: one command is one event, so its number makes it unique."""
        return f"{prefix}{self.seq}" + (f"_{nth}" if nth else "")

    def change(self, name: str, state: Document | None = None, hidden: Document | None = None) -> Event:
        """The event `name`, which changes the run's public state and its part of the vault."""
        made = event(name)
        if state:
            made = made.touching(scope_of(self.run), {"runs": {self.run: state}})
        if hidden:
            made = made.touching("vault", {"runs": {self.run: hidden}})
        return made

    def timed(self, made: Event, seconds: float | None, of: float | None = None) -> Event:
        """`made`, and the clock of the part that begins with it; without `seconds` it has none.

        `of`: how long the whole part is, where only a rest of it is left. Off the stage the clock waits with the run.
        """
        whole = None if seconds is None else round(1000 * (seconds if of is None else of))
        left = None if seconds is None else round(1000 * seconds)
        if not self.on_stage():
            return made.and_then(self.change(made.name, {"left": left, "length": whole}))
        planned = 1000 * int(self.room.at("steps", self.step, "seconds", default=0))
        deadline = None if left is None else self.now + left
        clock = {"deadline": deadline, "left": None, "length": None if whole == planned else whole}
        return made.touching(self.scope, {"now": clock})

    def rings_now(self, made: Event) -> Event:
        """`made`, and the clock is over at once: what people are writing counts. A bell that rings is not put off."""
        deadline = min(self.now, self.public.at("now", "deadline", default=self.now))
        return made.touching(self.scope, {"now": {"deadline": deadline, "left": None}})

    def after(self, *events: Event) -> Context:
        """This context once `events` have happened, for the command that does two things. It costs what they touch."""
        layers = dict(self.layers)
        for one in events:
            for name, patch in one.patches.items():
                layers[name] = patched(layers.get(name, {}), patch)
        return replace(self, layers=layers)
