"""Keys that are handed out while a room is open: to the facilitator's next browser, to its screens, to its relays."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from flask import Blueprint, Response
from pydantic import BaseModel, Field

from server.game.outcome import Refusal
from server.rooms.keeper import Keeper
from server.rooms.registry import Rooms
from server.settings import Settings
from server.web.answers import Declined, decline, done
from server.web.body import read_body
from server.web.door import Door
from server.web.links import link_of_key, links_of
from server.web.pictures import draw_qr

Of = Annotated[str, Field(max_length=40)]


class NewKey(BaseModel, extra="forbid"):
    kind: Literal["desk", "screen", "relay"]
    site: Of | None = None
    group: Of | None = None

    @property
    def of(self) -> str:
        """What tells it from this room's other keys of its kind."""
        return f"site:{self.site}" if self.site else f"group:{self.group}" if self.group else ""


def keys_blueprint(settings: Settings, rooms: Rooms, door: Door) -> Blueprint:
    blueprint = Blueprint("keys", __name__, url_prefix="/api/rooms")

    @blueprint.post("/<code>/keys")
    def new_key(code: str) -> Response:
        """A desk may ask for its screens and relays; for another desk, only who proves to be the facilitator."""
        wanted = read_body(NewKey)
        keeper = _at_their_desk(door, code) if wanted.kind != "desk" else None
        if keeper is None:
            keeper = door.owned(code, door.facilitator(settings.origins, changes=True))
        key = rooms.new_key(keeper, wanted.kind, wanted.site, wanted.group)
        if isinstance(key, Refusal):
            raise Declined(key)
        return done(201, key=key, **_ways(settings, keeper.row.code, wanted, key))

    return blueprint


def _at_their_desk(door: Door, code: str) -> Keeper | None:
    """The room whose desk asks; None where who asks has no key of it, and may be the facilitator all the same."""
    keeper, identity = door.room(code)
    if identity is None:
        return None
    if not identity.at_desk:
        raise decline("command/forbidden")
    return keeper


def _ways(settings: Settings, code: str, wanted: NewKey, key: str) -> dict[str, Any]:
    """The link; for a relay, who comes from another device, also as a square to aim at."""
    link = link_of_key(settings, code, wanted.kind, key, wanted.of)
    square = {"qr": draw_qr(link).decode()} if wanted.kind == "relay" else {}
    return {"links": {**links_of(settings, code), wanted.kind: link}, **square}
