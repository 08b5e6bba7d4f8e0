"""Pairs drawn by chance: who talks with whom, who presents whom, and who hears it. Values in, values out.

A pair is a circle of places: each one interviews and presents the next. A place where several people sit is a circle
by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Literal

from server.game.context import Chance

Across = Literal["same_site", "mixed", "any"]
Pairs = list[list[str]]


def draw(seats: Mapping[str, Mapping[str, Any]], across: Across, chance: Chance) -> Pairs:
    """Every place of `seats` in one pair, and one trio where they are odd."""
    tables = [[seat] for seat in seats if people_of([seat], seats) > 1]
    alone = chance.shuffled([seat for seat in seats if people_of([seat], seats) == 1])
    site_of = {seat: _site(seats, seat) for seat in seats}
    if across == "same_site":
        pairs = _within(alone, site_of)
    elif across == "mixed":
        pairs = _between(alone, site_of)
    else:
        pairs = _in_twos(alone)
    return _nobody_alone([*tables, *pairs], seats)


def _in_twos(order: Sequence[str]) -> Pairs:
    return [list(order[n : n + 2]) for n in range(0, len(order), 2)]


def _within(alone: Sequence[str], site_of: Mapping[str, str]) -> Pairs:
    by_site = sorted(alone, key=site_of.__getitem__)
    return [pair for _, here in groupby(by_site, site_of.__getitem__) for pair in _in_twos(list(here))]


def _between(alone: Sequence[str], site_of: Mapping[str, str]) -> Pairs:
    """The first half of the places, site after site, meets the second half."""
    sizes = {site: sum(site_of[one] == site for one in alone) for site in site_of.values()}
    order = sorted(alone, key=lambda one: (-sizes[site_of[one]], site_of[one]))
    half = (len(order) + 1) // 2
    met = [list(pair) for pair in zip(order[:half], order[half:], strict=False)]
    return [*met, [order[half - 1]]] if len(order) % 2 else met


def _nobody_alone(pairs: Pairs, seats: Mapping[str, Mapping[str, Any]]) -> Pairs:
    """Who is left over makes a trio, at their own site where there is anybody."""
    left = [pair[0] for pair in pairs if len(pair) == 1 and people_of(pair, seats) == 1]
    whole = [pair for pair in pairs if pair[0] not in left]
    while left:
        one = left.pop(0)
        near = [other for other in left if _site(seats, other) == _site(seats, one)] or (left if not whole else [])
        if near:
            other = near[0]
            left.remove(other)
            whole.append([one, other])
        elif whole:
            smallest(whole, one, seats).append(one)
        else:
            whole.append([one])
    return whole


def smallest(pairs: Pairs, seat: str, seats: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The pair that `seat` joins: at its site if there is one, with the fewest people."""
    home = _site(seats, seat)
    return min(pairs, key=lambda pair: (all(_site(seats, one) != home for one in pair), people_of(pair, seats)))


def people_of(pair: Sequence[str], seats: Mapping[str, Mapping[str, Any]]) -> int:
    return sum(int(seats[seat].get("people", 1)) for seat in pair)


def _site(seats: Mapping[str, Mapping[str, Any]], seat: str) -> str:
    return str(seats[seat].get("site", ""))


def presented_by(pair: Sequence[str], seat: str) -> str:
    """Whom `seat` presents: the next one round; alone, oneself."""
    return pair[(pair.index(seat) + 1) % len(pair)]


def circles(pairs: Pairs, seats: Mapping[str, Mapping[str, Any]]) -> list[list[str]]:
    """Pairs of pairs, at one site where that can be; an odd pair makes one of three."""
    order = sorted(pairs, key=lambda pair: _site(seats, pair[0]))
    twos = [order[n : n + 2] for n in range(0, len(order), 2)]
    if len(twos) > 1 and len(twos[-1]) == 1:
        odd = twos.pop()
        twos[-1] += odd
    return [[seat for pair in group for seat in pair] for group in twos]
