"""The language of who asks, from what their browser says."""

from __future__ import annotations

from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from server.library.words import LANGUAGES


def spoken(accept_language: str) -> str:
    """The first wish that is ours, whatever its country; French where none is."""
    wished = parse_accept_header(accept_language, LanguageAccept)
    for tag, quality in sorted(wished, key=lambda one: -one[1]):
        language = tag.lower().replace("_", "-").split("-")[0]
        if quality > 0 and language in LANGUAGES:
            return language
    return LANGUAGES[0]
