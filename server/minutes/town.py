"""The city's document → the small description from which the board is drawn, here and on every screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.game.city.document import is_finished, missing, part

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def describe_town(city: Mapping[str, Any], roles: Mapping[str, Any]) -> dict[str, Any]:
    """`{terrain, sites, bricks, props}`, as `static/city/geometry.js` describes it."""
    opened = sorted(part(city, "sites").items(), key=lambda pair: (pair[1]["n"], pair[0]))
    sites = {name: {**_site(city, site, roles), **_letter(n)} for n, (name, site) in enumerate(opened)}
    described: dict[str, Any] = {"terrain": list(city["terrain"]), "sites": sites}
    described["bricks"] = {
        name: {key: brick[key] for key in ("x", "y", "z", "colour")} for name, brick in part(city, "bricks").items()
    }
    described["props"] = {
        name: {key: prop[key] for key in ("kind", "x", "y", "colour", "word") if key in prop}
        for name, prop in part(city, "props").items()
    }
    if any(site["plan"] == "mill" and site.get("whole") for site in sites.values()):
        described["mill"] = {"restored": True}
    return described


def _site(city: Mapping[str, Any], site: Mapping[str, Any], roles: Mapping[str, Any]) -> dict[str, Any]:
    story = part(city, "stories")[site["story"]]
    drawn = {key: site[key] for key in ("plan", "x", "y", "n")}
    drawn["by"] = roles.get(site["story"], {}).get("colour", "snow")
    drawn["need"] = sum(story["wanted"].values())
    drawn["wanted"] = [colour for colour, count in missing(site, story).items() for _ in range(count)]
    drawn["bricks"] = {
        name: {"colour": brick["colour"], "n": brick["n"]}
        for name, brick in sorted(site["bricks"].items(), key=lambda pair: (pair[1]["n"], pair[0]))
    }
    return {**drawn, "whole": True} if is_finished(site, story) else drawn


def _letter(n: int) -> dict[str, str]:
    """The letter by which a site is found on the picture, in the order they were opened."""
    return {"label": LETTERS[n]} if n < len(LETTERS) else {}
