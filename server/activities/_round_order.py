"""In which order the floor goes round: as people came, by lot, or from place to place so that no site waits long."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import Literal

from server.game.context import Context

Order = Literal["seats", "lot", "sites"]


def in_order(ctx: Context, order: Order) -> list[str]:
    seats = ctx.speakers()
    if order == "lot":
        return ctx.chance.shuffled(seats)
    return _from_site_to_site(ctx, seats) if order == "sites" else seats


def _from_site_to_site(ctx: Context, seats: list[str]) -> list[str]:
    """One of each place in turn, as long as a place has somebody; who said no place is a place of their own."""
    number = {site: int(one["n"]) for site, one in ctx.room.get("sites", {}).items()}
    places: dict[str, list[str]] = {}
    for seat in seats:
        places.setdefault(ctx.room.at("seats", seat, "site", default=""), []).append(seat)
    rows = [places[site] for site in sorted(places, key=lambda site: number.get(site, len(number) + 1))]
    return [seat for seat in chain.from_iterable(zip_longest(*rows)) if seat]
