"""A baby in a sling, asleep."""

from server.library.portrait.colour import GOLD, INK, mix
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import disc, fill, stroke


def baby(s: Sitter) -> dict[str, str]:
    cloth = s.cloth(s.settings.clothes.second)
    sling = fill("M-52 141C-56 101-28 87 2 91 36 95 48 115 44 141Z", cloth)
    sling += fill("M20 97C38 105 48 119 44 141H26C30 125 28 109 20 97Z", INK, 0.12)
    strap = fill("M27 68C35 71 41 74 47 78 41 90 28 97 14 99L0 91C14 88 24 80 27 68Z", cloth)
    strap += fill("M37 72 47 78C41 90 28 97 14 99 26 93 34 84 37 72Z", INK, 0.12)
    front = fill("M-46 123Q-8 131 30 118L34 141H-50Z", mix(cloth, INK, 0.1))
    return {"held": sling + strap + _face(s) + front}


def _face(s: Sitter) -> str:
    head = disc(-8, 103, 20, s.skin) + fill("M0 85C14 91 14 115-2 120 6 109 7 106 0 85Z", s.skin_shade, 0.6)
    hat = fill("M-29 103C-31 84-18 77-7 77 6 77 15 86 13 102 4 90-19 89-29 103Z", GOLD) + disc(
        -7, 75, 4.5, GOLD
    )
    rib = stroke("M-20 87Q-8 79 6 86", mix(GOLD, INK, 0.2), 1.8, 0.6)
    eyes = stroke("M-18 104q3 3 6 0M-5 104q3 3 6 0", s.eye_ink, 1.9)
    mouth = stroke("M-12 111.5q3.5 3 7 0", s.lip, 1.9)
    cheeks = disc(-20, 109, 3.2, "#EE8576", 0.4) + disc(3, 109, 3.2, "#EE8576", 0.4)
    return head + eyes + mouth + cheeks + hat + rib
