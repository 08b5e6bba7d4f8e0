"""What bots say where people answer: a verdict, a card, a choice, a closing word."""

from __future__ import annotations

from server.game import turns
from server.game.activity import Act, Mind, View
from server.game.city.bots.deciding import talk
from server.game.city.bots.sight import mine
from server.game.city.bots.words import sentences
from server.game.city.document import is_finished

CHANCE_OF_WRITING = 0.3  # an anonymous bot cannot see whether it has written


def review(view: View, mind: Mind) -> Act | None:
    """Whose need it is says its verdict when it has the floor. The answer is the rules'; the words are neutral."""
    floor = turns.whose(view.run.get("turn", {}))
    if floor not in mine(view):
        return None
    city = view.room["city"]
    for name, site in city["sites"].items():
        if site["story"] == floor and "verdict" not in site and is_finished(site, city["stories"][floor]):
            return Act("say_verdict", {"site": name, "as": floor})
    return None


def write(view: View, mind: Mind, fields: tuple[str, ...]) -> Act | None:
    """One card in each field."""
    if not mind.writes:
        return None
    if view.run.get("anonymous"):
        if mind.chance.random() > CHANCE_OF_WRITING or view.run.get("revealed"):
            return None
        return _card(view, mind, mind.chance.choice(fields))
    run = view.room["now"]["run"]
    written = {one["field"] for one in view.own.get("runs", {}).get(run, {}).get("cards", {}).values()}
    for field in fields:
        if field not in written:
            return _card(view, mind, field)
    return talk(view, mind) if "keep" in fields else None


def _card(view: View, mind: Mind, field: str) -> Act:
    return Act("write_card", {"field": field, "text": mind.chance.choice(sentences(view.room, field))})


def speak(view: View, mind: Mind) -> Act | None:
    if turns.whose(view.run.get("turn", {})) != view.seat:
        return None
    if not mind.writes:
        return Act("pass_turn")
    return Act("speak", {"text": mind.chance.choice(sentences(view.room, "words"))})


def answer(view: View, mind: Mind) -> Act | None:
    """To a happening: any of the choices, once."""
    if view.seat in view.run.get("answered", {}) or "chosen" in view.run:
        return None
    return Act("choose", {"choice": mind.chance.choice(sorted(view.run["choices"]))})
