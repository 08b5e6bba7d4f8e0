"""Opening a site, carrying bricks to it, giving it a name; free bricks, trees, benches and flags."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from server.game import board
from server.game.city.acting import Acting, may_act, passes_floor, who_acts
from server.game.city.document import (
    City,
    Colour,
    city_of,
    colour_of,
    is_finished,
    missing,
    part,
    site_of,
    sprint_of,
)
from server.game.city.saying import say
from server.game.city.talk import answer, pick_brick
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.seats import Id
from server.game.writing import read_optional, read_text

NAME_LENGTH, SENTENCE_LENGTH, WORD_LENGTH = 40, 200, 30
MOST_PROPS = 5
HIGHEST = 8
PROP_GROUND = ".,lp"
Coordinate = Field(ge=0, le=63)


class OpenSite(Acting):
    story: str = Id
    x: int = Coordinate
    y: int = Coordinate


def open_site(ctx: Context, actor: Actor, data: OpenSite) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    city = city_of(ctx)
    refusal = may_act(ctx, role) or _may_open(city, data)
    if refusal:
        return refusal
    name = ctx.new_id("t")
    site = {"story": data.story, "plan": part(city, "stories")[data.story]["plan"], "x": data.x, "y": data.y}
    site |= {"by": role, "n": ctx.seq, "bricks": {}}
    made = event("site_opened", ctx.scope, {"city": {"sites": {name: site}}})
    return passes_floor(ctx, made.noting("site_opened", site=name, story=data.story, role=role, sprint=sprint_of(ctx)))


def _may_open(city: City, data: OpenSite) -> Refusal | None:
    story = part(city, "stories").get(data.story)
    if story is None:
        return refuse("city/no_story")
    if "met" in story or site_of(city, data.story):
        return refuse("city/already_open")
    if "chosen" not in story:
        return refuse("city/not_chosen")
    return not_free(city, story["plan"], data.x, data.y)


def not_free(city: City, plan: str, x: int, y: int, but: str = "") -> Refusal | None:
    """Why the plan cannot stand there; the site `but` is taken away first."""
    terrain = city.get("terrain", ())
    if not all(board.ground(terrain, cell) for cell in board.cells(plan, x, y)):
        return refuse("city/off_board")
    sites = {name: site for name, site in part(city, "sites").items() if name != but}
    things = {**part(city, "props"), **part(city, "bricks")}
    free = board.is_free(terrain, sites, things, plan, x, y, lent="lent" in city)
    return None if free else refuse("city/not_free")


class CarryBrick(Acting):
    """`brick` names one; `colour` alone takes one of mine of it, or says what a wild one is to be."""

    site: str = Id
    brick: str | None = None
    colour: Colour | None = None


def carry_brick(ctx: Context, actor: Actor, data: CarryBrick) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    found = may_act(ctx, role) or wanting(city_of(ctx), data.site)
    if isinstance(found, Refusal):
        return found
    brick = _wanted_brick(city_of(ctx), role, data, found)
    if isinstance(brick, Refusal):
        return brick
    name, colour = brick
    made = event("brick_carried", ctx.scope, {"city": {"supply": {name: None}}})
    made = made.and_then(lay(ctx, data.site, {name: colour}, role)).and_then(answer(ctx, role, colour, site=data.site))
    return passes_floor(ctx, made.noting("brick_carried", role=role, site=data.site, colour=colour))


def wanting(city: City, name: str) -> dict[str, int] | Refusal:
    """What an open site still wants; why nothing can be brought to it."""
    site = part(city, "sites").get(name)
    if site is None:
        return refuse("city/no_site")
    story = part(city, "stories")[site["story"]]
    return refuse("city/finished") if "verdict" in site or is_finished(site, story) else missing(site, story)


def _wanted_brick(city: City, role: str, data: CarryBrick, wanted: dict[str, int]) -> tuple[str, str] | Refusal:
    """A brick in hand and the colour it is to be there. A wild one is whatever is wanted most."""
    most = max(wanted, key=lambda colour: wanted[colour])
    if data.brick is None and data.colour is None:
        colours = [colour for colour in wanted if pick_brick(city, role, None, colour)]
        data = data.model_copy(update={"colour": colours[0] if colours else most})
    name = pick_brick(city, role, data.brick, None if data.brick else data.colour)
    if name is None:
        return refuse("city/no_brick")
    brick = part(city, "supply")[name]
    colour = str(brick["colour"])
    if "wild" in brick:
        colour = str(data.colour or (colour if colour in wanted else most))
    return (name, colour) if colour in wanted else refuse("city/not_wanted", colour=colour)


def lay(ctx: Context, site: str, bricks: dict[str, str], role: str) -> Event:
    """`bricks` (id → colour), brought by `role`, lie on the site. The brick that completes it is noted."""
    city = city_of(ctx)
    one = part(city, "sites")[site]
    wanted = sum(part(city, "stories")[one["story"]]["wanted"].values())
    laid = {name: {"colour": colour, "by": role, "n": ctx.seq} for name, colour in bricks.items()}
    made = event("brick_carried", ctx.scope, {"city": {"sites": {site: {"bricks": laid}}}})
    if len(one["bricks"]) + len(laid) >= wanted:
        return made.noting("site_finished", site=site, story=one["story"], sprint=sprint_of(ctx))
    return made


class NameBuilding(Acting):
    site: str = Id
    name: str
    sentence: str = ""


def name_building(ctx: Context, actor: Actor, data: NameBuilding) -> Event | Refusal:
    """Its builders give a finished building a name and a sentence."""
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    city = city_of(ctx)
    site = part(city, "sites").get(data.site)
    if site is None:
        return refuse("city/no_site")
    if not is_finished(site, part(city, "stories")[site["story"]]):
        return refuse("city/not_finished")
    if role not in builders(site):
        return refuse("city/not_builder")
    name = read_text(data.name.replace("\n", " "), NAME_LENGTH)
    sentence = read_optional(data.sentence, SENTENCE_LENGTH)
    if isinstance(name, Refusal):
        return name
    if isinstance(sentence, Refusal):
        return sentence
    patch = {"name": name, "sentence": sentence or None}
    made = event("building_named", ctx.scope, {"city": {"sites": {data.site: patch}}})
    return made.noting("building_named", site=data.site, role=role)


def builders(site: Any) -> set[str]:
    """Who opened it, who brought bricks, and whose need it is."""
    return {site["by"], site["story"], *(brick["by"] for brick in site["bricks"].values())}


class DeclareDone(Acting):
    site: str = Id


def declare_done(ctx: Context, actor: Actor, data: DeclareDone) -> Event | Refusal:
    """Built by hand, with real bricks: the facilitator says so, or, where the step allows it, a player."""
    role = "" if actor.kind == "desk" else who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    if actor.kind == "seat" and not getattr(ctx.settings, "by_hand", False):
        return refuse("command/forbidden")
    wanted = wanting(city_of(ctx), data.site)
    if isinstance(wanted, Refusal):
        return wanted
    made = event("site_declared_done", ctx.scope, {"city": {"sites": {data.site: {"real": True}}}})
    story = part(city_of(ctx), "sites")[data.site]["story"]
    return made.noting("site_finished", site=data.site, story=story, sprint=sprint_of(ctx), real=True)


class PlaceProp(Acting):
    kind: Literal["tree", "bench", "flag"]
    x: int = Coordinate
    y: int = Coordinate
    word: str = ""


def place_prop(ctx: Context, actor: Actor, data: PlaceProp) -> Event | Refusal:
    """A tree, a bench, a flag of my colour, with a word: free, at any time."""
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    city = city_of(ctx)
    if sum(prop["by"] == role for prop in part(city, "props").values()) >= MOST_PROPS:
        return refuse("city/too_many", limit=MOST_PROPS)
    word = _no_room(city, data.x, data.y) or read_optional(data.word.replace("\n", " "), WORD_LENGTH)
    if isinstance(word, Refusal):
        return word
    said = say(ctx, role) if word else event("prop_placed")
    if isinstance(said, Refusal):
        return said
    prop = {"kind": data.kind, "x": data.x, "y": data.y, "colour": colour_of(ctx, role), "by": role}
    name = ctx.new_id("p")
    made = event("prop_placed", ctx.scope, {"city": {"props": {name: {**prop, **({"word": word} if word else {})}}}})
    return made.and_then(said).noting("prop_placed", prop=name, role=role, kind=data.kind)


def _no_room(city: City, x: int, y: int) -> Refusal | None:
    letter = board.ground(city.get("terrain", ()), (x, y))
    if not letter:
        return refuse("city/off_board")
    things = {**part(city, "props"), **part(city, "bricks")}
    taken = (x, y) in board.taken(part(city, "sites"), things)
    return refuse("city/not_free") if taken or letter not in PROP_GROUND else None


def brick_at(x: int, y: int, z: int) -> str:
    """A free brick's name is its place, so that nobody ever searches for it."""
    return f"b{x}_{y}_{z}"


class PlaceBrick(Acting):
    x: int = Coordinate
    y: int = Coordinate
    colour: Colour


def place_brick(ctx: Context, actor: Actor, data: PlaceBrick) -> Event | Refusal:
    """A free brick, of any colour, by anyone, where the step is free: it lies on what lies there."""
    if not getattr(ctx.settings, "free", False):
        return refuse("command/forbidden")
    city = city_of(ctx)
    if not board.ground(city.get("terrain", ()), (data.x, data.y)):
        return refuse("city/off_board")
    bricks = part(city, "bricks")
    for z in range(HIGHEST):
        name = brick_at(data.x, data.y, z)
        if name not in bricks:
            brick = {"x": data.x, "y": data.y, "z": z, "colour": data.colour, "by": actor.seat}
            made = event("brick_placed", ctx.scope, {"city": {"bricks": {name: brick}}})
            return made.noting("brick_placed", brick=name, seat=actor.seat)
    return refuse("city/too_high", limit=HIGHEST)
