"""JSON documents and the patches that change them: JSON Merge Patch (RFC 7396), applied in place.

A document never holds null: in a merge patch null removes. Merge patches do not compose in general (delete,
then add again), so what a reader gets for several events is `Touched.forward`: the difference between before and
after over every path that was touched, and never a pile of patches merged into one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Document = dict[str, Any]
Patch = dict[str, Any]
Layers = dict[str, Document]
Patches = dict[str, Patch]

LEAVES = frozenset({str, int, bool, float})  # asked first: most of what is copied is one of these
MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING", "__bool__": lambda self: False})()


class Reading(Mapping[str, Any]):
    """A document that can be read and not changed: what the rules are given."""

    __slots__ = ("_document",)

    def __init__(self, document: Document) -> None:
        self._document = document

    def __getitem__(self, key: str) -> Any:
        return _reading(self._document[key])

    def get(self, key: str, default: Any = None) -> Any:
        value = self._document.get(key, MISSING)
        return default if value is MISSING else _reading(value)

    def at(self, *path: str, default: Any = None) -> Any:
        """The value at the end of `path`, or `default` where any part of it is missing."""
        here: Any = self._document
        for key in path:
            if not isinstance(here, dict) or key not in here:
                return default
            here = here[key]
        return _reading(here)

    def __iter__(self) -> Iterator[str]:
        return iter(self._document)

    def __len__(self) -> int:
        return len(self._document)

    def __contains__(self, key: object) -> bool:
        return key in self._document

    def __repr__(self) -> str:
        return f"Reading({self._document!r})"


def _reading(value: Any) -> Any:
    if isinstance(value, dict):
        return Reading(value)
    if isinstance(value, list):
        return tuple([one if type(one) in LEAVES else _reading(one) for one in value])
    return value


def plain(value: Any) -> Any:
    """A copy made of dicts and lists alone, free of every Reading and of everything shared."""
    if type(value) in LEAVES:
        return value
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value


def apply(document: Document, patch: Mapping[str, Any], touched: Touched | None = None) -> None:
    """Patch `document` in place; note in `touched` what stood at each path before it was first changed."""
    for key, new in patch.items():
        old = document.get(key, MISSING)
        if isinstance(new, Mapping) and isinstance(old, dict):
            apply(old, new, touched.inside(key) if touched is not None else None)
            continue
        if touched is not None:
            touched.replaced(key, old)
        if new is None:
            document.pop(key, None)
        else:
            document[key] = _without_nulls(new)


def patched(document: Document, patch: Mapping[str, Any]) -> Document:
    """What `apply` makes of `document`, as a new one: it shares what the patch does not touch, and is only read."""
    made = dict(document)
    for key, new in patch.items():
        old = made.get(key)
        if new is None:
            made.pop(key, None)
        else:
            made[key] = patched(old, new) if isinstance(new, Mapping) and isinstance(old, dict) else _without_nulls(new)
    return made


def _without_nulls(value: Any) -> Any:
    if type(value) in LEAVES:
        return value
    if isinstance(value, Mapping):
        return {key: _without_nulls(one) for key, one in value.items() if one is not None}
    return plain(value)


def difference(before: Any, after: Any) -> Patch:
    """The patch that turns the document `before` into `after`; empty when they are equal."""
    patch: Patch = {}
    for key in before.keys() | after.keys():
        _differ(patch, key, before.get(key, MISSING), after.get(key, MISSING))
    return patch


def _differ(patch: Patch, key: str, before: Any, after: Any) -> None:
    if after is MISSING:
        if before is not MISSING:
            patch[key] = None
    elif isinstance(before, dict) and isinstance(after, dict):
        inner = difference(before, after)
        if inner:
            patch[key] = inner
    elif before is MISSING or before != after or type(before) is not type(after):
        patch[key] = plain(after)


class Touched:
    """What stood at every path before it was first changed: enough to tell forward and back, nothing copied."""

    __slots__ = ("_before", "_inside")

    def __init__(self) -> None:
        self._before: dict[str, Any] = {}
        self._inside: dict[str, Touched] = {}

    def inside(self, key: str) -> Touched | None:
        """The notes about the object at `key`; None when the whole of it is noted already."""
        return None if key in self._before else self._inside.setdefault(key, Touched())

    def replaced(self, key: str, old: Any) -> None:
        if key in self._before:
            return
        within = self._inside.pop(key, None)
        if within is not None:  # parts of it had changed: it is cut off now, so put it back as it was
            within.restore(old)
        self._before[key] = old

    def restore(self, document: Document) -> None:
        for key, old in self._before.items():
            if old is MISSING:
                document.pop(key, None)
            else:
                document[key] = old
        for key, within in self._inside.items():
            within.restore(document[key])

    def forward(self, document: Document) -> Patch:
        """The patch from before to `document`, which is as it is now."""
        return self._patch(document, forward=True)

    def back(self, document: Document) -> Patch:
        """The patch from `document`, as it is now, to what it was before."""
        return self._patch(document, forward=False)

    def _patch(self, document: Document, *, forward: bool) -> Patch:
        patch: Patch = {}
        for key, old in self._before.items():
            now = document.get(key, MISSING)
            _differ(patch, key, *((old, now) if forward else (now, old)))
        for key, within in self._inside.items():
            inner = within._patch(document[key], forward=forward)
            if inner:
                patch[key] = inner
        return patch


def patch_all(layers: Layers, patches: Patches, touched: dict[str, Touched] | None = None) -> dict[str, Touched]:
    """Apply an event's patches in place; what stood there before, a layer."""
    notes = touched if touched is not None else {}
    for layer, patch in patches.items():
        apply(layers.setdefault(layer, {}), patch, notes.setdefault(layer, Touched()))
    return notes


def holds(document: Mapping[str, Any], patch: Mapping[str, Any]) -> bool:
    """Is `document`, at every path of `patch`, what the patch made of it? Then nobody touched them since.

    An object the patch made empty must still be empty: what others put into it is theirs.
    """
    for key, value in patch.items():
        now = document.get(key, MISSING)
        if value is None:
            if now is not MISSING:
                return False
        elif isinstance(value, Mapping):
            if not isinstance(now, Mapping) or (now and not value) or not holds(now, value):
                return False
        elif now is MISSING or plain(now) != plain(value):
            return False
    return True


def merged(first: Mapping[str, Any], second: Mapping[str, Any]) -> Patch:
    """Both patches of ONE event as one, for parts that speak of different paths; else `second` wins.

    It shares what only one of them has, for an event is never changed: three hundred parts cost what each of them does.
    """
    whole = dict(first)
    for key, value in second.items():
        known: Any = whole.get(key)
        both = isinstance(value, Mapping) and isinstance(known, dict)
        whole[key] = merged(known, value) if both else value
    return whole
