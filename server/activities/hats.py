"""Colour hats: everybody thinks in one direction at a time. The server changes the hat; what was written then shows.

`at` counts the rounds; after the last hat of `order` comes the blue one for the summary.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, field_validator
from pydantic_core import PydanticCustomError

from server.activities._hat_rounds import ORDER, PROMPTS, SECONDS, SUMMARY, Hat, field_at, field_of, hat_of
from server.game import cards, parts
from server.game.activity import Act, Activity, Command, Doubt, Mind, Nothing, Pace, Said, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import CutOut, Say, Sheet, Word, Write
from server.game.scopes import group_of, is_told_again, state_of
from server.game.seats import Id
from server.game.text import Text, pick

TEXT_LENGTH = 280
RED_LENGTH = 80  # a feeling is a word: nobody has to justify it
MOST_AT_THE_BELL = 1_000
AGAIN_AFTER_MS = 20_000
MOST_TIMES = 2
Seconds = Annotated[int, Field(ge=10, le=600)]


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="What the group thinks about.")
    worn: Literal["together", "by_group", "in_turn"] = Field(
        "together",
        description="`together`: one hat for all at a time. `by_group`: each group begins with another hat, and all "
        "go round. `in_turn`: each place has a hat, and all go round until everybody has worn each.",
    )
    sequence: list[Hat] = Field(
        ORDER, min_length=1, max_length=12, description="The hats in their order. The blue one always ends it."
    )
    seconds: dict[Hat, Seconds] = Field({}, description="How long a hat is worn, where it is not as usual.")
    turn_seconds: Seconds = Field(90, description="How long each hat is worn where the hats go round.")
    summary_seconds: Seconds = Field(120, description="How long the blue hat is worn at the end.")
    time_out_seconds: Seconds = Field(60, description="How long a blue moment lasts when the facilitator calls one.")
    prompts: dict[Hat | Literal["summary"], Text] = Field({}, description="Your own question under a hat.")

    @field_validator("sequence")
    @classmethod
    def _not_too_often(cls, hats: list[Hat]) -> list[Hat]:
        if any(hats.count(hat) > MOST_TIMES for hat in hats):
            raise PydanticCustomError("hat_too_often", "a hat is worn twice at most")
        return hats


class WriteCard(BaseModel, extra="forbid"):
    field: str = Id
    text: str


class Signal(BaseModel, extra="forbid"):
    what: Literal["other_hat", "blue"]


def order_of(settings: Settings) -> list[Hat]:
    """Without the closing blue, which comes by itself; where hats go round, each once."""
    if settings.worn != "together":
        return list(dict.fromkeys(settings.sequence))
    last_is_blue = len(settings.sequence) > 1 and settings.sequence[-1] == "blue"
    return settings.sequence[:-1] if last_is_blue else list(settings.sequence)


def _own_order(ctx: Context, settings: Settings) -> list[Hat]:
    """Where each group has a hat, the first one begins with the first, the second with the second, and so on."""
    order = order_of(settings)
    group = group_of(ctx.scope)
    if settings.worn != "by_group" or not group:
        return order
    first = (int(ctx.room["groups"][group]["n"]) - 1) % len(order)
    return order[first:] + order[:first]


def prompts_of(settings: Settings) -> dict[str, Text]:
    return PROMPTS | {str(hat): asked for hat, asked in settings.prompts.items()}


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    """Under the hat one wears; a place where three people sit may put down three times as many."""
    if data.field not in ctx.state["questions"]:
        return refuse("choice/unknown")
    if "time_out" in ctx.state:
        return refuse("step/paused")
    if "over" in ctx.state or data.field != field_of(ctx.state, actor.seat):
        return refuse("answer/too_late")
    most = cards.MOST_PER_FIELD * int(ctx.room.at("seats", actor.seat, "people", default=1))
    return cards.put_card(ctx, actor, data.field, data.text, limit=_limit(data.field), most=most)


def _limit(field: str) -> int:
    return RED_LENGTH if hat_of(field) == "red" else TEXT_LENGTH


def signal(ctx: Context, actor: Actor, data: Signal) -> Event | Refusal:
    """A quiet word to the facilitator, who is told how many gave it and never who."""
    last = ctx.layer(f"seat:{actor.seat}").at("runs", ctx.run, "signals", data.what, default=0)
    if ctx.now - last < AGAIN_AFTER_MS:
        return refuse("answer/already")
    count = ctx.layer("desk").at("hats", ctx.run, data.what, default=0) + 1
    own = {"runs": {ctx.run: {"signals": {data.what: ctx.now}}}}
    made = ctx.change("signal_given").touching("desk", {"hats": {ctx.run: {data.what: count}}})
    return made.touching(f"seat:{actor.seat}", own)


def hear_signals(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return _heard(ctx) if ctx.run in ctx.layer("desk").get("hats", {}) else refuse("choice/unknown")


def _heard(ctx: Context) -> Event:
    heard = ctx.change("signals_heard")
    return heard.touching("desk", {"hats": {ctx.run: None}}) if ctx.run in ctx.layer("desk").get("hats", {}) else heard


def call_blue(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Everybody wears the blue hat for a moment: the sequence waits."""
    deadline = ctx.public.at("now", "deadline")
    if "over" in ctx.state or ctx.public.at("now", "closed"):
        return refuse("step/closed")
    if deadline is None:
        return refuse("clock/paused")
    if "time_out" in ctx.state:
        return refuse("clock/running")
    left = max(0, deadline - ctx.now)
    called = ctx.change("blue_called", {"time_out": {"left": left}}).noting("blue_called", at=ctx.state["at"])
    return ctx.timed(called.and_then(_heard(ctx)), ctx.settings_as(Settings).time_out_seconds)


