"""Free bricks that lie on the same or on neighbouring parcels are one heap: people built it together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Brick = Mapping[str, Any]


def heaps(bricks: Iterable[Brick]) -> Iterator[list[Brick]]:
    parcels: dict[tuple[int, int], list[Brick]] = defaultdict(list)
    for brick in bricks:
        parcels[brick["x"], brick["y"]].append(brick)
    left = set(parcels)
    for first in sorted(parcels):
        if first in left:
            yield [brick for parcel in _reached(first, left) for brick in parcels[parcel]]


def _reached(first: tuple[int, int], left: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """`first` and every parcel that can be reached from it; they are taken out of `left`."""
    left.discard(first)
    waiting = [first]
    while waiting:
        x, y = waiting.pop()
        yield (x, y)
        around = {(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
        left -= around
        waiting += sorted(around)
