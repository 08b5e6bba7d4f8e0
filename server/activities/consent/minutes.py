"""Consent: what the minutes keep of a decision. The text, its term, what was objected, and every version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from server.activities.consent.state import last_round, objections, of_field, standing
from server.game.activity import Line, Said, Section
from server.game.days import parts
from server.game.documents import Layers
from server.game.scopes import is_told_again, state_of


def section(run: str, layers: Layers) -> Section | None:
    state = state_of(layers, run)
    if "version" not in state or is_told_again(layers, run, "version"):
        return None
    told = (*_asked(state), *_how(state), *_objected(state), *_versions(state), *_questions(state))
    adopted = state.get("outcome", {}).get("adopted")
    decided = (Said(_text(state, state["version"])),) if adopted else ()  # the group's: nobody's name stands at it
    return Section("minutes-consent", told, decided, decides=True)


def _card(state: Mapping[str, Any], card: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = state["cards"][card]
    return found


def _text(state: Mapping[str, Any], card: str) -> str:
    return str(_card(state, card)["text"])


def _asked(state: Mapping[str, Any]) -> Iterator[Line]:
    if "question" in state:
        yield Line("minutes-consent-question", texts={"question": state["question"]})


def _how(state: Mapping[str, Any]) -> Iterator[Line]:
    """How it ended; and where it holds, until when."""
    outcome = state.get("outcome")
    if outcome is None or not outcome["adopted"]:
        yield Line("minutes-consent-proposal", {"text": _text(state, state["version"])})
    if outcome is None:
        yield Line("minutes-consent-underway")
        return
    if not outcome["adopted"]:
        key = "minutes-consent-withdrawn" if outcome.get("withdrawn") else "minutes-consent-not-adopted"
        yield Line(key, {"count": len(standing(state)), **_day(outcome["day"])})
        return
    answers = state["rounds"][last_round(state)]["answers"]
    yield Line("minutes-consent-adopted", {"count": len(answers), **_day(outcome["day"])})
    yield Line(f"minutes-consent-term-{state['term'].replace('_', '-')}", _day(state["review"]))


def _day(written: str) -> dict[str, str | int]:
    year, month, day = parts(written)
    return {"year": str(year), "month": month, "day": day}


STANDS, ASKED_AGAIN, LIFTED = 0, 1, 2
HOW = {"aloud": 0, "unspecified": 1, "written": 2}
UNANSWERED = 3


def _objected(state: Mapping[str, Any]) -> Iterator[Line]:
    """Each objection with the version that took it in, or that it still stands."""
    broken = {_card(state, one)["of"]: _text(state, one) for one in of_field(state, "breaks")}
    for one in objections(state):
        card = _card(state, one)
        about: dict[str, str | int] = {
            "text": card["text"],
            "version": _number(state, _of_round(state, card["round"])),
            "breaks": int(one in broken),
            "broken": broken.get(one, ""),
            "end": LIFTED if "lifted" in card else STANDS if card["round"] == last_round(state) else ASKED_AGAIN,
            "by": _number(state, card["lifted"]) if "lifted" in card else "",
        }
        yield Line("minutes-consent-objection", about, {"who": card["by"]})


def _of_round(state: Mapping[str, Any], of: str) -> str:
    return str(state["rounds"][of]["version"])


def _number(state: Mapping[str, Any], version: str) -> int:
    return int(_card(state, version)["n"])


def _versions(state: Mapping[str, Any]) -> Iterator[Line]:
    written = of_field(state, "version")
    for one in written if len(written) > 1 else ():
        yield Line("minutes-consent-version", {"version": _number(state, one), "text": _text(state, one)})


def _questions(state: Mapping[str, Any]) -> Iterator[Line]:
    answers = {_card(state, one)["of"]: _text(state, one) for one in of_field(state, "answer")}
    for one in of_field(state, "question"):
        card = _card(state, one)
        how = HOW.get(card.get("settled", ""), UNANSWERED)
        about: dict[str, str | int] = {"text": card["text"], "how": how, "answer": answers.get(one, "")}
        yield Line("minutes-consent-asked", about, {"who": card["by"]})
