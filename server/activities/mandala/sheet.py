"""The mandala on one sheet: for the minutes, picture and list; for a group without screens, a circle to draw in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server.activities.mandala.circle import dreams_of, used_sectors
from server.activities.mandala.picture import READABLE, dot_of, draw, name_of
from server.activities.mandala.words import mission_of, missions_of
from server.game.activity import Drawing, Entry, Line, Said, Section
from server.game.paper import Circle, CutOut, Say, Sheet, Word, Write
from server.game.text import Text, pick

State = Mapping[str, Any]


def section(state: State) -> Section | None:
    """The mission, the picture, then sector by sector. People's names stay out: the vision is the group's."""
    dreams = dreams_of(state)
    if not dreams:
        return None
    mission = mission_of(state)
    lines = (Line("minutes-mandala-mission", {"text": mission}),) if mission else ()
    placed = any("ring" in one for one in dreams.values())
    numbered = placed and dot_of(state) >= READABLE
    key = "minutes-mandala-caption" if numbered else "minutes-mandala-caption-many"
    caption = Line(key, {"count": len(dreams)}, texts={"rings": _rings(state["rings"])})
    return Section(
        "minutes-mandala",
        lines,
        quotes=() if mission else tuple(Said(one["text"]) for one in missions_of(state).values()),
        drawing=Drawing(lambda _: draw(state), caption) if placed else None,
        entries=tuple(_entries(state)),
    )


def _rings(rings: Sequence[Text]) -> Text:
    """All of them in one row, from inside to outside."""
    return {"fr": " → ".join(pick(one, "fr") for one in rings), "en": " → ".join(pick(one, "en") for one in rings)}


def _entries(state: State) -> list[Entry]:
    """The heart, each sector from inside to outside, then what was not placed."""
    found = [Entry(Line("minutes-mandala-heart"), _lines(state, 0))] if _lines(state, 0) else []
    found += [Entry(_title(state, sector), _of_sector(state, sector)) for sector in used_sectors(state)]
    aside = tuple(_line("minutes-mandala-dream", one) for one in _in_order(state) if "ring" not in one)
    return [*found, *([Entry(Line("minutes-mandala-aside"), aside)] if aside else [])]


def _title(state: State, sector: str) -> Line:
    name = name_of(state, sector)
    if name:
        return Line("minutes-mandala-sector", {"name": name})
    return Line("minutes-mandala-nameless", {"letter": sector.upper()})


def _of_sector(state: State, sector: str) -> tuple[Line, ...]:
    return tuple(line for ring in range(1, len(state["rings"]) + 1) for line in _lines(state, ring, sector))


def _lines(state: State, ring: int, sector: str = "") -> tuple[Line, ...]:
    here = [one for one in _in_order(state) if one.get("ring") == ring and one.get("sector", "") == sector]
    if ring == 0:
        return tuple(_line("minutes-mandala-dream", one) for one in here)
    ring_name: Text = state["rings"][ring - 1]
    return tuple(_line("minutes-mandala-dream-in", one, {"ring": ring_name}) for one in here)


def _in_order(state: State) -> list[Mapping[str, Any]]:
    return sorted(dreams_of(state).values(), key=lambda one: int(one["n"]))


def _line(key: str, dream: Mapping[str, Any], texts: Mapping[str, Text] | None = None) -> Line:
    return Line(key, {"number": int(dream["n"]), "text": str(dream["text"])}, texts=texts or {})


def paper(question: Text | None, rings: Sequence[Text], sectors: int, dreams: int) -> Sheet:
    """For the wall; the slips to dream on are cut from the second page."""
    named = [Say(Word("mandala-paper-ring", {"number": n}, {"name": text})) for n, text in enumerate(rings, start=1)]
    return Sheet(
        (
            Say(question or Word("mandala-question"), large=True),
            Say(Word("mandala-paper-how", {"count": dreams})),
            *named,
            Circle(Word("mandala-heart"), len(rings), sectors),
            Write(Word("mandala-paper-mission"), 3),
            CutOut((None,) * 8, 2),
        ),
        "group",
    )
