"""Small pictures made here: the QR code of a room's address, characters' faces."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache

import segno
from flask import Blueprint, Response, request

from server.library.portrait import draw_portrait
from server.settings import Settings
from server.web.answers import decline
from server.web.codes import read_code
from server.web.offered import Library

A_DAY = "public, max-age=86400"
INK = "#1A2342"
SHEET = "#FFFFFF"


def pictures_blueprint(settings: Settings, library: Library) -> Blueprint:
    blueprint = Blueprint("pictures", __name__)

    @blueprint.get("/<code>/qr.svg")
    def qr(code: str) -> Response:
        """The room's address. It holds nothing that the address does not say, so nobody is asked for a key.

        It has no size of its own: the page says how large, up to the whole height of a projector.
        """
        read = read_code(code)
        if read is None:
            raise decline("page/none")
        return _picture(draw_qr(f"{settings.public_url}/{read}"))

    @lru_cache(maxsize=256)
    def portrait_of(role: str, crop: str) -> bytes | None:
        found = library.roles().get(role)
        if found is None:
            return None
        return draw_portrait(found.portrait, crop="bust" if crop == "bust" else "card").encode()

    @blueprint.get("/portraits/<role>.svg")
    def portrait(role: str) -> Response:
        picture = portrait_of(role, request.args.get("crop", "card"))
        if picture is None:
            raise decline("page/none")
        return _picture(picture)

    return blueprint


def draw_qr(text: str) -> bytes:
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        out, kind="svg", border=4, dark=INK, light=SHEET, omitsize=True, xmldecl=False, svgclass=None, lineclass=None
    )
    return out.getvalue()


def _picture(svg: bytes) -> Response:
    response = Response(svg, content_type="image/svg+xml; charset=utf-8")
    response.set_etag(hashlib.sha256(svg).hexdigest()[:24])
    response.headers["Cache-Control"] = A_DAY
    response.make_conditional(request)
    return response
