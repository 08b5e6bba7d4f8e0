"""Something happens to everyone, and the group answers: by vote, by consent, or freely in its own words.

By vote, choices stay hidden until the bell and the most chosen happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from server.activities.happening import consent, free
from server.activities.happening.outcome import counted, most_of, settled
from server.activities.happening.settings import Settings
from server.game import cards
from server.game.activity import Act, Activity, Command, Doubt, Mind, Pace, View
from server.game.city import bots
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, refuse
from server.game.paper import CutOut, Say, Sheet, Word, Write
from server.game.seats import Id
from server.game.text import Text, pick

KEPT = ("chosen", "counts", "then", "did", "wishes", "asked", "order", "fewest", "unasked", "cards")
CHANCE_OF_OBJECTING = 0.2
REASON: Text = {"fr": "Cela laisserait quelqu’un de côté.", "en": "It would leave somebody out."}
ANSWERS: tuple[Text, ...] = (
    {"fr": "On en parle d’abord avec ceux que cela touche.", "en": "First we talk with those it touches."},
    {"fr": "On s’y met tous ensemble, dès ce soir.", "en": "We all set to work together, tonight."},
    {"fr": "On attend une semaine, et on prépare.", "en": "We wait a week, and prepare."},
)


class Choose(BaseModel, extra="forbid"):
    choice: str = Id


def choose(ctx: Context, actor: Actor, data: Choose) -> Event | Refusal:
    """One may change one's mind until it is decided; what has happened is not chosen again."""
    state = ctx.state
    if "chosen" in state or state.get("stage") == "ask":
        return refuse("answer/too_late")
    if state.get("stage") == "write":
        return refuse("consent/other_phase")
    if data.choice not in (free.shown(ctx) if "stage" in state and state["stage"] == "pick" else state["choices"]):
        return refuse("choice/unknown")
    made = ctx.change("choice_made", {"answered": {actor.seat: True}}, {"chosen": {actor.seat: data.choice}})
    made = made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"choice": data.choice}}})
    made = made.noting("choice_made", seat=actor.seat)
    after = ctx.after(made) if state.get("stage") == "wish" else None
    return made.and_then(consent.moved(after)) if after and consent.everybody(after) else made


class Happening(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({free.FIELD, "objection"})
    commands = {  # noqa: RUF012
        "choose": Command(choose, Choose),
        "no_objection": Command(consent.no_objection),
        "object": Command(consent.object_, consent.Objecting),
        "go_on": Command(consent.go_on, who="lead", open=False),
        "write_card": Command(free.write_card, free.WriteCard),
        "take_card": Command(cards.take_card, cards.OneCard),
        "reveal_cards": Command(free.reveal_cards, who="lead", open=False),
        "settle": Command(free.settle, cards.OneCard, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """It happens once: who steps back to it reads what was chosen."""
        settings = ctx.settings_as(Settings)
        texts = {f"c{n}": {"text": one.text, "n": n} for n, one in enumerate(settings.choices, start=1)}
        state: dict[str, Any] = {"text": settings.text, "choices": texts}
        if settings.answer != "vote":
            state |= {"answer": settings.answer, "stage": "wish" if settings.answer == "consent" else "write"}
        if before and "chosen" in before:
            state |= plain({key: before[key] for key in KEPT if key in before})
        elif before and before.get("stage") == "pick":
            state |= {"stage": "pick", "cards": plain(before["cards"]), "revealed": {free.FIELD: True}}
        return ctx.change("something_happened", state)

    def inner_bell(self, ctx: Context) -> Event | None:
        written = ctx.settings_as(Settings).answer == "free" and "chosen" not in ctx.state
        return free.inner_bell(ctx) if written else None

    def bell(self, ctx: Context) -> Event:
        if "chosen" in ctx.state:
            return ctx.change("it_happened")
        answer = ctx.settings_as(Settings).answer
        if answer == "vote":
            counts = counted(ctx, list(ctx.state["choices"]))
            chosen = most_of(ctx, counts)
            made = settled(ctx, chosen, counts=counts)
            return made.noting("choice_won", choice=chosen, votes=counts[chosen])
        return consent.at_the_bell(ctx) if answer == "consent" else free.at_the_bell(ctx)

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        return consent.moved(ctx) if ctx.state.get("answer") == "consent" and consent.everybody(ctx) else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        run, stage = view.run, view.run.get("stage")
        if view.seat in run.get("answered", {}) or "chosen" in run:
            return None
        if stage in ("ask", "write"):
            return _said(view, mind, stage) if mind.writes else None
        if stage == "pick":
            written = sorted(card for card, one in run["cards"].items() if one["field"] == free.FIELD)
            return Act("choose", {"choice": mind.chance.choice(written)}) if written else None
        return bots.answer(view, mind)

    def pace(self, settings: BaseModel) -> Pace:
        """What happens is read, and answered."""
        return Pace(start=60, longest=30 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        own = settings if isinstance(settings, Settings) else None
        if own is None:
            return None
        told = [Say(own.text, large=True), Say(Word(f"happening-paper-{own.answer}"))]
        if own.answer == "free":
            return Sheet((*told, Write(Word("happening-paper-ours"), lines=4)), copies="group", hidden=True)
        return Sheet((*told, CutOut(tuple(one.text for one in own.choices), columns=2)), copies="group", hidden=True)

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """One choice is none; and what comes of it should be told."""
        if not isinstance(settings, Settings) or settings.answer == "free":
            return ()
        return (Doubt(("choices",), "happening-doubt-one"),) if len(settings.choices) == 1 else ()


def _said(view: View, mind: Mind, stage: str) -> Act:
    language = view.room["language"]
    if stage == "write":
        return Act("write_card", {"text": pick(mind.chance.choice(ANSWERS), language)})
    if mind.kind != "silent" and mind.chance.random() < CHANCE_OF_OBJECTING:
        return Act("object", {"text": pick(REASON, language)})
    return Act("no_objection")


ACTIVITY = Happening()
