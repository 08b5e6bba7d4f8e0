"""How the minutes speak: words, names in a row, days and hours, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from babel.dates import format_date
from babel.lists import format_list

from server.game.text import Text, pick
from server.library.words import Words, catalogue

LOCALES = {"fr": "fr_FR", "en": "en_GB"}
NO_BREAK = "\u00a0"


class Speech:
    def __init__(self, language: str, words: Words | None = None) -> None:
        self.language = language if language in LOCALES else "fr"
        self._words = words or catalogue()

    def __call__(self, key: str, **figures: Any) -> str:
        return self._words.say(self.language, key, figures)

    def named(self, area: str, name: str) -> str:
        """The word of a thing: `city-colour-snow`, `minutes-dial-food`; the thing's own name where there is none."""
        key = f"{area}-{name.replace('_', '-')}"
        return self(key) if self._words.has(self.language, key) else name

    def pick(self, text: Text | None) -> str:
        return pick(text, self.language) if text else ""

    def row(self, names: Sequence[str]) -> str:
        """`Odile, Paul et Inès`."""
        return format_list(list(names), locale=LOCALES[self.language]) if names else ""

    def day(self, moment: datetime) -> str:
        said = format_date(moment.date(), "full" if self.language == "fr" else "EEEE d MMMM y", LOCALES[self.language])
        day = said[:1].upper() + said[1:]
        return day.replace(" 1 ", f" 1er{NO_BREAK}", 1) if self.language == "fr" else day

    def short_day(self, moment: datetime) -> str:
        said = format_date(moment.date(), "d MMMM y", LOCALES[self.language])
        return "1er" + said[1:] if self.language == "fr" and said.startswith("1 ") else said

    def hour(self, moment: datetime) -> str:
        figures = {"hour": str(moment.hour), "minute": f"{moment.minute:02}"}
        return self("minutes-hour" if moment.minute else "minutes-hour-sharp", **figures)

    def length(self, seconds: int) -> str:
        """Whole minutes; seconds below one minute."""
        if seconds < 60:
            return self("minutes-seconds", count=seconds)
        return self("minutes-length", count=round(seconds / 60))

    def quote(self, text: str) -> str:
        return self("minutes-quote", text=text)
