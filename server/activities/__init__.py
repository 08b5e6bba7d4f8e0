"""The activities: one module is one kind, found by its name; the module's `ACTIVITY` is the kind.

A kind of many parts is a folder: its `__init__.py` is the kind, and its parts lie beside it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from server.game.activity import Activity


@cache
def kinds() -> dict[str, Activity]:
    """Every kind there is, by name. A file that begins with `_` is not a kind, but a part of one."""
    names = sorted(one.name for one in iter_modules(__path__) if not one.name.startswith("_"))
    return {name: import_module(f"{__name__}.{name}").ACTIVITY for name in names}
