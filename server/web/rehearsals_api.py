"""/api/preview and /api/rehearsals: how one step looks, a room to play in beside bots, many plays at once.

Nothing of it is played on the hub: the backstage does (see server/rooms/rehearsing), except the rooms one sits in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

from flask import Blueprint, Response
from pydantic import BaseModel, Field

from server.authors.facilitators import Facilitator
from server.game.outcome import Refusal
from server.library.words import catalogue
from server.library.yaml_text import MOST_BYTES
from server.rooms.rehearsal import who_plays
from server.rooms.rehearsing.alone import SPEEDS, Alone, Rehearsals
from server.rooms.rehearsing.answering import DRAFT
from server.rooms.rehearsing.backstage import Backstage
from server.rooms.rehearsing.runs import MOST_TIMES, Run, Runs
from server.web.answers import Declined, decline, done
from server.web.body import read_body
from server.web.reading import Reading
from server.web.shelf import Shelf

MOST_PLAYERS = 40
Spoken = Literal["fr", "en"]


class OfScenario(BaseModel, extra="forbid"):
    """As it is written now, or by its name on the shelf."""

    text: str | None = Field(None, max_length=MOST_BYTES)
    scenario: str | None = Field(None, max_length=80)
    language: Spoken = "fr"


class Preview(OfScenario):
    step: str = Field("", max_length=60)
    place: Literal["play", "desk", "screen"] = "play"


class Begin(OfScenario):
    players: int = Field(6, ge=1, le=MOST_PLAYERS)
    minds: str = Field("mixed", max_length=400)
    me: str = Field("", max_length=40)


class Many(OfScenario):
    players: int = Field(6, ge=1, le=MOST_PLAYERS)
    minds: str = Field("mixed", max_length=400)
    times: int = Field(50, ge=1, le=MOST_TIMES)


class Pace(BaseModel, extra="forbid"):
    speed: int


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """What rehearsals are made with."""

    backstage: Backstage
    rehearsals: Rehearsals
    runs: Runs


def rehearsals_blueprint(shelf: Shelf, reading: Reading, parts: Rehearsing) -> Blueprint:
    blueprint = Blueprint("rehearsals", __name__, url_prefix="/api")
    backstage, rehearsals, runs = parts.backstage, parts.rehearsals, parts.runs

    @blueprint.post("/preview")
    def preview() -> Response:
        me = shelf.me(changes=True)
        body = read_body(Preview)
        wanted = {"what": "preview", "step": body.step, "place": body.place, "language": body.language}
        answer = backstage.ask({**wanted, **_source(shelf, me, body)})
        _check(answer)
        return Response(answer, mimetype="application/json")

    @blueprint.post("/rehearsals")
    def begin() -> Response:
        me = shelf.me(changes=True)
        body = read_body(Begin)
        _check_minds(body.minds)
        one = rehearsals.begin(
            me.id, _frozen(shelf, reading, me, body), scenario=body.scenario or "",
            me=body.me.strip() or catalogue().say(body.language, "rehearsal-me"),
            players=body.players, minds=body.minds, language=body.language,
        )  # fmt: skip
        return done(201, **_going(one).as_json())

    @blueprint.get("/rehearsals")
    def mine() -> Response:
        """Those that go on, and the results that are still kept: the way back for who closed the page."""
        me = shelf.me().id
        going = [{"id": one.id, "scenario": one.scenario, "began": one.begun_ms} for one in rehearsals.all_of(me)]
        kept = [{**run.as_json(), "result": None} for run in runs.all_of(me)]
        return done(going=going, runs=kept)

    @blueprint.get("/rehearsals/<id>")
    def look(id: str) -> Response:
        return done(**_known(rehearsals.of(shelf.me().id, id)).as_json())

    @blueprint.post("/rehearsals/<id>/pace")
    def pace(id: str) -> Response:
        one = _known(rehearsals.of(shelf.me(changes=True).id, id))
        speed = read_body(Pace).speed
        if speed not in SPEEDS:
            raise decline("command/bad_data", field="speed")
        one.speed = speed
        return done(speed=speed)

    @blueprint.delete("/rehearsals/<id>")
    def stop(id: str) -> Response:
        one = rehearsals.of(shelf.me(changes=True).id, id)
        if one:
            rehearsals.stop(one)
        return done()

    @blueprint.post("/rehearsals/many")
    def begin_many() -> Response:
        me = shelf.me(changes=True)
        body = read_body(Many)
        _check_minds(body.minds)
        wanted = {"times": body.times, "players": body.players, "minds": body.minds, "language": body.language}
        run = runs.begin(me.id, {**wanted, "frozen": _frozen(shelf, reading, me, body)}, body.scenario or "")
        return done(201, **_going(run).as_json())

    @blueprint.get("/rehearsals/many/<id>")
    def look_at_many(id: str) -> Response:
        return done(**_known(runs.of(shelf.me().id, id)).as_json())

    @blueprint.delete("/rehearsals/many/<id>")
    def stop_many(id: str) -> Response:
        runs.stop(_known(runs.of(shelf.me(changes=True).id, id)))
        return done()

    return blueprint


def _source(shelf: Shelf, me: Facilitator, body: OfScenario) -> dict[str, Any]:
    if (body.text is None) == (body.scenario is None):
        raise decline("command/bad_data", field="text")
    return {"text": body.text} if body.text is not None else {"frozen": shelf.frozen(me, str(body.scenario))}


def _frozen(shelf: Shelf, reading: Reading, me: Facilitator, body: OfScenario) -> dict[str, Any]:
    source = _source(shelf, me, body)
    if "text" in source:
        source = reading.freeze(source["text"], DRAFT, body.language)
    if "problem" in source:
        raise decline("scenario/problem", **source["problem"])
    frozen: dict[str, Any] = source["frozen"]
    return frozen


def _check(answer: bytes) -> None:
    """What the backstage refuses is refused here."""
    if not answer.startswith(b'{"ok":true'):
        refusal = json.loads(answer)["refusal"]
        raise Declined(Refusal(refusal.pop("code"), refusal))


def _check_minds(minds: str) -> None:
    try:
        who_plays(minds, 1)
    except ValueError:
        raise decline("command/bad_data", field="minds") from None


def _going(made: Alone | Run | Refusal) -> Alone | Run:
    if isinstance(made, Refusal):
        raise Declined(made)
    return made


def _known(found: Any) -> Any:
    return found if found else _unknown()


def _unknown() -> NoReturn:
    raise decline("rehearsal/unknown")
