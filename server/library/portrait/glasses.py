"""Glasses lie under the eyes' ink, so that looks stay clear."""

from server.library.portrait.sitter import EYE, Sitter
from server.library.portrait.svg import oval, ring, stroke


def _lens(kind: str, x: float, colour: str) -> str:
    if kind == "round":
        return oval(x, 4, 12.5, 12.5, "#FFFFFF", 0.2) + ring(x, 4, 12.5, 12.5, colour, 2.6)
    corner = 8 if kind == "cat" else 5
    return (
        f'<rect x="{x - 13}" y="-5.5" width="26" height="19" rx="{corner}" fill="#FFFFFF" fill-opacity=".2"'
        f' stroke="{colour}" stroke-width="2.6"/>'
    )


def draw_glasses(s: Sitter) -> dict[str, str]:
    worn = s.settings.glasses
    if worn is None:
        return {}
    colour = s.cloth(worn.colour)
    x, w = EYE + 0.5, s.half
    marks = _lens(worn.kind, -x, colour) + _lens(worn.kind, x, colour)
    marks += stroke("M-3 3Q0 0 3 3", colour, 2.4)
    marks += stroke(f"M{-x - 13} 1L{-w + 1} -1M{x + 13} 1L{w - 1} -1", colour, 2.4)
    if worn.kind == "cat":
        marks += stroke(f"M{-x - 12} -4l-5 -4M{x + 12} -4l5 -4", colour, 3.2)
    return {"glasses": marks + stroke("M-22.5 1l5-4M9.5 1l5-4", "#FFFFFF", 1.8, 0.8)}
