"""Dealing people out: into groups as even as can be, where a place at which several sit counts for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence


def deal(
    seats: Sequence[str], groups: Sequence[str], people: Callable[[str], int], fixed: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Seat → group: those that are `fixed` first, then each into the group with the fewest people."""
    dealt = {seat: group for seat, group in (fixed or {}).items() if seat in seats}
    sizes = dict.fromkeys(groups, 0)
    for seat, group in dealt.items():
        sizes[group] += people(seat)
    for seat in seats:
        if seat not in dealt:
            dealt[seat] = min(groups, key=lambda group: sizes[group])
            sizes[dealt[seat]] += people(seat)
    return dealt
