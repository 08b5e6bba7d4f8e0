"""/static/<build hash>/…: the files of the build and nothing else, in the smallest form the browser takes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Protocol

from flask import Blueprint, Response, request

from server.web.answers import decline
from server.web.assets import Build, PageAssets

FOR_EVER = "public, max-age=31536000, immutable"
KINDS = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".ftl": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
}


class Assets(Protocol):
    """What pages need of `server.web.assets`."""

    def current(self) -> Build: ...
    def older_builds(self) -> list[Build]: ...
    def page_assets(
        self, place: str, language: str, kinds: tuple[str, ...] = (), page: str = "main", /
    ) -> PageAssets: ...


def served_blueprint(assets: Assets) -> Blueprint:
    blueprint = Blueprint("served", __name__)
    builds = {build.hash: build for build in [*assets.older_builds(), assets.current()]}

    @blueprint.get("/static/<build>/<path:path>")
    def served(build: str, path: str) -> Response:
        known = builds.get(build)
        if known is None or path not in known.files:
            raise decline("page/none")
        coding = _coding(known, path)
        response = Response(_read(known.folder / (path + _suffix(coding))))
        response.headers["Content-Type"] = KINDS.get(PurePosixPath(path).suffix, "application/octet-stream")
        response.headers["Cache-Control"] = FOR_EVER
        response.headers["Vary"] = "Accept-Encoding"
        if coding:
            response.headers["Content-Encoding"] = coding
        return response

    return blueprint


def _coding(build: Build, path: str) -> str:
    accepted = request.accept_encodings
    if build.files[path].br and accepted.quality("br") > 0:
        return "br"
    if build.files[path].gzip and accepted.quality("gzip") > 0:
        return "gzip"
    return ""


def _suffix(coding: str) -> str:
    return {"br": ".br", "gzip": ".gz"}.get(coding, "")


@lru_cache(maxsize=1024)
def _read(file: Path) -> bytes:
    return file.read_bytes()
