"""Back to front. a is behind b if a ends before b starts, on x or on y: footprints do not overlap."""

from collections.abc import Sequence
from typing import NamedTuple

EPS = 1e-6
OVERHANG = 1  # how far, in parcels, roofs and crowns reach beyond their footprint on the paper


class Footprint(NamedTuple):
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def depth(self) -> float:
        return self.x0 + self.x1 + self.y0 + self.y1


def _behind(a: Footprint, b: Footprint) -> bool:
    return a.x1 <= b.x0 + EPS or a.y1 <= b.y0 + EPS


def _meet(a: Footprint, b: Footprint) -> bool:
    """They may cover each other on the paper."""
    return a.x1 - a.y0 + OVERHANG > b.x0 - b.y1 and b.x1 - b.y0 + OVERHANG > a.x0 - a.y1


def back_to_front(things: Sequence[Footprint]) -> list[int]:
    """The order to draw in, as places in the given list: always the farthest thing that waits for nothing."""
    over: list[list[int]] = [[] for _ in things]
    waits = [0] * len(things)
    for i, a in enumerate(things):
        for j, b in enumerate(things):
            if i != j and _meet(a, b) and _behind(a, b) and not _behind(b, a):
                over[i].append(j)
                waits[j] += 1
    left = list(range(len(things)))
    order = []
    while left:
        following = min(left, key=lambda i: (waits[i] > 0, things[i].depth))
        left.remove(following)
        order.append(following)
        for j in over[following]:
            waits[j] -= 1
    return order
