"""Settings in an author's words: the name one writes, what it says, what may stand there, what stands there else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from server.library.words import Words

Schema = Mapping[str, Any]
# The words of a choice that several fields share, as the editor's form has them (static/studio/editor/form/labels.js).
SHARED = {
    "form-role-colour": "city-colour-",
    "form-role-portrait-colour": "city-colour-",
    "form-role-need-plan": "city-plan-",
    "form-role-portrait-hair-colour": "form-hair-is-",
    "form-role-portrait-beard-colour": "form-hair-is-",
    **{f"form-role-portrait-{thing}-colour": "form-cloth-is-" for thing in ("headwear", "glasses", "clothes")},
    "form-role-portrait-clothes-second": "form-cloth-is-",
}
SET_ELSEWHERE = {"form-role-portrait-colour"}  # the role's own colour stands there


def described(root: Schema, label: str, language: str, words: Words) -> list[str]:
    """A list in Markdown, each field of the model `root` with what lies in it below."""
    return list(_Telling(root, language, words).fields(root, label, ""))


class _Telling:
    def __init__(self, root: Schema, language: str, words: Words) -> None:
        self._root, self._language, self._words = root, language, words

    def fields(self, schema: Schema, label: str, indent: str) -> Iterator[str]:
        for name, written in schema.get("properties", {}).items():
            one, key = self._plain(written), f"{label}-{_key(name)}"
            told = [self._say(key), self._say(f"{key}.hint"), self._allowed(one, key), self._else(written, one, key)]
            needed = name in schema.get("required", ())
            told += [self._say("guide-needed")] if needed else []
            sentences = " ".join(_sentence(part) for part in told if part)
            yield f"{indent}- `{name}`{self._say('guide-colon')}{sentences}"
            yield from self._inside(one, key, f"{indent}  ")

    def _inside(self, one: Schema, key: str, indent: str) -> Iterator[str]:
        item = self._plain(one.get("items", {}))
        for way in (item, *map(self._plain, item.get("anyOf", ()))):  # a thing may also be its text alone
            if way.get("properties"):
                yield from self.fields(way, f"{key}-one", indent)
        if one.get("properties"):
            yield from self.fields(one, key, indent)

    def _plain(self, schema: Schema) -> Schema:
        """Without the ways in which nothing is written, and with what it refers to."""
        if "$ref" in schema:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            return self._plain({**self._root["$defs"][schema["$ref"].rsplit("/", 1)[1]], **beside})
        ways = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
        return self._plain({**schema, "anyOf": [], **ways[0]}) if len(ways) == 1 else schema

    def _allowed(self, one: Schema, key: str) -> str:
        """What may stand there."""
        item = self._plain(one.get("items", {}))
        names = one.get("enum") or one.get("propertyNames", {}).get("enum") or item.get("enum")
        if names:
            return " · ".join(self._choice(key, str(name)) for name in names)
        if one.get("type") == "boolean":
            return " · ".join(self._choice(key, name) for name in ("true", "false"))
        if is_text(one):
            return ""
        number = self._range(one, key)
        most = one.get("maxItems")
        return number or (self._say("guide-most", {"most": most}) if most else "")

    def _range(self, one: Schema, key: str) -> str:
        least, most = one.get("minimum"), one.get("maximum")
        told = set(re.findall(r"\d+", self._say(f"{key}.hint")))
        if least is None or most is None or {str(least), str(most)} <= told:
            return ""
        return self._say("guide-range", {"least": _figure(least), "most": _figure(most)})

    def _choice(self, key: str, name: str) -> str:
        spoken = f"{SHARED[key]}{_key(name)}" if key in SHARED else f"{key}-is-{_key(name)}"
        said = self._say(spoken)
        return f"`{name}`" if said in ("", name.replace("_", " ")) else f"`{name}` {said}"

    def _else(self, written: Schema, one: Schema, key: str) -> str:
        """What stands there where an author writes nothing."""
        value = written.get("default")
        if key in SET_ELSEWHERE:
            return ""
        if isinstance(value, bool) or (isinstance(value, int | str) and not is_text(one)):
            said = str(value).lower() if isinstance(value, bool) else str(value)
            return self._say("guide-else", {"value": f"`{said}`"})
        return ""

    def _say(self, key: str, figures: Mapping[str, Any] | None = None) -> str:
        said = self._words.say(self._language, key, figures)
        return "" if said == key else said.replace("{ $n }", "1")


def is_text(schema: Schema) -> bool:
    """A text may be one string, or one for each language."""
    return any(one.get("type") == "string" for one in schema.get("anyOf", ()))


def _figure(number: int | float) -> str:
    return f"−{-number}" if number < 0 else str(number)


def _key(name: str) -> str:
    return name.replace("_", "-")


def _sentence(said: str) -> str:
    said = said if said.startswith("`") else said[0].upper() + said[1:]
    return said if said.endswith((".", "?", "…")) else f"{said}."
