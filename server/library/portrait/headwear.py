"""What is worn on the head; hats may stand out above the card."""

from collections.abc import Callable

from server.library.portrait.colour import INK, LIGHT, mix
from server.library.portrait.hijab import hijab
from server.library.portrait.settings import HeadwearKind
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import disc, fill, oval, stroke

_STRAW, _STRAW_DARK = "#EBC777", "#C99B4B"


def _straw(s: Sitter, cloth: str) -> dict[str, str]:
    brim = fill("M-80-35C-60-16 60-16 80-35C58-44-58-44-80-35Z", _STRAW)
    crown = fill("M-43-36C-44-74-26-82 0-82S44-74 43-36C20-28-20-28-43-36Z", _STRAW)
    shade = fill("M10-81C34-80 44-70 43-36C34-32 26-31 18-30.5C26-50 22-70 10-81Z", _STRAW_DARK, 0.55)
    ribbon = fill("M-43.5-46C-20-38 20-38 43.5-46L43-36C20-28-20-28-43-36Z", cloth)
    ribbon += fill("M43.5-46L43-36C34-32 28-31 20-30.3L22-40.2C30-41.5 37-43.5 43.5-46Z", INK, 0.16)
    weave = stroke("M-68-32C-40-22 40-22 68-32M-34-60Q0-54 34-60", _STRAW_DARK, 1.6, 0.7)
    return {"back": oval(0, -34, 80, 22, _STRAW_DARK), "hat": brim + crown + shade + ribbon + weave}


def _baker(s: Sitter, cloth: str) -> dict[str, str]:
    w, t = s.half, s.top
    puff = f"M{-w - 1} -26C{-w - 26} -46 -38 {t - 38} -16 {t - 25}C-10 {t - 46} 26 {t - 46} 27 {t - 23}"
    right = f"C{w + 22} {t - 30} {w + 24} -44 {w + 1} -26C20 -14 -20 -14 {-w - 1} -26Z"
    shade = f"M38 {t - 23}C{w + 20} {t - 22} {w + 22} -42 {w + 1} -26"
    shade += f"L22 -22C38 -38 {w + 6} {t - 8} 38 {t - 23}Z"
    band = f"M{-w - 2} -36C-20 -28 20 -28 {w + 2} -36L{w + 3} -20C20 -12 -20 -12 {-w - 3} -20Z"
    band_shade = f"M{w + 2} -36L{w + 3} -20Q{w - 8} -16.5 20 -15.3L21 -31.2Q{w - 8} -32.5 {w + 2} -36Z"
    folds = f"M-18 {t - 22}Q-15 {t - 8} -21 {t + 3}M27 {t - 23}Q29 {t - 9} 22 {t + 3}"
    hat = fill(puff + right, "#FFFDF6") + fill(shade, "#E6DECF") + stroke(folds, "#D8CFBC", 2.2)
    return {"hat": hat + fill(band, cloth) + fill(band_shade, INK, 0.13)}


def _band(s: Sitter, cloth: str) -> dict[str, str]:
    w = s.half
    lower = f"M{-w - 3} -20C{-w} -38 -20 -46 0 -46S{w} -38 {w + 3} -20"
    upper = f"L{w + 1} -32C{w - 6} -50 20 -57 0 -57S{-w + 6} -50 {-w - 1} -32Z"
    dots = "".join(disc(x, -51.5 + x * x * 0.0125, 1.9, LIGHT) for x in (-26, -13, 0, 13, 26))
    return {"hat": fill(lower + upper, cloth) + dots}


def _beret(s: Sitter, cloth: str) -> dict[str, str]:
    w, t = s.half, s.top
    crown = (
        f"M{-w - 12} -26C{-w - 22} -58 -10 {t - 26} 14 {t - 22}C{w + 18} {t - 16} {w + 22} -36 {w + 2} -24"
    )
    shade = f"M24 {t - 20}C{w + 20} {t - 12} {w + 20} -36 {w + 2} -24C{w - 6} -28 26 -30 20 -30.5"
    beret = fill(crown + f"C20 -33 -20 -33 {-w - 12} -26Z", cloth)
    beret += fill(shade + f"C34 -44 32 {t - 8} 24 {t - 20}Z", mix(cloth, INK, 0.22))
    return {"hat": stroke(f"M6 {t - 22}l3 -8", mix(cloth, INK, 0.3), 3.5) + beret}


_KINDS: dict[HeadwearKind, Callable[[Sitter, str], dict[str, str]]] = {
    "straw": _straw,
    "baker": _baker,
    "band": _band,
    "beret": _beret,
    "hijab": hijab,
}


def draw_headwear(s: Sitter) -> dict[str, str]:
    worn = s.settings.headwear
    return _KINDS[worn.kind](s, s.cloth(worn.colour)) if worn else {}
