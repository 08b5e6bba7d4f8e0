"""The tray, the grass, the river and the street; the far mountains behind."""

from collections.abc import Callable, Sequence

from server.game.board import Cell, Terrain, ground
from server.minutes.city.palette import base, mix
from server.minutes.city.shapes import SHAPES
from server.minutes.city.trace import (
    BRICK,
    Attrs,
    Spot,
    Tree,
    box,
    disc,
    face,
    flat,
    line,
    n1,
    n3,
    on,
    outline,
    path,
    project,
)

DEEP = 0.95  # thickness of the board, in bricks
RIM = 0.12
HILL = "123456789"
FLOWERS = ("#FFF8E6", "#F3C548", "#F2B1BB", "#C9A6D8")
STONES = (("0.12", "0.58"), ("0.5", "0.2"))  # where stones show in the rock, layer by layer


def roll(x: float, y: float, k: int = 0) -> float:
    """A number between 0 and 1 that is always the same for a parcel: the board leaves nothing to chance."""
    start = (x * 374761 + y * 668265 + k * 982451 + 97) % 100003
    return ((((start * start) % 100003) * 31 + x * 1717 + y * 2939 + k * 613) % 100003) / 100003


def parcels(terrain: Terrain, wanted: Callable[[str, int, int], bool]) -> list[Cell]:
    return [(x, y) for y, row in enumerate(terrain) for x, letter in enumerate(row) if wanted(letter, x, y)]


def of(terrain: Terrain, letters: str) -> list[Cell]:
    return parcels(terrain, lambda letter, _x, _y: letter in letters)


def height_at(terrain: Terrain, cell: Cell) -> int:
    letter = ground(terrain, cell)
    return int(letter) if letter and letter in HILL else 0


def _squares(cells: Sequence[Cell]) -> str:
    """Whole parcels as one path on the ground plane."""
    return "".join(f"M{x} {y}h1v1h-1Z" for x, y in cells)


def sky() -> Tree:
    drawn = SHAPES["sky"]
    firs = "".join(f"M{n1(x - 8 * k)} {y}L{x} {n1(y - 26 * k)}L{n1(x + 8 * k)} {y}Z" for x, y, k in drawn["firs"])
    mountains = [
        ["path", {"d": shape["d"], "fill": f"url(#city-{shape['fade']})"}] if "fade" in shape else flat(shape)
        for shape in drawn["shapes"]
    ]
    fir = {"fill": "#86AE8B", "stroke": "#86AE8B", "stroke-width": "2", "stroke-linejoin": "round"}
    bird = {"fill": "none", "stroke": base("ink"), "stroke-width": "2", "stroke-linecap": "round", "opacity": ".55"}
    clouds = [
        ["path", {"d": drawn["cloud"], "fill": "#FFFFFF", "opacity": ".95",
                  "transform": f"translate({x} {y}) scale({n3(k)})"}]
        for x, y, k in drawn["clouds"]
    ]  # fmt: skip
    return ["g", {"key": "sky", "transform": "translate(0 18)"},
            *mountains, ["path", {"d": firs, **fir}], *clouds, ["path", {"d": drawn["birds"], **bird}]]  # fmt: skip


def ground_stock(size: int) -> list[Tree]:
    """The fades of the mountains, and the edge where shadows are cut."""
    fades: list[Tree] = [
        ["linearGradient",
         {"id": f"city-{name}", "gradientUnits": "userSpaceOnUse", "x1": "0", "x2": "0", "y1": str(y1), "y2": str(y2)},
         ["stop", {"stop-color": colour}], ["stop", {"offset": "1", "stop-color": colour, "stop-opacity": "0"}]]
        for name, (colour, y1, y2) in SHAPES["sky"]["fades"].items()
    ]  # fmt: skip
    edge = outline([(0, 0), (size, 0), (size, size), (0, size)])
    return [*fades, ["clipPath", {"id": "city-board"}, ["path", {"d": edge}]]]


def _tray(size: int) -> list[Tree]:
    end, deep = size + RIM, DEEP * BRICK
    west, south, east = project(0, size), project(size, size), project(size, 0)
    shade = [(west[0] - 6, west[1] + deep + 6), (south[0], south[1] + deep + 26),
             (east[0] + 34, east[1] + deep + 14), (east[0] - 30, east[1])]  # fmt: skip
    wood = [base("traytop"), base("trayleft"), base("trayright")]
    sod = [base("grass0"), base("sodleft"), base("sodright")]
    rim = [(-RIM, end, -0.22), (end, end, -0.22), (end, -RIM, -0.22)]
    return [
        ["path", {"d": path(shade) + "Z", "fill": base("trayshadow"), "opacity": ".22"}],
        *box((-RIM, -RIM, -DEEP), (end, end, -0.22), wood, bare=True),
        *box((-0.024, -0.024, -0.3), (size + 0.024, size + 0.024, 0), sod, bare=True),
        line(rim, base("trayedge"), 2, {"opacity": ".9"}),
    ]


