"""Everything that stands on the board, as things with a footprint: what the board sorts from back to front."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil, floor
from typing import Any

from server.minutes.city.bricks import brick
from server.minutes.city.ground import HILL, bridge, height_at, hill_tile, of
from server.minutes.city.order import Footprint
from server.minutes.city.scenery import Standing, hill_growth, scenery
from server.minutes.city.shadows import box_shadow, round_shadow
from server.minutes.city.shapes import PLANS, PROPS
from server.minutes.city.sites import (
    Site,
    building,
    is_whole,
    loads,
    lowered,
    mill,
    mill_slots,
    need,
    promise,
    rising,
    shares,
)
from server.minutes.city.trace import Attrs, Point, Tree, n1, n3, project, spot, use

Description = Mapping[str, Any]
CORNERS = ((0.5, 0.5), (0.26, 0.32), (0.74, 0.68), (0.3, 0.74), (0.7, 0.26), (0.5, 0.16), (0.5, 0.84))


@dataclass(frozen=True)
class Thing:
    print: Footprint
    shadow: str
    tree: Tree


def _placed(name: str, at: Point, size: float) -> Tree:
    if size == 1:
        return use(name, spot(at))
    x, y = spot(at)
    return ["use", {"href": f"#city-{name}", "transform": f"translate({n1(x)} {n1(y)}) scale({n3(size)})"}]


def prop_name(kind: str, colour: str | None) -> str:
    """The name under which a picture keeps a prop."""
    own = colour or PROPS[kind].get("colour")
    return f"{kind}-{own}" if own else kind


def _prop(item: Standing) -> Thing:
    x, y, z = item.x, item.y, item.z
    shadow = "" if z else round_shadow(x, y, PROPS[item.kind]["shadow"])
    piece = _placed(prop_name(item.kind, item.colour), (x, y, z), item.size)
    return Thing(Footprint(x - 0.12, y - 0.12, x + 0.12, y + 0.12), shadow, ["g", {}, piece])


def _hills(description: Description) -> list[Thing]:
    terrain = description["terrain"]
    found = []
    for x, y in of(terrain, HILL):
        grown = [
            _placed(prop_name(item.kind, None), (item.x, item.y, item.z), item.size)
            for item in hill_growth(terrain, (x, y))
        ]
        shadow = box_shadow(x, y, x + 1, y + 1, height_at(terrain, (x, y)))
        found.append(Thing(Footprint(x, y, x + 1, y + 1), shadow, ["g", {}, hill_tile(terrain, (x, y)), *grown]))
    return found


def _bridges(description: Description) -> list[Thing]:
    terrain = description["terrain"]
    return [Thing(Footprint(x, y, x + 1, y + 1), "", ["g", {}, bridge(terrain, (x, y))]) for x, y in of(terrain, "b")]


def _plan(x: int, y: int, plan: str, high: float, parts: list[Tree], more: Attrs) -> Thing:
    wide, deep = PLANS[plan]["size"]
    left, top = project(x, y)
    attrs = {"transform": f"translate({n1(left)} {n1(top)})", **more}
    return Thing(Footprint(x, y, x + wide, y + deep), box_shadow(x, y, x + wide, y + deep, high), ["g", attrs, *parts])


def _height(site: Site, whole: bool) -> float:
    plan = PLANS[site["plan"]]
    if whole:
        return float(plan["height"])
    many = len(loads(site))
    shown = sum(load < many for load in shares(site["plan"], need(site)))
    return float(ceil(shown / (plan["grid"][0] * plan["grid"][1])) * plan.get("step", 1))


def _sites(description: Description, still: bool, peek: bool) -> list[Thing]:
    found = []
    for name, site in description.get("sites", {}).items():
        plan = site["plan"]
        if plan == "mill" or plan not in PLANS:
            continue
        brought, whole, by = loads(site), is_whole(site), site.get("by", "snow")
        if whole:
            parts = lowered(plan, brought, by) if peek else building(plan, brought, by)
        else:
            parts = [*rising(site, still), *promise(site)]
        high = 1 if whole and peek else _height(site, whole)
        found.append(_plan(site["x"], site["y"], plan, high, parts, {"data-site": name}))
    return found


def _mills(description: Description) -> list[Thing]:
    corner = next(iter(of(description["terrain"], "m")), None)
    if not corner:
        return []
    sites = description.get("sites", {})
    name = next((name for name, site in sites.items() if site["plan"] == "mill"), None)
    if name is None:
        whole = description.get("mill", {}).get("restored") is True
        return [_plan(*corner, "mill", 4.1, mill([], whole), {})]
    parts = mill(mill_slots(sites[name]), is_whole(sites[name]))
    return [_plan(*corner, "mill", 4.1, parts, {"data-site": name})]


@dataclass
class Stack:
    x: int
    y: int
    bricks: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    props: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)


def _put(description: Description) -> list[Thing]:
    """Free bricks in their stacks, and what people have put on the ground or on top."""
    stacks: dict[tuple[int, int], Stack] = {}

    def at(thing: Mapping[str, Any]) -> Stack:
        cell = (floor(thing["x"]), floor(thing["y"]))
        return stacks.setdefault(cell, Stack(*cell))

    for entry in description.get("bricks", {}).items():
        at(entry[1]).bricks.append(entry)
    for entry in description.get("props", {}).items():
        if entry[1]["kind"] in PROPS:
            at(entry[1]).props.append(entry)
    found: list[Thing] = []
    for stack in stacks.values():
        loose = [_prop(_stand(prop, i, 0)) for i, (_, prop) in enumerate(stack.props)]
        found += [_pile(stack)] if stack.bricks else loose
    return found


def _stand(prop: Mapping[str, Any], i: int, z: float) -> Standing:
    """A whole number means the parcel: its middle, or beside what stands there already."""
    exact = prop["x"] != floor(prop["x"]) or prop["y"] != floor(prop["y"])
    u, v = (0, 0) if exact else CORNERS[i % len(CORNERS)]
    return Standing(prop["kind"], prop["x"] + u, prop["y"] + v, prop.get("size", 1), z, prop.get("colour"))


def _pile(stack: Stack) -> Thing:
    x, y = stack.x, stack.y
    order = sorted(stack.bricks, key=lambda entry: (entry[1]["z"], len(entry[0]), entry[0]))
    high = order[-1][1]["z"] + 1
    pieces = [brick((x, y, one["z"]), one["colour"]) for _, one in order]
    for i, (_, prop) in enumerate(stack.props):
        item = _stand(prop, i, high)
        pieces.append(_placed(prop_name(item.kind, item.colour), (item.x, item.y, high), item.size))
    return Thing(Footprint(x, y, x + 1, y + 1), box_shadow(x, y, x + 1, y + 1, high), ["g", {}, *pieces])


def standing(description: Description, *, still: bool, peek: bool) -> list[Thing]:
    grown = [_prop(item) for item in scenery(description)]
    sites = _sites(description, still, peek)
    return [*_hills(description), *_bridges(description), *_mills(description), *sites, *_put(description), *grown]
