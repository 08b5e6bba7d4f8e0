"""Reading an authored file: YAML 1.2, small, flat and plain. What is wrong is a value that names the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

MOST_BYTES = 256_000
DEEPEST = 20
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a file, where, and what to try."""

    file: str
    line: int
    found: str
    expected: str
    hint: str = ""

    def __str__(self) -> str:
        told = f"{self.file}:{self.line}: found {self.found}, expected {self.expected}."
        return f"{told} {self.hint}" if self.hint else told


@dataclass(frozen=True, slots=True)
class Written:
    """A file's value, and the node tree that knows its lines."""

    file: str
    value: Any
    node: Node | None

    def line(self, path: Sequence[int | str]) -> int:
        """The line on which the value at `path` begins, or the nearest one above it."""
        node, line = self.node, 1
        for key in path:
            if isinstance(node, MappingNode):
                found = [(name, value) for name, value in node.value if name.value == str(key)]
                if not found:
                    break
                name, node = found[0]
                line = name.start_mark.line + 1
            elif isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
                node = node.value[key]
                line = node.start_mark.line + 1
            else:
                break
        return line


def read_yaml(path: Path) -> Written | Problem:
    """The value of a file; a problem when it is not plain YAML."""
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except OSError:
        return Problem(str(path), 1, "nothing that can be read", "a file")
    except UnicodeDecodeError:
        return Problem(str(path), 1, "bytes that are not text", "UTF-8", "Save the file as UTF-8.")
    if len(raw) > MOST_BYTES:
        return Problem(str(path), 1, f"{len(raw):,} bytes", f"{MOST_BYTES:,} at most")
    try:
        refused = _scan(str(path), text)
        return refused or _compose(str(path), text)
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line = mark.line + 1 if mark else 1
        return Problem(str(path), line, str(problem.problem or "no YAML"), "YAML 1.2", "Check the spaces.")
    except (YAMLError, ValueError, RecursionError):
        return Problem(str(path), 1, "no YAML", "YAML 1.2")


def _scan(file: str, text: str) -> Problem | None:
    """Before anything is built: how deep it is, and nothing that YAML could use to surprise."""
    depth = 0
    for event in YAML(typ="safe", pure=True).parse(text):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            return Problem(file, line, "an anchor or alias (& or *)", "the text itself", "Write it out twice.")
        if getattr(event, "tag", None):
            return Problem(file, line, "a tag (!)", "a plain value", "Put quotation marks around it.")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > DEEPEST:
            return Problem(file, line, f"more than {DEEPEST} levels", f"{DEEPEST} at most")
    return None


def _compose(file: str, text: str) -> Written:
    yaml = YAML(typ="safe", pure=True)
    node = yaml.compose(text)
    return Written(file, yaml.constructor.construct_document(node) if node else None, node)


def check(written: Written, model: type[M]) -> M | list[Problem]:
    """The file as `model`, or everything that is wrong in it."""
    try:
        return model.model_validate(written.value)
    except ValidationError as wrong:
        return [_problem(written, one) for one in wrong.errors(include_url=False)]


def _problem(written: Written, error: Any) -> Problem:
    path = [part for part in error["loc"] if not str(part).endswith("]")]
    place = ".".join(str(part) for part in path)
    if error["type"] == "missing":
        return Problem(written.file, written.line(path[:-1]), "nothing", f"`{place}`", "Add it.")
    if error["type"] == "extra_forbidden":
        return Problem(written.file, written.line(path), f"`{place}`", "a known name", "Is it spelt right?")
    found = repr(error.get("input"))[:60]
    return Problem(written.file, written.line(path), f"{found} at `{place}`", _expected(str(error["msg"])))


def _expected(said: str) -> str:
    """The checker's sentence as the end of ours: what should stand there."""
    for beginning in ("Input should be ", "Value error, "):
        said = said.removeprefix(beginning)
    return said.rstrip(".")
