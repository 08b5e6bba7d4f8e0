"""For who watches over the server: is it there, can it keep what people do."""

from __future__ import annotations

from flask import Blueprint, Response

from server.rooms.registry import Rooms
from server.web.answers import decline, done


def health_blueprint(rooms: Rooms) -> Blueprint:
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/healthz")
    def alive() -> Response:
        return done()

    @blueprint.get("/readyz")
    def ready() -> Response:
        if not rooms.ok():
            raise decline("store/unavailable")
        return done()

    return blueprint
