"""Settings in, one standalone picture out. No identifiers, styles or scripts: many may lie in one page."""

from typing import Literal

from server.library.portrait.accessories import draw_accessories
from server.library.portrait.beard import draw_beard
from server.library.portrait.card import FOOT, HEIGHT, WIDTH, draw_card
from server.library.portrait.clothes import draw_clothes
from server.library.portrait.colour import BRICKS, mix
from server.library.portrait.features import draw_features
from server.library.portrait.glasses import draw_glasses
from server.library.portrait.hair import draw_hair
from server.library.portrait.head import draw_head
from server.library.portrait.headwear import draw_headwear
from server.library.portrait.settings import Portrait
from server.library.portrait.sign import draw_stud
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import num

Crop = Literal["card", "bust"]

_PARTS = (draw_hair, draw_headwear, draw_clothes, draw_head, draw_beard,
          draw_features, draw_glasses, draw_accessories)  # fmt: skip
# Painted in this order: what comes later lies in front.
_LAYERS = (
    "chair", "back", "cloth", "behind_neck", "neck", "collar", "ears", "head", "lines", "beard", "nose",
    "mouth", "glasses", "brows", "eyes", "hair", "strands", "hat", "held",
)  # fmt: skip
_SCALE = 1.07
_MIDDLE = 121  # height of the head's middle on the card, before scaling


def draw_portrait(settings: Portrait, *, crop: Crop = "card") -> str:
    """The card (240 x 262), or a square bust for small faces. Same settings, same bytes."""
    sitter = Sitter(settings)
    return _bust(sitter) if crop == "bust" else _card(sitter)


def _figure(s: Sitter) -> str:
    drawn = [part(s) for part in _PARTS]
    return "".join(layers.get(name, "") for name in _LAYERS for layers in drawn)


def _svg(width: float, height: float, marks: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {num(width)} {num(height)}"'
        f' width="{num(width)}" height="{num(height)}" aria-hidden="true" focusable="false">{marks}</svg>'
    )


def _drop(s: Sitter) -> int:
    """How far the figure sinks so that what is on the head has room."""
    if s.settings.headwear and s.settings.headwear.kind in ("straw", "baker"):
        return 8
    return 6 if s.settings.hair.style in ("bun", "manbun", "locs", "afro") and not s.hatted else 0


def _card(s: Sitter) -> str:
    y = FOOT + _drop(s) - (FOOT - _MIDDLE) * _SCALE
    figure = f'<g transform="translate({WIDTH // 2} {num(y)}) scale({_SCALE})">{_figure(s)}</g>'
    # an inner picture cuts the figure at the card's foot without needing a named clip
    cut = f'<svg width="{WIDTH}" height="{FOOT}" overflow="hidden">{figure}</svg>'
    return _svg(
        WIDTH, HEIGHT, draw_card(s.settings.colour) + cut + draw_stud(s.settings.colour, 209, 229, 25)
    )


def _frame(s: Sitter) -> tuple[float, float]:
    """Side of the square and height of the head's middle in it: hats and tall hair need more room."""
    if s.settings.headwear and s.settings.headwear.kind in ("straw", "baker"):
        return 166, 94
    tall = s.settings.hair.style in ("bun", "manbun", "locs", "afro", "curls") and not s.hatted
    return (154, 84) if tall else (140, 73)


def _bust(s: Sitter) -> str:
    side, middle = _frame(s)
    snow = s.settings.colour == "snow"  # so pale that its tint would be lost on paper
    ground = mix("#FFFDF8", "#D9D3C6" if snow else BRICKS[s.settings.colour], 0.6 if snow else 0.28)
    back = f'<rect width="{num(side)}" height="{num(side)}" fill="{ground}"/>'
    return _svg(side, side, f'{back}<g transform="translate({num(side / 2)} {num(middle)})">{_figure(s)}</g>')
