"""Reads the parts of a plan or a prop in shapes.json, one after the other, and draws each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from server.minutes.city.bricks import brick
from server.minutes.city.openings import door, medal, window
from server.minutes.city.palette import base, mix, paint, sign_ink, tone
from server.minutes.city.roofs import gable, hip, weave
from server.minutes.city.trace import (
    WHITE,
    Attrs,
    Point,
    Roles,
    Tree,
    box,
    face,
    faces,
    flat,
    line,
    n1,
    n3,
    on,
    plain,
    project,
    sign,
    spot,
    use,
)

Part = Mapping[str, Any]


@dataclass(frozen=True)
class Model:
    """Roles, and the colour of every brick of the plan's grid (none where nobody brought one)."""

    roles: Roles
    plan: Mapping[str, Any]
    slots: Sequence[str | None]

    def slot(self, at: int) -> str:
        return self.slots[at % len(self.slots)] or "snow"


def _place(part: Part, model: Model) -> Point:
    at: Point = part["at"]
    if len(at) == 3:
        return at
    wide, deep = model.plan["size"]
    return (at[0], deep, at[1]) if part["on"] == "left" else (wide, deep - at[0], at[1])


def _named(part: Part, roles: Roles) -> str:
    return str(roles.get(part["paint"], part["paint"]))


def _pen(part: Part, roles: Roles) -> Attrs:
    attrs: Attrs = {}
    if "stroke" in part:
        attrs = {"stroke": paint(part["stroke"], roles), "stroke-width": n3(part["width"])}
    if part.get("opacity"):
        attrs["opacity"] = n3(part["opacity"])
    return attrs


def _box(part: Part, model: Model) -> list[Tree]:
    tones = part.get("faces") or faces(_named(part, model.roles))
    return box(part["at"], part["to"], tones)


def _face(part: Part, model: Model) -> list[Tree]:
    return [face(part["points"], paint(part["paint"], model.roles), _pen(part, model.roles))]


def _line(part: Part, model: Model) -> list[Tree]:
    return [line(part["points"], paint(part["paint"], model.roles), part["width"])]


def _lines(part: Part, model: Model) -> list[Tree]:
    x, y, z = part["from"]
    starts = [(x, y + v, z + w) for v, w in part["ends"]]
    ends = [[value + step for value, step in zip(start, part["by"], strict=True)] for start in starts]
    colour = paint(part["paint"], model.roles)
    return [line([start, end], colour, part["width"]) for start, end in zip(starts, ends, strict=True)]


def _draw(part: Part, model: Model) -> list[Tree]:
    return [on(part["on"], part["at"], *(flat(shape, model.roles) for shape in part["shapes"]))]


def _weave(part: Part, model: Model) -> list[Tree]:
    fill = paint(part["paint"], model.roles)
    flip = part.get("flip", False)
    return [weave(part["points"], model.roles["roof"], fill, part["rows"], part["count"], flip)]


def _studs(part: Part, model: Model) -> list[Tree]:
    (x0, y0, z), (x1, y1) = part["at"], part["to"]
    name = _named(part, model.roles)
    wide, deep = ceil((x1 - x0) * 2), ceil((y1 - y0) * 2)
    places = [(x0 + 0.25 + i * 0.5, y0 + 0.25 + j * 0.5) for j in range(deep) for i in range(wide)]
    return [use(f"stud-{name}", project(x, y, z)) for x, y in places]


def _sign(part: Part, model: Model) -> list[Tree]:
    x, y = part.get("move", (0, 0))
    name = _named(part, model.roles)
    drawn = sign(name, f"translate({n1(x)} {n1(y)}) scale({n3(part['size'])})")
    return [on(part["on"], part["at"], ["g", {"color": sign_ink(name)}, drawn])]


def _repeat(part: Part, model: Model) -> list[Tree]:
    return [on("screen", [step * i for step in part["by"]], *draw(part["parts"], model)) for i in range(part["times"])]


def _chimney(part: Part, _: Model) -> list[Tree]:
    (x, y, z), top, side = part["at"], part["top"], 0.24
    puffs = ((3, -9, 6, 0.9), (11, -21, 8.5, 0.75), (24, -35, 11, 0.55))
    smoke = [flat({"c": (u, v, r), "fill": "white", "opacity": share}) for u, v, r, share in puffs]
    cap = box((x - 0.04, y - 0.04, top), (x + side + 0.04, y + side + 0.04, top + 0.2), faces("brickred"))
    return [
        *box((x, y, z), (x + side, y + side, top), faces("stone")),
        *cap,
        on("screen", (x + side / 2, y + side / 2, top + 0.3), *smoke),
    ]


