"""Is what a browser sent plausible at all? Depth, size of numbers, characters that no store can keep."""

from __future__ import annotations

from typing import Any

from server.game.outcome import Refusal, refuse

DEEPEST = 8
LARGEST = 2**53 - 1  # beyond it a browser and a server mean different numbers


def implausible(value: Any, field: str = "", depth: int = 0) -> Refusal | None:
    """The first thing wrong in `value`, naming its field; None when all is well."""
    if isinstance(value, str):
        return _bad_text(value, field)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return refuse("command/out_of_range", field=field, limit=LARGEST) if abs(value) > LARGEST else None
    if depth >= DEEPEST:
        return refuse("command/too_deep", limit=DEEPEST)
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in inside:
        wrong_key = _bad_text(key, field) if isinstance(key, str) else None
        found = wrong_key or implausible(one, f"{field}.{str(key)[:40]}".lstrip("."), depth + 1)
        if found:
            return found
    return None


def _bad_text(text: str, field: str) -> Refusal | None:
    if text.isascii():
        return refuse("command/bad_character", field=field) if "\x00" in text else None
    bad = "\x00" in text or any("\ud800" <= c <= "\udfff" for c in text)
    return refuse("command/bad_character", field=field) if bad else None
