"""Eyes, brows, nose and mouth: what makes a look. Ink is kept for the eyes."""

from server.library.portrait.colour import mix
from server.library.portrait.settings import NoseShape
from server.library.portrait.sitter import EYE, Sitter
from server.library.portrait.svg import disc, fill, oval, stroke

_EYE_Y = 3
_MOUTH = "#7A2A36"
_TEETH = "#FFFDF6"


def draw_features(s: Sitter) -> dict[str, str]:
    return {"eyes": _eyes(s), "brows": _brows(s), "nose": _nose(s), "mouth": _mouth(s)}


def _open_eye(s: Sitter, x: float) -> str:
    rx, ry, glint = (3.9, 4.7, 1.55) if s.dark else (3.5, 4.3, 1.2)
    return oval(x, _EYE_Y, rx, ry, s.eye_ink) + disc(x - 1.2, _EYE_Y - 1.6, glint, "#FFFFFF")


def _smiling_eye(s: Sitter, x: float) -> str:
    arc = f"M{x - 5} {_EYE_Y + 1.5}Q{x} {_EYE_Y - 4.5} {x + 5} {_EYE_Y + 1.5}"
    return stroke(arc, s.eye_ink, 3.1 if s.dark else 2.6)


def _eyes(s: Sitter) -> str:
    look = s.settings.expression
    left = _smiling_eye if look in ("laugh", "soft") else _open_eye
    right = _smiling_eye if look in ("laugh", "soft", "wink") else _open_eye
    lashes = f"M{-EYE - 4.5} 0l-3 -2M{EYE + 4.5} 0l3 -2"
    eyes = left(s, -EYE) + right(s, EYE)
    return eyes + (stroke(lashes, s.eye_ink, 1.7) if s.settings.lashes else "")


def _brows(s: Sitter) -> str:
    lift = {"wry": -3.0, "think": -2.0}.get(s.settings.expression, 0)
    width = 4 if s.settings.age > 2 else 2.9
    left = f"M{-EYE - 7} -7.5Q{-EYE} -13 {-EYE + 6.5} -9"
    right = f"M{EYE - 6.5} {-9 + lift}Q{EYE} {-13 + lift * 1.5} {EYE + 7} {-7.5 + lift}"
    return stroke(left + right, s.brow, width)


_NOSES: dict[NoseShape, tuple[str, float]] = {
    "soft": ("M-5 17Q0 21 5 17", 2.3),
    "straight": ("M1 3L-4.5 17Q0 19.5 4 17.5", 2.2),
    "round": ("M-6.5 16Q0 22 6.5 16", 2),
    "long": ("M2-2C-1 8-8 14-5 18Q0 21 5 18", 2.2),
    "wide": ("M-8 16Q-7 20-3 18.5Q0 20.5 3 18.5Q7 20 8 16", 2.2),
}


def _nose(s: Sitter) -> str:
    path, width = _NOSES[s.settings.nose]
    tip = ""
    if s.settings.nose == "round":
        tip = oval(0, 14, 7, 6, mix(s.skin, "#3A1420" if s.dark else "#C8504A", 0.24))
    return tip + stroke(path, s.skin_line, width)


_CLOSED = {
    "smile": "M-11 28Q0 37 11 28",
    "soft": "M-9 29Q0 35.5 9 29",
    "calm": "M-9 30Q0 34 9 30",
    "wink": "M-11 29Q2 37 12 26",
    "wry": "M-9 31Q3 34 11 26",
    "think": "M-8 30Q3 34 10 28",
}


def _mouth(s: Sitter) -> str:
    look = s.settings.expression
    if look == "grin":
        return fill("M-13 26Q0 28.5 13 26Q9 39 0 39T-13 26Z", _MOUTH) + fill(
            "M-11.5 26.5Q0 28.5 11.5 26.5L10.5 30.5Q0 32 -10.5 30.5Z", _TEETH
        )
    if look == "laugh":
        open_mouth = fill("M-14 25Q0 27.5 14 25Q11 42 0 42T-14 25Z", _MOUTH)
        teeth = fill("M-12.5 25.5Q0 27.5 12.5 25.5L11.5 30Q0 32 -11.5 30Z", _TEETH)
        return open_mouth + teeth + fill("M-7 38.5Q0 33 7 38.5Q0 44 -7 38.5Z", "#E07A74")
    if s.settings.beard and s.settings.beard.kind in ("short", "full"):
        return _mouth_in_beard(s)
    return stroke(_CLOSED[look], s.lip, 2.7)


def _mouth_in_beard(s: Sitter) -> str:
    """Two lips of skin's own colour: on hair, a single thin line would be lost."""
    lower = fill(_CLOSED[s.settings.expression] + "Q1 40 -9 30Z", mix(s.skin, "#C4504A", 0.38))
    return lower + stroke(_CLOSED[s.settings.expression], mix(s.lip, "#3A1018", 0.45), 2.4)
