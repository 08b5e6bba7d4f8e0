"""The holistic mandala: each one dreams alone, all place the dreams on one circle, name what gathered, find why.

Nobody names a sector before dreams lie in it. A phase ends when everybody who is here is ready, or by the desk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.activities import _agreeing as agreeing
from server.activities.mandala import bot as bots
from server.activities.mandala import circle, sheet, words
from server.game import cards
from server.game.activity import Act, Activity, Command, Doubt, Mind, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Sheet
from server.game.scopes import is_told_again, state_of
from server.game.text import Text

Phase = Literal["dream", "place", "name", "mission"]
PHASES: tuple[Phase, ...] = ("dream", "place", "name", "mission")
KEPT = ("phase", "rings", "sectors", "cards", "revealed", "mission", "elect", "votes", "even")
RINGS: list[Text] = [
    {"fr": "Ce qui compte", "en": "What matters"},
    {"fr": "Ce qu’il faut", "en": "What it takes"},
    {"fr": "Ce qu’on fera", "en": "What we will do"},
]


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="What everyone dreams of; left out: the project in ten years.")
    dreams: int = Field(3, ge=1, le=5, description="How many dreams each person may write.")
    rings: list[Text] = Field(RINGS, min_length=1, max_length=4, description="The rings round the heart, from inside.")
    sectors: int = Field(6, ge=3, le=8, description="How many sectors the circle has, before they have names.")
    mission: Literal["consent", "election"] = Field(
        "consent", description="How the sentence of the mission is decided: no objection, or most voices."
    )


class WriteDream(BaseModel, extra="forbid"):
    field: Literal["dreams"] = "dreams"
    text: str


class SayReady(BaseModel, extra="forbid"):
    phase: Literal["dream", "place", "name"]
    ready: bool = True


class GoTo(BaseModel, extra="forbid"):
    phase: Literal["place", "name", "mission"]


def write_card(ctx: Context, actor: Actor, data: WriteDream) -> Event | Refusal:
    most = _most(ctx, actor.seat)
    if ctx.state["phase"] == "dream":
        return cards.put_card(ctx, actor, circle.DREAM, data.text, limit=circle.DREAM_LENGTH, most=most)
    if ctx.state["phase"] == "place":
        return circle.add_dream(ctx, actor, data.text, most)
    return refuse("step/over", step=ctx.step)


def _most(ctx: Context, seat: str) -> int:
    """A place where three people sit may dream three times as much."""
    return ctx.settings_as(Settings).dreams * int(ctx.room.at("seats", seat, "people", default=1))


def say_ready(ctx: Context, actor: Actor, data: SayReady) -> Event | Refusal:
    """Once everybody is, the next phase begins."""
    if data.phase != ctx.state["phase"]:
        return refuse("step/over", step=ctx.step)
    said = ctx.change("ready_said", {"ready": {actor.seat: data.ready or None}})
    return _on_if_ready(ctx, said)


def _on_if_ready(ctx: Context, made: Event) -> Event:
    after = ctx.after(made)
    phase = after.state["phase"]
    here = after.speakers()
    ready = here and all(seat in after.state.get("ready", {}) for seat in here)
    if phase == "mission" or not ready:
        return made
    return made.and_then(_moved(after, PHASES[PHASES.index(phase) + 1]))


def go_to(ctx: Context, actor: Actor, data: GoTo) -> Event | Refusal:
    """The desk goes on, or back to what has been; from the dream only to its reveal."""
    here = ctx.state["phase"]
    if data.phase == here or (here == "dream" and data.phase != "place"):
        return refuse("step/over", step=ctx.step)
    return _moved(ctx, data.phase)


def _moved(ctx: Context, phase: Phase) -> Event:
    closing = _closed(ctx)
    return closing.and_then(ctx.change("phase_began", {"phase": phase, "ready": None, "answered": None}), "phase_began")


def _closed(ctx: Context) -> Event:
    """What the end of the running phase brings: dreams turn, names that nobody objected to are adopted."""
    phase = ctx.state["phase"]
    if phase == "dream":
        return cards.reveal(ctx, circle.DREAM)
    if phase == "mission" and ctx.state["elect"]:
        return words.counted(ctx) if ctx.hidden.get("elected") else ctx.change("mandala_kept")
    here = words.MISSION if phase == "mission" else words.NAME
    put = [card for card in words.put_cards(ctx.state) if ctx.state["cards"][card]["field"] == here]
    return agreeing.adopted_by_who_answered(ctx, put)


class Mandala(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({circle.DREAM, words.NAME, words.MISSION, agreeing.OBJECTION})
    commands = {  # noqa: RUF012
        "write_card": Command(write_card, WriteDream),
        "take_card": Command(cards.take_card, cards.OneCard),
        "place_card": Command(circle.place_card, circle.PlaceCard, undoable=True),
        "say_ready": Command(say_ready, SayReady),
        "propose_name": Command(words.propose_name, words.ProposeName, shown=True),
        "propose_mission": Command(words.propose_mission, words.ProposeMission, undoable=True, shown=True),
        "put_mission": Command(words.put_mission, words.OneProposal),
        "answer": Command(words.answer, words.Answer, shown=True),
        "elect_mission": Command(words.elect_mission, words.OneProposal),
        "count_mission": Command(words.count_mission, who="lead", open=False),
        "go_to": Command(go_to, GoTo, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        settings = ctx.settings_as(Settings)
        asked = {"question": settings.question} if settings.question else {}
        fresh: dict[str, Any] = {
            "phase": "dream",
            "each": settings.dreams,
            "rings": list(settings.rings),
            "sectors": {letter: {} for letter in circle.LETTERS[: settings.sectors]},
            "elect": settings.mission == "election",
            "cards": {},
        }
        kept = {key: before[key] for key in KEPT if before and key in before}
        return ctx.change("mandala_began", {**asked, **fresh, **plain(kept)})

    def bell(self, ctx: Context) -> Event:
        """Dreams that were being written count; what nobody objected to is adopted."""
        dreaming = ctx.state["phase"] == "dream"
        most = max((_most(ctx, seat) for seat in ctx.seats()), default=0)
        kept = cards.keep_drafts(ctx, {circle.DREAM: most} if dreaming else {}, limit=circle.DREAM_LENGTH)
        closed = kept.and_then(_closed(ctx.after(kept)), "mandala_ended")
        return closed.and_then(ctx.change("mandala_ended", {"phase": "place"})) if dreaming else closed

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        phase = ctx.state["phase"]
        if phase == "mission" and ctx.state["elect"]:
            waiting = not words.mission_of(ctx.state) and ctx.hidden.get("elected") and words.all_elected(ctx)
            return words.counted(ctx) if waiting else None
        agreed = [card for card in words.put_cards(ctx.state) if agreeing.everybody_agrees(ctx, card)]
        made = ctx.change("nobody_waits", {"ready": {seat: None}})
        for card in agreed:
            made = made.and_then(agreeing.adopt(ctx, card))
        return _on_if_ready(ctx, made)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.act(view, mind)

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        return None if is_told_again(layers, run, "revealed") else sheet.section(state_of(layers, run))

    def pace(self, settings: BaseModel) -> Pace:
        """Five to twenty people find each other in one circle."""
        return Pace(fewest=3, most=30, start=15 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        chosen = Settings.model_validate(settings.model_dump())
        return sheet.paper(chosen.question, chosen.rings, chosen.sectors, chosen.dreams)

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """Many dreams each are many to read aloud; without rings between dream and deed, people jump to deeds."""
        chosen = Settings.model_validate(settings.model_dump())
        found = [Doubt(("dreams",), "mandala-doubt-dreams", {"count": chosen.dreams})] if chosen.dreams > 3 else []
        one_ring = [Doubt(("rings",), "mandala-doubt-rings")] if len(chosen.rings) == 1 else []
        return (*found, *one_ring)


ACTIVITY = Mandala()
