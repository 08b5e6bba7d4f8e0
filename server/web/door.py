"""Who stands before which room: finds the room by its code and the person by their key, and slows who guesses."""

from __future__ import annotations

from flask import request

from server.authors.facilitators import Facilitator
from server.game.outcome import Refusal
from server.rooms.keeper import Keeper
from server.rooms.registry import Identity, Rooms
from server.settings import Limits
from server.web.answers import Declined, decline
from server.web.codes import read_code
from server.web.server_key import ServerKey, check_from_our_pages
from server.web.sessions import Sessions
from server.web.slowing import Slowing, neighbourhood

TRIES_OF_WORDS = 5
COOKIE = "tutti_room"


class Door:
    def __init__(self, rooms: Rooms, server_key: ServerKey, sessions: Sessions, limits: Limits) -> None:
        self._rooms, self._server_key, self._sessions = rooms, server_key, sessions
        self._guesses = Slowing(limits.wrong_codes, limits.wrong_codes_in_all)
        self._words = Slowing(TRIES_OF_WORDS)

    def room(self, typed: str) -> tuple[Keeper, Identity | None]:
        """The room with this code and who asks. Without a valid key a room that has ended is as good as none."""
        code = read_code(typed)
        key = presented_key()
        if not key:
            self._check_pace()
        keeper = self._rooms.find(code) if code else None
        identity = self._rooms.who(keeper, key) if keeper and key else None
        if keeper and identity:
            return keeper, identity
        self._check_pace()
        if keeper is None or ended(keeper):
            self.missed()
            raise decline("room/unknown")
        return keeper, None

    def known(self, typed: str) -> tuple[Keeper, Identity]:
        """The same for what only somebody with a key may ask."""
        keeper, identity = self.room(typed)
        if identity is None:
            raise decline("seat/gone")
        return keeper, identity

    def reader(self, typed: str) -> tuple[Keeper, Identity]:
        """Who reads what is left of a room: whose room it was, with everything in it, or who has a key of it."""
        code, who = read_code(typed), self._sessions.who()
        keeper = self._rooms.find(code) if code and who else None
        if keeper and who and keeper.row.owner == who.id:
            return keeper, Identity("desk", seat="", key_hash="")
        return self.known(typed)

    def at_desk(self, typed: str) -> Keeper:
        keeper, identity = self.known(typed)
        if not identity.at_desk:
            raise decline("command/forbidden")
        return keeper

    def facilitates(self, key: str) -> bool:
        """This is the facilitator's own key. Guessing it is slowed like guessing codes."""
        if not key:
            return False
        if self._server_key.is_key(key):
            return True
        self._check_pace()
        self.missed()
        return False

    def facilitator(self, origins: frozenset[str], *, changes: bool) -> Facilitator:
        """Who asks, by the server's key, or by the session of one of our own pages."""
        if self.facilitates(bearer()):
            return Facilitator()
        who = self._sessions.who()
        if who is None:
            raise decline("page/sign_in")
        if changes:
            check_from_our_pages(origins)
        return who

    def owned(self, typed: str, who: Facilitator) -> Keeper:
        """A room that `who` opened, also when it has ended. Another facilitator's is not theirs to lead."""
        self._check_pace()
        code = read_code(typed)
        keeper = self._rooms.find(code) if code else None
        if keeper is None:
            self.missed()
            raise decline("room/unknown")
        if keeper.row.owner != who.id:
            raise decline("command/forbidden")
        return keeper

    def return_by(self, keeper: Keeper, words: str) -> tuple[str, str]:
        """(seat, new key) of who knows the three words. A few tries; then only the facilitator can help."""
        who = (keeper.row.id, _address())
        wait = self._words.wait(*who)
        if wait:
            raise decline("words/too_often", seconds=wait)
        seated = self._rooms.return_to(keeper, words)
        if isinstance(seated, Refusal):
            if seated.code != "seat/unknown":
                raise Declined(seated)
            self._words.missed(*who)
            raise decline("words/wrong")
        return seated.seat, seated.key

    def wait(self) -> int:
        return self._guesses.wait(_address())

    def missed(self) -> None:
        self._guesses.missed(_address())

    def _check_pace(self) -> None:
        wait = self.wait()
        if wait:
            raise decline("command/slow_down", seconds=wait)


def ended(keeper: Keeper) -> bool:
    return "ended" in keeper.committed.get("room", {}).get("state", {})


def bearer() -> str:
    """The key in the Authorization header."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""


def presented_key() -> str:
    """A room's key: from the header, or from the cookie that opens its minutes in the browser."""
    return bearer() or request.cookies.get(COOKIE, "")


def _address() -> str:
    return neighbourhood(request.remote_addr)
