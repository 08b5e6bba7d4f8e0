"""/api/scenarios: a facilitator's own scenarios, with all their versions, and copies of the common ones."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from pydantic import BaseModel, Field

from server.authors.scenarios import Conflict, Version
from server.game.outcome import refuse
from server.library.words import catalogue
from server.library.yaml_text import MOST_BYTES
from server.web.answers import decline, done, refused
from server.web.body import read_body
from server.web.once import Once
from server.web.shelf import Shelf

FILES = {"yaml": "application/yaml; charset=utf-8", "zip": "application/zip"}
NUMBER = Field(ge=1, le=10_000_000)


class New(BaseModel, extra="forbid"):
    copy_of: str | None = Field(None, max_length=80)
    text: str | None = Field(None, max_length=MOST_BYTES)
    id: str | None = Field(None, max_length=64)  # sent again over a bad line: the same scenario


class Save(BaseModel, extra="forbid"):
    text: str = Field(max_length=MOST_BYTES)
    base: int = NUMBER  # the version that was changed
    draft: bool = False  # saved by itself, while somebody writes


class Back(BaseModel, extra="forbid"):
    base: int = NUMBER


def scenarios_blueprint(shelf: Shelf) -> Blueprint:
    blueprint = Blueprint("scenarios", __name__, url_prefix="/api/scenarios")
    once: Once[str] = Once()

    @blueprint.post("")
    def create() -> Response:
        me = shelf.me(changes=True)
        body = read_body(New)
        if (body.copy_of is None) == (body.text is None):
            raise decline("command/bad_data", field="copy_of")
        wish = f"{me.id} {body.id}" if body.id else None
        id = once.do(wish, lambda: shelf.copy(me, body.copy_of) if body.copy_of else shelf.create(me, body.text or ""))
        return done(201, id=id, version=1)

    @blueprint.get("/<id>")
    def read(id: str) -> Response:
        found = shelf.read(shelf.me(), id)
        return done(id=id, mine=found.mine, text=found.text, **_about(found.version))

    @blueprint.put("/<id>")
    def save(id: str) -> Response:
        me = shelf.me(changes=True)
        body = read_body(Save)
        return _saved(shelf.save(me, id, body.base, body.text, draft=body.draft))

    @blueprint.delete("/<id>")
    def delete(id: str) -> Response:
        shelf.delete(shelf.me(changes=True), id)
        return done()

    @blueprint.get("/<id>/versions")
    def versions(id: str) -> Response:
        return done(versions=[_about(one) for one in shelf.versions(shelf.me(), id)])

    @blueprint.get("/<id>/versions/<int:n>")
    def version(id: str, n: int) -> Response:
        """Its text, and what it changed in the one before it."""
        found, before = shelf.version(shelf.me(), id, n)
        changes = shelf.changes(before.text if before else "", found.text)
        since = {"since": before.version.n} if before else {}
        return done(text=found.text, changes=changes, **_about(found.version), **since)

    @blueprint.post("/<id>/versions/<int:n>/back")
    def back(id: str, n: int) -> Response:
        me = shelf.me(changes=True)
        base = read_body(Back).base
        found, _ = shelf.version(me, id, n)
        return _saved(shelf.save(me, id, base, found.text))

    return blueprint


def shares_blueprint(shelf: Shelf) -> Blueprint:
    """What comes and goes as a file."""
    blueprint = Blueprint("shares", __name__, url_prefix="/api/scenarios")

    @blueprint.get("/<id>/file")
    def share(id: str) -> Response:
        name, content = shelf.share(shelf.me(), id)
        response = Response(content, content_type=FILES[name.rpartition(".")[2]])
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        response.headers["Cache-Control"] = "no-store"
        return response

    @blueprint.post("/import")
    def take_in() -> Response:
        me = shelf.me(changes=True)
        return done(201, id=shelf.take_in(me, _sent_file()), version=1)

    @blueprint.get("/<id>/picture")
    def picture(id: str) -> Response:
        found = shelf.picture(shelf.me(), id)
        if found is None:
            raise decline("page/none")
        response = Response(found.content, content_type=found.kind)
        response.headers["Cache-Control"] = "private, max-age=3600"
        return response

    @blueprint.put("/<id>/picture")
    def keep_picture(id: str) -> Response:
        me = shelf.me(changes=True)
        kept = shelf.keep_picture(me, id, _sent_file())
        return done(file=kept.file if kept else "")

    @blueprint.delete("/<id>/picture")
    def drop_picture(id: str) -> Response:
        shelf.keep_picture(shelf.me(changes=True), id, None)
        return done()

    return blueprint


def _sent_file() -> bytes:
    """The one file of a form."""
    sent = request.files.get("file")
    content = sent.read() if sent else b""
    if not content:
        raise decline("command/bad_data", field="file")
    return content


def _saved(outcome: Version | Conflict) -> Response:
    """What is kept; of two that were saved at once, both are told."""
    if isinstance(outcome, Version):
        return done(**_about(outcome))
    theirs = {**_about(outcome.theirs.version), "text": outcome.theirs.text}
    return refused(catalogue(), refuse("scenario/changed"), theirs=theirs, yours=outcome.yours)


def _about(version: Version | None) -> dict[str, Any]:
    if version is None:
        return {}
    marks = {name: True for name in ("beside", "draft") if getattr(version, name)}
    return {"version": version.n, "saved_ms": version.saved_ms, "by": version.by, **marks}
