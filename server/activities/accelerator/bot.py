"""A bot in an accelerator, from one seat's view: it asks, answers, helps on its turn, and keeps one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from server.game import turns
from server.game.activity import Act, Mind, View
from server.game.text import Text, pick

SAID: dict[str, tuple[Text, ...]] = {
    "project": (
        {"fr": "Un café des voisins", "en": "A neighbours’ café"},
        {"fr": "Une navette pour le marché", "en": "A shuttle to the market"},
        {"fr": "Un jardin derrière l’école", "en": "A garden behind the school"},
    ),
    "situation": ({"fr": "Nous sommes trois, et la salle est vide.", "en": "We are three, and the hall is empty."},),
    "question": (
        {"fr": "Depuis quand ?", "en": "Since when?"},
        {"fr": "Qui a déjà dit oui ?", "en": "Who has already said yes?"},
    ),
    "answer": ({"fr": "Depuis le printemps.", "en": "Since spring."},),
    "ask": ({"fr": "Je voudrais de l’aide pour réunir dix personnes.", "en": "Help me to bring ten people together."},),
    "suggestion": (
        {"fr": "Commencer par un repas.", "en": "Begin with a meal."},
        {"fr": "Demander à l’école.", "en": "Ask the school."},
        {"fr": "Essayer un seul mois.", "en": "Try one month only."},
    ),
    "notebook": ({"fr": "L’école : y penser.", "en": "The school: think of it."},),
    "synthesis": ({"fr": "Je garde le repas et l’école.", "en": "I keep the meal and the school."},),
    "plan": ({"fr": "Inviter à un repas", "en": "Invite to a meal"},),
    "keep": ({"fr": "Demander avant de conseiller.", "en": "Ask before advising."},),
}


def act(view: View, mind: Mind) -> Act | None:
    """What it does now; where it plays for a person it writes nothing, and only passes the floor on."""
    run = view.run
    if run.get("phase") == "help" and turns.whose(run.get("turn", {})) == view.seat:
        wrote = "suggestion" in _mine(view)
        return Act("end_turn") if mind.writes and wrote else _help(view, mind) or Act("pass_turn")
    if not mind.writes or mind.kind == "silent":
        return None
    owns = run.get("owner") == view.seat
    does = (OWNER if owns else HELPER).get(run.get("phase", ""))
    return does(view, mind) if does else None


def _help(view: View, mind: Mind) -> Act | None:
    return _speak(view, mind, "suggestion") if mind.writes and mind.kind != "silent" else None


def _mine(view: View) -> set[str]:
    cards = view.own.get("runs", {}).get(view.run_id, {}).get("cards", {})
    return {one["field"] for one in cards.values()}


def _text(view: View, mind: Mind, field: str) -> str:
    return pick(mind.chance.choice(SAID[field]), view.room["language"])


def _speak(view: View, mind: Mind, field: str) -> Act:
    return Act("speak", {"field": field, "text": _text(view, mind, field)})


def _once(field: str) -> Callable[[View, Mind], Act | None]:
    """A helper's: one of them is enough."""
    return lambda view, mind: None if field in _mine(view) else _speak(view, mind, field)


def _told(field: str) -> Callable[[View, Mind], Act | None]:
    """The owner's: written, then the group goes on."""
    return lambda view, mind: _on(view) if field in _cards(view) else _speak(view, mind, field)


def _on(view: View) -> Act | None:
    deadline = view.public.get("now", {}).get("deadline", view.now)
    return Act("next_phase") if deadline > view.now else None


def _cards(view: View) -> Mapping[str, Any]:
    cards: Mapping[str, Any] = view.run.get("cards", {})
    return cards


def _choose(view: View, mind: Mind) -> Act | None:
    """A project of one's own, then a hand for another one's; where there is no wall, somebody carries the problem."""
    if view.run["way"] == "desk":
        return None
    if view.run["way"] == "volunteer":
        return Act("volunteer") if mind.kind != "selfish" else None
    if "project" not in _mine(view):
        return Act("put_project", {"title": _text(view, mind, "project")})
    others = sorted(card for card, one in _cards(view).items() if one["by"] != view.seat)
    if not others or view.seat in view.run.get("answered", {}):
        return None
    return Act("raise_hand", {"card": mind.chance.choice(others)})


def _answer(view: View, mind: Mind) -> Act | None:
    for card, one in sorted(_cards(view).items()):
        open_ = one["field"] == "question" and "aloud" not in one and "parked" not in one
        if open_ and f"{card}_a" not in _cards(view):
            return Act("answer", {"card": card, "text": _text(view, mind, "answer")})
    return None


def _note(view: View, mind: Mind) -> Act | None:
    return None if "notebook" in _mine(view) else Act("write_note", {"text": _text(view, mind, "notebook")})


def _conclude(view: View, mind: Mind) -> Act | None:
    if "synthesis" in _cards(view) and not any(one["field"] == "plan" for one in _cards(view).values()):
        return Act("write_plan", {"what": _text(view, mind, "plan")})
    return _told("synthesis")(view, mind)


def _keep(view: View, mind: Mind) -> Act | None:
    return None if "keep" in _mine(view) else Act("keep", {"text": _text(view, mind, "keep")})


HELPER = {
    "choose": _choose, "facts": _once("question"), "help": _once("suggestion"), "synthesis": _keep, "keep": _keep,
}  # fmt: skip
OWNER = {
    "choose": _choose, "situation": _told("situation"), "facts": _answer, "ask": _told("ask"), "help": _note,
    "synthesis": _conclude, "keep": _keep,
}  # fmt: skip
