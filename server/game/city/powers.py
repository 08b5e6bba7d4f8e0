"""The twelve powers: what one character alone can do, once in each sprint, when it has told its need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import Field

from server.game.city.acting import Acting, characters, may_act, passes_floor, seat_of, who_acts
from server.game.city.building import lay, not_free, wanting
from server.game.city.document import Colour, city_of, colour_of, in_hand, part, sprint_of
from server.game.city.stories import deal
from server.game.city.talk import answer_power, hidden_of, tell_all
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.steps import longer

AID, DELIVERED, MANY, SHARED = 2, 2, 2, 3
MINUTE_MS = 60_000


class UsePower(Acting):
    """What the power needs: a site, another character, a place, a colour; nothing for most."""

    site: str | None = None
    role: str | None = None
    x: int | None = Field(None, ge=0, le=63)
    y: int | None = Field(None, ge=0, le=63)
    colour: Colour | None = None


def use_power(ctx: Context, actor: Actor, data: UsePower) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    refusal = may_act(ctx, role)
    if refusal:
        return refusal
    kind = ctx.room.at("roles", role, "power", "kind", default="")
    if kind not in POWERS:
        return refuse("city/power_useless")
    if "heard" not in part(city_of(ctx), "stories").get(role, {}):
        return refuse("city/not_heard")
    if part(city_of(ctx), "powers").get(role, {}).get("sprint") == sprint_of(ctx):
        return refuse("city/power_used")
    made = POWERS[kind](ctx, role, data)
    if isinstance(made, Refusal):
        return made
    used = event("power_used", ctx.scope, {"city": {"powers": {role: {"sprint": sprint_of(ctx)}}}})
    used = used.and_then(made).and_then(answer_power(ctx, role))
    about = {key: value for key, value in (("site", data.site), ("of", data.role)) if value is not None}
    return passes_floor(ctx, used.noting("power_used", role=role, kind=kind, **about))


def _city(ctx: Context, patch: Mapping[str, Any]) -> Event:
    return event("power_used", ctx.scope, {"city": patch})


def lend_land(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """Until the next sprint the meadow may be built."""
    return refuse("city/power_useless") if "lent" in city_of(ctx) else _city(ctx, {"lent": True})


def _bring(ctx: Context, role: str, data: UsePower, most: int) -> Event | Refusal:
    """Up to `most` wanted bricks, of any colour, lie on the site."""
    wanted = wanting(city_of(ctx), data.site or "")
    if isinstance(wanted, Refusal):
        return wanted
    if data.colour is not None and data.colour not in wanted:
        return refuse("city/not_wanted", colour=data.colour)
    first = [data.colour] if data.colour else []
    colours = [*first, *(one for one, count in wanted.items() for _ in range(count - (one in first)))][:most]
    bricks = {ctx.new_id("k", nth): colour for nth, colour in enumerate(colours, start=1)}
    return lay(ctx, data.site or "", bricks, role)


def first_aid(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """Two missing bricks, at once."""
    return _bring(ctx, role, data, AID)


def extra_brick(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """One wanted brick, whatever its colour."""
    return _bring(ctx, role, data, 1)


def ask_anything(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """A character tells everyone its hidden need."""
    other = data.role or ""
    if other == role or not seat_of(ctx, other):
        return refuse("role/unknown")
    if other in part(city_of(ctx), "told"):
        return refuse("city/already_told")
    return tell_all(ctx, other).noting("need_came_out", role=other, where=hidden_of(ctx, other).get("where", ""))


def join_hands(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """One of my own bricks counts as any colour on a site."""
    city = city_of(ctx)
    wanted = wanting(city, data.site or "")
    if isinstance(wanted, Refusal):
        return wanted
    mine = in_hand(city, role, colour_of(ctx, role))
    if not mine:
        return refuse("city/no_brick")
    others = [one for one in wanted if one != colour_of(ctx, role)]
    colour = data.colour or (others or list(wanted))[0]
    if colour not in wanted:
        return refuse("city/not_wanted", colour=colour)
    return _city(ctx, {"supply": {mine[0]: None}}).and_then(lay(ctx, data.site or "", {mine[0]: colour}, role))


def memory(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """A site that is not reviewed yet moves to a better place, with what lies on it."""
    city = city_of(ctx)
    site = part(city, "sites").get(data.site or "")
    if site is None:
        return refuse("city/no_site")
    if "verdict" in site:
        return refuse("city/reviewed")
    x, y = data.x if data.x is not None else -1, data.y if data.y is not None else -1
    refusal = not_free(city, site["plan"], x, y, but=data.site or "")
    return refusal or _city(ctx, {"sites": {data.site: {"x": x, "y": y}}})


def reshape(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """A brick that a site misses becomes one of my colour."""
    city = city_of(ctx)
    wanted = wanting(city, data.site or "")
    if isinstance(wanted, Refusal):
        return wanted
    mine = colour_of(ctx, role)
    others = [one for one in wanted if one != mine]
    colour = data.colour or (others[0] if others else "")
    if colour not in others:
        return refuse("city/power_useless" if not others else "city/not_wanted", colour=colour)
    story = part(city, "sites")[data.site or ""]["story"]
    recipe = part(city, "stories")[story]["wanted"]
    patch = {colour: recipe[str(colour)] - 1 or None, mine: recipe.get(mine, 0) + 1}
    return _city(ctx, {"stories": {story: {"wanted": patch}}})


def fresh_eyes(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """A brick in my hand that goes with every colour."""
    brick = {"colour": colour_of(ctx, role), "of": role, "held": role, "wild": True}
    return _city(ctx, {"supply": {ctx.new_id("k"): brick}})


def share_out(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """Bricks of those who hold many go, one each, to those who hold none; nobody's last two are taken."""
    city = city_of(ctx)
    hands = {one: in_hand(city, one) for one in characters(ctx)}
    moved: dict[str, Any] = {}
    for poor in [one for one, held in hands.items() if not held][:SHARED]:
        rich = max(hands, key=lambda one: len(hands[one]))
        if len(hands[rich]) <= MANY:
            break
        moved[hands[rich].pop()] = {"held": poor}
    return _city(ctx, {"supply": moved}) if moved else refuse("city/power_useless")


def delivery(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """Two more bricks of my colour."""
    return _city(ctx, {"supply": deal(ctx, {role: DELIVERED})})


def rally(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """Everyone receives one more brick of their own colour."""
    return _city(ctx, {"supply": deal(ctx, dict.fromkeys(characters(ctx), 1))})


def more_time(ctx: Context, role: str, data: UsePower) -> Event | Refusal:
    """One minute more for everyone."""
    return longer(ctx, MINUTE_MS) if ctx.public.at("now", "deadline") else refuse("clock/none")


Power = Callable[[Context, str, UsePower], Event | Refusal]
POWERS: Mapping[str, Power] = {
    one.__name__: one
    for one in (
        lend_land, first_aid, extra_brick, ask_anything, join_hands, memory,
        reshape, fresh_eyes, share_out, delivery, rally, more_time,
    )
}  # fmt: skip
