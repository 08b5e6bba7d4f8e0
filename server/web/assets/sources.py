"""What the browser may be given: our own listed files and a few of the libraries', as one map path → bytes.

Nothing else under static/ can be served: a file that is not in this map does not exist for the outside.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
STATIC = ROOT / "static"
LIBRARIES = STATIC / "node_modules"
PLACES = ("home", "play", "desk", "screen", "studio")

# Folder → suffixes that are served from it as they are.
LISTED = {
    "core": {".js"},
    "styles": set(),
    "ui": {".js"},
    "city": {".js", ".json"},
    "activities": {".js"},
    "words": {".ftl", ".js"},
    **{place: {".js"} for place in PLACES},
    "pictures": {".svg", ".png", ".webp", ".ico"},
}
STYLES_OF_EVERY_PLACE = ("styles", "ui", "city", "activities")
FIRST_STYLES = ("tokens.css", "letters.css")

# What a module may import by name → the library's file. All are native ES modules.
MODULES = {
    "preact": "preact/dist/preact.mjs",
    "preact/hooks": "preact/hooks/dist/hooks.mjs",
    "@preact/signals": "@preact/signals/dist/signals.module.js",
    "@preact/signals-core": "@preact/signals-core/dist/signals-core.module.js",
    "htm": "htm/dist/htm.module.js",
    "htm/preact": "htm/preact/index.module.js",
    "socket.io-client": "socket.io-client/dist/socket.io.esm.min.js",
    "@fluent/bundle": "@fluent/bundle/index.js",
}
FONTS = {
    "Bricolage Grotesque": "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
    "Atkinson Hyperlegible Next": "@fontsource-variable/atkinson-hyperlegible-next/files/"
    "atkinson-hyperlegible-next-latin-wght-normal.woff2",
}
ICONS = "@iconify-json/lucide/icons.json"
ICON_LIST = STATIC / "ui" / "icons.txt"


class AssetsError(Exception):
    """One sentence that says what to do."""


def inputs() -> list[Path]:
    """Every file the build depends on: when none has changed, neither has the build."""
    own = [path for folder in LISTED for path in _files(folder, LISTED[folder] | {".css"})]
    known = [STATIC / "package-lock.json", ICON_LIST, *Path(__file__).parent.glob("*.py")]
    return sorted(own + [path for path in known if path.is_file()])


def collect() -> dict[str, bytes]:
    files = dict(_own())
    files.update((f"styles/{place}.css", _style(place)) for place in PLACES)
    files.update(_words())
    files.update((module_path(name), _library(name)) for name in MODULES)
    files.update((f"fonts/{Path(font).name}", _read(font)) for font in FONTS.values())
    files["icons.svg"] = _sprite()
    files["licences.txt"] = _licences()
    return files


def module_path(name: str) -> str:
    return f"vendor/{name.lstrip('@').replace('/', '-')}.js"


def without_comments(source: str) -> str:
    """Comments that fill whole lines are for readers of the repository; line numbers stay as they are."""

    def blank(found: re.Match[str]) -> str:
        return "\n" * found[0].count("\n")

    return re.sub(r"(?ms)^[ \t]*/\*\*(?:(?!\*/).)*\*/[ \t]*$|^[ \t]*//[^\n]*$", blank, source)


def _files(folder: str, suffixes: set[str]) -> Iterator[Path]:
    found = sorted((STATIC / folder).rglob("*"))
    return (path for path in found if path.suffix in suffixes and path.is_file())


def _own() -> Iterator[tuple[str, bytes]]:
    for folder, suffixes in LISTED.items():
        for path in _files(folder, suffixes):
            content = path.read_bytes()
            if path.suffix == ".js":
                content = without_comments(content.decode()).encode()
            yield path.relative_to(STATIC).as_posix(), content


def _style(place: str) -> bytes:
    """One sheet a place: fonts, tokens, letters, what is shared, then the place's own."""
    shared = [path for folder in STYLES_OF_EVERY_PLACE for path in _files(folder, {".css"})]
    first = [path for name in FIRST_STYLES for path in shared if path.name == name]
    shared = [*first, *(path for path in shared if path not in first)]
    faces = "".join(
        f'@font-face{{font-family:"{family}";src:url("../fonts/{Path(font).name}") format("woff2");'
        "font-weight:200 800;font-display:swap}\n"
        for family, font in FONTS.items()
    )
    return faces.encode() + b"\n".join(path.read_bytes() for path in [*shared, *_files(place, {".css"})])


def _words() -> Iterator[tuple[str, bytes]]:
    """All words of a language in one file, beside the single ones."""
    for folder in sorted((STATIC / "words").glob("*")):
        if folder.is_dir():
            areas = _files(f"words/{folder.name}", {".ftl"})
            yield f"words/{folder.name}.ftl", b"\n".join(area.read_bytes() for area in areas)


def _library(name: str) -> bytes:
    source = re.sub(r"(?m)^//# sourceMappingURL=.*$", "", _read(MODULES[name]).decode())
    if name != "@fluent/bundle":
        return source.encode()
    # Fluent's ES modules are seven files and its single file is CommonJS: give that one ES exports.
    exported = re.findall(r"export \{([^}]*)\}", _read("@fluent/bundle/esm/index.js").decode())
    names = sorted({each.strip() for group in exported for each in group.split(",") if each.strip()})
    head = "const exports = {}; const module = { exports };\n"
    return f"{head}{without_comments(source)}\nexport const {{ {', '.join(names)} }} = exports;\n".encode()


def _sprite() -> bytes:
    """Only the icons we use, each a symbol: `<use href="…/icons.svg#house">`."""
    pictures = json.loads(_read(ICONS))
    names = ICON_LIST.read_text(encoding="utf-8").split() if ICON_LIST.is_file() else []
    symbols = "".join(_symbol(name, pictures) for name in sorted(set(names)))
    notice = "<!-- Lucide, ISC licence -->"
    return f'<svg xmlns="http://www.w3.org/2000/svg">{notice}{symbols}</svg>'.encode()


def _symbol(name: str, pictures: dict[str, dict[str, dict[str, str]]]) -> str:
    known = pictures["icons"].get(pictures["aliases"].get(name, {}).get("parent", name))
    if known is None:
        raise AssetsError(f"static/ui/icons.txt names “{name}”, an icon that Lucide does not have.")
    body = known["body"].replace('stroke-width="2"', "")  # the page's own style says how thick
    return f'<symbol id="{name}" viewBox="0 0 24 24">{body}</symbol>'


def _licences() -> bytes:
    texts = [
        f"{path.parent.relative_to(LIBRARIES)}\n\n{path.read_text(encoding='utf-8')}"
        for path in sorted([*LIBRARIES.glob("*/LICENSE"), *LIBRARIES.glob("@*/*/LICENSE")])
    ]
    return "\n\n----\n\n".join(texts).encode()


def _read(library_file: str) -> bytes:
    try:
        return (LIBRARIES / library_file).read_bytes()
    except OSError as error:
        raise AssetsError(
            f"The browser library {library_file} is missing: start without TUTTI_NO_SETUP, or run `npm ci` in static/."
        ) from error
