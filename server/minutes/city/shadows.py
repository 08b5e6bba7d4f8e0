"""One flat layer of shadows: footprints, and footprints moved away from the light, never darker where they meet."""

from collections.abc import Sequence

from server.minutes.city.trace import HALF, disc, n1, outline, project

AWAY = (0.27, -0.13)  # parcels per brick of height
At = tuple[float, float]


def _turn(o: At, a: At, b: At) -> float:
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])


def _half(spots: Sequence[At]) -> list[At]:
    kept: list[At] = []
    for at in spots:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], at) <= 0:
            kept.pop()
        kept.append(at)
    return kept[:-1]


def box_shadow(x0: float, y0: float, x1: float, y1: float, high: float) -> str:
    """The shadow of something that covers whole ground, `high` bricks tall."""
    feet = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    cast = [(x + AWAY[0] * high, y + AWAY[1] * high) for x, y in feet]
    ordered = sorted([*feet, *cast])
    return outline([*_half(ordered), *_half(ordered[::-1])])


def round_shadow(x: float, y: float, radius: float) -> str:
    """The shadow of a tree or a person."""
    r = radius * HALF
    return disc(project(x + radius * 0.52, y - radius * 0.25), float(n1(r)), float(n1(r / 2)))
