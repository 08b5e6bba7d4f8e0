"""How bots debate: they take a place, ask for the floor, say an argument, and let themselves be moved."""

from __future__ import annotations

from typing import Any

from server.game.activity import Act, Mind, View
from server.game.positions import side_of
from server.game.text import Text, pick

PLACES = (-80, -60, -40, 40, 60, 80)
STEP = 60
LOUD = frozenset({"alpha", "selfish"})


def act(view: View, mind: Mind) -> Act | None:
    """Nothing in the name of a person: where one stands is theirs to say."""
    run = view.run
    if not mind.writes or run["phase"] not in ("place", "talk"):
        return None
    if run["statements"][run["at"]].get("list"):
        return _write(view, mind) if run["phase"] == "place" else None
    return _place(view, mind) if run["phase"] == "place" else _talk(view, mind)


def _write(view: View, mind: Mind) -> Act | None:
    mine = view.own.get("runs", {}).get(view.run_id, {}).get("cards", {})
    if any(card["field"] == view.run["at"] for card in mine.values()) or mind.kind == "silent":
        return None
    return Act("write_card", {"field": view.run["at"], "text": pick(mind.chance.choice(ITEMS), view.room["language"])})


def _place(view: View, mind: Mind) -> Act | None:
    run = view.run
    placed = view.own.get("runs", {}).get(view.run_id, {}).get("lines", {}).get(run["at"], {})
    if view.seat in placed or (run.get("anonymous") and mind.chance.random() < 0.5):
        return None
    doubts = run["statements"][run["at"]]["middle"] == "river" and mind.kind == "cooperative"
    if doubts and mind.chance.random() < 0.2:
        return Act("place_dot", {"at": 0, "text": pick(DOUBT, view.room["language"])})
    return Act("place_dot", {"at": mind.chance.choice(PLACES)})


def _talk(view: View, mind: Mind) -> Act | None:
    run = view.run
    if run.get("floor", {}).get("who") == view.seat:
        return Act("speak", {"text": pick(ARGUMENTS[run["floor"]["side"]], view.room["language"])})
    if mind.kind == "silent":
        return None
    drawn = mind.chance.random()
    if mind.kind not in LOUD and drawn < 0.3:
        return _moved(view)
    asked = view.seat in run.get("queue", {}) or (view.seat in run.get("spoke", {}) and mind.kind not in LOUD)
    side = {"side": mind.chance.choice(("left", "right"))} if run.get("anonymous") else {}
    return None if asked or drawn > 0.7 else Act("ask_floor", side)


def _moved(view: View) -> Act | None:
    """A step towards the side of the last argument that was made by the others."""
    run = view.run
    made: dict[str, Any] = {
        card: one
        for card, one in run.get("cards", {}).items()
        if one["field"] == run["at"] and one.get("as") == "argument"
    }
    at = run.get("dots", {}).get(view.seat, {}).get("at")
    if not made:
        return None
    last = max(made, key=lambda card: int(made[card]["n"]))
    if at is None:
        return Act("touched_by", {"card": last})
    to = max(-80, min(80, at + (STEP if made[last]["side"] == "right" else -STEP)))
    return Act("place_dot", {"at": to}) if to != at and side_of(to) != "middle" else Act("touched_by", {"card": last})


DOUBT: Text = {"fr": "Cela dépend de qui doit vivre avec.", "en": "It depends on who must live with it."}
ARGUMENTS: dict[str, Text] = {
    "left": {"fr": "L’urgence n’attend pas.", "en": "What is urgent does not wait."},
    "middle": {"fr": "Il faut d’abord savoir de quoi on parle.", "en": "What do we mean by that?"},
    "right": {"fr": "Ce qu’on décide ensemble, on le défend ensemble.", "en": "What we decide, we defend."},
}  # fmt: skip
ITEMS: list[Text] = [
    {"fr": "Un jardin partagé", "en": "A shared garden"},
    {"fr": "Le covoiturage", "en": "Sharing cars"},
    {"fr": "Une coopérative", "en": "A cooperative"},
]
