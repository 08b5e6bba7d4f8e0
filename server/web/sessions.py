"""Who is signed in: the browser keeps a token in a signed cookie, the store its hash. What is ended there is over."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import timedelta

from flask import g, session

from server.authors.facilitators import Facilitator, Facilitators

SIGNED_IN_FOR = timedelta(days=30)
TOKEN = "token"


class Sessions:
    def __init__(self, facilitators: Facilitators, now: Callable[[], int]) -> None:
        self._facilitators, self._now = facilitators, now

    def who(self) -> Facilitator | None:
        """Looked up once a request."""
        if "who" not in g:
            token = session.get(TOKEN)
            g.who = self._facilitators.session(_hashed(token), self._now()) if isinstance(token, str) else None
        found: Facilitator | None = g.who
        return found

    def begin(self, who: Facilitator) -> None:
        self.end()
        token = secrets.token_urlsafe(24)
        now = self._now()
        until = now + int(SIGNED_IN_FOR.total_seconds() * 1000)
        self._facilitators.begin_session(_hashed(token), who, now, until)
        session[TOKEN] = token
        session.permanent = True
        g.who = who

    def end(self) -> None:
        """This browser's."""
        token = session.get(TOKEN)
        if isinstance(token, str):
            self._facilitators.end_session(_hashed(token))
        session.clear()
        g.who = None

    def end_all(self, who: Facilitator) -> None:
        """Wherever they are signed in, here too."""
        self._facilitators.end_sessions(who)
        self.end()


def _hashed(token: str) -> str:
    """Tokens have 192 random bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
