"""Hair with a volume of its own: buns, curls, an afro, locs."""

from server.library.portrait.hair_short import swept
from server.library.portrait.sitter import Sitter
from server.library.portrait.svg import both, disc, discs, fill, oval, stroke


def _combed(s: Sitter) -> str:
    w, t = s.half, s.top
    return f"M{-w + 8} -28Q-14 {t - 2} -6 {t - 8}M{w - 8} -28Q14 {t - 2} 6 {t - 8}"


def bun(s: Sitter) -> dict[str, str]:
    t = s.top
    knot = oval(0, t - 17, 20, 17, s.hair)
    turns = f"M-11 {t - 20}Q0 {t - 30} 11 {t - 19}M-8 {t - 12}Q1 {t - 20} 9 {t - 11}"
    hair = fill(swept(s, 6), s.hair) + stroke(_combed(s) + f"M0 -37V{t - 8}", s.hair_dark, 1.6, 0.6)
    return {"back": "" if s.hatted else knot + stroke(turns, s.hair_dark, 2.2), "hair": hair}


def manbun(s: Sitter) -> dict[str, str]:
    t = s.top
    knot = disc(4, t - 12, 15, s.hair) + stroke(f"M-5 {t - 14}Q4 {t - 24} 13 {t - 13}", s.hair_light, 2)
    hair = fill(swept(s, 8), s.hair) + stroke(_combed(s), s.hair_light, 1.8, 0.6)
    return {"back": "" if s.hatted else knot, "hair": hair}


_CURLS = ((-36, -27, 14), (-25, -44, 15), (-8, -53, 16), (11, -53, 16), (27, -43, 15), (37, -26, 14),
          (-14, -36, 12), (3, -36, 13), (19, -32, 12), (-28, -28, 11), (29, -24, 10))  # fmt: skip
_CURLS_BEHIND = ((-40, -6, 15), (40, -6, 15), (-38, 12, 12), (38, 12, 12), (-36, -26, 15), (36, -26, 15))
_CURL_LIGHTS = "M-32-46q4-8 12-7M-12-59q6-6 13-2M14-56q8 0 10 6M-20-36q5-6 10-2M2-38q5-5 10 0"


def curls(s: Sitter) -> dict[str, str]:
    front = discs(_CURLS, s.hair) + stroke(_CURL_LIGHTS, s.hair_light, 2.2, 0.75)
    return {"back": discs(_CURLS_BEHIND, s.hair_dark), "hair": front}


def afro(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    sides = ((-34, -20, 26), (34, -20, 26), (-42, 0, 18), (42, 0, 18))
    volume = discs(sides if s.hatted else (*sides, (0, -34, 50)), s.hair)
    brow = f"M{-w - 1} -4C{-w} -26 {-w + 8} -34 -14 -36Q0 -41 14 -36C{w - 8} -34 {w} -26 {w + 1} -4"
    light = stroke("M-34-62q14-16 32-17M-26-48q7-8 16-9", s.hair_light, 2.4, 0.6)
    return {
        "back": volume,
        "hair": fill(brow + f"L{w + 7} -30L0 {t - 16}L{-w - 7} -30Z", s.hair) + light,
    }


def _loc(s: Sitter, x: float, y: float, length: float, bend: float) -> str:
    fall = f"M{x} {y}q{bend} {length / 2} {bend * 0.4} {length}"
    return stroke(fall, s.hair, 8.5) + stroke(fall, s.hair_light, 1.3, 0.45, dash="1 5")


def locs(s: Sitter) -> dict[str, str]:
    w, t = s.half, s.top
    sides = "".join(_loc(s, -w - 2 - i * 5, -14 + i * 3, 66 - i * 7, -5 - i * 2) for i in range(3))
    knot = "".join(
        stroke(f"M{x * 0.5} {t - 2}Q{x} {t - 20 - lift} {x * 1.5} {t - 14 - lift}", s.hair, 9.5)
        for x, lift in ((-18, 0), (-9, 7), (0, 10), (9, 7), (18, 0))
    )
    rows = f"M{-w + 6} -24Q-20 {t + 4} -12 {t - 6}M-14 -32Q-8 {t + 6} -4 {t - 8}"
    front = fill(swept(s, 6), s.hair) + both(stroke(rows, s.hair_light, 1.8, 0.6))
    return {"back": both(sides) + ("" if s.hatted else knot), "hair": front}
