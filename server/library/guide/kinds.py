"""Every kind of activity in the guide: what people do, an example one can copy, and each of its settings."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from server.activities import kinds
from server.game.activity import Activity
from server.library.guide.example import example
from server.library.guide.settings import described
from server.library.words import LANGUAGES, catalogue


def list_of_kinds(language: str) -> str:
    """A table to find one's way: the name one writes, what it is called, what people do."""
    words = catalogue()
    head = [words.say(language, f"guide-head-{name}") for name in ("kind", "name", "about")]
    told = {kind: [words.say(language, f"{_label(kind)}{part}") for part in ("", ".about")] for kind in kinds()}
    rows = [f"| [`{kind}`](#{kind}) | {name} | {about} |" for kind, (name, about) in told.items()]
    return "\n".join([f"| {' | '.join(head)} |", "|---|---|---|", *rows])


def every_kind(language: str) -> str:
    return "\n\n".join(_told(kind, activity, language) for kind, activity in kinds().items())


def _told(kind: str, activity: Activity, language: str) -> str:
    words, label = catalogue(), _label(kind)
    title = {one: words.say(one, label) for one in LANGUAGES}
    shown, settings = example(kind, title)
    about = [words.say(language, f"{label}.about"), _people(activity, settings, language), _takes(activity, language)]
    text = " ".join(part for part in about if part)
    fields = described(activity.Settings.model_json_schema(), label, language, words)
    parts = [f"#### `{kind}`", f"**{title[language]}.** {text}", f"```yaml\n{shown}```", "\n".join(fields)]
    return "\n\n".join(part for part in parts if part)


def _label(kind: str) -> str:
    return f"{kind.replace('_', '-')}-set"


def _people(activity: Activity, settings: BaseModel, language: str) -> str:
    pace = activity.pace(settings)
    if pace.most < 400:
        return catalogue().say(language, "guide-people", {"least": pace.fewest, "most": pace.most})
    return catalogue().say(language, "guide-people-least", {"least": pace.fewest}) if pace.fewest > 1 else ""


def _takes(activity: Activity, language: str) -> str:
    """How long it lasts where it moves on by bells of its own."""
    seconds = _alone(activity)
    return catalogue().say(language, "guide-takes", {"minutes": round(seconds / 60, 1)}) if seconds else ""


def _alone(activity: Activity) -> int | None:
    try:
        plain: Any = activity.Settings()
    except ValueError:
        return None  # something in it has to be written
    return activity.takes(plain)
