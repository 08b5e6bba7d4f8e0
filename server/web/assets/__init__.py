"""What a page must name in its head: import map, modules, style sheet. Prepared once per build."""

import base64
import functools
import hashlib
import json
from dataclasses import dataclass

from server.web.assets.build import Build, older_builds, up_to_date
from server.web.assets.graph import modules_from
from server.web.assets.sources import FONTS, MODULES, PLACES, AssetsError, module_path

__all__ = ["FONTS", "PLACES", "AssetsError", "Build", "PageAssets", "current", "older_builds", "page_assets"]


@dataclass(frozen=True)
class PageAssets:
    """All are addresses on this server, save the import map and its hash."""

    base: str  # "/static/<build hash>/"
    entry: str  # for <script type="module" src>
    import_map_json: str  # for <script type="importmap">, to be written as it is
    import_map_sha256: str  # for the policy: 'sha256-<this>'
    preloads: tuple[str, ...]  # for <link rel="modulepreload">, the entry first
    styles: tuple[str, ...]  # for <link rel="stylesheet">
    fonts: tuple[str, ...]  # for <link rel="preload" as="font" crossorigin>
    icons: str  # the sprite: <use href="{icons}#house">


@functools.cache
def current() -> Build:
    """This process's build: made or checked once, at the start."""
    return up_to_date()


@functools.cache
def page_assets(place: str, kinds: tuple[str, ...] = ()) -> PageAssets:
    """`place` is one of PLACES; its entry is static/<place>/main.js.

    `kinds`: activities that the page imports when it has read its room, known here already, so that they come along.
    """
    build = current()
    base = build.address
    entry = f"{place}/main.js"
    entries = [entry, *(f"activities/{kind}.js" for kind in kinds)]
    import_map = json.dumps({"imports": {name: base + module_path(name) for name in MODULES}}, separators=(",", ":"))
    digest = base64.b64encode(hashlib.sha256(import_map.encode()).digest()).decode()
    return PageAssets(
        base=base,
        entry=base + entry,
        import_map_json=import_map,
        import_map_sha256=digest,
        preloads=tuple(base + path for path in modules_of(entries, build)),
        styles=(f"{base}styles/{place}.css",),
        fonts=tuple(base + path for path in build.files if path.startswith("fonts/")),
        icons=f"{base}icons.svg",
    )


def modules_of(entries: list[str], build: Build) -> list[str]:
    sources = {path: (build.folder / path).read_bytes() for path in build.files if path.endswith(".js")}
    return modules_from([entry for entry in entries if entry in build.files], sources)
