"""What an activity is: the rules of one thing people do together. One module of `server/activities` each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from pydantic import BaseModel

from server.game.context import Actor, Chance, Context, NoSettings
from server.game.documents import Layers
from server.game.outcome import Event, Fact, Refusal, event
from server.game.paper import Sheet
from server.game.scopes import ROOM, seats_in, seen_from
from server.game.text import Text

Who = Literal["seat", "desk", "server", "lead", "anyone"]
MindKind = Literal["cooperative", "selfish", "silent", "late", "alpha", "follower"]
Handler = Callable[[Context, Actor, Any], Event | Refusal]


class Nothing(BaseModel, extra="forbid"):
    """The payload of a command that needs none."""


@dataclass(frozen=True, slots=True)
class Command:
    """A request to change a room: what it carries, who may send it, when, and the rule that decides it.

    `lead` is the desk; and in a group, which leads itself, any of its members.
    `open` commands are refused once the bell has rung and while the clock is paused; a facilitator's never are.
    """

    handler: Handler
    payload: type[BaseModel] = Nothing
    who: Who = "seat"
    open: bool = True
    undoable: bool = False
    shown: bool = False  # what somebody writes in it is read by others at once; people are told before
    anonymous: Callable[[Context], bool] | None = None  # True while the author must stand nowhere

    def is_anonymous(self, ctx: Context) -> bool:
        return bool(ctx.run and self.anonymous and self.anonymous(ctx))


@dataclass(frozen=True, slots=True)
class Act:
    """What a bot does: a command by name with its payload."""

    name: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mind:
    """A bot's personality. It learns only from the view it is given."""

    kind: MindKind
    chance: Chance
    seat: str
    writes: bool = True  # no where it plays for a person: it puts no words into their mouth


