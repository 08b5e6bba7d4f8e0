"""The activities: one module is one kind, found by its file name; the module's `ACTIVITY` is the kind."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from server.game.activity import Activity


@cache
def kinds() -> dict[str, Activity]:
    """Every kind there is, by name. A file that begins with `_` is not a kind."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))
    return {name: import_module(f"{__name__}.{name}").ACTIVITY for name in names}
