"""A written value against its model: everything that is wrong in it, each thing once and at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from server.activities import kinds
from server.library.problems import Place, Problem, near, shown
from server.library.scenario import PICTURE_FILE, ROLE_NAME, ROW
from server.library.yaml_text import Written

MOST_TOLD = 100
FORM = re.compile(r"[^a-z0-9_]|^(str|int|float|bool)$")  # what pydantic calls a form of a value, not a name
M = TypeVar("M", bound=BaseModel)
Wrong = Any  # one error as pydantic gives it

# What pydantic calls it → our sentence, and the limit that it tells.
TOLD = {
    "string_type": ("text", ""), "dict_type": ("mapping", ""), "model_type": ("mapping", ""), "list_type": ("list", ""),
    "tuple_type": ("list", ""), "set_type": ("list", ""),
    "bool_type": ("yes-no", ""), "bool_parsing": ("yes-no", ""),
    "int_type": ("whole-number", ""), "int_parsing": ("whole-number", ""), "int_from_float": ("whole-number", ""),
    "float_type": ("number", ""), "float_parsing": ("number", ""),
    "greater_than": ("more", "gt"), "greater_than_equal": ("at-least", "ge"),
    "less_than": ("less", "lt"), "less_than_equal": ("at-most", "le"),
    "string_too_long": ("text-too-long", "max_length"), "string_too_short": ("text-empty", ""),
    "too_long": ("too-many", "max_length"), "too_short": ("too-few", "min_length"),
    "string_pattern_mismatch": ("form", "pattern"), "missing": ("missing", ""),
}  # fmt: skip
# Forms that have a name of their own.
FORMS = {ROW: ("row", ""), ROLE_NAME: ("role-name", ""), PICTURE_FILE: ("picture-file", "")}
OF_SHAPE = frozenset({"string_type", "dict_type", "model_type", "list_type", "int_type", "bool_type", "float_type"})


def check(written: Written, model: type[M]) -> M | list[Problem]:
    """The text as `model`, or everything that is wrong in it, in the order of its lines."""
    if not isinstance(written.value, dict):
        return [written.problem((), "not-a-mapping", found=_found(written, ()))]
    try:
        return model.model_validate(written.value)
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False)[: MOST_TOLD * 3]  # one thing may be wrong in several forms
    found = {(one.path, one.key): one for one in _once(list(_problems(written, model, errors)))}
    return sorted(found.values(), key=lambda one: (one.line, one.column))[:MOST_TOLD]


def _once(problems: list[Problem]) -> list[Problem]:
    """A name that has to be there and is misspelt is one mistake: not also that the right one is missing."""
    meant = {(*one.path[:-1], str(one.figures["near"])) for one in problems if one.key == "unknown"}
    return [one for one in problems if one.key != "missing" or one.path not in meant]


def _problems(written: Written, model: type[BaseModel], errors: list[Wrong]) -> Iterator[Problem]:
    """What may be written in several forms fails once for each of them: only the form that was meant is told about."""
    placed = [(_place(written.value, error["loc"]), error) for error in errors]
    for (at, forked), group in groupby(placed, key=lambda one: _fork(written.value, one[1]["loc"])):
        alike = list(group)
        if not forked or len(alike) == 1:
            yield from (_problem(written, model, place, error) for place, error in alike)
            continue
        meant = [(place, error) for place, error in alike if len(place) > len(at) or error["type"] not in OF_SHAPE]
        if meant:
            yield from (_problem(written, model, place, error) for place, error in meant)
        else:
            texts = all(error["type"] in ("string_type", "dict_type") for _, error in alike)
            yield written.problem(at, "text" if texts else "shape", found=_found(written, at))


def _place(value: Any, loc: Place) -> Place:
    """The part of an error's place that an author wrote: what pydantic calls the forms of a value is left out."""
    place: list[str | int] = []
    for part in loc:
        if _is_in(value, part):
            place.append(part)
            value = value[part]
    return tuple(place)


def _is_in(value: Any, part: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(part, int) and part < len(value)
    return isinstance(value, dict) and part in value


def _fork(value: Any, loc: Place) -> tuple[Place, bool]:
    """Where the place leaves what was written, and whether it is because there are several forms."""
    for number, part in enumerate(loc):
        if not _is_in(value, part):
            return tuple(loc[:number]), bool(FORM.search(str(part)))
        value = value[part]
    return tuple(loc), False


def _problem(written: Written, model: type[BaseModel], place: Place, error: Wrong) -> Problem:
    kind, context = str(error["type"]), error.get("ctx", {})
    found = _found(written, place)
    if kind == "missing":
        name = str(error["loc"][-1])
        return written.problem((*place, name), "missing", name=name)
    if kind == "extra_forbidden":
        return written.problem(place, "unknown", **near(place[-1], _names_at(model, written.value, place)))
    if kind in ("literal_error", "enum"):
        known = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        asked = place[-1] if "[key]" in error["loc"] else written.source(place) or found
        return written.problem(place, "one-of", **near(asked, known))
    if kind in TOLD:
        key, limit = FORMS.get(context.get("pattern"), TOLD[kind])
        return written.problem(place, key, found=found, limit=context.get(limit, ""))
    if kind == "value_error":
        return written.problem(place, "said", found=found, said=_said(str(error["msg"])))
    return written.problem(place, kind.replace("_", "-"), **{"found": found, **context})


def _found(written: Written, place: Place) -> str:
    """What stands there: the words themselves, or the beginning of a list or of names."""
    value = written.value
    for part in place:
        value = value[part]
    if isinstance(value, list):
        return f"[{shown(', '.join(map(str, value[:4])))}]"
    if isinstance(value, dict):
        return f"{{{shown(', '.join(f'{name}: …' for name in list(value)[:4]))}}}"
    return shown(written.source(place))


def _said(message: str) -> str:
    for beginning in ("Input should be ", "Value error, "):
        message = message.removeprefix(beginning)
    return message.rstrip(".")


def _names_at(model: type[BaseModel], value: Any, place: Place) -> list[str]:
    """The names one may write where the last part of `place` stands."""
    models = [model]
    for part in place[:-1]:
        fields = [one.model_fields[str(part)] for one in models if str(part) in one.model_fields]
        if part == "settings" and isinstance(value, dict) and value.get("kind") in kinds():
            models = [kinds()[value["kind"]].Settings]
        elif fields:
            models = [inner for field in fields for inner in _models_in(field.annotation)]
        value = value[part]
    return sorted({name for one in models for name in one.model_fields})


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
