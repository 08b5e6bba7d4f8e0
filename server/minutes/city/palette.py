"""Colours: the twelve of the bricks with their signs, and the tones of a face in the light from the upper left."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import floor

from server.minutes.city.shapes import COLOURS, SHAPES

DARK = 137000  # 1000 × the grey above which the sign is drawn in ink


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


@lru_cache(maxsize=512)
def is_dark(colour: str) -> bool:
    red, green, blue = _channels(colour)
    return 299 * red + 587 * green + 114 * blue < DARK


@lru_cache(maxsize=2048)
def mix(start: str, end: str, share: float) -> str:
    """`share` of the way from one colour to another."""
    pairs = zip(_channels(start), _channels(end), strict=True)
    return "#" + "".join(f"{floor(a + (b - a) * share + 0.5):02X}" for a, b in pairs)


def base(name: str) -> str:
    """The plain colour of a name: a brick's, a paint's, or itself."""
    if name in COLOURS:
        return str(COLOURS[name]["base"])
    return str(SHAPES["paints"].get(name, name))


def _top(name: str) -> str:
    share = COLOURS.get(name, {}).get("top", 0.17 if is_dark(base(name)) else 0.28)
    return mix(base(name), base("light"), share)


def _right(name: str) -> str:
    return mix(base(name), base("ink"), COLOURS.get(name, {}).get("right", 0.24))


TONES: Mapping[str, Callable[[str], str]] = {
    "top": _top,
    "left": base,
    "right": _right,
    "cloth": lambda name: mix(_top(name), base(name), 0.4),
    "lit": lambda name: mix(_top(name), base(name), 0.45),
    "dim": lambda name: mix(base(name), _right(name), 0.62),
}


def tone(name: str, face: str) -> str:
    """How a colour looks on a face."""
    return TONES[face](name)


def paint(words: str, roles: Mapping[str, str] | None = None) -> str:
    """Reads a paint of shapes.json: `name`, `name.tone`, then any number of `>name share` to mix towards."""
    known = roles or {}
    first, *mixes = words.split(">")
    name, _, face = first.partition(".")
    meant = known.get(name, name)
    colour = tone(meant, face) if face else base(meant)
    for step in mixes:
        toward, share = step.split(" ")
        colour = mix(colour, base(known.get(toward, toward)), float(share))
    return colour


def sign_ink(name: str) -> str:
    """The ink of a colour's sign: dark on a light brick, light on a dark one."""
    return base("light") if is_dark(base(name)) else mix(base(name), base("ink"), 0.92)


def sign_of(name: str) -> str:
    return str(COLOURS.get(name, {}).get("sign", "square"))
