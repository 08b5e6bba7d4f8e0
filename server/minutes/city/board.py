"""The isometric board as a picture of its own: one small description in, one SVG out.

static/city/board.js draws the same description on the screen; one golden picture keeps the two alike, byte for byte.
"""

from collections.abc import Mapping
from html import escape
from typing import Any

from server.minutes.city.bricks import stock
from server.minutes.city.bunting import bunting
from server.minutes.city.ground import ground_stock, land, sky
from server.minutes.city.order import back_to_front
from server.minutes.city.palette import base
from server.minutes.city.parts import Model, draw
from server.minutes.city.scenery import scenery
from server.minutes.city.shapes import COLOURS, PLANS, PROPS, SHAPES
from server.minutes.city.sites import Site, is_whole, loads, plot
from server.minutes.city.standing import prop_name, standing
from server.minutes.city.trace import Tree, on

Description = Mapping[str, Any]
ALWAYS = ("lake", "earth", "apricot")  # what posts, benches and people wear when nobody gives them a colour
HEAD = "Bricolage Grotesque Variable, Bricolage Grotesque, sans-serif"


def _colours_in(description: Description) -> list[str]:
    seen: set[str] = set(ALWAYS) | set(description.get("bunting", {}).get("colours", []))
    for site in description.get("sites", {}).values():
        seen |= {site.get("by", ""), *site.get("wanted", []), *loads(site)}
    for thing in [*description.get("bricks", {}).values(), *description.get("props", {}).values()]:
        seen.add(thing.get("colour", ""))
    return [name for name in COLOURS if name in seen]


def _prop_stock(kind: str, colour: str | None, look: Mapping[str, str]) -> Tree:
    """A prop as it is kept in the picture."""
    shape = PROPS[kind]
    giver = colour or shape.get("colour")
    roles = {"giver": giver} if giver else {}
    if kind == "peg":
        roles = {**roles, **SHAPES["people"][giver], **look}
    parts = [*shape["parts"], *(shape.get("coloured", []) if colour else [])]
    return ["g", {"id": f"city-{prop_name(kind, colour)}"}, *draw(parts, Model(roles, {}, []))]


def _defs(description: Description) -> Tree:
    things = [(one["kind"], one.get("colour")) for one in description.get("props", {}).values()]
    things += [(one.kind, one.colour) for one in scenery(description)]
    kinds: dict[str, tuple[str, str | None]] = {kind: (kind, None) for kind in ("pine", "bush", "sheep")}
    kinds.update({prop_name(kind, colour): (kind, colour) for kind, colour in things if kind in PROPS})
    looks = description.get("people", {})
    return [
        "defs",
        {"key": "stock"},
        *ground_stock(len(description["terrain"])),
        *(tree for name in _colours_in(description) for tree in stock(name)),
        *(_prop_stock(*kinds[name], looks.get(kinds[name][1] or "", {})) for name in sorted(kinds)),
    ]


def _above(site: Site) -> tuple[float, float, float]:
    """The point over a site where its name belongs."""
    plan = PLANS[site["plan"]]
    wide, deep = plan["size"]
    high = plan["height"] if is_whole(site) else plan["grid"][2] * plan.get("step", 1)
    return (site["x"] + wide / 2, site["y"] + deep / 2, high + 0.9)


def _letters(description: Description) -> Tree:
    """The letters of the sites, over them."""
    text = {"font-family": HEAD, "font-weight": "700", "font-size": "30", "text-anchor": "middle"}
    marks = [
        on("screen", _above(site),
           ["circle", {"r": "23", "fill": base("cream"), "stroke": base("ink"), "stroke-width": "3"}],
           ["text", {"y": "10.5", "fill": base("ink")}, str(site["label"])])
        for site in description.get("sites", {}).values() if site.get("label") and site["plan"] in PLANS
    ]  # fmt: skip
    return ["g", {"key": "letters", **text}, *marks]


def _plots(description: Description) -> Tree:
    sites = [site for site in description.get("sites", {}).values() if site["plan"] in PLANS]
    bare = [plot(site, False) for site in sites if not is_whole(site) and site["plan"] != "mill"]
    return ["g", {"key": "plots"}, *bare]


def board_tree(
    description: Description, *, phone: bool = False, labels: bool = False, still: bool = False, peek: bool = False
) -> Tree:
    """The drawing as nested lists, figure for figure that of the screen."""
    terrain = description["terrain"]
    things = standing(description, still=still, peek=peek)
    shadows = {"fill": base("shade"), "opacity": ".2", "clip-path": "url(#city-board)"}
    shades = [["path", {"d": thing.shadow}] for thing in things if thing.shadow]
    sorted_ = [things[i].tree for i in back_to_front([thing.print for thing in things])]
    view = " ".join(str(value) for value in SHAPES["views"]["phone" if phone else "wide"])
    return [
        "svg",
        {"xmlns": "http://www.w3.org/2000/svg", "viewBox": view},
        _defs(description),
        sky(),
        land(terrain, phone),
        _plots(description),
        ["g", {"key": "shadows", **shadows}, *shades],
        ["g", {"key": "standing", "stroke-linecap": "round", "stroke-linejoin": "round"}, *sorted_],
        *([bunting(description["bunting"], terrain)] if "bunting" in description else []),
        *([_letters(description)] if labels else []),
    ]


def _safe(text: str) -> str:
    return escape(text, quote=False).replace('"', "&quot;")


def serialise(tree: Tree | str) -> str:
    if isinstance(tree, str):
        return _safe(tree)
    tag, attrs, *children = tree
    opening = tag + "".join(f' {name}="{_safe(value)}"' for name, value in attrs.items() if name != "key")
    if not children:
        return f"<{opening}/>"
    return f"<{opening}>{''.join(serialise(child) for child in children)}</{tag}>"


def draw_board(
    description: Description, *, phone: bool = False, labels: bool = True, title: str = "", text: str = ""
) -> str:
    """A complete picture of the town for a document: nothing is proposed, and `title` and `text` say what it shows."""
    tag, attrs, *layers = board_tree(description, phone=phone, labels=labels, still=True)
    named = [["title", {}, title], ["desc", {}, text]] if title else []
    return serialise([tag, {**attrs, "role": "img"}, *named, *layers])
