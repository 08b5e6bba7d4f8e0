"""What a happening does to the city."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game import board
from server.game.city.acting import characters
from server.game.city.document import City, city_of, colour_of, in_hand, is_finished, part
from server.game.city.places import suits
from server.game.city.stories import deal
from server.game.context import Context
from server.game.outcome import Event, event


class Effects(BaseModel, extra="forbid"):
    bricks: int = Field(0, ge=-2, le=4, description="Bricks each character receives; below zero: gives away.")
    wild: int = Field(0, ge=0, le=4, description="Bricks of any colour, for those who hold the fewest.")
    flood: bool = Field(False, description="By the river, trees and benches go, and open sites lose a brick.")


def happen(ctx: Context, effects: Effects) -> Event:
    city = city_of(ctx)
    supply: dict[str, Any] = {}
    if effects.bricks > 0:
        supply = deal(ctx, dict.fromkeys(characters(ctx), effects.bricks))
    elif effects.bricks < 0:
        for role in characters(ctx):
            supply |= dict.fromkeys(in_hand(city, role, colour_of(ctx, role))[: -effects.bricks])
    patch: dict[str, Any] = {"supply": supply | _wild(ctx, effects.wild, len(supply) + 1)}
    if effects.flood:
        patch |= _flood(city)
    made = event("it_happened", ctx.scope, {"city": patch})
    return made.noting("it_happened", **effects.model_dump(exclude_defaults=True))


def did(patch: Mapping[str, Any]) -> dict[str, int]:
    """What that patch of the city does, in figures; what it does not do is left out."""
    supply = patch.get("supply", {}).values()
    figures = {
        "given": sum(brick is not None and "wild" not in brick for brick in supply),
        "wild": sum(brick is not None and "wild" in brick for brick in supply),
        "taken": sum(brick is None for brick in supply),
        "washed_bricks": sum(len(site["bricks"]) for site in patch.get("sites", {}).values()),
        "washed_props": len(patch.get("props", {})),
    }
    return {what: count for what, count in figures.items() if count}


def _wild(ctx: Context, count: int, first: int) -> dict[str, Any]:
    poorest = sorted(characters(ctx), key=lambda role: len(in_hand(city_of(ctx), role)))
    made = {}
    for nth in range(count if poorest else 0):
        role = poorest[nth % len(poorest)]
        brick = {"colour": colour_of(ctx, role), "of": role, "held": role, "wild": True}
        made[ctx.new_id("k", first + nth)] = brick
    return made


def _flood(city: City) -> dict[str, Any]:
    terrain = city.get("terrain", ())
    sites: dict[str, Any] = {}
    for name, site in part(city, "sites").items():
        open_still = "verdict" not in site and not is_finished(site, part(city, "stories")[site["story"]])
        if open_still and site["bricks"] and suits("near_river", terrain, (), board.site_cells(site)):
            last = max(site["bricks"], key=lambda brick: int(site["bricks"][brick]["n"]))
            sites[name] = {"bricks": {last: None}}
    wet = [
        name for name, prop in part(city, "props").items() if suits("near_river", terrain, (), [(prop["x"], prop["y"])])
    ]
    return {"sites": sites, "props": dict.fromkeys(wet)}
