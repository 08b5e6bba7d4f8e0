"""What people read: in every language, easy to read, and described where it is a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from server.library.craft.readability import HARDEST, LONGEST, read
from server.library.problems import Place
from server.library.remarks import Remark, remark
from server.library.scenario import Scenario
from server.library.words import LANGUAGES
from server.library.yaml_text import Written

SENTENCE = 3  # words: a shorter text may be a name, which is the same in every language
LONGEST_INSTRUCTION = 14  # words: it is the one sentence on the wall; four to ten are best
# Signs that a phone shows of a card at once.
ON_A_CARD: Mapping[Place, int] = {
    ("need", "text"): 60, ("need", "story"): 32, ("hidden", "text"): 90, ("hidden", "why"): 160, ("power", "text"): 80,
}  # fmt: skip
SPOKEN = frozenset({"title", "about", "part", "instruction", "text", "question", "prompt", "says"})
NOT_READ = frozenset({"kind", "file", "colour", "style", "face"})  # names of things, in no language
POOR = re.compile(r"^(une? |the |an? )?(image|photo|photographie|picture|illustration|dessin|drawing)?[\W\d_]*$", re.I)


def untranslated(written: Written, languages: Sequence[str]) -> Iterator[Remark]:
    """A text that lacks a language; a sentence that is the same in all of them."""
    if len(languages) < 2:
        return
    for at, text in texts_in(written.value):
        if isinstance(text, dict):
            for language in languages:
                if language not in text:
                    yield remark(written, at, "check-untranslated", {"language": language})
        elif at[-1] in SPOKEN and len(text.split()) >= SENTENCE:
            yield remark(written, at, "check-one-language")


def hard_to_read(written: Written) -> Iterator[Remark]:
    for at, text in texts_in(written.value):
        for place, phrase in _phrases(at, text):
            found = read(phrase)
            if "instruction" in at and (words := _spaced(phrase)) > LONGEST_INSTRUCTION:
                yield remark(written, place, "check-instruction-long", {"words": words})
            elif found.breathless:
                yield remark(written, place, "check-sentence-long", {"words": found.longest, "most": LONGEST})
            elif found.hard:
                yield remark(written, place, "check-hard", {"lix": round(found.lix), "most": HARDEST})


def _spaced(phrase: str) -> int:
    """As people count them: *l’aube* is one."""
    return sum(any(map(str.isalnum, word)) for word in phrase.split())


def cards(written: Written, at: Place = ()) -> Iterator[Remark]:
    """What stands on a character's card, or on the board, where there is little room."""
    for inside, most in ON_A_CARD.items():
        place = (*at, *inside)
        for spot, phrase in _phrases(place, value_at(written.value, place)):
            if len(phrase) > most:
                yield remark(written, spot, "check-card-long", {"signs": len(phrase), "most": most})


def picture(written: Written, scenario: Scenario) -> Iterator[Remark]:
    """A picture that is not described, or by what everybody sees: that it is a picture."""
    shown = scenario.picture
    if shown is None:
        return
    for place, phrase in _phrases(("picture", "says"), shown.says):
        if POOR.match(phrase.strip()) or phrase.strip().lower() == shown.file.lower():
            yield remark(written, place, "check-picture")


def _phrases(at: Place, text: Any) -> list[tuple[Place, str]]:
    if isinstance(text, str):
        return [(at, text)]
    if not isinstance(text, dict):
        return []
    return [((*at, language), phrase) for language, phrase in text.items() if isinstance(phrase, str)]


def texts_in(value: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Everything people will read: texts by language, and plain strings."""
    if isinstance(value, str):
        if not at or at[-1] not in NOT_READ:
            yield at, value
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from texts_in(one, (*at, number))
    elif isinstance(value, dict) and value and value.keys() <= set(LANGUAGES):
        yield at, value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from texts_in(one, (*at, name))


def value_at(value: Any, path: Place) -> Any:
    """What stands there; None where nothing does."""
    for part in path:
        if isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value
