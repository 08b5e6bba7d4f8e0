"""Pages that are whole in themselves: their style and their letters in them, no script, nothing to load."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

HERE = Path(__file__).parent
STATIC = HERE.parents[1] / "static"
ATKINSON = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next"
FONTS = (  # family, the weights it serves, file: as the pages have them
    ("Bricolage Grotesque", "100 900", "bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2"),
    ("Atkinson Hyperlegible Next", "100 500", f"{ATKINSON}-latin-400-normal.woff2"),
    ("Atkinson Hyperlegible Next", "501 900", f"{ATKINSON}-latin-700-normal.woff2"),
)


@cache
def environment() -> Environment:
    made = Environment(
        autoescape=True,
        loader=FileSystemLoader(HERE / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["picture"] = Markup  # ours: every word in it was escaped when it was drawn
    made.filters["kind"] = lambda block: type(block).__name__
    return made


@cache
def style(name: str) -> Markup:
    """The letters, what all pages for paper share, then the sheet `static/minutes/<name>.css`."""
    sheet = "".join((STATIC / "minutes" / f"{one}.css").read_text(encoding="utf-8") for one in ("frame", name))
    return Markup("".join(_face(*font) for font in FONTS) + sheet)


def _face(family: str, weights: str, file: str) -> str:
    """The letters themselves, so that the page looks the same wherever it is sent; nothing where there are none."""
    path = STATIC / "node_modules" / "@fontsource" / file
    if not path.is_file():
        return ""
    letters = base64.b64encode(path.read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{family}";src:url("data:font/woff2;base64,{letters}") format("woff2");'
        f"font-weight:{weights}}}\n"
    )
