"""The jobs that are done with an author's text. All give plain JSON, so that another process can do them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from difflib import unified_diff
from typing import Any

from server.game.text import Text
from server.game.timing import whole_seconds
from server.library.checking import NAME, Checked, check_text, told
from server.library.files import read_bytes
from server.library.problems import Problem
from server.library.role import Role
from server.library.scenario import Offered
from server.library.sharing import NotAShare, unpack
from server.library.words import LANGUAGES, Words, catalogue

FACES = 6
SHOWN = 300  # characters of what a draft says about itself


class Reader:
    def __init__(self, roles: Mapping[str, Role], words: Words | None = None) -> None:
        self._roles, self._words = roles, words or catalogue()

    def check(self, text: str, language: str) -> dict[str, Any]:
        """Everything that `checking.told` tells."""
        return told(check_text(text, self._roles), self._words, language)

    def freeze(self, text: str, name: str, language: str) -> dict[str, Any]:
        """`{frozen}`, as a room wants it; or `{problem}`, the first one: `{line, sentence}`."""
        checked = check_text(text, self._roles)
        if checked.scenario is None:
            first = checked.problems[0]
            return {"problem": {"line": first.line, "sentence": first.sentence(self._words, language)}}
        return {"frozen": Offered(name, checked.scenario, self._roles).frozen()}

    def card(self, text: str) -> dict[str, Any]:
        """What the scenario's card shows; of a draft, what can be read of it."""
        checked = check_text(text, self._roles)
        if checked.scenario is None:
            return {**_of_draft(checked), "problems": len(checked.problems)}
        return {**card_of(Offered("", checked.scenario, self._roles).frozen()), "problems": 0}

    def changes(self, before: str, after: str) -> list[str]:
        """What differs, as unified lines: `@@` where, ` ` as it was, `-` gone, `+` new."""
        return list(unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2))[2:]

    def unpack(self, raw: str, language: str) -> dict[str, Any]:
        """A file somebody hands in, as base64: `{text, picture?: {file, content}}`, or `{refusal, figures}`. What
        can be read is taken, though it may not be played yet; what holds no steps at all is something else."""
        try:
            share = unpack(b64decode(raw))
            written = read_bytes(NAME, share.text)
            if isinstance(written, Problem):
                told = {"line": written.line, "sentence": written.sentence(self._words, language)}
                return {"refusal": "scenario/problem", "figures": told}
            if not isinstance(written.value, dict) or "steps" not in written.value:
                raise NotAShare("share/no_scenario")
            picture = {}
            if share.picture:
                file, content = share.picture
                picture = {"picture": {"file": file, "content": _picture(content)}}
        except NotAShare as stop:
            return {"refusal": stop.code, "figures": stop.figures}
        return {"text": share.text.decode("utf-8-sig"), **picture}

    def picture(self, raw: str) -> dict[str, Any]:
        """A picture as base64: `{content}`, made anew, or `{refusal, figures}`."""
        try:
            return {"content": _picture(b64decode(raw))}
        except NotAShare as stop:
            return {"refusal": stop.code, "figures": stop.figures}


def _picture(content: bytes) -> str:
    from server.library.pictures import picture_of  # a large library, seldom needed

    return b64encode(picture_of(content)).decode()


def card_of(frozen: Mapping[str, Any]) -> dict[str, Any]:
    """A frozen scenario as one chooses it."""
    roles = sorted(frozen["roles"].values(), key=lambda role: int(role["order"]))
    faces = [{"name": role["name"], "colour": role["colour"], "portrait": role.get("portrait", {})} for role in roles]
    picture = {"picture": frozen["picture"]} if "picture" in frozen else {}
    return {
        "title": frozen["title"],
        "about": frozen["about"],
        "languages": frozen["languages"],
        "minutes": round(whole_seconds(frozen["steps"]) / 60),
        "players": frozen["players"],
        "trains": frozen.get("trains", []),
        "faces": faces[:FACES],
        **picture,
    }


def _of_draft(checked: Checked) -> dict[str, Any]:
    value = checked.written.value if checked.written and isinstance(checked.written.value, dict) else {}
    languages = value.get("languages")
    spoken = [one for one in languages if one in LANGUAGES] if isinstance(languages, list) else []
    return {
        "title": _text(value.get("title")),
        "about": _text(value.get("about")),
        "languages": spoken,
        "minutes": 0,
        "players": {"least": 1, "most": 1},
        "trains": [],
        "faces": [],
    }


def _text(value: Any) -> Text:
    """An authored text as far as it is one."""
    if isinstance(value, str):
        return value[:SHOWN]
    if not isinstance(value, dict):
        return ""
    said = {language: value[language][:SHOWN] for language in LANGUAGES if isinstance(value.get(language), str)}
    return said or ""  # type: ignore[return-value]  # only languages are in it