@dataclass(frozen=True, slots=True)
class View:
    """What one seat may read, as its browser holds it."""

    layers: Layers
    seat: str
    now: int
    scope: str = ROOM  # where this seat plays

    @property
    def room(self) -> dict[str, Any]:
        """The room as this seat's scope sees it, with the seats that play in it."""
        if self.scope == ROOM:
            return self.layers[ROOM]
        room = dict(seen_from(self.layers, self.scope))
        return {**room, "seats": {seat: room["seats"][seat] for seat in self.seats()}}

    @property
    def own(self) -> dict[str, Any]:
        return self.layers.get(f"seat:{self.seat}", {})

    @property
    def run(self) -> dict[str, Any]:
        """The public state of the running run."""
        runs: dict[str, dict[str, Any]] = self.public.get("runs", {})
        return runs.get(self.run_id, {})

    @property
    def run_id(self) -> str:
        return str(self.public.get("now", {}).get("run", ""))

    @property
    def public(self) -> dict[str, Any]:
        """The layer of the scope this seat plays in."""
        return self.layers.get(self.scope, {})

    def seats(self) -> list[str]:
        """Who plays in the same scope, in the order they came."""
        return seats_in(self.layers[ROOM], self.scope)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the minutes: a word key, its figures, and who it is about (figure → seat or role, or several).

    `texts` are figures too: authored text, told in the reader's language.
    """

    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    whos: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote, and the seat that did; none where nobody is to know."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing of a list: its name, and what is said of it."""

    title: Line
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: how it is drawn (SVG, every word in it escaped) once it is known how authored text is read, and
    what it shows, in words."""

    draw: Callable[[Callable[[Text], str]], str]
    caption: Line


@dataclass(frozen=True, slots=True)
class Section:
    """An activity's part of the minutes: its title's word key, sentences, a picture, a list, quotes. Shown cards come
    by themselves, but for those the activity `tells`. What `decides` stands with the decisions, its quotes first."""

    title: str
    lines: tuple[Line, ...] = ()
    quotes: tuple[Said, ...] = ()
    drawing: Drawing | None = None
    entries: tuple[Entry, ...] = ()
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """What an author should look at again: where in the settings, and the word key of the sentence that says why.

    `instead` is what had better stand there, where that is certain: one press in the editor writes it.
    """

    at: tuple[str | int, ...]
    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    under: int | None = None  # only where so few may play that it matters
    instead: Text | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """For how many people it is made, and how long it wants: `start` seconds, and `each` for every one of them.

    `longest` and `longest_each` say in the same way when even they would find it long; 0: never.
    """

    fewest: int = 1
    most: int = 400
    start: int = 0
    each: int = 0
    longest: int = 0
    longest_each: int = 0

    def least(self, people: int) -> int:
        return self.start + self.each * people

    def most_seconds(self, people: int) -> int:
        return self.longest + self.longest_each * people


class Activity:
    """An activity kind. Every method is pure and total: values in, a value out, never an exception for bad input."""

    Settings: ClassVar[type[BaseModel]] = NoSettings
    commands: ClassVar[Mapping[str, Command]] = {}
    tells: ClassVar[frozenset[str]] = frozenset()  # fields of shown cards that its own section of the minutes tells
    apart: ClassVar[bool] = False  # the steps inside it are played by groups, side by side
    by_people: ClassVar[bool] = False  # how long it takes depends on how many come: an author's minutes know better
    writes: ClassVar[bool] = False  # people write here: the bell waits 1.5 s for what they were writing

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """A new run begins. `before` is the state of this step's last run when the facilitator stepped back to it."""
        return event("step_started")

    def bell(self, ctx: Context) -> Event:
        """Time is up, or the facilitator moves on: what was being written (`ctx.drafts`) counts."""
        return event("bell_rang")

    def inner_bell(self, ctx: Context) -> Event | None:
        """The clock ran out: where the activity has bells inside, what follows and its next clock (`ctx.timed`).

        None: it was the last one. Steps inside that have not been played come; where there are none, the step closes.
        """
        return None

    def aside(self, ctx: Context) -> Event:
        """The first step inside this one takes the stage. Its run stays open; `resume` follows."""
        return event("step_set_aside")

    def resume(self, ctx: Context) -> Event:
        """The steps inside this one are over, and it has the stage again: `ctx.run` is the run that waited."""
        return event("step_resumed")

    def silences(self, state: Mapping[str, Any], seat: str) -> bool:
        """Whether `seat` only listens in the steps inside this one, whose run is open with this `state`."""
        return False

    def confides(self, state: Mapping[str, Any]) -> bool:
        """Whether what people write in the steps inside this one stays out of the minutes."""
        return False

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        """Somebody left while this runs: what must change so that nobody waits for them."""
        return None

    def seat_joined(self, ctx: Context, seat: str) -> Event | None:
        """Somebody came while this runs: their part in it."""
        return None

    def bot(self, view: View, mind: Mind) -> Act | None:
        """What a bot does now, from its view alone; None when it has nothing to do."""
        return None

    def lead(self, view: View) -> Act | None:
        """What a facilitator does when nobody has anything more to do, where the activity has parts of its own.

        In a rehearsal there is none: `view` is the desk's, with no seat.
        """
        return None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """What `run` adds to the minutes, from the layers the reader may read, and its facts that still stand.

        Facts are the server's alone: it must leave out what the reader may not know.
        """
        return None

    def paper(self, settings: BaseModel) -> Sheet | None:
        """Its printable twin, from the step's checked settings; None where there is nothing to hold in the hand."""
        return None

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        """The seconds it lasts where it moves on by bells of its own; None where its step's minutes say it.

        `holds`: there are steps inside it, whose time is their own.
        """
        return None

    def pace(self, settings: BaseModel) -> Pace:
        """With how many people it works, and how long it wants with them: the author's linter warns beyond."""
        return Pace()

    def among(self, settings: BaseModel, people: int) -> int:
        """Of `people`, how many are together in the steps inside it, where groups go apart: the largest group."""
        return people

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """What is allowed in these settings, and yet seldom works with people."""
        return ()
