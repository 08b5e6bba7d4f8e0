"""The ideas box: a word in it at any time, read out when the group wants. It may stay open beside other steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, Field

from server.activities import _box_reading as reading
from server.game import cards
from server.game.activity import Act, Activity, Command, Doubt, Line, Mind, Said, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal
from server.game.paper import CutOut, Say, Sheet, Word
from server.game.scopes import is_told_again, state_of
from server.game.text import Text, pick

TEXT_LENGTH = 300
MOST_WORDS = 10  # of one person, before the box is opened


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="What the words are about; left out: whatever comes to mind.")
    anonymous: bool = Field(False, description="Nobody is told who wrote what, not even the server.")
    marking: bool = Field(True, description="People may mark which words to talk about, once they are read.")


class WriteCard(BaseModel, extra="forbid"):
    field: str = "words"  # the box itself knows for which opening
    text: str


def is_anonymous(ctx: Context) -> bool:
    return bool(getattr(ctx.settings, "anonymous", False))


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    made = cards.put_card(ctx, actor, _field(ctx), data.text, limit=TEXT_LENGTH, most=_most(ctx, actor.seat))
    return made if isinstance(made, Refusal) else _counted(ctx, made)


def _field(ctx: Context) -> str:
    return reading.field_of(ctx.state["opening"])


def _most(ctx: Context, seat: str) -> int:
    return MOST_WORDS * int(ctx.room.at("seats", seat, "people", default=1)) if seat else MOST_WORDS


def take_card(ctx: Context, actor: Actor, data: cards.OneCard) -> Event | Refusal:
    made = cards.take_card(ctx, actor, data)
    return made if isinstance(made, Refusal) else _counted(ctx, made)


def _counted(ctx: Context, made: Event) -> Event:
    """How many words lie in the box: all that anybody knows of them before it opens."""
    return made.and_then(ctx.change("counted", {"count": len(reading.in_box(ctx.after(made)))}))


class IdeasBox(Activity):
    Settings = Settings
    writes = True
    tells = frozenset(reading.field_of(n) for n in range(1, reading.MOST_OPENINGS + 2))
    commands = {  # noqa: RUF012
        "write_card": Command(write_card, WriteCard, anonymous=is_anonymous),
        "take_card": Command(take_card, cards.OneCard),
        "ask_to_open": Command(reading.ask_to_open, reading.AskToOpen),
        "mark_word": Command(reading.mark_word, reading.OneWord),
        "open_box": Command(reading.open_box, reading.OpenBox, who="desk", open=False),
        "read_next": Command(reading.read_next, reading.OpenBox, who="desk", open=False),
        "talk_about": Command(reading.talk_about, reading.OneWord, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        settings = ctx.settings_as(Settings)
        asked = {"question": settings.question} if settings.question else {}
        fresh: dict[str, Any] = {"opening": 1, "count": 0, "cards": {}}
        kept = {key: before[key] for key in ("opening", "cards", "revealed") if before and key in before}
        told = {"anonymous": settings.anonymous, "marking": settings.marking}
        return ctx.change("box_set_up", {**asked, **fresh, **plain(kept), **told})

    def bell(self, ctx: Context) -> Event:
        """Words that were being written fall in; then the box is opened, for whatever was not read."""
        field = _field(ctx)
        typed = tuple(replace(draft, field=field) for draft in ctx.drafts if draft.field == "words")
        most, nameless = {field: MOST_WORDS}, bool(ctx.state["anonymous"])
        kept = cards.keep_drafts(replace(ctx, unsent=typed), most, limit=TEXT_LENGTH, anonymous=nameless)
        return kept.and_then(reading.everything(ctx.after(kept)), "box_emptied")

    def bot(self, view: View, mind: Mind) -> Act | None:
        """One word, then it would like to hear them; the silent only leave theirs."""
        run = view.run
        wrote = view.seat in run.get("answered", {}) or run.get("count", 0) >= len(view.seats())
        if mind.writes and run["opening"] == 1 and not wrote:
            return Act("write_card", {"text": pick(mind.chance.choice(BOTS), view.room["language"])})
        if mind.kind == "silent":
            return None
        if run.get("count", 0) and view.seat not in run.get("asks", {}):
            return Act("ask_to_open")
        mine = view.own.get("runs", {}).get(view.run_id, {}).get("marks", {})
        if run["marking"] and run.get("cards") and not mine:
            return Act("mark_word", {"card": mind.chance.choice(sorted(run["cards"]))})
        return None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """The words, in the order they were read; then which of them people wanted to talk about."""
        state = state_of(layers, run)
        if not state.get("cards") or is_told_again(layers, run, "cards"):
            return None
        found = sorted(state["cards"].items(), key=lambda pair: int(pair[1]["n"]))
        marks = state.get("marks", {})
        marked = tuple(
            Line("minutes-ideas-box-marked", {"text": one["text"], "count": marks[card]})
            for card, one in found
            if card in marks
        )
        asked = (Line("minutes-ideas-box-about", texts={"question": state["question"]}),) if "question" in state else ()
        quotes = tuple(Said(one["text"], one.get("by", "")) for _, one in found)
        return Section("minutes-ideas-box", (*asked, *marked), quotes)

    def paper(self, settings: BaseModel) -> Sheet | None:
        chosen = Settings.model_validate(settings.model_dump())
        how = "ideas-box-paper-nameless" if chosen.anonymous else "ideas-box-paper-named"
        asked = chosen.question or Word("ideas-box-question")
        return Sheet((Say(asked, large=True), Say(Word(how)), CutOut((None,) * 8, 2)), "group")

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """Without names, fewer than four words are never read."""
        chosen = Settings.model_validate(settings.model_dump())
        doubt = Doubt(("anonymous",), "ideas-box-doubt-nameless", under=cards.FEWEST_ANONYMOUS)
        return (doubt,) if chosen.anonymous else ()


BOTS: list[Text] = [
    {"fr": "Et si on invitait la voisine du moulin ?", "en": "What if we invited the neighbour from the mill?"},
    {"fr": "On ne m’entend pas bien au fond.", "en": "You cannot hear well at the back."},
    {"fr": "Faisons une pause dehors.", "en": "Let us take a break outside."},
]

ACTIVITY = IdeasBox()
