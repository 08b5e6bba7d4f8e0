"""The sheets to print. They tell hidden needs and what will happen, so only facilitators get them: a room’s desk, or
who is signed in; before a room is open, from the scenario itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from flask import Blueprint, Response, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response as AnyResponse

from server.library.words import LANGUAGES
from server.rooms.keeper import Keeper
from server.web.answers import decline
from server.web.codes import read_code
from server.web.door import Door
from server.web.shelf import Shelf
from server.web.whole_page import asked_language, whole_page


class Paper(Protocol):
    """Who writes the pages."""

    def of_room(self, keeper: Keeper, language: str, /) -> str: ...
    def of_scenario(self, scenario: Mapping[str, Any], language: str, /) -> str: ...


def paper_blueprint(door: Door, shelf: Shelf, paper: Paper) -> Blueprint:
    blueprint = Blueprint("paper", __name__)

    @blueprint.get("/<code>/paper.html")
    def of_room(code: str) -> AnyResponse:
        canonical = read_code(code)
        if canonical and canonical != code:
            query = f"?language={asked_language()}" if request.args.get("language") in LANGUAGES else ""
            return redirect(f"/{canonical}/paper.html{query}", 302)
        keeper = _facilitated(door, code)
        return whole_page(paper.of_room(keeper, asked_language()))

    @blueprint.get("/studio/paper/<name>")
    def of_scenario(name: str) -> Response:
        return whole_page(paper.of_scenario(shelf.frozen(shelf.me(), name), asked_language()))

    return blueprint


def _facilitated(door: Door, code: str) -> Keeper:
    """The room, for its desk. Who is signed in may have sat down in it from the same browser, and still leads it."""
    keeper, identity = door.reader(code)
    if not identity.at_desk:
        raise decline("command/forbidden")
    return keeper
