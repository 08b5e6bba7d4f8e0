"""Chance, ids and time for real rooms."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Sequence
from typing import TypeVar

from mnemonic import Mnemonic

T = TypeVar("T")

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # no 0 and O, no 1, I and L
CODE_LENGTH = 6
PAGES = frozenset({"STATIC", "STUDIO", "SCREEN", "HEALTH", "READYZ"})
LISTS = {"fr": "french", "en": "english"}


class SeededChance:
    """The same seed and number give the same draws. Made for every command, so it costs nothing until it is used."""

    __slots__ = ("_random", "_seed")

    def __init__(self, seed: str, seq: int) -> None:
        self._seed = f"{seed}:{seq}"
        self._random: random.Random | None = None

    def _drawing(self) -> random.Random:
        self._random = self._random or random.Random(self._seed)
        return self._random

    def choice(self, seq: Sequence[T], /) -> T:
        return self._drawing().choice(seq)

    def shuffled(self, seq: Sequence[T], /) -> list[T]:
        return self._drawing().sample(list(seq), len(seq))

    def random(self) -> float:
        return self._drawing().random()


class RandomIds:
    """Ids from the system's own chance."""

    def __init__(self) -> None:
        self._lists = {language: Mnemonic(name).wordlist for language, name in LISTS.items()}

    def key(self) -> str:
        return secrets.token_urlsafe(24)

    def code(self) -> str:
        while True:
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            if code not in PAGES:
                return code

    def words(self, language: str) -> str:
        """Three of 2,048 words: 33 bits, enough where a few tries lock the door."""
        words = self._lists.get(language, self._lists["en"])
        return " ".join(secrets.choice(words) for _ in range(3))

    def token(self) -> str:
        return secrets.token_hex(5)


class SystemClock:
    def now(self) -> int:
        return time.time_ns() // 1_000_000
