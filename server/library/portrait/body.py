"""The shoulders: their outline, their shade, and how wide they are at any height."""

from server.library.portrait.colour import INK
from server.library.portrait.svg import fill

BODY = "M-76 141C-76 91-58 77-22 66L0 71 22 66C58 77 76 91 76 141Z"
FOOT = 141.0
_SHOULDER = ((-76.0, 141.0), (-76.0, 91.0), (-58.0, 77.0), (-22.0, 66.0))


def _along(t: float, axis: int) -> float:
    a, b, c, e = (point[axis] for point in _SHOULDER)
    u = 1 - t
    return u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * e


def _find(axis: int, value: float) -> float:
    """The t at which the left shoulder passes a value; x grows along it and y falls."""
    low, high = 0.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        before = _along(middle, axis) < value if axis == 0 else _along(middle, axis) > value
        low, high = (middle, high) if before else (low, middle)
    return low


def half_width(y: float) -> float:
    return -_along(_find(1, y), 0)


def shoulder(x: float) -> float:
    """Height of the shoulder above x."""
    return _along(_find(0, -abs(x)), 1) if abs(x) > 22 else 69.0


def draw_body(cloth: str) -> str:
    return fill(BODY, cloth) + fill("M30 68C60 78 76 93 76 141H40C48 115 45 87 30 68Z", INK, 0.13)
