"""The words on the buttons, in the reader's language: people find a button by what it says."""

from __future__ import annotations

import re
from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from tests.browser.visitor import ROOT

ANYTHING = "\ue000"  # stands for what is filled in


@cache
def _written(language: str) -> str:
    files = sorted((ROOT / "static" / "words" / language).glob("*.ftl"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_written(language)))
    return bundle


@cache
def said(language: str, key: str) -> re.Pattern[str]:
    """The whole message; what is filled in may be anything."""
    message = _bundle(language).get_message(key)
    assert message and message.value, key
    filled = dict.fromkeys(re.findall(r"\$(\w+)", _written(language)), ANYTHING)
    text = str(_bundle(language).format_pattern(message.value, filled)[0])
    return re.compile(r"^\s*" + re.escape(text).replace(ANYTHING, ".+") + r"\s*$", re.DOTALL)
