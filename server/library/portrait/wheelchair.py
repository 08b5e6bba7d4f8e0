"""A wheelchair seen from the front: back, grips, and wheels that stand whole beside the arms."""

from server.library.portrait.colour import BRICKS, INK
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, fill, ring, stroke

_TYRE, _METAL = "#2A3550", "#D3D8E2"
_HUB = (-66.0, 110.0)
_RX, _RY = 25.0, 47.0


def wheelchair(s: Sitter) -> dict[str, str]:
    grip = BRICKS["poppy"] if s.settings.colour != "poppy" else BRICKS["wheat"]
    back = fill("M-58 141V84C-58 70-50 64-38 64H38C50 64 58 70 58 84V141Z", "#3B4766")
    back += fill("M38 64C50 64 58 70 58 84V141H42V84C42 74 41 68 38 64Z", INK, 0.3)
    handles = both(stroke("M-56 92V72C-56 62-62 59-70 59", _TYRE, 6) + stroke("M-72 59H-84", grip, 9))
    return {"chair": back + handles + both(_wheel())}


def _wheel() -> str:
    x, y = _HUB
    ends = ((-0.98, 0.2), (-0.9, -0.43), (-0.62, -0.78), (-0.2, -0.97), (0.3, -0.95))
    spokes = "".join(f"M{x} {y}L{x + dx * _RX} {y + dy * _RY}" for dx, dy in ends)
    tyre = ring(x, y, _RX, _RY, _TYRE, 6.5)
    return stroke(spokes, _METAL, 1.8) + tyre + ring(x, y, _RX - 6.5, _RY - 9, _METAL, 3)