def end_hat(ctx: Context, actor: Actor, data: parts.OfPart) -> Event | Refusal:
    """The next hat; not while a blue moment is between them."""
    return refuse("step/paused") if "time_out" in ctx.state else parts.end_part(ctx, actor, data)


def end_blue(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if "time_out" not in ctx.state:
        return refuse("clock/none")
    return refuse("clock/paused") if "left" in ctx.public["now"] else _back(ctx)


def _back(ctx: Context) -> Event:
    """Back to the hat that was worn, with the time that was left."""
    whole = _seconds(ctx.settings_as(Settings), ctx.state["order"], ctx.state["at"])
    return ctx.timed(ctx.change("blue_ended", {"time_out": None}), ctx.state["time_out"]["left"] / 1000, whole)


def _kept(ctx: Context) -> Event:
    """What was being written when the hat changed, each under their own hat."""
    mine = tuple(one for one in ctx.drafts if one.seat and one.field == field_of(ctx.state, one.seat))
    most = {one.field: MOST_AT_THE_BELL for one in mine}
    return cards.keep_drafts(replace(ctx, unsent=mine), most, limit=TEXT_LENGTH)


def _shown(ctx: Context) -> Event:
    """What was written in this round: without names, in a new order, under new ids."""
    hidden = sorted(ctx.hidden.get("cards", {}).items())
    drawn = ctx.chance.shuffled([(one["field"], one["text"]) for _, one in hidden])
    known = len(ctx.state.get("cards", {}))
    shown = {
        ctx.new_id("h", n): {"field": of, "text": text, "n": known + n} for n, (of, text) in enumerate(drawn, start=1)
    }
    state = {"cards": shown, "answered": None}
    return ctx.change("cards_revealed", state, {"cards": {card: None for card, _ in hidden}})


def _seconds(settings: Settings, order: Sequence[Hat], at: int) -> int:
    if at >= len(order):
        return settings.summary_seconds
    if settings.worn != "together":
        return settings.turn_seconds
    return settings.seconds.get(order[at], SECONDS[order[at]])


class ColourHats(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({SUMMARY})
    commands = {  # noqa: RUF012
        "write_card": Command(write_card, WriteCard),
        "take_card": Command(cards.take_card, cards.OneCard),
        "signal": Command(signal, Signal),
        "hear_signals": Command(hear_signals, who="desk", open=False),
        "end_part": Command(end_hat, parts.OfPart, who="desk", open=False),
        "call_blue": Command(call_blue, who="desk", open=False),
        "end_blue": Command(end_blue, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to hats that were worn reads what was written under each."""
        settings = ctx.settings_as(Settings)
        order = _own_order(ctx, settings)
        prompts = prompts_of(settings)
        fields = [field_at(order, at) for at in range(len(order) + 1)]
        questions = {of: prompts["summary" if of == SUMMARY else hat_of(of)] for of in fields}
        question = settings.question or ctx.question
        asked = {"question": question} if question else {}
        state: dict[str, Any] = {"at": 0, "order": order, "questions": questions, **asked}
        if settings.worn == "in_turn":
            dealt = {seat: n % len(order) for n, seat in enumerate(ctx.chance.shuffled(ctx.seats()))}
            state |= {"rotates": True, "dealt": dealt}
        if before and "over" in before:
            kept = {key: plain(before[key]) for key in ("cards", "over") if key in before}
            return ctx.change("hats_began", {**state, **kept, "at": len(order)})
        return ctx.timed(ctx.change("hats_began", state), _seconds(settings, order, 0))

    def inner_bell(self, ctx: Context) -> Event | None:
        """The next hat; after a blue moment, the one that was worn before it."""
        order, at = ctx.state["order"], ctx.state["at"]
        if "time_out" in ctx.state:
            return _back(ctx)
        if "over" in ctx.state or at >= len(order):
            return None
        kept = _kept(ctx)
        shown = _shown(ctx.after(kept))
        moved = ctx.change("hat_changed", {"at": at + 1}).noting("hat_changed", at=at + 1)
        made = kept.and_then(shown).and_then(moved, "hat_changed").and_then(_heard(ctx))
        return ctx.timed(made, _seconds(ctx.settings_as(Settings), order, at + 1))

    def bell(self, ctx: Context) -> Event:
        if "over" in ctx.state:
            return ctx.change("hats_ended")
        kept = _kept(ctx)
        over = ctx.change("hats_ended", {"over": True, "time_out": None}).and_then(_heard(ctx))
        return kept.and_then(_shown(ctx.after(kept))).and_then(over, "hats_ended")

    def bot(self, view: View, mind: Mind) -> Act | None:
        run = view.run
        if not mind.writes or {"over", "time_out"} & set(run) or view.seat in run.get("answered", {}):
            return None
        field = field_of(run, view.seat)
        text = pick(mind.chance.choice(BOTS["summary" if field == SUMMARY else hat_of(field)]), view.room["language"])
        return Act("write_card", {"field": field, "text": text})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """What the blue hat kept; the cards of the other hats stand under their own titles."""
        shown = sorted(state_of(layers, run).get("cards", {}).values(), key=lambda card: int(card["n"]))
        quotes = tuple(Said(card["text"]) for card in shown if card["field"] == SUMMARY and card.get("text"))
        return Section("minutes-hats-summary", quotes=quotes) if quotes and not _again(layers, run) else None

    def pace(self, settings: BaseModel) -> Pace:
        """With more, nobody reads what is under a hat."""
        return Pace(fewest=2, most=60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """Six hats to cut out and lay in the middle, and a sheet for what is said under each."""
        if not isinstance(settings, Settings):
            return None
        order = order_of(settings)
        prompts = prompts_of(settings)
        asked = (Say(settings.question, large=True),) if settings.question else ()
        hats = tuple(Word(f"hats-paper-{hat}") for hat in dict.fromkeys([*order, "blue"]))
        written = [Write(prompts[hat], lines=1 if hat == "red" else 3) for hat in order]
        told = Say(Word(f"hats-paper-{settings.worn.replace('_', '-')}"))
        closing = Write(prompts["summary"], lines=3)
        return Sheet((*asked, told, CutOut(hats, columns=3), *written, closing), copies="group")

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        if not isinstance(settings, Settings):
            return None
        order = order_of(settings)
        return sum(_seconds(settings, order, at) for at in range(len(order) + 1))

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        if not isinstance(settings, Settings):
            return ()
        order = order_of(settings)
        found = []
        if "black" in order and "yellow" not in order:
            found.append(Doubt(("sequence",), "hats-doubt-only-black"))
        if settings.seconds.get("red", 0) > SECONDS["black"]:
            found.append(Doubt(("seconds", "red"), "hats-doubt-long-red", {"seconds": settings.seconds["red"]}))
        return found


def _again(layers: Layers, run: str) -> bool:
    return is_told_again(layers, run, "over")


BOTS: dict[str, list[Text]] = {
    "white": [{"fr": "Le bus passe deux fois par jour.", "en": "The bus comes twice a day."}],
    "red": [{"fr": "Inquiet", "en": "Worried"}, {"fr": "Content", "en": "Glad"}],
    "black": [{"fr": "On pourrait s’épuiser.", "en": "We might wear ourselves out."}],
    "yellow": [{"fr": "On se connaîtrait mieux.", "en": "We would know each other better."}],
    "green": [{"fr": "Un samedi par mois, tous ensemble.", "en": "One Saturday a month, all together."}],
    "blue": [{"fr": "D’abord les faits, puis le choix.", "en": "Facts first, then the choice."}],
    "summary": [{"fr": "On essaie un mois.", "en": "We try for a month."}],
}

ACTIVITY = ColourHats()
