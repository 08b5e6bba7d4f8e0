"""A round: the floor goes round once, everyone may pass, who passed is asked again at the end.

Each one chooses before they speak how their words are kept. With the name: a card that says who. Without: a card
without an author, shown only when the round is over, mixed with the others. Not at all: never written, since a journal
keeps for good what it was once given; the words are said aloud.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.activities._round_order import Order, in_order
from server.game import turns
from server.game.activity import Act, Activity, Command, Doubt, Mind, Nothing, Pace, Said, Section, View
from server.game.city import bots
from server.game.context import Actor, Context
from server.game.documents import Layers
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.scopes import is_told_again, state_of
from server.game.text import Text
from server.game.writing import TEXT_LENGTH, read_optional, read_text

WORDS, LAST = "words", "last_word"  # the fields of the cards; the second one is the facilitator's
KEEP = "keep"  # the draft that says how somebody's words are to be kept


class Settings(BaseModel, extra="forbid"):
    prompt: Text | None = Field(None, description="What everyone is asked to say.")
    words: Literal["either", "written", "spoken"] = Field(
        "either", description="Whether words are written here, only said aloud, or as each one likes."
    )
    order: Order = Field("seats", description="As people came, drawn by lot, or from one place to the next.")
    last_word: bool = Field(True, description="The facilitator speaks last, once everybody had the floor.")


class Speak(BaseModel, extra="forbid"):
    text: str = ""  # left out: it was said aloud, and is kept nowhere
    keep: Literal["name", "nameless"] = "name"


class LastWord(BaseModel, extra="forbid"):
    text: str


def speak(ctx: Context, actor: Actor, data: Speak) -> Event | Refusal:
    """Who came after the round began speaks at its end."""
    turn = ctx.state["turn"]
    floor = turns.whose(turn)
    late = floor is None and actor.seat not in turn["order"] and actor.seat not in ctx.state.get("spoke", {})
    if floor != actor.seat and not late:
        return refuse("turn/not_yours", now=floor or "")
    text = _read(ctx, data.text)
    if isinstance(text, Refusal):
        return text
    moved = {} if late else {"turn": turns.move_on(turn)}
    made = ctx.change("turn_taken", {**moved, "spoke": {actor.seat: True}}).noting("turn_taken", seat=actor.seat)
    return made.and_then(_kept(ctx, actor.seat, text, data.keep)) if text else made


def _read(ctx: Context, text: str) -> str | Refusal:
    words = ctx.settings_as(Settings).words
    if words == "spoken" and text:
        return refuse("command/unknown_field", field="text", expected="no text: this round is spoken")
    return read_text(text, TEXT_LENGTH) if words == "written" else read_optional(text, TEXT_LENGTH)


def _kept(ctx: Context, seat: str, text: str, keep: str, nth: int = 0) -> Event:
    """Without the name, neither the card, nor a fact, nor what anybody reads has the author."""
    card = ctx.new_id("c", nth)
    if keep == "nameless":
        return ctx.change("words_said", None, {"cards": {card: {"field": WORDS, "text": text}}})
    words = {"field": WORDS, "text": text, "by": seat, "n": ctx.seq + nth}
    return ctx.change("words_said", {"cards": {card: words}}).noting("words_said", seat=seat, card=card)


def pass_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    moved = turns.pass_on(ctx.state["turn"], actor.seat)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", {"turn": moved}).noting("turn_passed", seat=actor.seat)


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    turn = ctx.state["turn"]
    floor = turns.whose(turn)
    if floor is None:
        return refuse("turn/not_yours", now="")
    return ctx.change("floor_moved", {"turn": turns.move_on(turn)}).noting("floor_moved", seat=floor)


def show_words(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Those without a name, once everybody had the floor: never in the event in which somebody speaks."""
    floor = turns.whose(ctx.state["turn"])
    return refuse("turn/not_yours", now=floor) if floor else _shown(ctx)


