"""What happened in a room, for one reader: the patches of their layers, and the minutes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response as AnyResponse

from server.rooms.keeper import Keeper
from server.rooms.registry import Identity, Rooms
from server.web.answers import decline, done
from server.web.codes import read_code
from server.web.door import Door
from server.web.whole_page import asked_language, whole_page

Minutes = Callable[[Keeper, Identity, str, str], str]
"""(room, reader, form, language) → the text of the minutes in that form."""

FORMS = {"html": "text/html", "md": "text/markdown", "json": "application/json"}


def archive_blueprint(rooms: Rooms, door: Door, minutes: Minutes) -> Blueprint:
    blueprint = Blueprint("archive", __name__)

    @blueprint.get("/<code>/history")
    def history(code: str) -> AnyResponse:
        keeper, identity = door.reader(code)
        return done(code=keeper.row.code, patches=list(_patches(rooms, keeper, identity)))

    @blueprint.get("/<code>/minutes.<form>")
    def minutes_of(code: str, form: str) -> AnyResponse:
        if form not in FORMS:
            raise decline("page/none")
        canonical = read_code(code)
        if canonical and canonical != code:  # the cookie belongs to the address as it is written on the door
            query = f"?language={asked_language()}" if "language" in request.args else ""
            return redirect(f"/{canonical}/minutes.{form}{query}", 302)
        keeper, identity = door.reader(code)
        return _answer(keeper, form, minutes(keeper, identity, form, asked_language()))

    return blueprint


def _patches(rooms: Rooms, keeper: Keeper, identity: Identity) -> Any:
    """What this reader was sent, in order. What others alone were sent leaves no gap to count."""
    readable = frozenset(rooms.readable(keeper, identity))
    for entry in rooms.journal.read(keeper.row.id):
        seen = {layer: patch for layer, patch in json.loads(entry.patches).items() if layer in readable}
        if seen:
            yield {"at": entry.at_ms, "layers": seen}


def _answer(keeper: Keeper, form: str, text: str) -> Response:
    if form == "html":
        return whole_page(text, framed=keeper.row.apart)
    response = Response(text, content_type=f"{FORMS[form]}; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Disposition"] = f'attachment; filename="minutes-{keeper.row.code}.{form}"'
    return response