def _flow(terrain: Terrain, own: str, joined: str) -> str:
    """River or street as one path through the middles of the parcels' sides, so that they bend by themselves."""
    found = []
    for x, y in of(terrain, own):
        sides = ((1, 0), (-1, 0), (0, 1), (0, -1))
        letters = {(i, j): ground(terrain, (x + i, y + j)) for i, j in sides}
        open_ = [side for side in sides if letters[side] and letters[side] in joined]
        if len(open_) == 1:  # at the rim it runs on over it
            i, j = open_[0]
            if not ground(terrain, (x - i, y - j)):
                open_.append((-i, -j))
        ends = [f"{n3(x + 0.5 + i * 0.5)} {n3(y + 0.5 + j * 0.5)}" for i, j in open_]
        middle = f"{n3(x + 0.5)} {n3(y + 0.5)}"
        if len(ends) == 2:
            found.append(f"M{ends[0]}Q{middle} {ends[1]}")
        else:
            found += [f"M{end}L{middle}" for end in ends]
    return "".join(found)


def _stroke(d: str, colour: str, width: float, more: Attrs | None = None) -> Tree:
    return ["path", {"d": d, "stroke": base(colour), "stroke-width": n3(width), **(more or {})}]


def _streets(terrain: Terrain) -> list[Tree]:
    way, square = _flow(terrain, "sb", "sbp"), of(terrain, "p")
    slabs = "".join(
        f"M{n3(x + i / 3)} {n3(y + j / 3)}h.333v.333h-.333Z"
        for x, y in square
        for j in range(3)
        for i in range(3)
        if (i + j + x + y) % 2
    )
    kerb = base("kerb")
    return [
        _stroke(way, "kerb", 0.88),
        ["path", {"d": _squares(square), "fill": kerb, "stroke": kerb, "stroke-width": ".14"}],
        _stroke(way, "street", 0.76),
        ["path", {"d": _squares(square), "fill": base("street")}],
        ["path", {"d": slabs, "fill": base("paving"), "opacity": ".8"}],
        _stroke(way, "trace", 0.05, {"stroke-dasharray": ".22 .28"}),
    ]


def _river(terrain: Terrain) -> list[Tree]:
    bed, size = _flow(terrain, "rb", "rb"), len(terrain)
    near = {"stroke-dasharray": ".34 .66", "transform": "translate(.16 .1)", "stroke-linecap": "round"}
    far = {"stroke-dasharray": ".22 .9", "stroke-dashoffset": ".4", "transform": "translate(-.17 0)",
           "stroke-linecap": "round"}  # fmt: skip
    banks = ["g", {"fill": "none"}, _stroke(bed, "bank", 1.02), _stroke(bed, "bankedge", 0.84)]
    water = ["g", {"fill": "none"}, _stroke(bed, "water", 0.8), _stroke(bed, "current", 0.5),
             _stroke(bed, "ripple", 0.045, near), _stroke(bed, "ripple", 0.045, far)]  # fmt: skip
    falls = parcels(terrain, lambda letter, _x, y: y == size - 1 and letter == "r")
    return [
        on("ground", (0, 0), banks),
        ["g", {"transform": "translate(0 5)"}, on("ground", (0, 0), water)],
        *(tree for x, _ in falls for tree in _fall(x, size)),
    ]


def _fall(x: int, size: int) -> list[Tree]:
    """At the front the river falls down the tray's side."""
    foam = {"stroke": "#E6F6F9", "stroke-width": ".05", "stroke-linecap": "round"}
    lip = [(x + 0.1, size - 0.1, -0.12), (x + 0.9, size - 0.1, -0.12), (x + 0.9, size + RIM, -0.02),
           (x + 0.1, size + RIM, -0.02)]  # fmt: skip
    sheet = ["path", {"d": "M.1 .02H.9V.555Q.5 .675 .1 .555Z", "fill": base("fall")}]
    lines = ["path", {"d": "M.25.06V.475M.45.1V.575M.68.04V.495", **foam}]
    return [on("left", (x, size + RIM, 0), sheet, lines), face(lip, base("fall"))]


def _tuft(at: Spot) -> str:
    return f"M{n1(at[0] - 4)} {n1(at[1] - 4)}q3 1 3.5 5 0-5 1-7 .5 3 .5 7 1-4 4-4.5"


def _growth(cell: Cell, many: int) -> list[tuple[float, float]]:
    """Where small things grow on a parcel."""
    x, y = cell
    return [project(x + 0.12 + 0.76 * roll(x, y, i + 1), y + 0.12 + 0.76 * roll(y, x, i + 5)) for i in range(many)]


