"""A copy of the program with one mistake planted in it: the tests that watch over a promise must see it."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.live.serving import ROOT

COPIED = ("server", "scenarios", "roles", "tests", "static")
LINKED = (".cache", "static/node_modules", "tests/node_modules")
LEFT = shutil.ignore_patterns("node_modules", "__pycache__", ".pytest_cache")


def planted(folder: Path, file: str, right: str, wrong: str) -> Path:
    """The copy, in which `right` stands no more in `file` but `wrong`."""
    tree = folder / "tree"
    for name in COPIED:
        shutil.copytree(ROOT / name, tree / name, ignore=LEFT)
    shutil.copy(ROOT / "pyproject.toml", tree)
    for name in LINKED:
        if (ROOT / name).exists():
            (tree / name).symlink_to(ROOT / name)
    plant(tree, file, right, wrong)
    return tree


def plant(tree: Path, file: str, right: str, wrong: str) -> None:
    """One more mistake in a copy."""
    path = tree / file
    text = path.read_text()
    assert text.count(right) == 1, f"{file} has changed: plant the mistake anew"
    path.write_text(text.replace(right, wrong))
