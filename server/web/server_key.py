"""How who runs the server is known: a key for programs, and a link that works once for people."""

from __future__ import annotations

import hmac
import os
import secrets
from pathlib import Path

from flask import request

from server.settings import CannotStart
from server.web.answers import decline

KEY_FILE = "facilitator.key"
SECRET_FILE = "session.secret"
SHORTEST = 16


class ServerKey:
    def __init__(self, key: str, secret: str) -> None:
        self._key = key
        # Another key ends every session that the old one had signed in.
        self.session_secret = hmac.digest(secret.encode(), key.encode(), "sha256")
        self.link_token = secrets.token_urlsafe(24)
        self._unused = True

    def use_link(self, token: str) -> bool:
        """True the first time, for the right token; never again."""
        right = self._unused and _same(token, self.link_token)
        if right:
            self._unused = False
        return right

    def is_key(self, text: str) -> bool:
        return _same(text, self._key)


def server_key_of(data: Path, key: str | None) -> ServerKey:
    """Key and secret as kept in the data folder, made at the first start."""
    return ServerKey(key or _kept(data / KEY_FILE), _kept(data / SECRET_FILE))


def check_from_our_pages(origins: frozenset[str]) -> None:
    """A session's cookie comes along by itself, so a request that only it vouches for must come from our own pages."""
    if request.headers.get("Origin") not in origins:
        raise decline("page/origin")


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode())


def _kept(file: Path) -> str:
    """The secret in `file`, readable by its owner alone; made when there is none, or an empty file after a crash."""
    kept = _read(file)
    if not kept:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f".{file.name}.{os.getpid()}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(32))
        part.replace(file)
        kept = _read(file)
    if len(kept) < SHORTEST:
        raise CannotStart(f"The secret in {file} is too short to be safe: delete the file, and Tutti makes a new one.")
    return kept


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    except ValueError:
        return "?"  # not what was written there
