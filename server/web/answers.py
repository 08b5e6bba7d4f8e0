"""What goes back over HTTP: JSON or a small page, with the right status and one sentence in the visitor's language."""

from __future__ import annotations

import logging
import secrets
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, jsonify, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from server.game.outcome import Refusal, refuse
from server.library.words import Words
from server.rooms.ports import JournalUnavailable
from server.web.languages import spoken

log = logging.getLogger("tutti.web")

STATUS = {
    "page/host": 400, "page/address": 400,
    "page/sign_in": 401,
    "command/forbidden": 403, "page/origin": 403, "page/stale": 403, "seat/gone": 403, "words/wrong": 403,
    "page/wrong_passphrase": 403,
    "room/locked": 403, "scenario/read_only": 403,
    "room/unknown": 404, "page/none": 404, "seat/unknown": 404, "scenario/unknown": 404,
    "rehearsal/unknown": 404, "rehearsal/running": 409, "rehearsal/not_now": 503, "page/preview": 403,
    "page/method": 405,
    "command/id_reused": 409, "room/full": 409, "room/ended": 409, "scenario/changed": 409,
    "page/link_used": 410,
    "command/too_large": 413,
    "command/slow_down": 429, "words/too_often": 429, "page/too_many_tries": 429,
    "room/fault": 500,
    "store/unavailable": 503,
}  # fmt: skip
OF_HTTP = {404: "page/none", 405: "page/method", 413: "command/too_large", 415: "page/stale"}


class Declined(Exception):
    """Ends a request with a refusal, from wherever it is noticed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


def decline(code: str, **figures: Any) -> Declined:
    return Declined(refuse(code, **figures))


def language() -> str:
    """The visitor's."""
    return spoken(request.headers.get("Accept-Language", ""))


def done(status: int = 200, **fields: Any) -> Response:
    """Something went well. What rooms hold is never kept by a cache."""
    response = jsonify(ok=True, **fields)
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    return response


def sentence_of(words: Words, refusal: Refusal) -> str:
    return " ".join(part for part in _said(words, refusal) if part)


def _said(words: Words, refusal: Refusal) -> tuple[str, str]:
    """At the door, whoever is slowed has tried codes, and is told how long to wait."""
    if refusal.code == "command/slow_down":
        return words.say(language(), "web-wait", refusal.figures), ""
    return words.refusal_parts(language(), refusal.code, refusal.figures)


def refused(words: Words, refusal: Refusal, **more: Any) -> Response:
    """`more`: what a program may want to know besides."""
    if _wants_page():
        said, then = _said(words, refusal)
        response = make_response(render_template("message.html", said=said, more=then, lang=language(), words=words))
    else:
        sentence = sentence_of(words, refusal)
        response = jsonify(ok=False, refusal=refusal.as_json(), sentence=sentence, **more)
    response.status_code = STATUS.get(refusal.code, 400)
    response.headers["Cache-Control"] = "no-store"
    if "seconds" in refusal.figures:
        response.headers["Retry-After"] = str(refusal.figures["seconds"])
    return response


def answer_everything(app: Flask, words: Words) -> None:
    """No answer without its shape, no fault without its number."""

    @app.errorhandler(Declined)
    def declined(stop: Declined) -> Response:
        return refused(words, stop.refusal)

    @app.errorhandler(JournalUnavailable)
    def not_kept(problem: JournalUnavailable) -> Response:
        log.warning("the store cannot answer: %s", problem)
        return refused(words, refuse("store/unavailable"))

    @app.errorhandler(HTTPException)
    def of_http(problem: HTTPException) -> Response:
        code = problem.code or 500
        if code < 400:
            return make_response(problem.get_response())
        if code >= 500:
            return fault(problem)
        response = refused(words, refuse(OF_HTTP.get(code, "command/bad_data"), **_figures(problem)))
        response.status_code = code
        response.headers.extend(_of_method(problem))
        return response

    @app.errorhandler(Exception)
    def fault(problem: Exception) -> Response:
        incident = secrets.token_hex(4)
        log.error("incident %s: %s %s", incident, request.method, request.path, exc_info=problem)
        return refused(words, refuse("room/fault", incident=incident))


def _figures(problem: HTTPException) -> dict[str, Any]:
    return {"limit": request.max_content_length or 0} if problem.code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else {}


def _of_method(problem: HTTPException) -> dict[str, str]:
    allowed = getattr(problem, "valid_methods", None)
    return {"Allow": ", ".join(sorted(allowed))} if allowed else {}


def _wants_page() -> bool:
    """A person looks at it, not a program."""
    if request.path.startswith(("/api/", "/static/")) or request.method not in ("GET", "HEAD"):
        return False
    return request.accept_mimetypes.quality("text/html") > request.accept_mimetypes.quality("application/json")
