"""Bricks, whole and missing. Each colour is drawn once (`stock`) and used wherever it stands."""

from server.minutes.city.palette import base, mix, sign_ink, sign_of, tone
from server.minutes.city.shapes import SHAPES
from server.minutes.city.trace import (
    HALF,
    WHITE,
    Attrs,
    Point,
    Tree,
    box,
    cylinders,
    face,
    faces,
    flat,
    line,
    n1,
    on,
    outline,
    pair,
    path,
    plain,
    project,
    sign,
    spot,
    use,
)

STUDS = ((0.27, 0.27), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73))
STUD_HIGH = 5.5
DASHED = {"stroke-dasharray": "5 4", "stroke-width": "1.9"}
CREAM = "#FFFDF6"
SHADED = "#F4EBD8"


def _stocked(name: str, inside: list[Tree], more: Attrs | None = None) -> Tree:
    """The same drawing under the name it is used by."""
    return ["g", {"id": f"city-{name}", **(more or {})}, *inside]


def _sign_shape(name: str) -> Tree:
    shape = SHAPES["signs"][sign_of(name)]
    ink: Attrs = {"fill": "currentColor"}
    if "width" in shape:
        ink = {"fill": "none", "stroke": "currentColor", "stroke-width": plain(shape["width"]),
               "stroke-linecap": shape.get("cap", "butt"), "stroke-linejoin": "miter"}  # fmt: skip
    return ["path", {"id": f"city-sign-{name}", "d": shape["d"], **ink}]


def _stud_sign(name: str, at: Point, radius: float, high: float) -> Tree:
    """A sign lying on a stud faces the reader, squashed."""
    x, y = spot(at)
    k = radius * HALF * 1.414 * 0.6
    return sign(name, f"translate({pair((x, y - high))}) scale({n1(k)} {n1(k / 2)})")


def _brick_shape(name: str) -> Tree:
    tops = [(x, y, 1) for x, y in STUDS]
    inside = [
        *box((0, 0, 0), (1, 1, 1), faces(name)),
        on("left", (0.5, 1, 0.5), sign(name, "scale(.15)")),
        on("right", (1, 0.5, 0.5), sign(name, "scale(.15)")),
        *cylinders(tops, name, 0.165, STUD_HIGH),
        *(_stud_sign(name, at, 0.165, STUD_HIGH) for at in tops),
    ]
    return _stocked(f"brick-{name}", inside, {"color": sign_ink(name)})


def _wall_shape(name: str, side: str) -> Tree:
    """One brick's part of a finished wall, with its maker's stamp."""
    left = side == "left"
    i, j = (1, 0) if left else (0, -1)
    points = [(0, 0, 1), (i, j, 1), (i, j, 0), (0, 0, 0)]
    fill = tone(name, side)
    seam = {"stroke": mix(tone(name, "right"), base("ink"), 0.22), "stroke-opacity": ".55"}
    edge = mix(tone(name, "top") if left else fill, WHITE, 0.5 if left else 0.25)
    inside = [
        face(points, fill, seam),
        line(points[:2], edge, 1.2, {"stroke-opacity": ".7"}),
        on(side, (0.085, 0, 0.28) if left else (0, -0.085, 0.28), sign(name, "scale(.06)")),
    ]
    return _stocked(f"{side}-{name}", inside, {"color": sign_ink(name)})


def stock(name: str) -> list[Tree]:
    """What a picture must hold once for every colour it shows."""
    ground = (0, 0, 0)
    stud = [*cylinders([ground], name, 0.13, 4.5), _stud_sign(name, ground, 0.13, 4.5)]
    return [
        _sign_shape(name),
        _brick_shape(name),
        _stocked(f"chip-{name}", [["use", {"href": f"#city-brick-{name}", "transform": "scale(.5)"}]]),
        _wall_shape(name, "left"),
        _wall_shape(name, "right"),
        _stocked(f"stud-{name}", stud, {"color": sign_ink(name)}),
        _stocked(f"knob-{name}", cylinders([ground], name, 0.075, 4)),
    ]


def brick(at: Point, name: str, step: float = 1) -> Tree:
    """A brick (or, at step ½, a small one) standing with its back corner at a point."""
    return use(f"{'brick' if step == 1 else 'chip'}-{name}", spot(at))


def wire(start: Point, end: Point) -> str:
    """The six corners a reader sees of a box, and the three edges that meet in front."""
    (x0, y0, z0), (x1, y1, z1) = start, end
    a, b, c, d = (x0, y1, z1), (x1, y1, z1), (x1, y0, z1), (x0, y0, z1)
    a0, b0, c0 = (x0, y1, z0), (x1, y1, z0), (x1, y0, z0)
    front = path(spot(p) for p in (a, b, c)) + path(spot(p) for p in (b, b0))
    return outline([a0, b0, c0, c, d, a]) + front


def missing(at: Point, name: str | None, step: float) -> Tree:
    """A brick that may be put here now: cream top with the wanted sign, no studs."""
    x, y, z = at
    to = (x + step, y + step, z + step)
    a, b, c, d = (x, to[1], to[2]), to, (to[0], y, to[2]), (x, y, to[2])
    left = mix(base(name), CREAM, 0.45) if name else CREAM
    right = mix(base(name), SHADED, 0.35) if name else SHADED
    k = 15 * step
    middle = pair(project(x + step / 2, y + step / 2, to[2]))
    plus = f"M{middle}m0-{n1(k / 2)}v{n1(k)}m-{n1(k)}-{n1(k / 2)}h{n1(2 * k)}"
    mark = (
        sign(name, f"translate({middle}) scale({n1(k)} {n1(k / 2)})")
        if name
        else flat({"d": plus, "stroke": "ink", "width": 2})
    )
    ink = {"fill": "none", "stroke": base("ink"), "stroke-opacity": ".8", **DASHED}
    return [
        "g",
        {},
        face([a, b, c, d], CREAM, {"fill-opacity": ".78"}),
        face([a, b, (to[0], to[1], z), (x, to[1], z)], left, {"fill-opacity": ".55"}),
        face([b, c, (to[0], y, z), (to[0], to[1], z)], right, {"fill-opacity": ".6"}),
        ["path", {"d": wire((x, y, z), to), **ink}],
        ["g", {"color": mix(base(name), base("ink"), 0.55) if name else base("ink")}, mark],
    ]
