"""What a request brings: strict JSON of a known shape, or a refusal that names what is wrong."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeVar

from flask import request
from pydantic import BaseModel, ValidationError

from server.game.writing import NAME_LENGTH
from server.web.answers import Declined, decline

DEPTH = 8
LONGEST_NUMBER = 18
MOST_BRACKETS = 4_000
# A string to its end, or to the end of all: it always matches where one begins, so that nothing is looked at twice.
STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)
BRACKET = re.compile(rb"[\[\]{}]")

Body = TypeVar("Body", bound=BaseModel)


def read_body(model: type[Body]) -> Body:
    """The body of this request. It must say that it is JSON: a form of another site cannot."""
    if request.mimetype != "application/json":
        raise decline("page/stale")
    return checked(model, parsed(request.get_data(cache=False)))


def parsed(text: bytes) -> Any:
    if _depth(text) > DEPTH:
        raise decline("command/too_deep", limit=DEPTH)
    try:
        return json.loads(text or b"{}", parse_constant=_not_a_number, parse_float=_float, parse_int=_int)
    except (ValueError, RecursionError) as problem:
        raise decline("command/bad_data") from problem


def checked(model: type[Body], value: Any) -> Body:
    try:
        return model.model_validate(value, strict=True)
    except ValidationError as problem:
        raise _declined(problem) from problem


def _declined(problem: ValidationError) -> Declined:
    first = problem.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"])[:40]
    if first["type"] == "string_too_long":
        length = len(first["input"])
        if field.startswith("name"):
            return decline("name/too_long", limit=NAME_LENGTH, length=length)
        return decline("text/too_long", limit=first["ctx"]["max_length"], length=length)
    code = {"extra_forbidden": "command/unknown_field", "string_unicode": "command/bad_character"}
    return decline(code.get(first["type"], "command/bad_data"), field=field)


def _depth(text: bytes) -> int:
    """How deep brackets nest, outside of strings: known before anything is built, and quickly for a whole scenario."""
    depth = deepest = 0
    for n, sign in enumerate(BRACKET.finditer(STRING.sub(b"", text))):
        depth += 1 if sign[0] in b"[{" else -1
        deepest = max(deepest, depth)
        if deepest > DEPTH or n > MOST_BRACKETS:
            return DEPTH + 1
    return deepest


def _not_a_number(name: str) -> NoReturn:
    raise decline("command/not_a_number")


def _float(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise decline("command/not_a_number")
    return number


def _int(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise decline("command/out_of_range")
    return int(text)
