"""Passphrases: made of words, or chosen and long enough; kept as a slow, salted hash (scrypt)."""

from __future__ import annotations

import secrets
import unicodedata
from functools import cache

from mnemonic import Mnemonic
from werkzeug.security import check_password_hash, generate_password_hash

METHOD = "scrypt:32768:8:3"  # 32 MB and some tenths of a second for each guess
SHORTEST, LONGEST = 12, 200
WORDS = 5  # of 2,048: 55 bits
LISTS = {"fr": "french", "en": "english"}


def make_passphrase(language: str = "en") -> str:
    words = Mnemonic(LISTS.get(language, LISTS["en"])).wordlist
    return typed(" ".join(secrets.choice(words) for _ in range(WORDS)))


def typed(passphrase: str) -> str:
    """However a keyboard or a list of words makes an accent, and however many spaces: the same passphrase."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def hash_passphrase(passphrase: str) -> str:
    return generate_password_hash(typed(passphrase), METHOD)


def fits(passphrase: str, hashed: str | None) -> bool:
    """Takes as long where there is nobody of that name: how long it took tells nothing."""
    return check_password_hash(hashed or _nobody_s(), typed(passphrase)) and hashed is not None


@cache
def _nobody_s() -> str:
    return hash_passphrase(secrets.token_hex())
