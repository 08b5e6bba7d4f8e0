"""What changed between two wordings of a text, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+\s*")


def words_of(text: str) -> list[str]:
    """Each word with the space behind it."""
    return _WORD.findall(text)


def changes(before: str, after: str) -> list[list[int]]:
    """Where `after` differs: `[from, to, from, to]`, words that went of `before`, words that came of `after`."""
    old, new = ([word.strip() for word in words_of(text)] for text in (before, after))
    matched = SequenceMatcher(None, old, new, autojunk=False)
    return [[a, b, c, d] for how, a, b, c, d in matched.get_opcodes() if how != "equal"]
