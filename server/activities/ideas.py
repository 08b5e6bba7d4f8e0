"""Ideas by the minute: one prompt after the other, written alone; then read and elected in the same order.

`at` counts the prompts of both halves: below their number it is the one that is written for, from there on the one
that is read. The activity's own clock moves everybody on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, Field

from server.game import cards, parts
from server.game.activity import Act, Activity, Command, Mind, Said, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import CutOut, Say, Sheet, Word
from server.game.scopes import state_of
from server.game.seats import Id
from server.game.text import Text, pick

TEXT_LENGTH = 200
KEPT = ("cards", "revealed", "votes", "over")
MOST_AT_THE_BELL = 1_000
PROMPTS: list[Text] = [
    {"fr": "La solution la plus chère", "en": "The most expensive solution"},
    {"fr": "La solution la plus folle", "en": "The craziest solution"},
    {"fr": "La solution la plus attendue", "en": "The most expected solution"},
    {"fr": "La solution la plus réaliste", "en": "The most realistic solution"},
    {"fr": "La solution la plus facile", "en": "The easiest solution"},
    {"fr": "La solution la plus absurde", "en": "The silliest solution"},
]


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="The problem that ideas are wanted for.")
    prompts: list[Text] = Field(PROMPTS, min_length=1, max_length=12, description="The kinds of idea, in their order.")
    seconds: int = Field(60, ge=15, le=600, description="How long everyone writes for each prompt.")
    choose: int = Field(45, ge=15, le=600, description="How long everyone reads and elects for each prompt.")


class WriteCard(BaseModel, extra="forbid"):
    field: str = Id
    text: str


class OneIdea(BaseModel, extra="forbid"):
    card: str = Id


class Merge(OneIdea):
    into: str = Id


def field_of(number: int) -> str:
    return f"ideas_{number + 1}"


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    """For the prompt of this minute; a place where three people sit may put down three times as many."""
    if data.field not in ctx.state["questions"]:
        return refuse("choice/unknown")
    if data.field != _written(ctx):
        return refuse("answer/too_late")
    return cards.put_card(ctx, actor, data.field, data.text, limit=TEXT_LENGTH, most=_most(ctx, actor.seat))


def _most(ctx: Context, seat: str) -> int:
    return cards.MOST_PER_FIELD * int(ctx.room.at("seats", seat, "people", default=1))


def _written(ctx: Context) -> str | None:
    """The field of the prompt that is written for."""
    at = ctx.state["at"]
    return field_of(at) if at < len(ctx.state["questions"]) and "over" not in ctx.state else None


def elect_card(ctx: Context, actor: Actor, data: OneIdea) -> Event | Refusal:
    """One for each prompt that is shown, unseen; another one takes its place."""
    if "over" in ctx.state:
        return refuse("answer/too_late")
    card = ctx.state.at("cards", data.card, default={})
    if not card or "into" in card:
        return refuse("card/unknown")
    field = card["field"]
    made = ctx.change("card_elected", {"answered": {actor.seat: True}}, {"elected": {actor.seat: {field: data.card}}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"elected": {field: data.card}}}})


def merge_cards(ctx: Context, actor: Actor, data: Merge) -> Event | Refusal:
    """Two that say the same lie on one pile, and count as one: by the desk, or by a group in its own room."""
    card, into = (ctx.state.at("cards", one, default={}) for one in (data.card, data.into))
    alike = card and into and data.card != data.into and card["field"] == into["field"]
    if not alike or "into" in card or "into" in into:
        return refuse("card/unknown")
    return refuse("answer/too_late") if "over" in ctx.state else _laid(ctx, data.card, data.into)


def part_card(ctx: Context, actor: Actor, data: OneIdea) -> Event | Refusal:
    if "into" not in ctx.state.at("cards", data.card, default={}):
        return refuse("card/unknown")
    return refuse("answer/too_late") if "over" in ctx.state else _laid(ctx, data.card, None)


def _laid(ctx: Context, card: str, into: str | None) -> Event:
    return ctx.change("cards_merged", {"cards": {card: {"into": into}}})


def _kept(ctx: Context) -> Event:
    """What was being written when the minute ended; nobody is told that a last one is one too many."""
    field = _written(ctx)
    most = {field: MOST_AT_THE_BELL} if field else {}
    return cards.keep_drafts(ctx, most, limit=TEXT_LENGTH)


def _shown(ctx: Context, fields: Sequence[str]) -> Event:
    """The cards of `fields`, without names, in a new order and under new ids."""
    chosen = {card: one for card, one in ctx.hidden.get("cards", {}).items() if one["field"] in fields}
    drawn = ctx.chance.shuffled([(one["field"], one["text"]) for _, one in sorted(chosen.items())])
    shown = {ctx.new_id("i", n): {"field": of, "text": text, "n": n} for n, (of, text) in enumerate(drawn, start=1)}
    state = {"cards": shown, "revealed": dict.fromkeys(fields, True), "answered": None}
    return ctx.change("cards_revealed", state, {"cards": dict.fromkeys(chosen)})


def counted(ctx: Context) -> dict[str, int]:
    """Votes for each card; one that was merged gives its own to the pile."""
    shown = ctx.state.get("cards", {})
    votes: Counter[str] = Counter()
    for mine in ctx.hidden.get("elected", {}).values():
        for card in mine.values():
            while "into" in shown[card]:
                card = shown[card]["into"]
            votes[card] += 1
    return dict(votes)


class Ideas(Activity):
    Settings = Settings
    writes = True
    commands = {  # noqa: RUF012
        "write_card": Command(write_card, WriteCard),
        "take_card": Command(cards.take_card, cards.OneCard),
        "elect_card": Command(elect_card, OneIdea),
        "end_part": Command(parts.end_part, parts.OfPart, who="desk", open=False),
        "merge_cards": Command(merge_cards, Merge, who="lead", open=False),
        "part_card": Command(part_card, OneIdea, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to it finds what was elected."""
        settings: Settings = ctx.settings  # type: ignore[assignment]
        prompts = {field_of(n): text for n, text in enumerate(settings.prompts)}
        asked = {"question": settings.question} if settings.question else {}
        state: dict[str, Any] = {"at": 0, "questions": prompts, **asked}
        if before and "over" in before:
            kept = {key: plain(before[key]) for key in KEPT if key in before}
            return ctx.change("ideas_began", {**state, **kept, "at": 2 * len(prompts)})
        return ctx.timed(ctx.change("ideas_began", state), settings.seconds)

    def inner_bell(self, ctx: Context) -> Event | None:
        """The next prompt, first to write for, then to read; None when the last one was read."""
        settings: Settings = ctx.settings  # type: ignore[assignment]
        number, at = len(ctx.state["questions"]), ctx.state["at"]
        if "over" in ctx.state or at + 1 >= 2 * number:
            return None
        moved = ctx.change("prompt_moved", {"at": at + 1, "answered": None})
        kept = _kept(ctx)
        if at + 1 >= number:
            kept = kept.and_then(_shown(ctx.after(kept), [field_of(at + 1 - number)]))
        seconds = settings.seconds if at + 1 < number else settings.choose
        return ctx.timed(kept.and_then(moved, "prompt_moved"), seconds)

    def bell(self, ctx: Context) -> Event:
        """What is still hidden is shown, and how many elected what."""
        if "over" in ctx.state:
            return ctx.change("ideas_ended")
        kept = _kept(ctx)
        rest = [field for field in ctx.state["questions"] if field not in ctx.state.get("revealed", {})]
        shown = _shown(ctx.after(kept), rest) if rest else ctx.change("ideas_ended")
        over = ctx.change("ideas_ended", {"over": True, "votes": counted(ctx)}, {"elected": None})
        return kept.and_then(shown).and_then(over, "ideas_ended")

    def bot(self, view: View, mind: Mind) -> Act | None:
        run = view.run
        if view.seat in run.get("answered", {}) or "over" in run:
            return None
        number, at = len(run["questions"]), run["at"]
        if at < number:
            text = pick(mind.chance.choice(BOTS), view.room["language"])
            return Act("write_card", {"field": field_of(at), "text": text}) if mind.writes else None
        field = field_of(at - number)
        found = [name for name, one in run.get("cards", {}).items() if one["field"] == field and "into" not in one]
        return Act("elect_card", {"card": mind.chance.choice(sorted(found))}) if found else None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        quotes = tuple(Said(text) for text in elected(state))
        return Section("minutes-ideas-elected", quotes=quotes) if quotes else None

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        return len(settings.prompts) * (settings.seconds + settings.choose) if isinstance(settings, Settings) else None

    def paper(self, settings: BaseModel) -> Sheet | None:
        """A card for each prompt, cut apart before they are read."""
        if not isinstance(settings, Settings):
            return None
        asked = (Say(settings.question, large=True),) if settings.question else ()
        how = Say(Word("ideas-paper-how", {"seconds": settings.seconds}))
        return Sheet((*asked, how, CutOut(tuple(settings.prompts))))


def elected(state: Mapping[str, Any]) -> list[str]:
    """The most elected of each prompt, in their order; several where the voices were even."""
    votes, shown = state.get("votes", {}), state.get("cards", {})
    found: list[str] = []
    for field in sorted(state.get("questions", {}), key=lambda name: int(name.rpartition("_")[2])):
        here = {card: count for card, count in votes.items() if shown[card]["field"] == field}
        found += [shown[card]["text"] for card, count in here.items() if count == max(here.values())]
    return found


BOTS: list[Text] = [
    {"fr": "Demander à un voisin.", "en": "Ask a neighbour."},
    {"fr": "Commencer par un essai d’une semaine.", "en": "Begin with a trial of one week."},
    {"fr": "Un grand repas sur la place.", "en": "A great meal on the square."},
]

ACTIVITY = Ideas()
