"""What the facilitator does before a room is open."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from flask import Blueprint, Response
from pydantic import BaseModel, Field

from server.authors.facilitators import Facilitator
from server.game.outcome import Refusal
from server.game.writing import read_name, read_text
from server.rooms.keeper import Keeper
from server.rooms.registry import Opened, Rooms
from server.settings import Settings
from server.web.answers import Declined, done, language
from server.web.body import read_body
from server.web.door import ended
from server.web.links import links_of
from server.web.once import Once
from server.web.shelf import Shelf

TITLE_LENGTH = 120
MOST_SITES = 12
LATEST = 40

T = TypeVar("T")


class OpenRoom(BaseModel, extra="forbid"):
    scenario: str = Field(max_length=60)
    language: Literal["fr", "en"] | None = None
    title: str = Field("", max_length=2_000)
    sites: list[Annotated[str, Field(max_length=400)]] = Field([], max_length=MOST_SITES)
    id: str | None = Field(None, max_length=64)  # the same id again: the same room


def studio_blueprint(settings: Settings, rooms: Rooms, shelf: Shelf) -> Blueprint:
    blueprint = Blueprint("studio", __name__, url_prefix="/api")
    once: Once[Opened] = Once()

    @blueprint.get("/studio")
    def studio() -> Response:
        me = shelf.me()
        shelf.prepare()
        of_me = _rooms_of(rooms, me.id)
        return done(
            me={"name": me.name}, scenarios=shelf.cards(me), encrypted=settings.encrypted,
            rooms=[_card_of(one) for one in of_me if not ended(one)],
            archive=[_card_of(one) for one in of_me if ended(one)],
        )  # fmt: skip

    @blueprint.post("/rooms")
    def open_room() -> Response:
        me = shelf.me(changes=True)
        body = read_body(OpenRoom)
        opened = once.do(f"{me.id} {body.id}" if body.id else None, lambda: _opened(rooms, shelf, me, body))
        return done(
            201,
            code=opened.code,
            keys={"desk": opened.desk_key, "screen": opened.screen_key},
            links=links_of(settings, opened.code, desk_key=opened.desk_key, screen_key=opened.screen_key),
        )

    return blueprint


def _opened(rooms: Rooms, shelf: Shelf, me: Facilitator, body: OpenRoom) -> Opened:
    scenario = shelf.frozen(me, body.scenario)
    title = _checked(read_text(body.title.replace("\n", " "), TITLE_LENGTH)) if body.title.strip() else ""
    sites = [_checked(read_name(site)) for site in body.sites if site.strip()]
    spoken = body.language or _best_language(scenario)
    return _checked(rooms.open(scenario, language=spoken, title=title, sites=sites, owner=me.id))


def _best_language(scenario: dict[str, Any]) -> str:
    offered = scenario.get("languages") or [language()]
    return language() if language() in offered else str(offered[0])


def _checked(value: T | Refusal) -> T:
    if isinstance(value, Refusal):
        raise Declined(value)
    return value


def _rooms_of(rooms: Rooms, owner: str) -> list[Keeper]:
    """The latest first."""
    own = [row for row in rooms.rows() if row.owner == owner]
    latest = sorted(own, key=lambda row: row.created_ms, reverse=True)[:LATEST]
    return [found for row in latest if (found := rooms.find(row.code)) and "room" in found.committed]


def _card_of(keeper: Keeper) -> dict[str, Any]:
    row, room = keeper.row, keeper.committed["room"]
    now = room.get("now", {})
    return {
        "code": row.code,
        "title": room["title"],
        "opened": row.created_ms,
        "kept_until": row.delete_after_ms,
        **({"ended": room["state"]["ended"]} if ended(keeper) else {}),
        "seats": sum("left" not in seat for seat in room["seats"].values()),
        **({"step": room["steps"][now["step"]]["title"]} if now.get("step") else {}),
    }
