"""What a page must name in its head: modules, style sheet, fonts, words. Prepared once per build."""

import functools
from dataclasses import dataclass

from server.web.assets.build import Build, older_builds, up_to_date
from server.web.assets.joined import reached
from server.web.assets.sources import PLACES, AssetsError

__all__ = ["PLACES", "AssetsError", "Build", "PageAssets", "current", "older_builds", "page_assets"]


ON_DEMAND = ("studio",)  # an author opens the editor, or a rehearsal, or neither


@dataclass(frozen=True)
class PageAssets:
    """All are addresses on this server."""

    base: str  # "/static/<build hash>/"
    entry: str  # for <script type="module" src>
    preloads: tuple[str, ...]  # for <link rel="modulepreload">, the entry first
    later: tuple[str, ...]  # the same, with low priority: what the page imports when it has been drawn
    styles: tuple[str, ...]  # for <link rel="stylesheet">
    fonts: tuple[str, ...]  # for <link rel="preload" as="font" crossorigin>
    words: tuple[str, ...]  # for <link rel="preload" as="fetch" crossorigin>


@functools.cache
def current() -> Build:
    """This process's build: made or checked once, at the start."""
    return up_to_date()


@functools.cache
def page_assets(place: str, language: str, kinds: tuple[str, ...] = (), page: str = "main") -> PageAssets:
    """`place` is one of PLACES; its entry is static/<place>/main.js, or another `page` of it.

    `kinds`: activities that the page imports when it has read its room, known here already, so that they come along.
    """
    build = current()
    base = build.address
    at_once, later = modules_of(place, kinds, build, page)
    styles, words = dress_of(place, language, kinds, build)
    return PageAssets(
        base=base,
        entry=f"{base}{place}/{page}.js",
        preloads=tuple(base + path for path in at_once),
        later=tuple(base + path for path in later),
        styles=tuple(base + path for path in styles),
        fonts=tuple(base + path for path in build.files if path.startswith("fonts/")),
        words=tuple(base + path for path in words),
    )


def dress_of(place: str, language: str, kinds: tuple[str, ...], build: Build) -> tuple[list[str], list[str]]:
    """The style sheets and the words a page opens with: the place's, then those of the activities that are open."""
    names = [place, *(kind for kind in kinds if f"activities/{kind}.js" in build.files)]
    sheets = [f"styles/{name}.css" for name in names]
    return [path for path in sheets if build.files[path].size], [f"words/{language}/{name}.ftl" for name in names]


def modules_of(
    place: str, kinds: tuple[str, ...], build: Build, page: str = "main"
) -> tuple[list[str], list[str]]:
    """What the page opens with, and what it imports then. Where people play already, all is wanted at once.

    What one may open from the studio comes when it is opened. The parts that an activity has for players and
    projectors are not for the desk.
    """
    main = [path for path in (f"{place}/{page}.js",) if path in build.files]
    known = [path for kind in kinds if (path := f"activities/{kind}.js") in build.files]
    opened = reached(main, build.at_once, *([build.later] if place not in ON_DEMAND else []))
    parts = reached(known, build.at_once, *([build.later] if place != "desk" else []))
    every = list(dict.fromkeys([*opened, *parts]))
    at_once = every if kinds else reached(main, build.at_once)
    return at_once, [path for path in every if path not in at_once]
