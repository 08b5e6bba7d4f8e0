"""The debrief: facts, feelings, findings, futures. One question at a time, written alone, then shown to all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.activities.retrospective import is_anonymous
from server.game import cards
from server.game.activity import Act, Activity, Command, Mind, Pace, View
from server.game.city import bots
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.text import Text
from server.game.writing import ANSWER_LENGTH

FIELDS = ("facts", "feelings", "findings", "futures")
MOST = 3
Name = Literal["facts", "feelings", "findings", "futures"]


class Settings(BaseModel, extra="forbid"):
    anonymous: bool = Field(False, description="Nobody is told who wrote what, not even the server.")
    questions: dict[Name, Text] = Field({}, description="Your own words for a question.")


class WriteCard(BaseModel, extra="forbid"):
    field: Name
    text: str


class NextQuestion(BaseModel, extra="forbid"):
    """A second press for the question one saw is refused, never doubled."""

    after: Name | None = None


class RevealCards(BaseModel, extra="forbid"):
    field: Name | None = None


def _asked(ctx: Context) -> str:
    return str(ctx.state.get("question", FIELDS[0]))


def write_card(ctx: Context, actor: Actor, data: WriteCard) -> Event | Refusal:
    """For the question that is asked now, as long as its answers are not shown."""
    if data.field in ctx.state.get("revealed", {}):
        return refuse("answer/too_late")
    if data.field != _asked(ctx):
        return refuse("choice/unknown")
    return cards.put_card(ctx, actor, data.field, data.text, limit=ANSWER_LENGTH, most=MOST)


def reveal_cards(ctx: Context, actor: Actor, data: RevealCards) -> Event | Refusal:
    field = data.field or _asked(ctx)
    if field in ctx.state.get("revealed", {}):
        return refuse("answer/too_late")
    if field != _asked(ctx):
        return refuse("choice/unknown")  # shown before it was asked, it could not be answered any more
    return cards.reveal(ctx, field, anonymous=is_anonymous(ctx))


def next_question(ctx: Context, actor: Actor, data: NextQuestion) -> Event | Refusal:
    """The next one; what was written for this one is shown if it was not yet."""
    if data.after not in (None, _asked(ctx)):
        return refuse("choice/unknown")
    asked = FIELDS.index(_asked(ctx))
    if asked + 1 >= len(FIELDS):
        return refuse("step/last")
    moved = ctx.change("question_asked", {"question": FIELDS[asked + 1], "answered": None})
    return _shown(ctx).and_then(moved, "question_asked").noting("question_asked", field=FIELDS[asked + 1])


def _shown(ctx: Context) -> Event:
    asked = _asked(ctx)
    if asked in ctx.state.get("revealed", {}):
        return event("cards_revealed")
    return cards.reveal(ctx, asked, anonymous=is_anonymous(ctx))


class Debrief(Activity):
    Settings = Settings
    writes = True
    commands = {  # noqa: RUF012
        "write_card": Command(write_card, WriteCard, anonymous=is_anonymous),
        "take_card": Command(cards.take_card, cards.OneCard),
        "next_question": Command(next_question, NextQuestion, who="lead", open=False),
        "reveal_cards": Command(reveal_cards, RevealCards, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Whoever steps back to it finds the answers; the questions can be asked again."""
        settings = ctx.settings_as(Settings)
        state: dict[str, Any] = {"question": FIELDS[0], "cards": (before or {}).get("cards", {})}
        if settings.questions:
            state["questions"] = dict(settings.questions)
        return ctx.change("debrief_began", {**state, **({"anonymous": True} if settings.anonymous else {})})

    def bell(self, ctx: Context) -> Event:
        asked = {_asked(ctx): MOST}
        kept = cards.keep_drafts(ctx, asked, limit=ANSWER_LENGTH, anonymous=is_anonymous(ctx))
        return kept.and_then(_shown(ctx.after(kept)), "cards_revealed")

    def bot(self, view: View, mind: Mind) -> Act | None:
        asked = view.run.get("question", FIELDS[0])
        return None if asked in view.run.get("revealed", {}) else bots.write(view, mind, (asked,))

    def lead(self, view: View) -> Act | None:
        """When all have answered, the next question."""
        return Act("next_question") if view.run.get("question") != FIELDS[-1] else None

    def pace(self, settings: BaseModel) -> Pace:
        """Everyone writes before anyone talks, four times."""
        return Pace(start=4 * 60, longest=60 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """Each question with room to write before anybody talks."""
        own = settings if isinstance(settings, Settings) else Settings()
        asked_by: Mapping[str, Text] = {str(name): text for name, text in own.questions.items()}
        how = Say(Word("debrief-paper-nameless" if own.anonymous else "debrief-paper-how"))
        asked = tuple(Write(asked_by.get(field) or Word(f"debrief-{field}-ask"), 4) for field in FIELDS)
        return Sheet((how, *asked))


ACTIVITY = Debrief()
