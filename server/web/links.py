"""A room's addresses. Keys lie in the fragment, which browsers never send, so no log and no proxy sees them."""

from __future__ import annotations

from server.settings import Settings


def links_of(settings: Settings, code: str, *, desk_key: str = "", screen_key: str = "") -> dict[str, str]:
    room = f"{settings.public_url}/{code}"
    links = {"play": room, "qr": f"{room}/qr.svg"}
    if desk_key:
        links["desk"] = f"{room}/desk#key={desk_key}"
    if screen_key:
        links["screen"] = f"{room}/screen#key={screen_key}"
    return links
