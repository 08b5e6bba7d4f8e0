"""Tell, ask, give: what makes a city of single needs one city."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from server.game.activity import Command
from server.game.city.acting import Acting, seat_of, who_acts
from server.game.city.document import Colour, city_of, in_hand, part
from server.game.city.saying import say
from server.game.city.stories import HEARD_BRICKS, deal
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, event, refuse
from server.game.seats import Id

MOST_OPEN_ASKS = 12


class Tell(Acting):
    to: str | None = None  # a character; left out: everybody
    aloud: bool = False  # it was said in the room or in the call


def tell(ctx: Context, actor: Actor, data: Tell) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    if data.to is not None and (data.to == role or not seat_of(ctx, data.to)):
        return refuse("role/unknown")
    if role in part(city_of(ctx), "told") or _knows(ctx, data.to, role):
        return refuse("city/already_told")
    said = say(ctx, role)
    if isinstance(said, Refusal):
        return said
    secret = hidden_of(ctx, role)
    if data.to is None:
        made = tell_all(ctx, role, aloud=data.aloud)
    else:
        made = event("need_told", f"seat:{seat_of(ctx, data.to)}", {"told": {role: {**secret, "to": data.to}}})
    made = made.and_then(said).and_then(_heard(ctx, role)).and_then(_answered(ctx, role, data.to))
    return made.noting("need_told", role=role, to=data.to or "all", **({"aloud": True} if data.aloud else {}))


def hidden_of(ctx: Context, role: str) -> dict[str, Any]:
    """What a told need says: where it must stand, in the character's words. The reason stays its own."""
    hidden = ctx.vault.at("scenario", "roles", role, "hidden", default={})
    return {key: plain(hidden[key]) for key in ("where", "text") if key in hidden}


def tell_all(ctx: Context, role: str, *, aloud: bool = False) -> Event:
    said = {**hidden_of(ctx, role), **({"aloud": True} if aloud else {})}
    return event("need_told", ctx.scope, {"city": {"told": {role: said}}})


def _knows(ctx: Context, to: str | None, role: str) -> bool:
    return to is not None and role in ctx.layer(f"seat:{seat_of(ctx, to)}").get("told", {})


def _heard(ctx: Context, role: str) -> Event:
    """The first time a need is told by its owner, it brings hands: bricks more. A review does not."""
    story = part(city_of(ctx), "stories").get(role)
    if story is None or "heard" in story:
        return event("need_told")
    patch = {"stories": {role: {"heard": True}}, "supply": deal(ctx, {role: HEARD_BRICKS})}
    return event("need_told", ctx.scope, {"city": patch})


class Ask(Acting):
    """A brick for a site; a brick in my hand; a power used; or, with nothing else, a need to be told."""

    to: str = Id
    colour: Colour | None = None
    site: str | None = Field(None, pattern=r"^[a-z][a-z0-9_]{0,39}$")
    power: bool = False


def ask(ctx: Context, actor: Actor, data: Ask) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    city = city_of(ctx)
    if data.to == role or not seat_of(ctx, data.to):
        return refuse("role/unknown")
    if data.site is not None and data.site not in part(city, "sites"):
        return refuse("city/no_site")
    waiting = [one for one in part(city, "asks").values() if one["from"] == role and "done" not in one]
    if len(waiting) >= MOST_OPEN_ASKS:
        return refuse("city/too_many", limit=MOST_OPEN_ASKS)
    said = say(ctx, role)
    if isinstance(said, Refusal):
        return said
    about = {"colour": data.colour, "site": data.site, "power": data.power or None}
    wish = {"from": role, "to": data.to, **{key: value for key, value in about.items() if value is not None}}
    name = ctx.new_id("a")
    made = event("asked", ctx.scope, {"city": {"asks": {name: {**wish, "n": ctx.seq}}}}).and_then(said)
    return made.noting("asked", ask=name, role=role, **{key: value for key, value in wish.items() if key != "from"})


class Give(Acting):
    to: str = Id
    brick: str | None = None
    colour: Colour | None = None


def give(ctx: Context, actor: Actor, data: Give) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    if data.to == role or not seat_of(ctx, data.to):
        return refuse("role/unknown")
    brick = pick_brick(city_of(ctx), role, data.brick, data.colour)
    if brick is None:
        return refuse("city/no_brick")
    made = event("brick_given", ctx.scope, {"city": {"supply": {brick: {"held": data.to}}}})
    colour = part(city_of(ctx), "supply")[brick]["colour"]
    made = made.and_then(answer(ctx, role, colour, to=data.to))
    return made.noting("brick_given", role=role, to=data.to, colour=colour)


def pick_brick(city: Mapping[str, Any], role: str, brick: str | None, colour: str | None) -> str | None:
    """The brick named, if the character holds it; else one of that colour; else any."""
    held = in_hand(city, role, colour)
    if brick is not None:
        return brick if brick in held else None
    return held[0] if held else None


def answer(ctx: Context, role: str, colour: str, *, site: str = "", to: str = "") -> Event:
    """The oldest open request that this brick answers is answered: for that site, or into that hand."""
    asks = part(city_of(ctx), "asks")
    for name, one in asks.items():
        if one["to"] != role or "done" in one or one.get("colour", "") != colour:
            continue
        if (site and one.get("site", site) == site) or (to and one["from"] == to):
            return _done(ctx, name)
    return event("asked")


def answer_power(ctx: Context, role: str) -> Event:
    for name, one in part(city_of(ctx), "asks").items():
        if one["to"] == role and "power" in one and "done" not in one:
            return _done(ctx, name)
    return event("asked")


def _answered(ctx: Context, role: str, to: str | None) -> Event:
    """Requests for a need to be told, answered by telling it."""
    made = event("need_told")
    for name, one in part(city_of(ctx), "asks").items():
        bare = "colour" not in one and "power" not in one and "done" not in one
        if bare and one["to"] == role and to in (None, one["from"]):
            made = made.and_then(_done(ctx, name))
    return made


def _done(ctx: Context, name: str) -> Event:
    made = event("asked", ctx.scope, {"city": {"asks": {name: {"done": True}}}})
    return made.noting("ask_answered", ask=name)


COMMANDS = {
    "tell": Command(tell, Tell, shown=True),
    "ask": Command(ask, Ask, undoable=True),
    "give": Command(give, Give, undoable=True),
}
"""In every step of a sprint but the review."""
