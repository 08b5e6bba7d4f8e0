"""Small pictures made here: the QR code of a room's address, characters' faces."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, get_args

import segno
from flask import Blueprint, Response, request
from pydantic import ValidationError

from server.library.portrait import Portrait, draw_portrait
from server.library.portrait.draw import Crop
from server.settings import Settings
from server.web.answers import decline
from server.web.codes import read_code

A_DAY = "public, max-age=86400"
FOR_GOOD = "public, max-age=2592000, immutable"
CROPS = get_args(Crop)
INK = "#1A2342"
SHEET = "#FFFFFF"


def pictures_blueprint(settings: Settings) -> Blueprint:
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

    @blueprint.get("/portraits/<crop>.svg")
    def portrait(crop: str) -> Response:
        """The face whose settings stand in the address: of our characters and of any author's."""
        if crop not in CROPS:
            raise decline("page/none")
        return _picture(_drawn(portrait_of(request.args.to_dict(flat=False)), crop), FOR_GOOD)

    return blueprint


def portrait_of(query: Mapping[str, list[str]]) -> Portrait:
    """The settings written as `skin=1&hair.style=braids&accessories=wheat&accessories=tag`."""
    settings: dict[str, Any] = {}
    for name, values in query.items():
        outer, _, inner = name.partition(".")
        value = values if name == "accessories" else values[0]
        if not inner:
            settings[name] = value
        elif isinstance(part := settings.setdefault(outer, {}), dict):
            part[inner] = value
    try:
        return Portrait.model_validate(settings)
    except ValidationError as wrong:
        raise decline("page/none") from wrong


@lru_cache(maxsize=512)
def _drawn(portrait: Portrait, crop: Crop) -> bytes:
    return draw_portrait(portrait, crop=crop).encode()


def draw_qr(text: str) -> bytes:
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        out, kind="svg", border=4, dark=INK, light=SHEET, omitsize=True, xmldecl=False, svgclass=None, lineclass=None
    )
    return out.getvalue()


def _picture(svg: bytes, kept: str = A_DAY) -> Response:
    response = Response(svg, content_type="image/svg+xml; charset=utf-8")
    response.set_etag(hashlib.sha256(svg).hexdigest()[:24])
    response.headers["Cache-Control"] = kept
    response.make_conditional(request)
    return response
