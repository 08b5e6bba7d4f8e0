"""The minutes as a document in words: sections of a few kinds of blocks. The page and the Markdown are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    tone: Literal["", "strong", "second"] = ""
    block: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Voice:
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Voices:
    """What people wrote, word for word; the short ones side by side."""

    voices: tuple[Voice, ...]
    large: bool = False
    block: str = "voices"


@dataclass(frozen=True, slots=True)
class Item:
    """A thing with a name, what is said of it, and who."""

    title: str
    said: str = ""
    lines: tuple[str, ...] = ()
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Item, ...]
    block: str = "items"


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]  # empty: a table that explains itself
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    shape: Literal["", "halves"] = ""
    block: str = "table"


@dataclass(frozen=True, slots=True)
class Faces:
    """People, each with a face: (portrait, name, what is said)."""

    faces: tuple[tuple[str, str, str], ...]
    block: str = "faces"


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG of our own, what it shows for who cannot see it, and its caption."""

    svg: str
    text: str
    caption: str
    block: str = "picture"


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    block: str = "title"


Block = Paragraph | Voices | Items | Table | Faces | Picture | Title


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    language: str
    kind: str  # the words “Minutes”
    title: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: str


def section(id_: str, title: str, *blocks: Block | None) -> list[Section]:
    """A section, if there is anything in it."""
    kept = tuple(block for block in blocks if block is not None and _has_something(block))
    return [Section(id_, title, kept)] if kept else []


def _has_something(block: Block) -> bool:
    return any(getattr(block, name, None) for name in ("text", "voices", "items", "rows", "faces", "svg"))
