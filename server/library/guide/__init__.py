"""The parts of the authors' guides that are made from the models, in an author's words: they are never out of date."""

from __future__ import annotations

import re
from pathlib import Path

from server.library.guide.kinds import every_kind, list_of_kinds
from server.library.guide.settings import described
from server.library.role import Role
from server.library.shelf import HOME
from server.library.words import catalogue

PART = re.compile(r"(<!-- made by `python3 -m server guides`: ([a-z-]+) -->\n).*?(<!-- until here -->)", re.DOTALL)
GUIDES = {
    HOME / folder / name: language
    for folder in ("scenarios", "roles")
    for name, language in (("README.md", "en"), ("README.fr.md", "fr"))
}


def fill(text: str, language: str) -> str:
    """The guide with each of its marked parts made anew."""
    return PART.sub(lambda found: f"{found[1]}\n{_part(found[2], language)}\n\n{found[3]}", text)


def _part(name: str, language: str) -> str:
    if name == "kind-list":
        return list_of_kinds(language)
    if name == "kinds":
        return every_kind(language)
    whole = Role.model_json_schema()
    portrait = {"properties": {"portrait": whole["properties"].pop("portrait")}, "$defs": whole["$defs"]}
    schema = portrait if name == "portrait" else whole
    return "\n".join(described(schema, "form-role", language, catalogue()))


def stale(guides: dict[Path, str] | None = None) -> list[Path]:
    """The guides that say something else than the models."""
    found = guides or GUIDES
    return [path for path, language in found.items() if (text := path.read_text("utf-8")) != fill(text, language)]
