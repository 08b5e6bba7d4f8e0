"""A room's addresses. Keys lie in the fragment, which browsers never send, so no log and no proxy sees them."""

from __future__ import annotations

from server.settings import Settings


def links_of(settings: Settings, code: str, *, desk_key: str = "", screen_key: str = "") -> dict[str, str]:
    room = f"{settings.public_url}/{code}"
    links = {"play": room, "qr": f"{room}/qr.svg"}
    if desk_key:
        links["desk"] = link_of_key(settings, code, "desk", desk_key)
    if screen_key:
        links["screen"] = link_of_key(settings, code, "screen", screen_key)
    return links


def link_of_key(settings: Settings, code: str, kind: str, key: str, of: str = "") -> str:
    """`of`: the site or the group it is for; a browser that holds several keys tells them apart by it."""
    page = "screen" if kind == "screen" else "desk"
    return f"{settings.public_url}/{code}/{page}#key={key}" + (f"&of={of}" if of else "")
