"""The one who sits for the portrait: measures and tones, worked out once from the settings.

Everything is drawn around the middle of the head: x to the right, y down.
"""

from dataclasses import dataclass
from functools import cached_property

from server.library.portrait.colour import BRICKS, CLOTHS, HAIRS, INK, SKINS, ClothColour, mix
from server.library.portrait.settings import FaceShape, Portrait

# half width, height, how full the jaw is
_SHAPES: dict[FaceShape, tuple[float, float, float]] = {
    "oval": (37, 92, 0.66),
    "round": (41, 88, 0.82),
    "square": (39, 91, 0.98),
    "long": (35, 100, 0.68),
    "heart": (39, 90, 0.5),
}
EYE = 15.5  # from the middle to an eye


@dataclass(frozen=True)
class Sitter:
    settings: Portrait

    @cached_property
    def shape(self) -> tuple[float, float, float]:
        return _SHAPES[self.settings.face]

    @property
    def half(self) -> float:
        return self.shape[0]

    @property
    def height(self) -> float:
        return self.shape[1]

    @property
    def jaw(self) -> float:
        """x of the point that pulls the cheek towards the chin."""
        return self.shape[0] * self.shape[2]

    @property
    def top(self) -> float:
        return -self.height * 0.54

    @property
    def chin(self) -> float:
        return self.height * 0.5

    @property
    def dark(self) -> bool:
        """On dark skin eyes are larger and lines deeper: every face must read equally well."""
        return self.settings.skin > 4

    @cached_property
    def skin(self) -> str:
        return SKINS[self.settings.skin]

    @cached_property
    def skin_shade(self) -> str:
        return mix(self.skin, "#2A1020", 0.3) if self.dark else mix(self.skin, "#9A3F3A", 0.2)

    @cached_property
    def skin_line(self) -> str:
        return mix(self.skin, "#1E0A14" if self.dark else "#8A3A34", 0.42)

    @cached_property
    def lip(self) -> str:
        return mix(self.skin, "#5A1420", 0.5) if self.dark else mix(self.skin, "#A8343C", 0.62)

    @cached_property
    def eye_ink(self) -> str:
        return "#140B16" if self.dark else INK

    @cached_property
    def hair(self) -> str:
        return HAIRS[self.settings.hair.colour]

    @cached_property
    def hair_dark(self) -> str:
        return mix(self.hair, INK, 0.3)

    @cached_property
    def hair_light(self) -> str:
        return mix(self.hair, "#FFE9C9", 0.22)

    @cached_property
    def brow(self) -> str:
        if self.settings.hair.colour in ("grey", "silver", "white"):
            return mix(self.hair, INK, 0.28)
        return "#1A0F16" if self.dark else self.hair_dark

    @cached_property
    def beard(self) -> str:
        chosen = self.settings.beard and self.settings.beard.colour
        return HAIRS[chosen] if chosen else self.hair

    @property
    def own(self) -> str:
        return BRICKS[self.settings.colour]

    @property
    def hatted(self) -> bool:
        """A hat that hides what is worn on top of the head."""
        worn = self.settings.headwear
        return worn is not None and worn.kind in ("straw", "baker", "beret", "hijab")

    def cloth(self, name: ClothColour) -> str:
        return self.own if name == "own" else CLOTHS[name]
