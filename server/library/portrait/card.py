"""The card: a brick seen from the front, three studs on top, and the sign of its colour on a stud."""

from server.library.portrait.colour import BRICKS, INK, BrickColour, mix
from server.library.portrait.svg import disc, fill

WIDTH, HEIGHT = 240, 262
FOOT = 250  # where the card ends and the bust is cut
_FRONT = "M22 24H218Q230 24 230 36V238Q230 250 218 250H22Q10 250 10 238V36Q10 24 22 24Z"
_SIDE = "M218 24Q230 24 230 36V238Q230 250 218 250H206Q216 250 216 238V36Q216 24 206 24Z"


def card_colour(colour: BrickColour) -> str:
    """Much paler than the brick, so that the face stands out."""
    base = BRICKS[colour]
    return mix(base, "#D9D3C6", 0.45) if colour == "snow" else mix(base, "#FFF8EC", 0.52)


def draw_card(colour: BrickColour) -> str:
    card = card_colour(colour)
    return "".join(_stud(x, card) for x in (42, 120, 198)) + (
        fill(_FRONT, card) + disc(112, 118, 86, mix(card, "#FFFDF6", 0.5)) + fill(_SIDE, INK, 0.08)
    )


def _stud(x: int, card: str) -> str:
    front = f"M{x - 21} 26V17Q{x - 21} 12 {x - 16} 12H{x + 16}Q{x + 21} 12 {x + 21} 17V26Z"
    return fill(front, card) + fill(
        f"M{x + 7} 26V12H{x + 16}Q{x + 21} 12 {x + 21} 17V26Z", mix(card, INK, 0.13)
    )
