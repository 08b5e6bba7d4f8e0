"""What the city needs: one story for each character, and bricks of several colours for each building."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server.game.city.acting import characters
from server.game.city.document import city_of, colour_of, part, site_of, sprint_of
from server.game.context import Context
from server.game.outcome import Event, Refusal, event, refuse

LOADS = 6
HEARD_BRICKS = 2  # a need that is told brings hands: two bricks more
_OTHERS = {
    1: (),
    2: (3,),
    3: (2, 2),
    4: (2, 1, 1),
}  # how many bricks of the next ones' colours, by size of group
_OTHERS_OF_MORE = (2, 1, 1)


def recipes(order: Sequence[str]) -> dict[str, dict[str, int]]:
    """For each character how many bricks of whom: its own, and of those who come after it in the circle.

    Everyone is asked for as much as everyone else, and nobody can build alone.
    """
    found = {}
    for place, role in enumerate(order):
        others = _OTHERS.get(len(order), _OTHERS_OF_MORE)
        recipe = {role: LOADS - sum(others)}
        for step, count in enumerate(others, start=1):
            recipe[order[(place + step) % len(order)]] = count
        found[role] = recipe
    return found


def found_stories(ctx: Context) -> dict[str, Any]:
    """A story for each character that has none yet: for all when the city is founded, later for newcomers."""
    known = part(city_of(ctx), "stories")
    played = characters(ctx)
    fresh = [role for role in played if role not in known]
    circle = ctx.chance.shuffled(played)
    recipe = recipes(circle)
    return {role: _story(ctx, role, recipe[role]) for role in fresh}


def _story(ctx: Context, role: str, recipe: Mapping[str, int]) -> dict[str, Any]:
    need = ctx.room.at("roles", role, "need", default={})
    wanted = {colour_of(ctx, of): count for of, count in recipe.items()}
    return {"plan": need.get("plan", "house"), "dial": need.get("dial", "homes"), "wanted": wanted}


def deal(ctx: Context, each: Mapping[str, int], first: int = 1) -> dict[str, Any]:
    """Fresh bricks of their own colour for characters: how many for each."""
    dealt: dict[str, Any] = {}
    for role, count in each.items():
        for _ in range(count):
            name = ctx.new_id("k", first + len(dealt))
            dealt[name] = {"colour": colour_of(ctx, role), "of": role, "held": role}
    return dealt


def choose_story(ctx: Context, role: str, story: str) -> Event | Refusal:
    """The group takes a story for this sprint."""
    found = part(city_of(ctx), "stories").get(story)
    if found is None:
        return refuse("city/no_story")
    if "chosen" in found or "met" in found:
        return refuse("city/already_open")
    patch = {"city": {"stories": {story: {"chosen": max(1, sprint_of(ctx))}}}}
    return event("story_chosen", ctx.scope, patch).noting("story_chosen", story=story, role=role)


def drop_story(ctx: Context, role: str, story: str) -> Event | Refusal:
    """Back on the wall, as long as nothing of it stands."""
    city = city_of(ctx)
    found = part(city, "stories").get(story)
    if found is None or "chosen" not in found:
        return refuse("city/not_chosen")
    if "met" in found or site_of(city, story):
        return refuse("city/already_open")
    made = event("story_dropped", ctx.scope, {"city": {"stories": {story: {"chosen": None}}}})
    return made.noting("story_dropped", story=story, role=role)
