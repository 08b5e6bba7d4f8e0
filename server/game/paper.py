"""The printable twin of an activity: what a group without screens needs on the table, as blocks from top to bottom.

`server/minutes/paper` puts it into words and on A4. A text is a word key (`Word`) or what an author wrote (`Text`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from server.game.text import Text


@dataclass(frozen=True, slots=True)
class Word:
    """A sentence of the catalogue with its figures; `texts` are figures told in the reader's language."""

    key: str
    figures: Mapping[str, str | int] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)


Told = Word | Text


@dataclass(frozen=True, slots=True)
class Say:
    """A paragraph: what to do, or what is asked."""

    text: Told
    large: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    """A label and empty lines to write on."""

    label: Told
    lines: int = 2


@dataclass(frozen=True, slots=True)
class Tick:
    """Choices with a box before each: to tick one, or as many as `many` says."""

    choices: tuple[Told, ...]
    many: bool = False


@dataclass(frozen=True, slots=True)
class CutOut:
    """Cards to cut out: a text stands at the top, and below it is room to write; an empty one is all room."""

    cards: tuple[Told | None, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Scale:
    """A line between two ends on which one makes a mark."""

    left: Told
    right: Told
    middle: Told | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; a None is an empty cell to write in. Without a `head` all its cells are alike."""

    head: tuple[Told, ...]
    rows: tuple[tuple[Told | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """Rings and sectors to place cards in: `rings` circles, their middle named, cut into `sectors`."""

    middle: Told
    rings: int = 3
    sectors: int = 6


@dataclass(frozen=True, slots=True)
class Characters:
    """The scenario's characters as cards to cut out; what only they know folds behind."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What the scenario's characters need, as everybody may know it: cards for the wall."""


@dataclass(frozen=True, slots=True)
class Board:
    """The scenario's board, seen from above, to draw on."""


Block = Say | Write | Tick | CutOut | Scale | Grid | Circle | Characters | Needs | Board


@dataclass(frozen=True, slots=True)
class Sheet:
    """`copies`: one for each person, one for each group, or one for the room.

    `slips`: how many of it lie on one page, to be cut apart. `hidden`: it tells what people may not know yet.
    `also`: what else the activity needs, with a `title` of its own.
    """

    blocks: tuple[Block, ...]
    copies: Literal["person", "group", "room"] = "person"
    title: Told | None = None
    slips: Literal[1, 2, 4] = 1
    hidden: bool = False
    also: tuple[Sheet, ...] = ()
