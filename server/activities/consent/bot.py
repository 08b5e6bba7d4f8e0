"""Consent: what a bot says, and what a facilitator would do next in a rehearsal. Both see a view and nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.activities.consent.state import (
    is_agreed,
    is_open,
    last_round,
    of_field,
    phase_of,
    standing,
)
from server.game import turns
from server.game.activity import Act, Mind, View
from server.game.text import Text, pick

WORDS: Mapping[str, tuple[Text, ...]] = {
    "proposal": ({"fr": "On essaie un mois, puis on en reparle.", "en": "We try it for a month, then talk again."},),
    "question": (
        {"fr": "Qui s’en occupe, les premiers temps ?", "en": "Who looks after it in the beginning?"},
        {"fr": "Quand est-ce que cela commence ?", "en": "When does it begin?"},
    ),
    "answer": ({"fr": "Deux personnes à la fois, à tour de rôle.", "en": "Two people at a time, taking turns."},),
    "reaction": (
        {"fr": "Je m’y retrouve.", "en": "I can see myself in this."},
        {"fr": "J’aimerais que ce soit plus simple.", "en": "I would like it to be simpler."},
    ),
    "objection": ({"fr": "Qui habite loin ne pourra pas venir.", "en": "Those who live far off cannot come."},),
    "breaks": ({"fr": "Nous ne serions plus tous là.", "en": "We would no longer all be there."},),
    "amendment": (
        {"fr": "On vient chercher ceux qui habitent loin.", "en": "We fetch those who live far off."},
        {"fr": "On peut aussi participer de chez soi.", "en": "One may also take part from home."},
    ),
}
OBJECTS: Mapping[str, float] = {"selfish": 0.7, "cooperative": 0.3, "late": 0.3}
LAST_ROUND_WITH_OBJECTIONS = 2


def act(view: View, mind: Mind) -> Act | None:
    """It puts no words, and no consent, into the mouth of a person it plays for."""
    if "outcome" in view.run:
        return None
    phase = phase_of(view.run)
    if phase == "react":
        return _reacts(view, mind)
    doing = {
        "present": _presents, "clarify": _clarifies, "amend": _amends,
        "objections": _answers, "integrate": _integrates, "adopt": _adopts,
    }  # fmt: skip
    return doing[phase](view, mind) if mind.writes else None


def _say(view: View, mind: Mind, what: str) -> str:
    return pick(mind.chance.choice(WORDS[what]), view.room["language"])


def _carries(view: View) -> bool:
    return view.run.get("proposer") == view.seat


def _presents(view: View, mind: Mind) -> Act | None:
    if "proposer" not in view.run:
        return None if mind.kind == "silent" else Act("carry")
    if _carries(view) and "version" not in view.run:
        return Act("write_version", {"text": _say(view, mind, "proposal")})
    return None


def _clarifies(view: View, mind: Mind) -> Act | None:
    cards = view.run.get("cards", {})
    asked = of_field(view.run, "question")
    open_still = [one for one in asked if "settled" not in cards[one]]
    if _carries(view):
        about = {"question": open_still[0], "text": _say(view, mind, "answer")} if open_still else None
        return Act("answer_question", about) if about else None
    mine = any(cards[one].get("by") == view.seat for one in asked)
    if mind.kind == "silent" or mine or len(asked) >= len(WORDS["question"]):
        return None
    return Act("ask", {"text": pick(WORDS["question"][len(asked)], view.room["language"])})


def _reacts(view: View, mind: Mind) -> Act | None:
    if turns.whose(view.run.get("turn", {})) != view.seat:
        return None
    if mind.kind == "silent" or not mind.writes:
        return Act("pass_turn")
    return Act("speak", {"text": _say(view, mind, "reaction")})


def _amends(view: View, mind: Mind) -> Act | None:
    return Act("keep_text") if _carries(view) and "kept" not in view.run else None


def _answers(view: View, mind: Mind) -> Act | None:
    last = last_round(view.run)
    if not is_open(view.run) or view.seat in view.run.get("answered", {}):
        return None
    if mind.kind == "silent" and view.seat not in view.run["rounds"][last].get("passed", {}):
        return Act("pass_once")
    early = int(view.run["rounds"][last]["n"]) <= LAST_ROUND_WITH_OBJECTIONS
    if early and mind.chance.random() < OBJECTS.get(mind.kind, 0):
        return Act("object", {"text": _say(view, mind, "objection"), "breaks": _say(view, mind, "breaks")})
    return Act("no_objection")


def _integrates(view: View, mind: Mind) -> Act | None:
    """Who carries it takes the objection in, or whoever does not keep silent; then the objector says so."""
    run = view.run
    looked = run.get("looked")
    if looked is None:
        return None
    objection = run["cards"][looked]
    version = run["version"]
    changed = run["rounds"][last_round(run)]["version"] != version
    if objection["by"] == view.seat and changed and "stands" not in objection:
        return Act("say_lifted", {"objection": looked, "lifted": True})
    writes = _carries(view) or ("proposer" not in run and mind.kind != "silent")
    if not writes or changed:
        return None
    added = WORDS["amendment"][(len(of_field(run, "version")) - 1) % len(WORDS["amendment"])]
    text = f"{run['cards'][version]['text']} {pick(added, view.room['language'])}"
    return Act("write_version", {"text": text, "of": version})


def _adopts(view: View, mind: Mind) -> Act | None:
    return Act("adopt") if _carries(view) and is_agreed(view.run) else None


def lead(view: View) -> Act | None:
    """What the facilitator does when nobody has anything more to do."""
    run: Mapping[str, Any] = view.run
    if "outcome" in run:
        return None
    phase = phase_of(run)
    if phase == "present" and "version" not in run:
        seats = view.seats()
        return Act("choose_proposer", {"seat": seats[0]}) if seats and "proposer" not in run else None
    if phase == "adopt":
        return Act("adopt" if is_agreed(run) else "leave_open")
    if is_open(run) and not run.get("answered"):
        return None
    if phase == "integrate" and standing(run) and run["rounds"][last_round(run)]["n"] > LAST_ROUND_WITH_OBJECTIONS:
        return Act("leave_open")
    return Act("go_on", {"phase": phase})
