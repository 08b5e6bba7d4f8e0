"""/api/check: what an author should know about a text, while it is written; and the schema it is checked by."""

from __future__ import annotations

from typing import Literal

from flask import Blueprint, Response, jsonify, request
from pydantic import BaseModel, Field

from server.library.schema import scenario_schema
from server.library.yaml_text import MOST_BYTES
from server.web.answers import done
from server.web.body import read_body
from server.web.offered import Library
from server.web.reading import Reading
from server.web.shelf import Shelf

A_DAY = "public, max-age=86400"


class Check(BaseModel, extra="forbid"):
    text: str = Field(max_length=MOST_BYTES)
    language: Literal["fr", "en"]


def check_blueprint(library: Library, shelf: Shelf, reading: Reading) -> Blueprint:
    blueprint = Blueprint("check", __name__)

    @blueprint.post("/api/check")
    def check() -> Response:
        shelf.me(changes=True)
        body = read_body(Check)
        return done(**reading.check(body.text, body.language))

    @blueprint.get("/api/roles")
    def roles() -> Response:
        """The common characters, whole: an author may know what they hide."""
        shelf.me()
        common = library.roles().items()
        return done(roles={name: role.model_dump(mode="json", exclude_none=True) for name, role in common})

    @blueprint.get("/api/schema/scenario.json")
    @blueprint.get("/schema/scenario.json")
    def schema() -> Response:
        """For any editor: it tells nothing that the guide for authors does not."""
        response = jsonify(scenario_schema(tuple(library.roles())))
        response.content_type = "application/schema+json; charset=utf-8"
        response.add_etag()
        response.headers["Cache-Control"] = A_DAY
        response.make_conditional(request)
        return response

    return blueprint
