"""Our modules and style sheets, and the libraries they import, joined by esbuild into the few files a page asks for.

The sources stay small native modules. What several pages need lies in files of their own, and what a page imports
later, on purpose, in others. Every file lies one folder deep, as static/core/address.js expects.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from server.web.assets.sources import (
    LIBRARIES,
    PLACES,
    STATIC,
    AssetsError,
    Shown,
    kinds,
    owner,
    style,
    style_of_kind,
)  # fmt: skip

TOOL = "@esbuild/*/bin/esbuild"  # npm brings the one of this machine's system
BROWSERS = "chrome89,firefox108,safari16.4"
SMALL = [
    "--minify", "--charset=utf8", f"--target={BROWSERS}", "--legal-comments=none",
    "--log-level=error", "--log-override:css-syntax-error=error", "--color=false",
]  # fmt: skip
JOINED = [
    "--bundle", "--splitting", "--format=esm",
    "--outbase=.", "--entry-names=[dir]/[name]", "--chunk-names=joined/[hash]",
]  # fmt: skip
EVERYWHERE = "ui/everywhere.js"  # before every module: what it imports lies with what all of them share


@dataclass(frozen=True)
class Modules:
    """Joined modules: path → bytes, what each imports at once, what it imports later, and who shows whose parts."""

    files: dict[str, bytes] = field(default_factory=dict)
    at_once: dict[str, list[str]] = field(default_factory=dict)
    later: dict[str, list[str]] = field(default_factory=dict)
    shown: Shown = field(default_factory=dict)


def join() -> Modules:
    entries = _entries()
    if not entries:
        return Modules()
    with tempfile.TemporaryDirectory() as folder:
        before = [f"--inject:{EVERYWHERE}"] if (STATIC / EVERYWHERE).is_file() else []
        _run([*SMALL, *JOINED, *before, f"--outdir={folder}", f"--metafile={folder}/parts.json", *entries])
        parts = json.loads(Path(folder, "parts.json").read_text(encoding="utf-8"))["outputs"]
        place = {part: Path(STATIC, part).resolve().relative_to(Path(folder).resolve()).as_posix() for part in parts}
        at_once = {path: _imports(parts[part], "import-statement", place) for part, path in place.items()}
        later = {path: _imports(parts[part], "dynamic-import", place) for part, path in place.items()}
        made_of = {path: list(parts[part]["inputs"]) for part, path in place.items()}
        return Modules(
            {path: Path(folder, path).read_bytes() for path in place.values()},
            at_once,
            later,
            {kind: _shown_by(kind, made_of, at_once, later) for kind in kinds()},
        )


def styles(shown: Shown) -> dict[str, bytes]:
    """One sheet a place, and one a kind of activity."""
    sheets = {place: style(place) for place in PLACES} | {kind: style_of_kind(kind, shown) for kind in kinds()}
    with tempfile.TemporaryDirectory() as folder:
        for name, sheet in sheets.items():
            Path(folder, f"{name}.css").write_bytes(sheet)
        _run([*SMALL, f"--outdir={folder}/small", *(f"{folder}/{name}.css" for name in sheets)])
        return {f"styles/{name}.css": Path(folder, "small", f"{name}.css").read_bytes() for name in sheets}


def reached(entries: Iterable[str], *ways: dict[str, list[str]]) -> list[str]:
    """The entries and whatever they lead to, nearest first."""
    found = list(entries)
    for path in found:
        for target in (target for way in ways for target in way.get(path, ())):
            if target not in found:
                found.append(target)
    return found


def _entries() -> list[str]:
    """Each place's beginning, and each kind of activity, which pages import by its address."""
    pages = [f"{place}/{page}.js" for place in PLACES for page in ("main", "preview")]
    wanted = [*pages, *(f"activities/{kind}.js" for kind in kinds())]
    return [path for path in wanted if (STATIC / path).is_file()]


def _shown_by(kind: str, made_of: dict[str, list[str]], *ways: dict[str, list[str]]) -> list[str]:
    """The other kinds of which it imports modules."""
    sources = [source for path in reached([f"activities/{kind}.js"], *ways) for source in made_of[path]]
    return sorted({owner(source) for source in sources} - {"", kind})


def _imports(part: dict[str, list[dict[str, str]]], kind: str, place: dict[str, str]) -> list[str]:
    return [place[each["path"]] for each in part["imports"] if each["kind"] == kind]


def _run(arguments: list[str]) -> None:
    tool = next(iter(LIBRARIES.glob(TOOL)), None)
    if tool is None:
        raise AssetsError(
            "The tool that joins the pages is missing: start without TUTTI_NO_SETUP, or run `npm ci` in static/."
        )
    environment = {**os.environ, "NODE_PATH": str(LIBRARIES)}
    try:
        done = subprocess.run([tool, *arguments], cwd=STATIC, env=environment, capture_output=True, check=False)
    except OSError as error:
        raise AssetsError(f"The tool that joins the pages cannot run here ({error.strerror}): {tool}") from error
    if done.returncode:
        raise AssetsError(f"The pages in static/ cannot be joined.\n{done.stderr.decode().strip()}")
