"""A site from the first brick to the finished building."""

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from server.minutes.city.bricks import brick, missing, wire
from server.minutes.city.openings import emblem_shapes, medal
from server.minutes.city.palette import base, mix
from server.minutes.city.parts import Model, draw, grid
from server.minutes.city.shapes import PLANS
from server.minutes.city.trace import Attrs, Tree, line, n3, on, plain

Site = Mapping[str, Any]


def loads(site: Site) -> list[str]:
    """The colours brought, in the order they came."""
    bricks = site.get("bricks", {})
    came = sorted(bricks, key=lambda name: (bricks[name].get("n", 0), len(name), name))
    return [bricks[name]["colour"] for name in came]


def need(site: Site) -> int:
    return max(1, int(site.get("need", 5)))


def is_whole(site: Site) -> bool:
    return site.get("whole") is True or len(loads(site)) >= need(site)


def shares(plan: str, many: int) -> list[int]:
    """Which load each brick of the grid belongs to, when the site needs that many."""
    slots = len(grid(PLANS[plan]))
    return [ceil(((j + 1) * many) / slots) - 1 for j in range(slots)]


def roles_of(brought: Sequence[str]) -> dict[str, str]:
    """What the colours brought paint: the most brought first."""
    kinds = sorted(dict.fromkeys(brought), key=lambda name: -brought.count(name))
    wall = kinds[0]
    second = kinds[1] if len(kinds) > 1 else wall
    roof = kinds[2] if len(kinds) > 2 else second
    door = kinds[3] if len(kinds) > 3 else second
    return {"wall": wall, "second": second, "roof": roof, "door": door, "pane": "glass"}


def building(plan: str, brought: Sequence[str], by: str) -> list[Tree]:
    """A finished building, drawn from its own back corner."""
    named = brought or [by]
    slots = [named[k] for k in shares(plan, len(named))]
    return draw(PLANS[plan]["parts"], Model(roles_of(named), PLANS[plan], slots))


def mill_slots(site: Site) -> list[str | None]:
    """Which colour lies where in the mill's wall: the places that are seen come first."""
    brought, cells = loads(site), grid(PLANS["mill"])
    rank = sorted(range(len(cells)), key=lambda j: (cells[j][0] + cells[j][1] == 0, j))
    slots: list[str | None] = [None] * len(cells)
    for j, load in zip(rank, shares("mill", need(site)), strict=True):
        slots[j] = brought[load] if load < len(brought) else None
    return slots


def mill(brought: Sequence[str | None], whole: bool) -> list[Tree]:
    """The old mill: what the group has brought shows in its walls, the rest is stone."""
    named = [colour for colour in brought if colour]
    roles = {"wall": "stone", "second": "stone", "roof": "#A8897A", "door": "earth", "pane": "dusk"}
    if whole:
        roles = roles_of(named) if named else {**roles, "roof": "#B5654A", "pane": "glass"}
    parts = [part for part in PLANS["mill"]["parts"] if whole or part["do"] != "medal"]
    return draw(parts, Model(roles, PLANS["mill"], brought))


def lowered(plan: str, brought: Sequence[str], by: str) -> list[Tree]:
    """Roofs off: the ground floor only, to see what stands behind."""
    shape, named = PLANS[plan], brought or [by]
    slots = [named[k] for k in shares(plan, len(named))]
    floor = [(at, colour) for at, colour in zip(grid(shape), slots, strict=True) if at[2] == shape.get("from", 0)]
    floor.sort(key=lambda slot: slot[0][0] + slot[0][1])
    wide, deep = shape["size"]
    pieces = [brick((at[0], at[1], 0), colour, shape.get("step", 1)) for at, colour in floor]
    return [*pieces, medal("left", (wide / 2, deep, 0.9), shape["emblem"], roles_of(named)["door"], 0.3)]


def plot(site: Site, selected: bool) -> Tree:
    """The ground of an open site: a plot of earth with the plan drawn on it."""
    (wide, deep), emblem = PLANS[site["plan"]]["size"], PLANS[site["plan"]]["emblem"]
    d = f"M-.04-.04H{n3(wide + 0.04)}V{n3(deep + 0.04)}H-.04Z"
    ink = {"stroke": base("ink"), "fill": "none", "stroke-linecap": "round", "stroke-linejoin": "round"}
    edge: Attrs = {"stroke-width": ".06", "stroke-dasharray": ".2 .15", "opacity": ".85"}
    halo: list[Tree] = []
    if selected:
        edge = {"stroke-width": ".13"}
        pen = {"fill": "none", "stroke": base("cream"), "stroke-width": ".3", "stroke-linejoin": "round"}
        halo = [["path", {"d": d, **pen}]]
    k = plain(0.3 if min(wide, deep) == 1 else 0.55)
    drawn = {"fill": "none", "stroke": base("blueprint"), "stroke-width": ".035"}
    middle = f"translate({n3(wide / 2)} {n3(deep / 2)}) rotate(-45) scale({k})"
    mark = emblem_shapes(emblem, mix(base("blueprint"), base("ink"), 0.2))
    return on(
        "ground",
        (site["x"], site["y"]),
        ["path", {"d": d, "fill": base("plot")}],
        ["path", {"d": f"M.12 .12H{n3(wide - 0.12)}V{n3(deep - 0.12)}H.12Z", **drawn}],
        ["g", {"transform": middle, "opacity": ".4"}, *mark],
        *halo,
        ["path", {"d": d, **ink, **edge}],
    )


def rising(site: Site, still: bool) -> list[Tree]:
    """The bricks of an open site: those brought, and the next load that is missing."""
    plan, brought = PLANS[site["plan"]], loads(site)
    step, wanted = plan.get("step", 1), site.get("wanted", [])
    found = [
        (at, load)
        for at, load in zip(grid(plan), shares(site["plan"], need(site)), strict=True)
        if load < len(brought) or (load == len(brought) and not still)
    ]
    found.sort(key=lambda slot: (slot[0][0] + slot[0][1], slot[0][2]))
    following = wanted[0] if wanted else None
    return [
        brick(at, brought[load], step) if load < len(brought) else missing(at, following, step) for at, load in found
    ]


def promise(site: Site) -> list[Tree]:
    """How large it will be: a dotted outline, and the sign of the plan on a post."""
    plan = PLANS[site["plan"]]
    wide, deep = plan["size"]
    top = plan["grid"][2] * plan.get("step", 1)
    dots = {"stroke": base("ink"), "fill": "none", "stroke-opacity": ".34", "stroke-width": "1.3",
            "stroke-dasharray": "2 5"}  # fmt: skip
    foot = (0.03, deep - 0.03)
    return [
        ["path", {"d": wire((0, 0, 0), (wide, deep, top)), **dots}],
        line([(*foot, 0), (*foot, 1.9)], base("post"), 5),
        medal("left", (0.03, deep, 2.1), plan["emblem"], site.get("by", "lake"), 0.38),
    ]
