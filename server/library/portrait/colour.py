"""Colours of bricks, skin, hair and cloth, and how they are mixed."""

from typing import Literal, get_args

BrickColour = Literal[
    "snow", "wheat", "poppy", "meadow", "lake", "plum", "sky", "rose", "apricot", "fir", "earth", "night"
]
ClothColour = Literal[
    "own", "cream", "coral", "brick", "rust", "mustard", "amber", "moss", "pine", "teal",
    "aqua", "powder", "denim", "navy", "slate", "lilac", "violet", "berry", "walnut",
]  # fmt: skip
HairColour = Literal["black", "dark", "brown", "chestnut", "copper", "blond", "grey", "silver", "white"]

INK = "#22304F"
LIGHT = "#FFF8E6"
GOLD = "#F3C548"
GOLD_SHADE = "#D9A52E"

BRICKS: dict[BrickColour, str] = {
    "snow": "#F3EDDF", "wheat": "#F3C548", "poppy": "#CB4332", "meadow": "#7FB556",
    "lake": "#2E7AC2", "plum": "#7A4A8E", "sky": "#9CD0E8", "rose": "#F2B1BB",
    "apricot": "#F0953A", "fir": "#12655F", "earth": "#7A4A32", "night": "#2A3550",
}  # fmt: skip

SKINS = ("#FBDCC4", "#F3C6A2", "#E5AE84", "#D2956A", "#B5764E", "#9A5E3F", "#83503B", "#6A4034")

HAIRS: dict[HairColour, str] = {
    "black": "#2A2430", "dark": "#46302A", "brown": "#7A4B2F", "chestnut": "#96522F", "copper": "#C4673A",
    "blond": "#E0B566", "grey": "#A9A6AA", "silver": "#D9D5D0", "white": "#F4F0E8",
}  # fmt: skip

# "own" is the character's brick colour.
CLOTHS: dict[ClothColour, str] = {
    "cream": "#FFF6E2", "coral": "#CB5A48", "brick": "#A8473C", "rust": "#C4673A", "mustard": "#E0A33E",
    "amber": "#D9803A", "moss": "#5E7A54", "pine": "#3F6650", "teal": "#2E7F80", "aqua": "#4E9FB0",
    "powder": "#8FB7CF", "denim": "#3F6EA3", "navy": "#3A4668", "slate": "#5B6E8C", "lilac": "#A08BC0",
    "violet": "#7A5A8E", "berry": "#B84D68", "walnut": "#6E4A38",
}  # fmt: skip

BRICK_COLOURS: tuple[BrickColour, ...] = get_args(BrickColour)


def channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(start: str, end: str, share: float) -> str:
    """`share` of the way from one colour to another."""
    pairs = zip(channels(start), channels(end), strict=True)
    return "#" + "".join(f"{int(a + (b - a) * share + 0.5):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance, as accessibility rules define it."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = channels(colour)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def brick_side(colour: BrickColour) -> str:
    """The side of a brick that lies in the shade."""
    return mix(BRICKS[colour], INK, 0.17 if colour == "snow" else 0.24)


def sign_ink(colour: BrickColour) -> str:
    """Ink on a light brick, cream on a dark one."""
    base = BRICKS[colour]
    return mix(base, INK, 0.92) if luminance(base) > 0.25 else LIGHT
