"""The twelve signs: no brick colour ever speaks alone. Each is drawn in a square from -1 to 1."""

from server.library.portrait.colour import BRICKS, LIGHT, BrickColour, brick_side, sign_ink
from server.library.portrait.svg import disc, fill, place, ring

_FILLED: dict[BrickColour, str] = {
    "poppy": "M-.6-.6H.6V.6H-.6Z",
    "meadow": "M0-.74.8.62H-.8Z",
    "plum": "M-.8-.24H.8V.24H-.8Z",
    "earth": "M-.75-.56H.75V-.18H-.75ZM-.75.18H.75V.56H-.75Z",
    "night": "M0-.9.24-.24.9 0 .24.24 0 .9-.24.24-.9 0-.24-.24Z",
}
_DRAWN: dict[BrickColour, tuple[str, float]] = {
    "snow": ("M-.66-.66.66.66M.66-.66-.66.66", 0.42),
    "sky": ("M-.85.12C-.5-.55-.2-.55 0 0S.5.55.85-.12", 0.36),
    "apricot": ("M-.7.4 0-.4.7.4", 0.38),
    "fir": ("M0-.72.72 0 0 .72-.72 0Z", 0.3),
}


def draw_sign(colour: BrickColour, ink: str) -> str:
    if colour in _FILLED:
        return fill(_FILLED[colour], ink)
    if colour in _DRAWN:
        path, width = _DRAWN[colour]
        return f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{width}"/>'
    if colour == "lake":
        return ring(0, 0, 0.58, 0.58, ink, 0.36)
    if colour == "rose":
        return disc(-0.46, 0, 0.36, ink) + disc(0.46, 0, 0.36, ink)
    return disc(0, 0, 0.58, ink)


def draw_stud(colour: BrickColour, x: float, y: float, r: float) -> str:
    """A stud seen from the front, with the sign of its colour."""
    rim = f'<circle cx="{x}" cy="{y}" r="{r}" fill="{BRICKS[colour]}" stroke="{LIGHT}" stroke-width="2.5"/>'
    return (
        disc(x, y + 3, r, brick_side(colour))
        + rim
        + place(draw_sign(colour, sign_ink(colour)), x, y, scale=r * 0.6)
    )
