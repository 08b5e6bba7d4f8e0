"""What people write: cleaned, measured in what they see as characters (grapheme clusters), never cut in silence."""

from __future__ import annotations

import unicodedata

import regex

from server.game.outcome import Refusal, refuse

NAME_LENGTH = 40
TEXT_LENGTH = 2_000
ANSWER_LENGTH = 10_000

_KEPT_CONTROLS = "\n"
_GRAPHEME = regex.compile(r"\X")
_MARKS = regex.compile(r"(\p{M}{4})\p{M}+")  # a letter never needs more than four marks
_SPACES = regex.compile(r"[^\S\n]+")
_DROPPED = {"Cc", "Cf", "Co", "Cn", "Cs"}
_JOINERS = "\u200c\u200d"  # part of some scripts and of emoji


def clean(text: str) -> str:
    """`text` in NFC, free of control and bidirectional characters, of piled-up marks and of doubled spaces."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    kept = (c for c in text if c in _KEPT_CONTROLS or c in _JOINERS or unicodedata.category(c) not in _DROPPED)
    fewer: str = _SPACES.sub(" ", _MARKS.sub(r"\1", "".join(kept)))
    return fewer.strip(" \n" + _JOINERS)


def length(text: str) -> int:
    """How many characters a person sees."""
    return len(text) if text.isascii() else sum(1 for _ in _GRAPHEME.finditer(text))


def read_text(text: str, limit: int = TEXT_LENGTH) -> str | Refusal:
    """The cleaned text; a refusal when nothing is left or when it is longer than `limit`."""
    cleaned = clean(text)
    if not cleaned:
        return refuse("text/empty")
    if length(cleaned) > limit:
        return refuse("text/too_long", limit=limit, length=length(cleaned))
    return cleaned


def read_optional(text: str, limit: int = TEXT_LENGTH) -> str | Refusal:
    """As `read_text`, where one may also write nothing."""
    return read_text(text, limit) if clean(text) else ""


def read_name(name: str) -> str | Refusal:
    """A first name as it will be shown, on one line."""
    cleaned = clean(name.replace("\n", " "))
    if not cleaned:
        return refuse("name/empty")
    if length(cleaned) > NAME_LENGTH:
        return refuse("name/too_long", limit=NAME_LENGTH, length=length(cleaned))
    if not any(unicodedata.category(c)[0] in "LN" for c in cleaned):
        return refuse("name/bad")
    return cleaned
