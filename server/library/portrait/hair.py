"""Hair has a part behind the head and a part before it; strands fall over the clothes."""

from collections.abc import Callable

from server.library.portrait.hair_long import bob, braids, long, plait
from server.library.portrait.hair_short import bald, crop, pixie, side
from server.library.portrait.hair_up import afro, bun, curls, locs, manbun
from server.library.portrait.settings import HairStyle
from server.library.portrait.sitter import Sitter

_STYLES: dict[HairStyle, Callable[[Sitter], dict[str, str]]] = {
    "crop": crop,
    "side": side,
    "bob": bob,
    "braids": braids,
    "plait": plait,
    "long": long,
    "bun": bun,
    "curls": curls,
    "afro": afro,
    "locs": locs,
    "pixie": pixie,
    "manbun": manbun,
    "bald": bald,
}


def draw_hair(s: Sitter) -> dict[str, str]:
    worn = s.settings.headwear
    if worn is not None and worn.kind == "hijab":
        return {}
    return _STYLES[s.settings.hair.style](s)
