"""How a bot plays the mandala: it dreams, places what lies aside, answers what is put to it, and is ready."""

from __future__ import annotations

from typing import Any

from server.activities.mandala.circle import DREAM, dreams_of, used_sectors
from server.activities.mandala.words import candidates, mission_of, missions_of, put_cards
from server.game.activity import Act, Mind, View
from server.game.text import Text, pick


def act(view: View, mind: Mind) -> Act | None:
    phase = view.run.get("phase", "dream")
    found = {"dream": _dream, "place": _place, "name": _name, "mission": _mission}[phase](view, mind)
    if found or phase == "mission" or view.seat in view.run.get("ready", {}):
        return found
    return Act("say_ready", {"phase": phase})


def _speaks(mind: Mind) -> bool:
    return mind.writes and mind.kind != "silent"


def _words(view: View, mind: Mind, texts: list[Text]) -> str:
    return pick(mind.chance.choice(texts), view.room["language"])


def _dream(view: View, mind: Mind) -> Act | None:
    if not _speaks(mind) or view.seat in view.run.get("answered", {}) or view.seat in view.run.get("ready", {}):
        return None
    return Act("write_card", {"field": DREAM, "text": _words(view, mind, DREAMS)})


def _place(view: View, mind: Mind) -> Act | None:
    """Its own dreams first; the selfish leave the others' where they are."""
    aside = [card for card, one in sorted(dreams_of(view.run).items()) if "ring" not in one]
    mine = [card for card in aside if view.run["cards"][card]["by"] == view.seat]
    chosen = mine or ([] if mind.kind == "selfish" else aside)
    if not chosen:
        return None
    ring = mind.chance.choice(range(len(view.run["rings"]) + 1))
    sector = mind.chance.choice(sorted(view.run["sectors"])) if ring else ""
    return Act("place_card", {"card": chosen[0], "ring": ring, "sector": sector})


def _name(view: View, mind: Mind) -> Act | None:
    waiting = _answer(view)
    if waiting or not _speaks(mind):
        return waiting
    nameless = [sector for sector in used_sectors(view.run) if "card" not in view.run["sectors"][sector]]
    if not nameless:
        return None
    return Act("propose_name", {"sector": nameless[0], "text": _words(view, mind, NAMES)})


def _mission(view: View, mind: Mind) -> Act | None:
    run = view.run
    if mission_of(run):
        return None
    proposed = sorted(missions_of(run))
    if not proposed:
        return Act("propose_mission", {"text": _words(view, mind, MISSIONS)}) if _speaks(mind) else None
    if run["elect"]:
        wanted = view.seat not in run.get("answered", {})
        return Act("elect_mission", {"card": mind.chance.choice(sorted(candidates(run)))}) if wanted else None
    if "card" not in run.get("mission", {}):
        return Act("put_mission", {"card": proposed[0]})
    return _answer(view)


def _answer(view: View) -> Act | None:
    """A bot objects to nothing: a game among bots shall come to its end."""
    cards: dict[str, Any] = view.run["cards"]
    here = "mission" if view.run["phase"] == "mission" else "name"
    for card in put_cards(view.run):
        one = cards[card]
        if one["field"] == here and "adopted" not in one and view.seat not in one.get("agreed", {}):
            return Act("answer", {"card": card})
    return None


DREAMS: list[Text] = [
    {"fr": "Une maison où l’on répare, ensemble.", "en": "A house where we mend things, together."},
    {"fr": "Un jardin ouvert le soir.", "en": "A garden open in the evening."},
    {"fr": "Des enfants qui viennent à pied.", "en": "Children who come on foot."},
    {"fr": "Une table où personne ne mange seul.", "en": "A table where nobody eats alone."},
    {"fr": "Un car qui passe encore le dimanche.", "en": "A bus that still runs on Sundays."},
]
NAMES: list[Text] = [
    {"fr": "Se retrouver", "en": "Meeting"},
    {"fr": "Prendre soin", "en": "Taking care"},
    {"fr": "Transmettre", "en": "Passing on"},
]
MISSIONS: list[Text] = [
    {"fr": "Faire ensemble un lieu où chacun a sa place.", "en": "Make together a place where everyone has theirs."},
]
