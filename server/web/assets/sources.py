"""What the browser may be given: our own files and a few of the libraries', as one map path → bytes.

Nothing else under static/ can be served: a file that is not in this map does not exist for the outside.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
STATIC = ROOT / "static"
LIBRARIES = STATIC / "node_modules"
PLACES = ("home", "play", "desk", "screen", "studio")

# Folder → suffixes of what the build is made of there.
READ = {
    "core": {".js"},
    "styles": {".css"},
    "ui": {".js", ".css", ".txt"},
    "city": {".js", ".css", ".json"},
    "activities": {".js", ".css"},
    "words": {".ftl"},
    **{place: {".js", ".css"} for place in PLACES},
    "pictures": {".svg", ".png", ".webp", ".ico"},
}
MESSAGE = re.compile(rb"([a-z][\w-]*) *=")
OF_THE_SERVER = re.compile(rb"^minutes-|-paper-|-doubt-")  # in the areas of the activities
OF_THE_AUTHOR = re.compile(rb"-set(-|$)")  # there too: what an activity and its settings are called in the studio
SAID_BY_THE_SERVER = {"check", "guide", "minutes", "paper", "problems", "web"}  # areas that no page of ours needs
SAID_BY_THE_EDITOR = ("editor", "form")  # areas that come with the studio's editor
REHEARSAL = "rehearsal"  # an area that comes with the studio's rehearsals
STYLES_OF_EVERY_PLACE = ("styles", "ui", "city")
FIRST_STYLES = ("tokens.css", "letters.css")

ATKINSON = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next"
# Family, the weights it serves, file. A file for every weight is larger than the few weights we have.
FONTS = (
    ("Bricolage Grotesque", "100 900", "bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2"),
    ("Atkinson Hyperlegible Next", "100 500", f"{ATKINSON}-latin-400-normal.woff2"),
    ("Atkinson Hyperlegible Next", "501 900", f"{ATKINSON}-latin-700-normal.woff2"),
)
ICONS = "@iconify-json/lucide/icons.json"
ICON_LIST = STATIC / "ui" / "icons.txt"


# Kind of activity → the other kinds that it shows parts of: it imports their modules, and gets their words and sheets.
Shown = Mapping[str, list[str]]


class AssetsError(Exception):
    """One sentence that says what to do."""


def inputs() -> list[Path]:
    """Every file the build depends on: when none has changed, neither has the build."""
    own = [path for folder, suffixes in READ.items() for path in _files(folder, suffixes)]
    return sorted([*own, STATIC / "package-lock.json", *Path(__file__).parent.glob("*.py")])


def kinds() -> list[str]:
    """The kinds of activity that have a screen: each is its module's name, on the server and here."""
    rules = (ROOT / "server" / "activities").glob("[a-z]*")
    return sorted(path.stem for path in rules if (STATIC / "activities" / f"{path.stem}.js").is_file())


def owner(path: str) -> str:
    """The kind whose own file this is (`activities/vote.css`, `activities/cast/card.js`); empty: nobody's alone."""
    folder, _, rest = path.partition("/")
    kind = rest.partition("/")[0].partition(".")[0]
    return kind if folder == "activities" and kind in kinds() else ""


def collect(shown: Shown) -> dict[str, bytes]:
    """All that is served, save modules and style sheets (see joined.py)."""
    files = {path.relative_to(STATIC).as_posix(): path.read_bytes() for path in _files("pictures", READ["pictures"])}
    files.update(_words(shown))
    files.update((f"fonts/{Path(file).name}", _read(f"@fontsource/{file}")) for _, _, file in FONTS)
    files["icons.svg"] = _sprite()
    files["licences.txt"] = _licences()
    return files


def _files(folder: str, suffixes: set[str]) -> Iterator[Path]:
    found = sorted((STATIC / folder).rglob("*"))
    return (path for path in found if path.suffix in suffixes and path.is_file())


def style(place: str) -> bytes:
    """One sheet a place: fonts, tokens, letters, what is shared, then the place's own."""
    shared = [path for folder in STYLES_OF_EVERY_PLACE for path in _files(folder, {".css"})]
    first = [path for name in FIRST_STYLES for path in shared if path.name == name]
    shared = [*first, *(path for path in shared if path not in first)]
    faces = "".join(
        f'@font-face{{font-family:"{family}";src:url("../fonts/{Path(file).name}") format("woff2");'
        f"font-weight:{weights};font-display:swap}}\n"
        for family, weights, file in FONTS
    )
    return faces.encode() + b"\n".join(path.read_bytes() for path in [*shared, *_files(place, {".css"})])


def style_of_kind(kind: str, shown: Shown) -> bytes:
    """What the page does not have yet when a step of this kind begins; its own after that of the kinds it shows."""
    sheets = [(owner(path.relative_to(STATIC).as_posix()), path) for path in _files("activities", {".css"})]
    if orphans := [path.name for whose, path in sheets if not whose]:
        raise AssetsError(f"static/activities/{orphans[0]} is named like no kind of activity: it would be in no page.")
    return b"\n".join(path.read_bytes() for one in with_shown(kind, shown) for whose, path in sheets if whose == one)


def with_shown(kind: str, shown: Shown) -> list[str]:
    return [*shown.get(kind, ()), kind]


def _words(shown: Shown) -> Iterator[tuple[str, bytes]]:
    """A place's words in one file a language: one request. Those of the other places are not among them.

    Those of a kind of activity are in a file of their own, fetched with its module; what authors read of it
    comes with the editor.
    """
    known = kinds()
    for folder in sorted((STATIC / "words").glob("*")):
        texts = {path.stem: path.read_bytes() for path in _files(f"words/{folder.name}", {".ftl"})}
        areas = {area: _for_pages(text) for area, text in texts.items()}
        settings = {area: _for_authors(texts[area]) for area in known if area in texts}
        editor = _together(areas | settings, [*SAID_BY_THE_EDITOR, *known])
        yield f"words/{folder.name}/editor.ftl", editor
        yield f"words/{folder.name}/{REHEARSAL}.ftl", areas.get(REHEARSAL, b"")
        apart = {*SAID_BY_THE_EDITOR, REHEARSAL}
        for place in PLACES:
            others = SAID_BY_THE_SERVER.union(PLACES, known) - {place}
            yield f"words/{folder.name}/{place}.ftl", _together(areas, areas.keys() - others - apart)
        for kind in known:
            yield f"words/{folder.name}/{kind}.ftl", _together(areas, with_shown(kind, shown))


def _together(areas: Mapping[str, bytes], wanted: Iterable[str]) -> bytes:
    return b"\n".join(areas[area] for area in sorted(wanted) if area in areas)


def _for_pages(text: bytes) -> bytes:
    """Without what the server alone says (the minutes, the sheets, the linter), what authors read, and remarks."""
    return _messages(text, lambda key: not OF_THE_SERVER.search(key) and not OF_THE_AUTHOR.search(key))


def _for_authors(text: bytes) -> bytes:
    return _messages(text, lambda key: bool(OF_THE_AUTHOR.search(key)))


def _messages(text: bytes, is_wanted: Callable[[bytes], bool]) -> bytes:
    kept, wanted = [], True
    for line in text.splitlines():
        begun = MESSAGE.match(line)
        wanted = is_wanted(begun[1]) if begun else wanted and not line.startswith(b"#")
        if wanted and line.strip():
            kept.append(line)
    return b"\n".join(kept) + b"\n"


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
