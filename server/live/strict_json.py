"""JSON as the standard has it, both ways: no NaN, no Infinity, no number too large to be one.

The library's own accepts and sends them, and one browser that receives NaN leaves the room with "parse error".
"""

from __future__ import annotations

import json
import math
from typing import Any


class NotANumber(ValueError):
    """The text holds NaN, Infinity or a number beyond what JSON numbers are."""


def dumps(value: Any, **_: Any) -> str:
    return _encode(value)


def loads(text: str, **_: Any) -> Any:
    return _decode(text)


def _refuse(name: str) -> Any:
    raise NotANumber(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise NotANumber(text[:20])
    return number


def _integer(text: str) -> int:
    if len(text) > 17:
        raise NotANumber(text[:20])
    return int(text)


# Made once: the functions of the standard module make one for every call that has options.
_encode = json.JSONEncoder(allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode
_decode = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite, parse_int=_integer).decode
