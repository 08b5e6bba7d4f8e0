"""The JSON Schema of a scenario file (draft 2020-12): what editors complete and check by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from server.activities import kinds
from server.library.scenario import Scenario

DRAFT = "https://json-schema.org/draft/2020-12/schema"


@cache
def scenario_schema(roles: tuple[str, ...] = ()) -> dict[str, Any]:
    """`roles`: the common ones, for completion; a scenario may offer its own too."""
    schema = Scenario.model_json_schema()
    parts: dict[str, Any] = schema.pop("$defs")
    step = parts["Step"]
    step["properties"]["kind"]["enum"] = sorted(kinds())
    step["allOf"] = list(_settings(parts))
    schema["properties"]["roles"]["items"] = {"anyOf": [{"enum": sorted(roles)}, {"type": "string"}]}
    return {"$schema": DRAFT, "title": "A scenario of Tutti", **schema, "$defs": parts}


def _settings(parts: dict[str, Any]) -> Iterable[dict[str, Any]]:
    """One rule for each kind: these are its settings. What they are made of is put beside the other parts."""
    for name, kind in sorted(kinds().items()):
        own = kind.Settings.model_json_schema(ref_template=f"#/$defs/{name}.{{model}}")
        parts |= {f"{name}.{part}": one for part, one in own.pop("$defs", {}).items()}
        parts[f"{name}.settings"] = own
        yield {
            "if": {"properties": {"kind": {"const": name}}, "required": ["kind"]},
            "then": {"properties": {"settings": {"$ref": f"#/$defs/{name}.settings"}}},
        }
