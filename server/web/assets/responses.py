"""Gives out the built files: exactly those, in the smallest form the browser reads, to be kept for ever."""

from functools import cache
from pathlib import Path

from flask import Blueprint, Response, abort, request

from server.web.assets.build import Build, File, older_builds

TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".ftl": "text/plain; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
}


def blueprint(build: Build) -> Blueprint:
    """`/static/<build hash>/<path>`: this build's, and older ones for pages opened before."""
    builds = {each.hash: each for each in [*older_builds(), build]}
    static = Blueprint("static_files", __name__)

    @static.get("/static/<name>/<path:path>")
    def file(name: str, path: str) -> Response:
        known = builds.get(name)
        entry = known.files.get(path) if known else None
        if known is None or entry is None:
            abort(404)
        return _response(known, path, entry)

    return static


def _response(build: Build, path: str, file: File) -> Response:
    suffix, encoding = _best_form(file)
    content = _content(build.folder / (path + suffix))
    response = Response(content, content_type=TYPES["." + path.rpartition(".")[2]])
    if encoding:
        response.content_encoding = encoding
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.set_etag(file.sha256[:32] + suffix)
    response.make_conditional(request)
    return response


def _best_form(file: File) -> tuple[str, str]:
    if file.br and request.accept_encodings["br"] > 0:
        return ".br", "br"
    if file.gzip and request.accept_encodings["gzip"] > 0:
        return ".gz", "gzip"
    return "", ""


@cache
def _content(path: Path) -> bytes:
    """All of them together are about a megabyte: read once, so that a class of thirty waits for no disk."""
    return path.read_bytes()
