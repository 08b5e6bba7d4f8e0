"""What happened in a room, for one reader: the patches of their layers, and the minutes."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response as AnyResponse

from server.library.words import LANGUAGES
from server.rooms.keeper import Keeper
from server.rooms.registry import Identity, Rooms
from server.web.answers import decline, done, language
from server.web.codes import read_code
from server.web.door import Door

Minutes = Callable[[Keeper, Identity, str, str], str]
"""(room, reader, form, language) → the text of the minutes in that form."""

FORMS = {"html": "text/html", "md": "text/markdown", "json": "application/json"}
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def archive_blueprint(rooms: Rooms, door: Door, minutes: Minutes) -> Blueprint:
    blueprint = Blueprint("archive", __name__)

    @blueprint.get("/<code>/history")
    def history(code: str) -> AnyResponse:
        keeper, identity = door.known(code)
        return done(code=keeper.row.code, patches=list(_patches(rooms, keeper, identity)))

    @blueprint.get("/<code>/minutes.<form>")
    def minutes_of(code: str, form: str) -> AnyResponse:
        if form not in FORMS:
            raise decline("page/none")
        canonical = read_code(code)
        if canonical and canonical != code:  # the cookie belongs to the address as it is written on the door
            query = f"?language={_language()}" if "language" in request.args else ""
            return redirect(f"/{canonical}/minutes.{form}{query}", 302)
        keeper, identity = door.known(code)
        return _answer(keeper, form, minutes(keeper, identity, form, _language()))

    return blueprint


def _patches(rooms: Rooms, keeper: Keeper, identity: Identity) -> Any:
    """What this reader was sent, in order. What others alone were sent leaves no gap to count."""
    readable = frozenset(rooms.readable(keeper, identity))
    for entry in rooms.journal.read(keeper.row.id):
        seen = {layer: patch for layer, patch in json.loads(entry.patches).items() if layer in readable}
        if seen:
            yield {"at": entry.at_ms, "layers": seen}


def _language() -> str:
    asked = request.args.get("language", "")
    return asked if asked in LANGUAGES else language()


def _answer(keeper: Keeper, form: str, text: str) -> Response:
    response = Response(text, content_type=f"{FORMS[form]}; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    if form == "html":
        response.headers["Content-Security-Policy"] = _policy(text)
    else:
        response.headers["Content-Disposition"] = f'attachment; filename="minutes-{keeper.row.code}.{form}"'
    return response


def _policy(page: str) -> str:
    """The page is whole in itself: its style sheets by their hashes, its letters and pictures, no script at all."""
    digests = (hashlib.sha256(style.encode()).digest() for style in STYLE.findall(page))
    styles = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return (
        f"default-src 'none'; style-src 'self' {styles}; img-src 'self' data:; font-src 'self' data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