def _growing(terrain: Terrain) -> list[Tree]:
    grass = [at for cell in of(terrain, ".") for at in _growth(cell, 2 if roll(*cell) > 0.5 else 1)]
    meadow = [at for cell in of(terrain, ",") for at in _growth(cell, 9)]
    lot = [at for cell in of(terrain, "l") for at in _growth(cell, 4)]
    tufts = "".join(_tuft(at) for at in [*grass, *meadow[::3]])
    pen = {"fill": "none", "stroke": base("tuft"), "stroke-width": "1.5", "stroke-linecap": "round"}
    flowers = [
        ["path", {"d": "".join(disc(at, 2.6, 2.6) for i, at in enumerate(meadow) if i % 3 and i % 4 == k), "fill": c}]
        for k, c in enumerate(FLOWERS)
    ]
    pebbles = "".join(disc(at, 3 + (i % 3), 2) for i, at in enumerate(lot))
    return [["path", {"d": tufts, **pen}], *flowers, ["path", {"d": pebbles, "fill": base("pebble")}]]


def land(terrain: Terrain, bare: bool) -> Tree:
    """Everything flat that never changes during a game."""
    lot, meadow = _squares(of(terrain, "l")), _squares(of(terrain, ","))
    checks = _squares(parcels(terrain, lambda _, x, y: (x + y) % 2 == 1))
    earth = {"fill": base("lot"), "stroke": base("lot"), "stroke-width": ".16", "stroke-linejoin": "round"}
    flat_ground = on(
        "ground",
        (0, 0),
        ["path", {"d": checks, "fill": base("grass1")}],
        ["path", {"d": meadow, "fill": mix(base("grass1"), "#E9DC8C", 0.3)}],
        ["path", {"d": lot, **earth}],
        ["g", {"fill": "none", "stroke-linejoin": "round"}, *_streets(terrain)],
    )
    growing = [] if bare else _growing(terrain)
    return ["g", {"key": "land"}, *_tray(len(terrain)), flat_ground, *_river(terrain), *growing]


def hill_tile(terrain: Terrain, cell: Cell) -> Tree:
    """One step of the hill."""
    x, y = cell
    high = height_at(terrain, cell)
    dip = "a.1 .07 0 0 1-.2 0a.1 .11 0 0 1-.2 0"
    turf = f"M0 0H1V.1a.1 .11 0 0 1-.2 0{dip}{dip}Z"
    stones = "".join(
        f"M{STONES[i % 2][0]} {n3(i / 2 + 0.26)}h.26v.1h-.26ZM{STONES[i % 2][1]} {n3(i / 2 + 0.4)}h.22v.09h-.22Z"
        for i in range(high)
    )
    rock = ["path", {"d": stones, "fill": base("ink"), "opacity": ".09"}]

    def side(plane: str, at: tuple[int, int, int]) -> Tree:
        return on(plane, at, ["path", {"d": turf, "fill": base(f"turf{plane}")}], rock)

    tones = [base(f"hill{(x + y + high) % 3}"), base("rockleft"), base("rockright")]
    edge = [(x, y + 1, high), (x + 1, y + 1, high), (x + 1, y, high)]
    blades = _tuft(project(x + 0.3 + 0.4 * roll(x, y), y + 0.4, high))
    return ["g", {"key": f"hill-{x}-{y}"},
            *box((x, y, 0), (x + 1, y + 1, high), tones, bare=True),
            *([side("left", (x, y + 1, high))] if height_at(terrain, (x, y + 1)) < high else []),
            *([side("right", (x + 1, y + 1, high))] if height_at(terrain, (x + 1, y)) < high else []),
            line(edge, base("turfedge"), 1.4, {"opacity": ".8"}),
            ["path", {"d": blades, "fill": "none", "stroke": "#94B368", "stroke-width": "1.5"}]]  # fmt: skip


def bridge(terrain: Terrain, cell: Cell) -> Tree:
    x, y = cell
    along = any((letter := ground(terrain, (x + i, y))) and letter in "sbp" for i in (-1, 1))
    left, right = base("bridge"), mix(base("bridge"), base("ink"), 0.24)
    stone, deck = [mix(base("bridge"), base("light"), 0.28), left, right], [base("bridgetop"), left, right]

    def part(a0: float, b0: float, z0: float, a1: float, b1: float, z1: float, tones: list[str]) -> list[Tree]:
        if along:
            return box((x + a0, y + b0, z0), (x + a1, y + b1, z1), tones)
        return box((x + b0, y + a0, z0), (x + b1, y + a1, z1), tones)

    arch = ["path", {"d": "M.16.2Q.5-.02.84.2Z", "fill": base("arch")}]
    return ["g", {"key": f"bridge-{x}-{y}"},
            *part(-0.06, 0.12, 0, 1.06, 0.88, 0.3, deck),
            on("left", (x, y + 0.88, 0.3), arch) if along else on("right", (x + 0.88, y + 1, 0.3), arch),
            *part(-0.06, 0.12, 0.3, 1.06, 0.22, 0.75, stone),
            *part(-0.06, 0.78, 0.3, 1.06, 0.88, 0.75, stone)]  # fmt: skip
