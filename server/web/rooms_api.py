"""/api/rooms: opening a room, looking at it from the door, taking a seat, coming back to it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

from flask import Blueprint, Response
from pydantic import BaseModel, Field

from server.game.outcome import Refusal
from server.rooms.keeper import Keeper
from server.rooms.registry import Identity, Rooms, Seated
from server.settings import Settings
from server.web.answers import Declined, decline, done
from server.web.body import read_body
from server.web.door import COOKIE, Door, bearer, ended
from server.web.links import links_of
from server.web.once import Once

Name = Annotated[str, Field(max_length=400)]  # cleaned and measured by the rules, which say what is wrong


class TakeSeat(BaseModel, extra="forbid"):
    name: Name | None = None
    names: list[Name] | None = Field(None, max_length=20)
    site: str | None = Field(None, max_length=40)
    id: str | None = Field(None, max_length=64)  # sent again over a bad line: the same seat

    def people(self) -> list[str]:
        if (self.name is None) == (self.names is None):
            raise decline("command/bad_data", field="name")
        return self.names if self.names is not None else [str(self.name)]


class Return(BaseModel, extra="forbid"):
    words: Annotated[str, Field(max_length=200)] | list[Annotated[str, Field(max_length=100)]]


class Nothing(BaseModel, extra="forbid"):
    pass


def rooms_blueprint(settings: Settings, rooms: Rooms, door: Door) -> Blueprint:
    blueprint = Blueprint("rooms", __name__, url_prefix="/api/rooms")
    once: Once[Seated] = Once()

    @blueprint.get("/<code>")
    def look(code: str) -> Response:
        keeper, identity = door.room(code)
        return done(**_at_the_door(keeper), **_as(identity))

    @blueprint.post("/<code>/seats")
    def take_seat(code: str) -> Response:
        keeper, _ = door.room(code)
        body = read_body(TakeSeat)
        seated = once.do(_same_wish(keeper, body), lambda: _seated(rooms, keeper, body))
        return done(201, seat=seated.seat, key=seated.key, return_words=seated.return_words)

    @blueprint.post("/<code>/return")
    def come_back(code: str) -> Response:
        keeper, _ = door.room(code)
        words = read_body(Return).words
        seat, key = door.return_by(keeper, words if isinstance(words, str) else " ".join(words))
        return done(seat=seat, key=key)

    @blueprint.post("/<code>/seats/<seat>/words")
    def new_words(code: str, seat: str) -> Response:
        """The facilitator gives a seat to another device: these words are read out to whoever holds it."""
        keeper = door.at_desk(code)
        read_body(Nothing)
        words = rooms.new_words(keeper, seat)
        if isinstance(words, Refusal):
            raise Declined(words)
        return done(seat=seat, return_words=words)

    @blueprint.post("/<code>/session")
    def remember(code: str) -> Response:
        """Lets this browser open the room's minutes and history, which are pages and can send no header."""
        keeper, _ = door.known(code)
        read_body(Nothing)
        response = done(links=links_of(settings, keeper.row.code))
        response.set_cookie(
            COOKIE, bearer(), path=f"/{keeper.row.code}",
            httponly=True, samesite="Strict", secure=settings.encrypted,
        )  # fmt: skip
        return response

    return blueprint


def _seated(rooms: Rooms, keeper: Keeper, body: TakeSeat) -> Seated:
    seated = rooms.take_seat(keeper, body.people(), _site(keeper, body.site))
    if isinstance(seated, Refusal):
        raise Declined(seated)
    return seated


def _same_wish(keeper: Keeper, body: TakeSeat) -> str | None:
    """What makes a wish the same one: who changed a name meanwhile asks anew."""
    return f"{keeper.row.id} {body.id} {body.people()}" if body.id else None


def _at_the_door(keeper: Keeper) -> dict[str, Any]:
    """What who stands before the door may know: enough to be sure it is the right one."""
    room = keeper.committed["room"]
    return {
        "code": keeper.row.code,
        "title": room["title"],
        "language": room["language"],
        "sites": _sites(room),
        "locked": bool(room["state"].get("locked")),
        "ended": ended(keeper),
        "seats": sum("left" not in seat for seat in room["seats"].values()),
    }


def _sites(room: dict[str, Any]) -> dict[str, Any]:
    there = Counter(seat.get("site") for seat in room["seats"].values() if "left" not in seat)
    return {site: {**one, "count": there[site]} for site, one in room.get("sites", {}).items()}


def _as(identity: Identity | None) -> dict[str, Any]:
    if identity is None:
        return {}
    seat = {"seat": identity.seat} if identity.seat else {}
    return {"you": {"kind": identity.kind, **seat, **identity.bound}}


def _site(keeper: Keeper, site: str | None) -> str | None:
    if site is not None and site not in keeper.committed["room"].get("sites", {}):
        raise decline("command/bad_data", field="site")
    return site
