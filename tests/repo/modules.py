"""Which modules of static/ lead to which, and what belongs to a kind of activity."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

STATIC = Path(__file__).resolve().parents[2] / "static"
ACTIVITIES = STATIC / "activities"
RULES = STATIC.parent / "server" / "activities"
KINDS = sorted(path.stem for path in RULES.glob("[a-z]*") if (ACTIVITIES / path.with_suffix(".js").name).is_file())
IMPORTED = re.compile(
    r"""^(?:import|export)\b[^;'"]*?['"](\.[^'"]+)['"]|\bimport\(['"](\.[^'"]+)['"]\)""", re.MULTILINE
)


def kind_of(path: Path) -> str:
    """The kind whose own file it is; empty: everybody's."""
    inside = path.relative_to(ACTIVITIES).parts[0].partition(".")[0] if path.is_relative_to(ACTIVITIES) else ""
    return inside if inside in KINDS else ""


@cache
def led_to(module: Path) -> tuple[Path, ...]:
    """The module and all that it imports, now or later."""
    found = [module]
    for path in found:
        for at_once, later in IMPORTED.findall(path.read_text(encoding="utf-8")):
            target = (path.parent / (at_once or later)).resolve()
            if target.suffix == ".js" and target not in found:
                found.append(target)
    return tuple(found)
