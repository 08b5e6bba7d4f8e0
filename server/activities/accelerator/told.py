"""What an accelerator tells afterwards: nothing of the project unless its owner agreed. Its paper, its doubts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from server.activities.accelerator.phases import PHASES, Settings, owner_of
from server.game.activity import Doubt, Line, Said, Section
from server.game.documents import Layers
from server.game.paper import Grid, Say, Sheet, Told, Word, Write
from server.game.scopes import is_told_again, state_of

FIELDS = frozenset(
    {"project", "situation", "question", "answer", "ask", "suggestion", "synthesis", "plan", "keep", "notebook"}
)
HELPED = PHASES[PHASES.index("help") :]
Card = Mapping[str, Any]


def section(run: str, layers: Layers) -> Section | None:
    """Of the last run of the step alone: an earlier one may have been allowed what is allowed no more."""
    state = state_of(layers, run)
    if state.get("phase") not in HELPED or is_told_again(layers, run, "phase"):
        return None
    own = tuple(_own(run, layers))
    if "told" not in state:
        return Section("minutes-accelerator", (Line("minutes-accelerator-helped"), *own))
    return Section("minutes-accelerator", (*_lines(state), *own), tuple(_quotes(state)))


def _own(run: str, layers: Layers) -> Sequence[Line]:
    """What the reader keeps for themself: in their own minutes alone."""
    kept = [
        document.get("runs", {}).get(run, {}).get("cards", {}).get("keep")
        for layer, document in layers.items()
        if layer.startswith("seat:")
    ]
    return [Line("minutes-accelerator-own", {"text": one["text"]}) for one in kept if one]


def _of(state: Mapping[str, Any], *fields: str) -> list[tuple[str, Card]]:
    found = [(card, one) for card, one in state.get("cards", {}).items() if one["field"] in fields]
    return sorted(found, key=lambda pair: (int(pair[1].get("n", 0)), pair[0]))


def _lines(state: Mapping[str, Any]) -> list[Line]:
    lines = [Line("minutes-accelerator-owner", whos={"who": owner_of(state)})] if owner_of(state) else []
    project = state.get("cards", {}).get(state.get("project", ""))
    if project:
        lines.append(Line("minutes-accelerator-project", {"text": project["text"]}))
    if "question" in state:
        lines.append(Line("minutes-accelerator-question", texts={"text": state["question"]}))
    lines += [Line("minutes-accelerator-situation", {"text": one["text"]}) for _, one in _of(state, "situation")]
    lines += [_asked(state, card, one) for card, one in _of(state, "question") if "parked" not in one]
    for field in ("ask", "synthesis"):
        lines += [Line(f"minutes-accelerator-{field}", {"text": one["text"]}) for _, one in _of(state, field)]
    lines += [_row(one) for _, one in _of(state, "plan")]
    kept = "minutes-accelerator-kept"
    return lines + [Line(kept, {"text": one["text"]}, whos={"who": one["by"]}) for _, one in _of(state, "keep")]


def _asked(state: Mapping[str, Any], card: str, question: Card) -> Line:
    answer = state["cards"].get(f"{card}_a")
    if answer:
        return Line("minutes-accelerator-answered", {"question": question["text"], "answer": answer["text"]})
    return Line("minutes-accelerator-asked", {"question": question["text"]})


def _row(row: Card) -> Line:
    cells = {key: row[key] for key in ("when", "whom") if key in row}
    key = "-".join(["minutes-accelerator-plan", *cells])
    return Line(key, {"what": row["text"], **cells})


def _quotes(state: Mapping[str, Any]) -> list[Said]:
    """The suggestions, those that had been parked among them."""
    helped = [one for _, one in _of(state, "question") if "parked" in one]
    helped += [one for _, one in _of(state, "suggestion")]
    return [Said(one["text"], one["by"]) for one in helped]


def sheet(settings: BaseModel) -> Sheet:
    """The accelerator on one page: it follows the phases from top to bottom."""
    question = settings.question if isinstance(settings, Settings) else None
    subject = Say(question, large=True) if question else Write(Word("accelerator-paper-project"), 1)
    head: tuple[Told, ...] = tuple(Word(f"accelerator-plan-{cell}") for cell in ("what", "when", "whom"))
    return Sheet(
        (
            Say(Word("accelerator-paper-how")),
            subject,
            Write(_timed(settings, "situation"), 3),
            Write(_timed(settings, "facts"), 2),
            Write(_timed(settings, "ask"), 2),
            Write(_timed(settings, "help"), 5),
            Write(_timed(settings, "synthesis"), 2),
            Grid(head, ((None, None, None),) * 3),
            Say(_timed(settings, "keep")),
        ),
        copies="group",
    )


def _timed(settings: BaseModel, phase: str) -> Word:
    return Word(f"accelerator-paper-{phase}", {"minutes": int(getattr(settings, phase))})


FEWEST_MINUTES = {"situation": 3, "help": 10, "synthesis": 4}


def doubts(settings: BaseModel) -> list[Doubt]:
    """Where owners said that time was missing."""
    if not isinstance(settings, Settings):
        return []
    short = [phase for phase, fewest in FEWEST_MINUTES.items() if getattr(settings, phase) < fewest]
    return [Doubt((phase,), f"accelerator-doubt-{phase}", {"minutes": getattr(settings, phase)}) for phase in short]
