"""YAML 1.2, small, flat and plain: a text becomes a value and the places of all that is in it, or one problem.

Nothing that YAML could use to surprise is let in: no tags, no anchors, one document, few levels. What a plain word
means follows YAML 1.2 alone: `no` is a word, `12:30` and `2024-02-30` are texts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    ScalarEvent,
)
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import ReaderError

from server.library.problems import Problem, figures_of, shown

MOST_BYTES = 256_000
DEEPEST = 20
MOST_VALUES = 20_000
READ_TWICE = 32_000  # characters: the exact parser takes a second for 100 kB

INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
FLOAT = re.compile(r"[-+]?(\.[0-9]{1,18}|[0-9]{1,18}(\.[0-9]{0,18})?)([eE][-+]?[0-9]{1,3})?")
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")  # writes what follows the other way round, and is not seen
WORDS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# How ruamel.yaml words what it met, and what we call it.
SYNTAX = (
    (r"'\t'", "tab"),
    ("mapping values are not allowed", "colon"),
    ("could not find expected ':'", "no-colon"),
    ("found unexpected end of stream", "quote"),
    ("expected ',' or", "bracket"),
    ("<block end>", "indent"),
    ("cannot start any token", "sign"),
    ("unknown escape character", "backslash"),
)
LEFT_OPEN = frozenset({"quote", "bracket"})  # told where it was opened: where it is noticed may be far away

Pair = tuple[Node | None, Node | None]


class Refused(Exception):
    """Ends the reading where something is that we do not take."""

    def __init__(self, key: str, node: Any, **figures: object) -> None:
        self.key, self.mark, self.figures = key, node.start_mark, figures


class Gate:
    """Looks at each event before anything is made of it."""

    def __init__(self) -> None:
        self._depth = self._values = self._documents = 0

    def let_in(self, event: Event) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise Refused("anchor", event)
        if getattr(event, "tag", None):
            raise Refused("tag", event)
        turning = isinstance(event, ScalarEvent) and TURNING.search(event.value)
        if turning:
            raise Refused("control", event, found=f"U+{ord(turning[0]):04X}")
        self._depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        self._values += isinstance(event, CollectionStartEvent | ScalarEvent)
        self._documents += isinstance(event, DocumentStartEvent)
        if self._depth > DEEPEST:
            raise Refused("too-deep", event, limit=DEEPEST)
        if self._values > MOST_VALUES:
            raise Refused("too-many-values", event, limit=MOST_VALUES)
        if self._documents > 1:
            raise Refused("documents", event)


class ExactParser(Parser):
    """ruamel's own parser, which follows YAML 1.2 to the letter, with the gate before it."""

    def __init__(self, loader: Any) -> None:
        super().__init__(loader)
        self._gate = Gate()

    def get_event(self) -> Event:
        event: Event = super().get_event()
        self._gate.let_in(event)
        return event


@dataclass(frozen=True, slots=True)
class Written:
    """A text's value, and the node tree that knows where each part stands."""

    file: str
    value: Any
    node: Node | None
    _names: dict[int, dict[str, Pair]] = field(default_factory=dict, compare=False, repr=False)

    def line(self, path: Sequence[int | str]) -> int:
        """The line on which the value at `path` begins, or the nearest one above it."""
        return self.mark(path)[0]

    def mark(self, path: Sequence[int | str]) -> tuple[int, int]:
        """Line and column, from 1: of the name where it has one."""
        node, found = self.node, self.node
        for key in path:
            named, node = self._step(node, key)
            if node is None:
                break
            found = named or node
        return (found.start_mark.line + 1, found.start_mark.column + 1) if found else (1, 1)

    def source(self, path: Sequence[int | str]) -> str:
        """A single value as its author wrote it; nothing for what holds others."""
        node = self.node
        for key in path:
            _, node = self._step(node, key)
        return str(node.value) if isinstance(node, ScalarNode) else ""

    def problem(self, path: Sequence[int | str], key: str, **figures: object) -> Problem:
        line, column = self.mark(path)
        return Problem(self.file, line, key, figures_of(figures), tuple(path), column)

    def _step(self, node: Node | None, key: int | str) -> Pair:
        """The name and the value under `key`; both None where there is none."""
        if isinstance(node, MappingNode):
            if id(node) not in self._names:
                self._names[id(node)] = {name.value: (name, value) for name, value in node.value}
            return self._names[id(node)].get(str(key), (None, None))
        if isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
            return None, node.value[key]
        return None, None


def read_text(file: str, text: str) -> Written | Problem:
    """The value of a text; a problem where it is not plain YAML. `file`: what it is called."""
    size = len(text.encode("utf-8", "replace"))
    if size > MOST_BYTES:
        return Problem(file, 1, "too-big", {"size": size, "limit": MOST_BYTES})
    try:
        node = _composed(text.removeprefix("\ufeff"))
        if node is None:
            return Problem(file, 1, "empty")
        return Written(file, _value(node), node)
    except Refused as stop:
        return Problem(file, stop.mark.line + 1, stop.key, figures_of(stop.figures), (), stop.mark.column + 1)
    except MarkedYAMLError as wrong:
        return _syntax(file, wrong)
    except ReaderError as wrong:
        line = text.count("\n", 0, wrong.position) + 1
        return Problem(file, line, "control", {"found": f"U+{ord(text[wrong.position]):04X}"})
    except (YAMLError, ValueError, RecursionError):
        return Problem(file, 1, "yaml")


def _composed(text: str) -> Node | None:
    """The parser in C is ten times as fast, and refuses a little that is right: then the exact one says what it is."""
    try:
        return _swiftly(text)
    except (YAMLError, ValueError):
        if len(text) > READ_TWICE:
            raise
    yaml = YAML(typ="safe", pure=True)
    yaml.Parser = ExactParser
    node: Node | None = yaml.compose(text)
    return node


def _swiftly(text: str) -> Node | None:
    gate = Gate()
    for event in YAML(typ="safe").parse(text):
        gate.let_in(event)
    node: Node | None = YAML(typ="safe").compose(text)
    return node


def _syntax(file: str, wrong: MarkedYAMLError) -> Problem:
    said = str(wrong.problem)
    key = next((key for words, key in SYNTAX if words in said), "yaml")
    mark = (key in LEFT_OPEN and wrong.context_mark) or wrong.problem_mark or wrong.context_mark
    line = mark.line + 1 if mark else 1
    return Problem(file, line, key, {}, (), mark.column + 1 if mark else 1)


def _value(node: Node) -> Any:
    if isinstance(node, SequenceNode):
        return [_value(one) for one in node.value]
    if isinstance(node, MappingNode):
        return _mapping(node)
    quoted = isinstance(node, ScalarNode) and node.style
    return str(node.value) if quoted else _plain(node.value)


def _mapping(node: MappingNode) -> dict[str, Any]:
    made: dict[str, Any] = {}
    places: dict[str, int] = {}
    for name, value in node.value:
        if not isinstance(name, ScalarNode):
            raise Refused("name", name)
        if name.value in made:
            raise Refused("twice", name, name=shown(name.value), first=places[name.value])
        made[name.value] = _value(value)
        places[name.value] = name.start_mark.line + 1
    return made


def _plain(text: str) -> Any:
    if text in WORDS:
        return WORDS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    return float(text) if FLOAT.fullmatch(text) else text
