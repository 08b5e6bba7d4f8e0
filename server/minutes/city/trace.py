"""The pen: points in parcels and bricks become shapes on the paper, as nested lists [tag, attributes, *children]."""

from collections.abc import Iterable, Mapping, Sequence
from math import floor
from typing import Any

from server.minutes.city.palette import base, is_dark, mix, paint, tone
from server.minutes.city.shapes import SHAPES

Tree = list[Any]
Attrs = dict[str, str]
Spot = Sequence[float]  # a point on the paper
Point = Sequence[float]  # x, y in parcels, z in bricks
Roles = Mapping[str, str]

HALF: int = SHAPES["unit"]["half"]
BRICK: int = SHAPES["unit"]["brick"]
WALL: int = SHAPES["unit"]["wall"]
WHITE = "#FFFFFF"


def project(x: float, y: float, z: float = 0) -> tuple[float, float]:
    return ((x - y) * HALF, ((x + y) * HALF) / 2 - z * BRICK)


def spot(point: Point) -> tuple[float, float]:
    return project(point[0], point[1], point[2] if len(point) > 2 else 0)


def plain(value: float) -> str:
    """A figure as a browser writes it: no needless `.0`."""
    text = repr(value)
    return text[:-2] if text.endswith(".0") else text


def n1(value: float) -> str:
    """Rounded by hand, because the browser must write the very same figures."""
    return plain(floor(value * 10 + 0.5) / 10)


def n3(value: float) -> str:
    return plain(floor(value * 1000 + 0.5) / 1000)


def pair(at: Spot) -> str:
    return f"{n1(at[0])} {n1(at[1])}"


def path(spots: Iterable[Spot]) -> str:
    return "M" + "L".join(pair(at) for at in spots)


def outline(points: Iterable[Point]) -> str:
    return path(spot(point) for point in points) + "Z"


def face(points: Iterable[Point], fill: str, more: Attrs | None = None) -> Tree:
    return ["path", {"d": outline(points), "fill": fill, **(more or {})}]


def line(points: Iterable[Point], stroke: str, width: float, more: Attrs | None = None) -> Tree:
    d = path(spot(point) for point in points)
    return ["path", {"d": d, "fill": "none", "stroke": stroke, "stroke-width": n3(width), **(more or {})}]


MATRICES = {
    "ground": f"{HALF} {plain(HALF / 2)} {-HALF} {plain(HALF / 2)}",
    "left": f"{HALF} {plain(HALF / 2)} 0 {WALL}",
    "right": f"{HALF} {plain(-HALF / 2)} 0 {WALL}",
}


def on(plane: str, at: Point, *inside: Tree) -> Tree:
    """Flat drawing on a plane: inside, one unit is one parcel."""
    place = pair(spot(at))
    transform = f"translate({place})" if plane == "screen" else f"matrix({MATRICES[plane]} {place})"
    return ["g", {"transform": transform}, *inside]


def flat(shape: Mapping[str, Any], roles: Roles | None = None) -> Tree:
    """One shape of shapes.json: a path `d` or a circle `c`."""
    circle = "d" not in shape
    attrs: Attrs = {"cx": n3(shape["c"][0]), "cy": n3(shape["c"][1]), "r": n3(shape["c"][2])} if circle else {}
    if not circle:
        attrs["d"] = shape["d"]
    attrs["fill"] = paint(shape["fill"], roles) if "fill" in shape else "none"
    if "stroke" in shape:
        attrs["stroke"] = paint(shape["stroke"], roles)
        attrs["stroke-width"] = n3(shape["width"])
    if shape.get("opacity"):
        attrs["opacity"] = n3(shape["opacity"])
    return ["circle" if circle else "path", attrs]


def box(start: Point, end: Point, tones: Sequence[str], *, bare: bool = False) -> list[Tree]:
    """A box from corner to corner. Seams in a darker tone and light front edges: this is what makes it a toy."""
    (x0, y0, z0), (x1, y1, z1), (top, left, right) = start, end, tones
    a, b, c, d = (x0, y1, z1), (x1, y1, z1), (x1, y0, z1), (x0, y0, z1)
    a0, b0, c0 = (x0, y1, z0), (x1, y1, z0), (x1, y0, z0)
    sides = [face([a, b, b0, a0], left), face([b, c, c0, b0], right), face([a, b, c, d], top)]
    if bare:
        return sides
    seam = {"fill": "none", "stroke": mix(right, base("ink"), 0.22), "stroke-opacity": ".55"}
    return [
        *sides,
        ["path", {"d": outline([a0, b0, c0, c, d, a]), **seam}],
        line([a, b, c], mix(top, WHITE, 0.55), 1.3, {"stroke-opacity": ".9"}),
        line([b, b0], mix(left, WHITE, 0.35), 1, {"stroke-opacity": ".55"}),
    ]


def faces(name: str) -> list[str]:
    """The three faces of a colour in the light."""
    return [tone(name, side) for side in ("top", "left", "right")]


def disc(at: Spot, rx: float, ry: float) -> str:
    """An ellipse as a path."""
    round_ = f"a{n1(rx)} {n1(ry)} 0 1 1 "
    return f"M{pair((at[0] - rx, at[1]))}{round_}{n1(2 * rx)} 0{round_}{n1(-2 * rx)} 0Z"


def cylinders(points: Iterable[Point], name: str, radius: float, high: float) -> list[Tree]:
    """Cylinders of one colour standing at the given points: two side tones, and a lighter top."""
    top, left, right = faces(name)
    wide = radius * HALF * 1.414
    rx, ry = n1(wide), n1(wide / 2)
    spots = [spot(point) for point in points]
    dark = is_dark(base(name))
    cover = mix(base(name), base("light"), 0.1) if dark else mix(top, WHITE, 0.12)

    def side(at: Spot, end: float, sag: float) -> str:
        x, y = at
        arc = f"A{rx} {ry} 0 0 0 {pair((end, y + sag))}"
        return f"M{pair((x - wide, y - high))}V{n1(y)}{arc}V{n1(y + sag - high)}Z"

    tops = {
        "d": "".join(disc((x, y - high), wide, wide / 2) for x, y in spots),
        "fill": cover,
        "stroke": mix(right, base("ink"), 0.15),
        "stroke-width": ".8",
        "stroke-opacity": ".5",
    }
    return [
        ["path", {"d": "".join(side(at, at[0] + wide, 0) for at in spots), "fill": mix(left, right, 0.55)}],
        ["path", {"d": "".join(side(at, at[0] - wide * 0.2, wide / 2) for at in spots), "fill": left}],
        ["path", tops],
    ]


def use(name: str, at: Spot) -> Tree:
    """A drawing kept once in the picture and used in many places."""
    return ["use", {"href": f"#city-{name}", "x": n1(at[0]), "y": n1(at[1])}]


def sign(name: str, transform: str) -> Tree:
    """A colour's sign in a square of -1 to 1, in the current colour."""
    return ["use", {"href": f"#city-sign-{name}", "transform": transform}]