def _crate(part: Part, model: Model) -> list[Tree]:
    """Nine fruits in a crate."""
    x, y, z = part["at"]
    fill = paint(part["paint"], model.roles)
    spots = [project(x + 0.12 + 0.13 * (i % 3), y + 0.15 + 0.2 * (i // 3), z + 0.3) for i in range(9)]

    def rounds(r: float, u: float, v: float) -> str:
        arc = f"a{plain(r)} {plain(r)} 0 1 1"
        return "".join(f"M{n1(a + u - r)} {n1(b + v)}{arc} {plain(2 * r)} 0{arc}-{plain(2 * r)} 0Z" for a, b in spots)

    skin = {"fill": fill, "stroke": mix(fill, base("ink"), 0.22), "stroke-width": ".7"}
    return [
        *box((x, y, z), (x + 0.5, y + 0.75, z + 0.18), faces("#D8AA74")),
        ["path", {"d": rounds(6.2, 0, 0), **skin}],
        ["path", {"d": rounds(2.3, -1.6, -2), "fill": WHITE, "opacity": ".35"}],
    ]


def _bed(part: Part, model: Model) -> list[Tree]:
    """A bed of the garden, framed in the colour of who brought it, with a crop of its own."""
    x, y = part["at"]
    soil = [(x + i, y + j, 0.42) for i, j in ((0.09, 0.09), (0.77, 0.09), (0.77, 0.77), (0.09, 0.77))]
    plants = [project(x + 0.2 + (i % 3) * 0.23, y + 0.2 + (i // 3) * 0.23, 0.45) for i in range(9)]
    leaf = [f"M{n1(u)} {n1(v)}q-9-3-7-11 6 1 7 7 1-8 8-8 1 9-8 12Z" for u, v in plants]
    fruits = "".join(f"M{n1(u - 3)} {n1(v - 8)}a3 3 0 1 1 6 0a3 3 0 1 1-6 0Z" for u, v in plants)
    return [
        *box((x, y, 0), (x + 0.86, y + 0.86, 0.42), faces(model.slot(part["slot"]))),
        face(soil, "#8A6246"),
        ["path", {"d": "".join(leaf[::2]), "fill": part["leaf"]}],
        ["path", {"d": "".join(leaf[1::2]), "fill": mix(part["leaf"], base("ink"), 0.14)}],
        ["path", {"d": fruits, "fill": part["fruit"]}],
    ]


def grid(plan: Mapping[str, Any]) -> list[tuple[float, float, float]]:
    """The bricks of a plan's grid, in the order they are filled: z, then y, then x."""
    wide, deep, high = plan["grid"]
    step, start = plan.get("step", 1), plan.get("from", 0)
    return [(x * step, y * step, (start + z) * step) for z in range(high) for y in range(deep) for x in range(wide)]


def _walls(_: Part, model: Model) -> list[Tree]:
    """The two walls that are seen, brick by brick."""
    wide, deep = model.plan["size"]
    step = model.plan.get("step", 1)
    known = dict(zip(grid(model.plan), model.slots or [None] * len(grid(model.plan)), strict=True))
    pieces = []
    for level in range(ceil(model.plan["levels"] / step)):
        z = level * step
        for i in range(ceil(wide / step)):
            pieces.append(_wall("left", (i * step, deep, z), known.get((i * step, deep - step, z)), step))
        for j in range(ceil(deep / step)):
            y = deep - j * step
            pieces.append(_wall("right", (wide, y, z), known.get((wide - step, y - step, z)), step))
    return pieces


def _wall(side: str, at: Point, name: str | None, step: float) -> Tree:
    if not name:
        return _stone(side, at)
    if step == 1:
        return use(f"{side}-{name}", spot(at))
    x, y = spot(at)
    place = f"translate({n1(x)} {n1(y)}) scale({n3(step)})"
    return ["use", {"href": f"#city-{side}-{name}", "transform": place}]


def _stone(side: str, at: Point) -> Tree:
    """Where nobody brought a brick, the old stones."""
    x, y, z = at
    name = f"stone{int(x * 2 + y + z * 2) % 3}"
    fill = base(name) if side == "left" else tone(name, "right")
    i, j = (1, 0) if side == "left" else (0, -1)
    corners = [(x, y, z + 1), (x + i, y + j, z + 1), (x + i, y + j, z), (x, y, z)]
    return face(corners, fill, {"stroke": mix(fill, base("ink"), 0.18), "stroke-opacity": ".55"})


DRAW: Mapping[str, Callable[[Any, Model], list[Tree]]] = {
    "box": _box, "face": _face, "line": _line, "lines": _lines, "draw": _draw, "weave": _weave, "studs": _studs,
    "sign": _sign, "walls": _walls, "chimney": _chimney, "crate": _crate, "bed": _bed, "repeat": _repeat,
    "window": lambda part, model: [window(part, _place(part, model), model.roles)],
    "door": lambda part, model: [door(part, _place(part, model), model.roles)],
    "medal": lambda part, model: [
        medal(part["on"], _place(part, model), model.plan["emblem"], model.roles["door"], part["r"])
    ],
    "gable": lambda part, model: gable(part, model.roles["roof"], part.get("gablewall") or model.roles["wall"]),
    "hip": lambda part, model: hip(part, model.roles["roof"]),
    "stud": lambda part, model: [use(f"stud-{_named(part, model.roles)}", spot(part["at"]))],
    "brick": lambda part, model: [brick(part["at"], model.slot(part["slot"]))],
}  # fmt: skip


def draw(parts: Sequence[Part], model: Model) -> list[Tree]:
    return [tree for part in parts for tree in DRAW[part["do"]](part, model)]
