"""An example of a step one can copy: as many of its settings as can stand together, as our own scenarios use them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from server.activities import kinds
from server.library.files import read_yaml
from server.library.guide.settings import is_text
from server.library.shelf import HOME
from server.library.words import LANGUAGES
from server.library.yaml_text import Written

MOST = 3  # of a long list
SAYS: Mapping[str, Any] = {
    "vote-choices": [{"fr": "Le jeudi", "en": "Thursdays"}, {"fr": "Le samedi", "en": "Saturdays"}],
    "hats-prompts": {"green": {"fr": "Et si tout était permis ?", "en": "And if everything were allowed?"}},
    "groups-number": 2,
    "question": {"fr": "Comment faire vivre le marché ?", "en": "How do we keep the market alive?"},
    "prompt": {"fr": "Qu’est-ce qui vous a fait venir ?", "en": "What made you come?"},
    "handover-prompt": {"fr": "Que faut-il que les autres sachent ?", "en": "What do the others have to know?"},
    "weather-prompt": {"fr": "Sous quel ciel arrivez-vous ?", "en": "Which sky do you arrive under?"},
    "tensions-prompt": {"fr": "Où êtes-vous aujourd’hui ?", "en": "Where do you stand today?"},
    "then": {"fr": "L’eau est passée, et le pont tient.", "en": "The water has gone by, and the bridge holds."},
    "proposal": {"fr": "Le marché ouvre aussi le jeudi.", "en": "The market opens on Thursdays too."},
}
PLAIN = re.compile(r"[a-z_]+")


def example(kind: str, title: Mapping[str, str]) -> tuple[str, BaseModel]:
    """The step as an author would write it, and its settings checked."""
    settings = _settings(kind)
    step: dict[str, Any] = {"kind": kind, "title": dict(title)} | ({"settings": settings} if settings else {})
    return "\n".join(_item(step, "")) + "\n", kinds()[kind].Settings.model_validate(settings)


def _settings(kind: str) -> dict[str, Any]:
    """Field by field, what may stand beside those before it."""
    model = kinds()[kind].Settings
    schema = model.model_json_schema()
    found: dict[str, Any] = _needed(kind, schema)
    for name, field in schema.get("properties", {}).items():
        plain = [field["default"]] if isinstance(field.get("default"), bool) else []
        for value in (*plain, *_used(kind, name), *_usual(kind, schema, name)):
            try:
                model.model_validate({**found, name: value})
            except ValidationError:
                continue
            found.setdefault(name, value)
            break
    return {name: found[name] for name in schema.get("properties", {}) if name in found}


def _needed(kind: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """What has to be there, from the settings of one of our scenarios, or from the model's own example."""
    model = kinds()[kind].Settings
    try:
        model.model_validate({})
    except ValidationError:
        whole = [step["settings"] for step in _ours() if step["kind"] == kind and step.get("settings")]
        return dict(min(whole or schema.get("examples", [{}]), key=lambda one: len(json.dumps(one))))
    return {}


def _used(kind: str, name: str) -> list[Any]:
    """As our scenarios write it, the shortest first."""
    values = [step["settings"][name] for step in _ours() if step["kind"] == kind and name in step.get("settings", {})]
    return [_short(value) for value in sorted(values, key=lambda one: len(json.dumps(one)))]


def _usual(kind: str, schema: Mapping[str, Any], name: str) -> Iterator[Any]:
    """What stands there anyway; or a sentence of the kind that is meant."""
    field = schema["properties"][name]
    default = field.get("default")
    if default not in (None, [], {}) and isinstance(default, bool | int | str | list):
        yield _short(default)
    ways = field.get("anyOf", ())
    refers = [one["$ref"].rsplit("/", 1)[1] for one in ways if "$ref" in one]
    texts = [schema["$defs"][one] for one in refers]
    if f"{kind}-{name}" in SAYS:
        yield SAYS[f"{kind}-{name}"]
    elif name in SAYS and (is_text(field) or any(map(is_text, texts))):
        yield SAYS[name]


def _short(value: Any) -> Any:
    return value[:MOST] if isinstance(value, list) else value


@cache
def _ours() -> list[dict[str, Any]]:
    """Every step of the scenarios that ship."""
    read = [read_yaml(path) for path in sorted((HOME / "scenarios").glob("*.yaml"))]
    return [step for one in read if isinstance(one, Written) for step in _steps(one.value)]


def _steps(value: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for step in (*value.get("steps", ()), *value.get("beside", ())):
        yield step
        yield from _steps(step)


def _yaml(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, one in value.items():
        if isinstance(one, dict) and not _flat(one):
            yield f"{indent}{name}:"
            yield from _yaml(one, f"{indent}  ")
        elif isinstance(one, list) and not all(map(_scalar, one)):
            yield f"{indent}{name}:"
            for item in one:
                yield from _item(item, f"{indent}  ")
        else:
            yield f"{indent}{name}: {_inline(one)}"


def _item(item: Any, indent: str) -> Iterator[str]:
    if _scalar(item) or _flat(item):
        yield f"{indent}- {_inline(item)}"
        return
    lines = list(_yaml(item, ""))
    yield f"{indent}- {lines[0]}"
    yield from (f"{indent}  {line}" for line in lines[1:])


def _flat(value: Any) -> bool:
    """Stands on one line: a text in its languages, or a few plain values."""
    return isinstance(value, dict) and all(map(_scalar, value.values()))


def _scalar(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        value = {name: value[name] for name in LANGUAGES} if value.keys() == set(LANGUAGES) else value
        return f"{{{', '.join(f'{name}: {_inline(one)}' for name, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value if PLAIN.fullmatch(value) and value not in ("true", "false", "null") else f'"{value}"'
    return str(value)
