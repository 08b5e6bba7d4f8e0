"""The pages: a head that names the page's modules, and a body that they draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from server.authors.facilitators import Facilitator, Facilitators
from server.game.scopes import ROOM, Documents, open_runs, scopes_in, state_of
from server.library.words import Words
from server.web.answers import STATUS, Declined, decline, language, sentence_of
from server.web.codes import read_code
from server.web.door import Door
from server.web.headers import Policy
from server.web.served import Assets
from server.web.server_key import ServerKey
from server.web.sessions import Sessions

PLACES_OF_A_ROOM = {"": "play", "desk": "desk", "screen": "screen"}


class Pages:
    """Draws the head of a place. What cannot be served yet is said in the body, where the modules may know better."""

    def __init__(self, assets: Assets, words: Words, policy: Policy) -> None:
        self._assets, self._words, self._policy = assets, words, policy

    def place(
        self, place: str, *, code: str = "", kinds: tuple[str, ...] = (), stop: Declined | None = None,
        marks: tuple[str, ...] = (), preview: bool = False, framed: bool = False,
    ) -> Response:  # fmt: skip
        """`marks`: what the page must know before it asks anything, as data-… of its body. `preview`: it shows what the
        page around it gives it. `framed`: a page of ours may be around it."""
        head = self._assets.page_assets(place, language(), kinds, "preview" if preview else "main")
        refusal = stop.refusal if stop else None
        sentence = sentence_of(self._words, refusal) if refusal else ""
        response = make_response(
            render_template(
                "place.html", place=place, head=head, lang=language(), words=self._words, code=code,
                marks=marks,
                refusal=refusal.code if refusal else "", sentence=sentence,
            )
        )  # fmt: skip
        response.status_code = STATUS[refusal.code] if refusal else 200
        if refusal and "seconds" in refusal.figures:
            response.headers["Retry-After"] = str(refusal.figures["seconds"])
        policy = self._policy(framed=framed or preview, still=preview, frames=place == "studio")
        response.headers["Content-Security-Policy"] = policy
        response.headers["Cache-Control"] = "no-cache, private"
        return response


def pages_blueprint(
    pages: Pages, door: Door, server_key: ServerKey, sessions: Sessions, facilitators: Facilitators,
    is_rehearsal: Callable[[str], bool],
) -> Blueprint:  # fmt: skip
    """`is_rehearsal`: whether the room with this code is one; its places stand side by side in the studio."""
    blueprint = Blueprint("pages", __name__)

    @blueprint.get("/")
    def home() -> Response:
        return pages.place("home")

    @blueprint.get("/studio")
    @blueprint.get("/studio/edit/<id>")
    @blueprint.get("/studio/rehearse/<id>")
    @blueprint.get("/studio/rehearsals/<id>")
    @blueprint.get("/studio/rehearsals/many/<id>")
    def studio(id: str = "") -> Response:
        marks = ("signed-in",) if sessions.who() else ("by-name",) if facilitators.all() else ()
        return pages.place("studio", marks=marks)

    @blueprint.get("/studio/preview/<place>")
    def preview(place: str) -> Response:
        if place not in PLACES_OF_A_ROOM.values():
            raise decline("page/none")
        return pages.place(place, preview=True)

    @blueprint.get("/sign-in/<token>")
    def use_link(token: str) -> AnyResponse:
        """Works once. A program that only looks at the link, to show what is behind it, does not use it up."""
        if request.method == "HEAD" or "prefetch" in request.headers.get("Sec-Purpose", ""):
            return Response(status=204)
        if not server_key.use_link(token):
            raise decline("page/link_used")
        sessions.begin(Facilitator())
        return redirect(url_for("pages.studio"), 303)

    @blueprint.get("/<code>")
    def play(code: str) -> AnyResponse:
        return _place_of_a_room(pages, door, is_rehearsal, code, "")

    @blueprint.get("/<code>/desk")
    def desk(code: str) -> AnyResponse:
        return _place_of_a_room(pages, door, is_rehearsal, code, "desk")

    @blueprint.get("/<code>/screen")
    def screen(code: str) -> AnyResponse:
        return _place_of_a_room(pages, door, is_rehearsal, code, "screen")

    return blueprint


def _place_of_a_room(
    pages: Pages, door: Door, is_rehearsal: Callable[[str], bool], typed: str, part: str
) -> AnyResponse:
    """The page is the same whether the room is open, has ended or never was: only its status and sentence tell.

    A key lies in the browser's storage, which no request shows. Its page must be able to come back with it at any
    time, after the room's end and while guesses from its address are slowed.
    """
    code = read_code(typed)
    if code is None:
        door.room(typed)  # counts as a wrong code
        raise decline("room/unknown")
    if code != typed:
        return redirect(f"/{code}/{part}".rstrip("/"), 302)
    place = PLACES_OF_A_ROOM[part]
    try:
        keeper, _ = door.room(code)
    except Declined as stop:
        return pages.place(place, code=code, stop=stop, framed=is_rehearsal(code))
    return pages.place(place, code=code, kinds=open_kinds(keeper.committed), framed=is_rehearsal(code))


def open_kinds(layers: Documents) -> tuple[str, ...]:
    """The activities that the page will show: their modules, words and style sheets come along with it.

    Those that are open in the room; and while groups are apart what most of them do now, for only a key tells whose
    page it is, and no request shows it.
    """
    in_room = [state_of(layers, run)["kind"] for run in open_runs(layers[ROOM])]
    groups = [next(open_runs(layers.get(scope, {})), "") for scope in scopes_in(layers) if scope != ROOM]
    in_groups = Counter(state_of(layers, run)["kind"] for run in groups if run)
    return tuple(dict.fromkeys([*in_room, *(kind for kind, _ in in_groups.most_common(1))]))
