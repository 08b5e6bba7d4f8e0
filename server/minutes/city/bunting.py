"""A string of flags across the square, in every colour of the group."""

from collections.abc import Mapping
from typing import Any

from server.game.board import Terrain
from server.minutes.city.ground import of
from server.minutes.city.palette import base, mix, tone
from server.minutes.city.trace import Tree, pair, project

HIGH = 2.1


def _over_square(terrain: Terrain) -> list[tuple[float, float]]:
    """Along the back of the square, where nothing stands before it."""
    square = of(terrain, "p")
    if not square:
        return [(2, 6), (10, 6)]
    xs, ys = [x for x, _ in square], [y for _, y in square]
    return [(min(xs), min(ys)), (max(xs) + 1, min(ys))]


def bunting(flags: Mapping[str, Any], terrain: Terrain) -> Tree:
    colours = flags["colours"]
    one, other = _over_square(terrain)
    (ax, ay), (bx, by) = flags.get("from", one), flags.get("to", other)
    a, b = project(ax, ay, HIGH), project(bx, by, HIGH)
    low = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 30)

    def at(t: float) -> list[float]:
        return [(1 - t) * (1 - t) * a[i] + 2 * t * (1 - t) * low[i] + t * t * b[i] for i in (0, 1)]

    poles = "".join(f"M{pair(project(x, y))}L{pair(project(x, y, HIGH + 0.2))}" for x, y in ((ax, ay), (bx, by)))
    flown = []
    for i, name in enumerate(colours):
        u, v = at((i + 0.14) / len(colours)), at((i + 0.86) / len(colours))
        tip = ((u[0] + v[0]) / 2, (u[1] + v[1]) / 2 + 15)
        edge = mix(tone(name, "right"), base("ink"), 0.3)
        d = f"M{pair(u)}L{pair(v)}L{pair(tip)}Z"
        flown.append(["path", {"d": d, "fill": base(name), "stroke": edge, "stroke-width": ".7"}])
    cord = {"fill": "none", "stroke": base("ink"), "stroke-width": "1.2"}
    return ["g", {"key": "bunting", "stroke-linejoin": "round", "stroke-linecap": "round"},
            ["path", {"d": poles, "stroke": base("ink"), "stroke-width": "3.4"}],
            ["path", {"d": f"M{pair(a)}Q{pair(low)} {pair(b)}", **cord}],
            *flown]  # fmt: skip
