"""The web's part of the server, put together from what it is given. Nothing happens at import."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, request

from server.authors.facilitators import Facilitator, Facilitators
from server.authors.scenarios import Scenarios
from server.library.words import LANGUAGES, catalogue
from server.rooms.registry import Rooms
from server.settings import Settings
from server.web.answers import answer_everything
from server.web.archive import Minutes, archive_blueprint
from server.web.check_api import check_blueprint
from server.web.door import Door
from server.web.guard import most_bytes
from server.web.headers import add_headers, policy_of
from server.web.health import health_blueprint
from server.web.keys_api import keys_blueprint
from server.web.offered import Library
from server.web.pages import Pages, pages_blueprint
from server.web.paper import Paper, paper_blueprint
from server.web.pictures import pictures_blueprint
from server.web.reading import Reading
from server.web.rehearsals_api import Rehearsing, rehearsals_blueprint
from server.web.rooms_api import rooms_blueprint
from server.web.scenarios_api import scenarios_blueprint, shares_blueprint
from server.web.served import Assets, served_blueprint
from server.web.server_key import ServerKey, server_key_of
from server.web.sessions import SIGNED_IN_FOR, Sessions
from server.web.shelf import Shelf
from server.web.sign_in_api import sign_in_blueprint
from server.web.studio_api import studio_blueprint

MOST_FORM_PARTS = 50
SERVER_KEY = "tutti_server_key"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages are made with."""

    rooms: Rooms
    library: Library
    reading: Reading
    rehearsing: Rehearsing
    scenarios: Scenarios
    facilitators: Facilitators
    assets: Assets
    minutes: Minutes
    paper: Paper


def create_web(settings: Settings, parts: Parts) -> Flask:
    """All pages and the HTTP interface. Whoever serves it puts `guard.guarded` around it, sockets included."""
    web = Flask("server.web", static_folder=None)
    rooms, library, assets = parts.rooms, parts.library, parts.assets
    server_key = server_key_of(settings.data, settings.facilitator_key)
    _configure(web, settings, server_key)
    _measure(web, settings)
    words = catalogue()
    web.jinja_env.globals["home"] = lambda: assets.page_assets("home", LANGUAGES[0])
    answer_everything(web, words)
    add_headers(web, settings)
    sessions = Sessions(parts.facilitators, rooms.clock.now)
    door = Door(rooms, server_key, sessions, settings.limits)

    def me(changes: bool) -> Facilitator:
        return door.facilitator(settings.origins, changes=changes)

    shelf = Shelf(library, parts.scenarios, parts.reading, me, rooms.clock.now)
    pages = Pages(assets, words, policy_of(settings))
    for blueprint in (
        served_blueprint(assets),
        health_blueprint(rooms),
        studio_blueprint(settings, rooms, shelf),
        sign_in_blueprint(settings, door, sessions, parts.facilitators),
        scenarios_blueprint(shelf),
        shares_blueprint(shelf),
        check_blueprint(library, shelf, parts.reading),
        rehearsals_blueprint(shelf, parts.reading, parts.rehearsing),
        rooms_blueprint(settings, rooms, door),
        keys_blueprint(settings, rooms, door),
        pictures_blueprint(settings),
        archive_blueprint(rooms, door, parts.minutes),
        paper_blueprint(door, shelf, parts.paper),
        pages_blueprint(pages, door, server_key, sessions, parts.facilitators, parts.rehearsing.rehearsals.holds),
    ):
        web.register_blueprint(blueprint)
    web.extensions[SERVER_KEY] = server_key
    return web


def sign_in_link(web: Flask, settings: Settings) -> str:
    """The facilitator's link for this start of the server. It works once."""
    server_key: ServerKey = web.extensions[SERVER_KEY]
    return f"{settings.public_url}/sign-in/{server_key.link_token}"


def _measure(web: Flask, settings: Settings) -> None:
    """The guard has looked at what a request says of its length; this holds for one that does not say it too."""

    @web.before_request
    def measured() -> None:
        request.max_content_length = most_bytes(settings.limits, request.path)


def _configure(web: Flask, settings: Settings, server_key: ServerKey) -> None:
    web.secret_key = server_key.session_secret
    web.config.update(
        MAX_CONTENT_LENGTH=settings.limits.message_bytes,
        MAX_FORM_MEMORY_SIZE=settings.limits.message_bytes,
        MAX_FORM_PARTS=MOST_FORM_PARTS,
        SESSION_COOKIE_NAME="tutti_studio",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.encrypted,
        SESSION_REFRESH_EACH_REQUEST=False,  # files and pictures stay cacheable
        PERMANENT_SESSION_LIFETIME=SIGNED_IN_FOR,
    )
    web.json.sort_keys = False  # type: ignore[attr-defined]
