"""What is drawn flat on a finished wall: windows, doors, the round sign with the plan's emblem."""

from collections.abc import Iterable
from typing import Any

from server.minutes.city.palette import base, mix, paint
from server.minutes.city.shapes import SHAPES
from server.minutes.city.trace import WHITE, Point, Roles, Tree, flat, n3, on


def _pane(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle between four lines."""
    return f"M{n3(left)} {n3(top)}H{n3(right)}V{n3(bottom)}H{n3(left)}Z"


def _arch(half: float, foot: float, more: float) -> str:
    """A round-headed shape, grown by `more`."""
    r, k = n3(half + more), n3(half)
    return f"M-{r} {n3(foot)}V{k}A{r} {r} 0 0 1 {r} {k}V{n3(foot)}Z"


def _shutters(half: float, high: float, name: str) -> Tree:
    d = _pane(-half - 0.15, -0.01, -half - 0.02, high + 0.01)
    d += _pane(half + 0.02, -0.01, half + 0.15, high + 0.01)
    edge = mix(base(name), base("ink"), 0.45)
    return ["path", {"d": d, "fill": base(name), "stroke": edge, "stroke-width": ".018"}]


def _flowers(half: float, high: float, name: str) -> list[Tree]:
    """A box of flowers under a window."""

    def bloom(places: Iterable[int]) -> str:
        return "".join(
            f"M{n3(-half - 0.05 + (half * i) / 2)} {n3(high + (i % 2) * 0.02)}a.05.05 0 1 1 .1 0a.05.05 0 1 1-.1 0Z"
            for i in places
        )

    trough = _pane(-half - 0.06, high + 0.02, half + 0.06, high + 0.1)
    return [
        ["path", {"d": trough, "fill": base("wood")}],
        ["path", {"d": bloom((0, 2, 4)), "fill": mix(base(name), WHITE, 0.35)}],
        ["path", {"d": bloom((1, 3)), "fill": base(name)}],
    ]


def window(part: dict[str, Any], at: Point, roles: Roles) -> Tree:
    wide, high = part["size"]
    half = wide / 2
    pictures: list[Tree] = []
    if "shutters" in part:
        pictures.append(_shutters(half, high, roles.get(part["shutters"], part["shutters"])))
    frame = _pane(-half - 0.035, -0.035, half + 0.035, high + 0.03)
    pictures.append(["path", {"d": frame, "fill": base("cream")}])
    glass = _arch(half, high, 0) if part.get("arch") else _pane(-half, 0, half, high)
    pictures.append(["path", {"d": glass, "fill": paint(part.get("glass", "glass"), roles)}])
    if not part.get("arch"):
        pictures.append(["path", {"d": _pane(-half, 0, half, 0.06), "fill": base("ink"), "opacity": ".18"}])
    bars = f"M0 0V{n3(high)}M{n3(-half)} {n3(high / 2)}H{n3(half)}"
    pen = {"stroke": base("cream"), "stroke-width": ".035", "stroke-linecap": "butt"}
    pictures.append(["path", {"d": bars, **pen}])
    if "flowers" in part:
        pictures += _flowers(half, high, roles.get(part["flowers"], part["flowers"]))
    return on(part["on"], at, *pictures)


def door(part: dict[str, Any], at: Point, roles: Roles) -> Tree:
    wide, high = part["size"]
    half, colour = wide / 2, paint("door", roles)

    def shape(more: float) -> str:
        if part.get("flat"):
            return _pane(-half - more, -more, half + more, high)
        return _arch(half, high, more)

    panes = _pane(-wide * 0.33, high * 0.22, -wide * 0.07, high * 0.55)
    panes += _pane(wide * 0.07, high * 0.22, wide * 0.33, high * 0.55)
    glass: list[Tree] = [["path", {"d": panes, "fill": base("glass")}]] if part.get("glass") else []
    lit = f"M{n3(-half)} {n3(high)}V{n3(wide * 0.6)}H0V{n3(high)}Z"
    knob = f"M{n3(wide * 0.13 - 0.03)} {n3(high * 0.62)}a.03.03 0 1 1 .06 0a.03.03 0 1 1-.06 0Z"
    seam = {"stroke": mix(colour, base("ink"), 0.4), "stroke-width": ".02"}
    return on(
        part["on"],
        at,
        ["path", {"d": shape(0.055), "fill": base("cream")}],
        ["path", {"d": shape(0), "fill": colour}],
        ["path", {"d": lit, "fill": WHITE, "opacity": ".1"}],
        ["path", {"d": f"M0 .04V{n3(high)}", **seam}],
        *glass,
        ["path", {"d": knob, "fill": base("cream")}],
    )


def medal(plane: str, at: Point, emblem: str, name: str, r: float) -> Tree:
    """The plan's emblem on a cream disc, rimmed in a builder's colour."""
    rim = mix(base(name), base("ink"), 0.1)
    builder = mix(base(name), base("ink"), 0.3 if name == "snow" else 0)
    return on(
        plane,
        at,
        ["circle", {"cx": ".03", "cy": ".03", "r": n3(r), "fill": base("ink"), "opacity": ".22"}],
        ["circle", {"r": n3(r), "fill": base("cream"), "stroke": rim, "stroke-width": ".07"}],
        ["g", {"transform": f"scale({n3(r * 0.62)})"}, *emblem_shapes(emblem, builder)],
    )


def emblem_shapes(emblem: str, builder: str) -> list[Tree]:
    return [flat(shape, {"builder": builder}) for shape in SHAPES["emblems"][emblem]]
