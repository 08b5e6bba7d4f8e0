"""The city's document, read: who holds which bricks, what a site still misses, what is finished.

It lies at `city` in the scope's layer. What can be derived is never stored:

    terrain   [12 rows of letters]                       sprint  1, 2, 3      planned {step: sprint}
    stories   {role: {plan, dial, wanted: {colour: n}, chosen?: sprint, heard?: true, met?: run,
               refused?: {run: where}}}
    supply    {k12_1: {colour, of: role, held: role, wild?: true}}              bricks in hands
    sites     {t31: {story: role, plan, x, y, by: role, n, bricks: {k12_1: {colour, by: role, n}},
               real?: true, name?, sentence?, verdict?: yes|no, reviewed?: run}}
    asks      {a40: {from: role, to: role, colour?, site?, power?: true, n, done?: true}}
    told      {role: {where, text, aloud?: true}}        said to all, or come out at a review
    powers    {role: {sprint}}                           the last sprint in which it was used
    lent?     true                                       the meadow may be built in this sprint
    props     {p50: {kind, x, y, colour, by: role, word?}}
    bricks    {b3_4_0: {x, y, z, colour, by: seat}}      free bricks
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from server.game.context import Context
from server.game.documents import plain

Colour = Literal["snow", "wheat", "poppy", "meadow", "lake", "plum", "sky", "rose", "apricot", "fir", "earth", "night"]
City = Mapping[str, Any]
Site = Mapping[str, Any]
Story = Mapping[str, Any]
EMPTY: Mapping[str, Any] = {}


def city_of(ctx: Context) -> City:
    found: City = ctx.public.at("city", default=EMPTY)
    return found


def part(city: City, name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = city.get(name, EMPTY)
    return found


def standing(city: City) -> dict[str, Any]:
    """What there is to see of it, for who did not build it: nothing of hands, requests and needs that were told."""
    seen = ("terrain", "stories", "sites", "props", "bricks", "lent")
    return {name: plain(city[name]) for name in seen if name in city}


def missing(site: Site, story: Story) -> dict[str, int]:
    """How many bricks of each colour the site still wants."""
    left = dict(story["wanted"])
    if site.get("real"):
        return {}
    for brick in site["bricks"].values():
        left[brick["colour"]] = left.get(brick["colour"], 0) - 1
    return {colour: count for colour, count in left.items() if count > 0}


def is_finished(site: Site, story: Story) -> bool:
    return bool(site.get("real")) or len(site["bricks"]) >= sum(story["wanted"].values())


def site_of(city: City, story: str) -> str | None:
    """The site on which a story is being built, or waits for its review."""
    for name, site in part(city, "sites").items():
        if site["story"] == story and "verdict" not in site:
            return str(name)
    return None


def in_hand(city: City, role: str, colour: str | None = None) -> list[str]:
    """The bricks a character holds; of one colour when asked, its own before wild ones."""
    held = [name for name, brick in part(city, "supply").items() if brick["held"] == role]
    supply = part(city, "supply")
    if colour is not None:
        held = [name for name in held if supply[name]["colour"] == colour or "wild" in supply[name]]
    return sorted(held, key=lambda name: "wild" in supply[name])


def colour_of(ctx: Context, role: str) -> str:
    return str(ctx.room.at("roles", role, "colour", default="snow"))


def sprint_of(ctx: Context) -> int:
    """The sprint that is running; 0 before the first."""
    return int(city_of(ctx).get("sprint", 0))