def _shown(ctx: Context) -> Event:
    """In a new order, under new ids, after all others."""
    hidden = ctx.hidden.get("cards", {})
    drawn = ctx.chance.shuffled([one["text"] for _, one in sorted(hidden.items())])
    first = max((one["n"] for one in ctx.state.get("cards", {}).values()), default=0) + 1
    shown = {ctx.new_id("w", n): {"field": WORDS, "text": text, "n": first + n} for n, text in enumerate(drawn)}
    return ctx.change("words_shown", {"cards": shown}, {"cards": dict.fromkeys(hidden)})


def say_last_word(ctx: Context, actor: Actor, data: LastWord) -> Event | Refusal:
    """The facilitator's: after everybody, so that it colours nobody's."""
    if not ctx.settings_as(Settings).last_word:
        return refuse("command/forbidden")
    floor = turns.whose(ctx.state["turn"])
    if floor:
        return refuse("turn/not_yours", now=floor)
    text = read_text(data.text, TEXT_LENGTH)
    if isinstance(text, Refusal):
        return text
    shown = _shown(ctx)
    said = ctx.change("last_word_said", {"cards": {LAST: {"field": LAST, "text": text, "n": ctx.seq}}})
    return said.and_then(shown)


class Round(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({LAST})
    commands = {  # noqa: RUF012
        "speak": Command(speak, Speak, shown=True),
        "pass_turn": Command(pass_turn),
        "move_on": Command(move_on, who="lead", open=False),
        "show_words": Command(show_words, who="lead", open=False),
        "say_last_word": Command(say_last_word, LastWord, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        settings = ctx.settings_as(Settings)
        told = {"words": settings.words, "order": settings.order, "last_word": settings.last_word}
        turn = turns.begin(in_order(ctx, settings.order), talk=True)
        state: dict[str, Any] = {**told, "turn": turn, "cards": (before or {}).get("cards", {})}
        return ctx.change("round_began", {**state, **({"prompt": settings.prompt} if settings.prompt else {})})

    def bell(self, ctx: Context) -> Event:
        """Words that were being written count, kept as their author chose; those without a name are shown."""
        made = ctx.change("round_ended", {"turn": {"at": len(ctx.state["turn"]["order"])}})
        keeps = {draft.seat: draft.text for draft in ctx.drafts if draft.field == KEEP}
        wanted = ctx.settings_as(Settings).words != "spoken"
        for nth, draft in enumerate(ctx.drafts, start=1):
            text = read_text(draft.text, TEXT_LENGTH)
            keep = keeps.get(draft.seat, "name")
            mute = keep == "none" or not wanted or draft.seat in ctx.state.get("spoke", {})
            if draft.field == WORDS and isinstance(text, str) and not mute:
                made = made.and_then(_kept(ctx, draft.seat, text, keep, nth))
        return made.and_then(_shown(ctx.after(made)))

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        moved = turns.without(ctx.state["turn"], seat)
        return ctx.change("floor_moved", {"turn": moved}) if moved else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        act = bots.speak(view, mind)
        return Act("speak") if act and act.name == "speak" and view.run.get("words") == "spoken" else act

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        last = state_of(layers, run).get("cards", {}).get(LAST)
        if not last or is_told_again(layers, run, "cards"):
            return None
        return Section("minutes-round-last", quotes=(Said(last["text"]),))

    def pace(self, settings: BaseModel) -> Pace:
        """The floor goes to each one: ten seconds are a word, more than three minutes a talk."""
        return Pace(fewest=2, each=10, longest=2 * 60, longest_each=3 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        chosen = Settings.model_validate(settings.model_dump())
        asked = chosen.prompt or Word("round-words")
        how = Say(Word("round-paper-how"))
        if chosen.words == "spoken":
            return Sheet((Say(asked, large=True), how), "group")
        return Sheet((Say(asked, large=True), how, Write(Word("round-words"), 4), Say(Word("round-paper-keep"))))

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """Writing shuts out those to whom it does not come easily."""
        chosen = Settings.model_validate(settings.model_dump())
        return (Doubt(("words",), "round-doubt-written"),) if chosen.words == "written" else ()


ACTIVITY = Round()
