"""Stands before everything, /socket.io included: whose address we answer to, which pages may speak to us, how much.

Flask sees nothing of /socket.io, and the libraries' own check of origins believes the Host header, which a hostile
page can choose (DNS rebinding). So both are compared with what the settings say, and with nothing the visitor says.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from werkzeug.middleware.proxy_fix import ProxyFix

from server.game.outcome import Refusal, refuse
from server.library.words import catalogue
from server.settings import Limits, Settings
from server.web.languages import spoken

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SOCKET = "/socket.io"
ASKING = frozenset({"GET", "HEAD", "OPTIONS"})
SECRETS = frozenset({"key", "token", "desk_key", "screen_key", "return_words"})
TEXTS = ("/api/scenarios", "/api/check", "/api/preview", "/api/rehearsals")
FILES = ("/api/scenarios/import", "/picture")
MOST_TOLD = 100
STATUS = {
    "page/host": "400 Bad Request", "page/address": "400 Bad Request", "command/bad_data": "400 Bad Request",
    "page/origin": "403 Forbidden", "command/too_large": "413 Content Too Large",
}  # fmt: skip

log = logging.getLogger("tutti.web")


class Guard:
    def __init__(self, app: WSGIApplication, settings: Settings) -> None:
        self._app, self._words = app, catalogue()
        self._hosts = frozenset(_bare_host(host) for host in settings.hosts)
        self._origins = frozenset(_bare_origin(origin) for origin in settings.origins)
        self._limits = settings.limits
        self._told: set[str] = set()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)  # compressed, a message would be made anew for each reader
        refusal = self._refusal(environ)
        if refusal is None:
            return self._app(environ, start_response)
        return self._refuse(refusal, environ, start_response)

    def _refusal(self, environ: WSGIEnvironment) -> Refusal | None:
        socket = environ.get("PATH_INFO", "").startswith(SOCKET)
        if _bare_host(environ.get("HTTP_HOST", "")) not in self._hosts:
            self._tell_operator(environ.get("HTTP_HOST", ""))
            return refuse("page/host")
        if (socket or environ["REQUEST_METHOD"] not in ASKING) and self._is_foreign(environ):
            return refuse("page/origin")
        return self._of_address(environ, socket) or self._of_size(environ, socket)

    def _is_foreign(self, environ: WSGIEnvironment) -> bool:
        """Another site's page sent this. Programs send no origin and are welcome: a key is what lets them in."""
        origin = environ.get("HTTP_ORIGIN")
        if origin is not None:
            return _bare_origin(origin) not in self._origins
        return environ.get("HTTP_SEC_FETCH_SITE") in ("cross-site", "same-site")

    def _of_address(self, environ: WSGIEnvironment, socket: bool) -> Refusal | None:
        names = {name.lower() for name, _ in parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)}
        if names & SECRETS:  # an address is logged, copied, photographed
            return refuse("page/address")
        if socket and "j" in names:  # answers as a script, which any page may load
            return refuse("command/bad_data", field="j")
        return None

    def _of_size(self, environ: WSGIEnvironment, socket: bool) -> Refusal | None:
        length = environ.get("CONTENT_LENGTH", "")
        if length and not (length.isascii() and length.isdigit()):
            return refuse("command/bad_data", field="Content-Length")
        # What comes by socket is measured there, message by message.
        limit = most_bytes(self._limits, environ.get("PATH_INFO", ""))
        if not socket and int(length or 0) > limit:
            return refuse("command/too_large", limit=limit)
        return None

    def _tell_operator(self, host: str) -> None:
        if host in self._told or len(self._told) >= MOST_TOLD:
            return
        self._told.add(host)
        log.warning("refused the unknown host %.100r; if it is ours, name it with --public-url", host)

    def _refuse(self, refusal: Refusal, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        language = spoken(environ.get("HTTP_ACCEPT_LANGUAGE", ""))
        sentence = self._words.refusal(language, refusal.code, refusal.figures)
        page = "text/html" in environ.get("HTTP_ACCEPT", "")
        answer = sentence if page else json.dumps({"ok": False, "refusal": refusal.as_json(), "sentence": sentence})
        body = answer.encode()
        headers = [
            ("Content-Type", f"{'text/plain' if page else 'application/json'}; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Connection", "close"),  # what was to follow is not read
        ]
        start_response(STATUS[refusal.code], headers)
        return [body]


def most_bytes(limits: Limits, path: str) -> int:
    """Authors send whole texts, and files; everybody else one command."""
    if path.endswith(FILES):
        return limits.share_bytes
    return limits.text_bytes if path.startswith(TEXTS) else limits.message_bytes


def guarded(app: WSGIApplication, settings: Settings) -> WSGIApplication:
    """`app` behind the guard: the last thing to be wrapped, around the sockets too.

    What a proxy says about addresses is believed only from as many proxies as the settings name.
    """
    behind = settings.behind_proxy
    inside = Guard(app, settings)
    return ProxyFix(inside, x_for=behind, x_proto=behind, x_host=behind) if behind else inside


def _bare_host(host: str) -> str:
    """A host as browsers write it: lower case."""
    return host.strip().lower().removesuffix(":80").removesuffix(":443")


def _bare_origin(origin: str) -> str:
    lower = origin.strip().lower()
    if lower.startswith("http://"):
        return lower.removesuffix(":80")
    return lower.removesuffix(":443")
