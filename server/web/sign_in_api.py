"""/api/sign-in and /api/sign-out: by name and passphrase, or by the server's key."""

from __future__ import annotations

from flask import Blueprint, Response, request
from pydantic import BaseModel, Field

from server import runtime
from server.authors.facilitators import Facilitator, Facilitators, folded
from server.authors.passphrases import LONGEST, fits
from server.settings import Settings
from server.web.answers import decline, done
from server.web.body import read_body
from server.web.door import Door
from server.web.server_key import check_from_our_pages
from server.web.sessions import Sessions
from server.web.slowing import Slowing, neighbourhood

TRIES = 5  # a minute, of one name from one address
TRIES_FROM_HERE = 20  # a minute, from one address, of whatever names: it cannot use up the tries of all
TRIES_OF_A_NAME = 30  # a minute, from wherever
TRIES_IN_ALL = 120


class SignIn(BaseModel, extra="forbid"):
    facilitator_key: str | None = Field(None, max_length=400)
    name: str = Field("", max_length=400)
    passphrase: str = Field("", max_length=LONGEST * 2)


class SignOut(BaseModel, extra="forbid"):
    everywhere: bool = False


class Passphrases:
    """Who they let in. One guess at a time is looked at: each takes memory and a while."""

    def __init__(self, facilitators: Facilitators) -> None:
        self._facilitators = facilitators
        self._both, self._here = Slowing(TRIES, TRIES_IN_ALL), Slowing(TRIES_FROM_HERE)
        self._name = Slowing(TRIES_OF_A_NAME)
        self._one = runtime.Lock()

    def check(self, name: str, passphrase: str, address: str) -> Facilitator:
        with self._one:
            who = folded(name)
            wait = max(self._both.wait(who, address), self._here.wait(address), self._name.wait(who))
            if wait:
                raise decline("page/too_many_tries", seconds=wait)
            known = self._facilitators.find(name)
            if known and runtime.call_native(fits, passphrase, known.hashed):
                return known.who
            if not known:
                runtime.call_native(fits, passphrase, None)
            self._both.missed(who, address)
            self._here.missed(address)
            self._name.missed(who)
            raise decline("page/wrong_passphrase")


def sign_in_blueprint(settings: Settings, door: Door, sessions: Sessions, facilitators: Facilitators) -> Blueprint:
    blueprint = Blueprint("sign_in", __name__, url_prefix="/api")
    passphrases = Passphrases(facilitators)

    @blueprint.post("/sign-in")
    def sign_in() -> Response:
        check_from_our_pages(settings.origins)
        body = read_body(SignIn)
        if body.facilitator_key is not None:
            if not door.facilitates(body.facilitator_key.strip()):
                raise decline("page/sign_in")
            who = Facilitator()
        else:
            who = passphrases.check(body.name, body.passphrase, neighbourhood(request.remote_addr))
        sessions.begin(who)
        return done(name=who.name)

    @blueprint.post("/sign-out")
    def sign_out() -> Response:
        check_from_our_pages(settings.origins)
        who = sessions.who()
        if read_body(SignOut).everywhere and who:
            sessions.end_all(who)
        sessions.end()
        return done()

    return blueprint
