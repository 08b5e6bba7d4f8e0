"""A page that is whole in itself, as the minutes and the sheets are: its own style, its own letters, no script."""

from __future__ import annotations

import base64
import hashlib
import re

from flask import Response, request

from server.library.words import LANGUAGES
from server.web.answers import language

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def asked_language() -> str:
    """What the address asks for, else the visitor's."""
    asked = request.args.get("language", "")
    return asked if asked in LANGUAGES else language()


def whole_page(text: str, *, framed: bool = False) -> Response:
    """`framed`: it may stand in a page of ours."""
    response = Response(text, content_type="text/html; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Security-Policy"] = _policy(text, framed)
    return response


def _policy(page: str, framed: bool) -> str:
    """Its style sheets by their hashes, its letters and pictures, no script at all."""
    around = "'self'" if framed else "'none'"
    digests = (hashlib.sha256(style.encode()).digest() for style in STYLE.findall(page))
    styles = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return (
        f"default-src 'none'; style-src 'self' {styles}; img-src 'self' data:; font-src 'self' data:; "
        f"base-uri 'none'; form-action 'none'; frame-ancestors {around}"
    )
