"""What bricks, plans and props look like: static/city/shapes.json, read once."""

import json
from pathlib import Path
from typing import Any

SHAPES: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[3] / "static" / "city" / "shapes.json").read_text(encoding="utf-8")
)
COLOURS: dict[str, Any] = SHAPES["colours"]
PLANS: dict[str, Any] = SHAPES["plans"]
PROPS: dict[str, Any] = SHAPES["props"]
