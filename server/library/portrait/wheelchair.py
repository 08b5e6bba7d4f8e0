"""A wheelchair from the front: its wheels stand slim beside the arms, whole within the card."""

from server.library.portrait.colour import BRICKS, INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, d, fill, ring, stroke

_TYRE, _METAL = "#2A3550", "#C9CED8"


def wheelchair(s: Sitter) -> dict[str, str]:
    grip = BRICKS["poppy"] if s.settings.colour != "poppy" else BRICKS["wheat"]
    back = fill("M-58 141V84C-58 70-50 64-38 64H38C50 64 58 70 58 84V141Z", "#3B4766")
    back += fill("M38 64C50 64 58 70 58 84V141H42V84C42 74 41 68 38 64Z", INK, 0.3)
    handles = both(stroke("M-60 92V72C-60 63-66 60-75 60", _TYRE, 6) + stroke("M-76 60H-88", grip, 9))
    return {"chair": back + handles, "held": both(_wheel()) + both(_hand(s))}


def _wheel() -> str:
    """Leaning a little outwards at the foot, as they do."""
    spokes = "".join(
        d("M", -88, 113, "L", x, y) for x, y in ((-90, 78), (-80, 92), (-78, 128), (-97, 95), (-96, 131))
    )
    wheel = (
        ring(-88, 113, 12, 38, _TYRE, 7) + stroke(spokes, _METAL, 1.6) + ring(-88, 113, 8.5, 31, _METAL, 2.4)
    )
    return f'<g transform="rotate(5 -88 113)">{wheel}</g>'


def _hand(s: Sitter) -> str:
    sleeve = s.cloth(s.settings.clothes.colour)
    arm = stroke("M-62 97C-70 106-76 106-82 100", mix(sleeve, INK, 0.1), 17)
    fist = fill("M-93 89c-5 2-6 12-1 17 6 3 12 1 14-3 2-6 0-13-5-15-3-1-6 0-8 1Z", s.skin)
    return arm + fist
