"""The hand-over sheet: what a group brings back to all. A title, three points, a quote, a question; one holds the pen.

Anybody in the group may take the pen; the others see the sheet grow. It is on the big screen when they come back
(`plenary`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Mind, Nothing, Pace, Said, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.scopes import ROOM, group_of, is_told_again, scope_of, state_of
from server.game.text import Text, pick
from server.game.writing import read_optional, read_text

SheetField = Literal["title", "point_1", "point_2", "point_3", "quote", "question"]
FIELDS: tuple[SheetField, ...] = ("title", "point_1", "point_2", "point_3", "quote", "question")
LENGTHS = {"title": 80, "quote": 300, "question": 300}
POINT_LENGTH = 200


class Settings(BaseModel, extra="forbid"):
    prompt: Text | None = Field(None, description="What the sheet is to say; left out: what the group found.")


class WriteSheet(BaseModel, extra="forbid"):
    field: SheetField
    text: str


def limit_of(field: str) -> int:
    return LENGTHS.get(field, POINT_LENGTH)


def take_pen(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """From whoever has it: in a group one asks, and writes."""
    return ctx.change("pen_taken", {"pen": actor.seat})


def write_sheet(ctx: Context, actor: Actor, data: WriteSheet) -> Event | Refusal:
    """By who holds the pen; who writes while nobody does takes it."""
    holder = ctx.state.get("pen", "")
    if holder not in ("", actor.seat):
        return refuse("sheet/not_your_pen", seat=holder)
    text = read_optional(data.text, limit_of(data.field))
    if isinstance(text, Refusal):
        return text
    return _written(ctx, data.field, text).and_then(ctx.change("sheet_written", {"pen": actor.seat}))


def _written(ctx: Context, field: str, text: str) -> Event:
    card = {"field": field, "text": text, "n": FIELDS.index(field) + 1} if text else None
    return ctx.change("sheet_written", {"cards": {field: card}})


class Handover(Activity):
    Settings = Settings
    writes = True
    tells = frozenset(FIELDS)
    commands = {  # noqa: RUF012
        "take_pen": Command(take_pen),
        "write_sheet": Command(write_sheet, WriteSheet, shown=True),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        prompt = ctx.settings_as(Settings).prompt
        kept = plain(before.get("cards", {})) if before else {}
        return ctx.change("sheet_begun", {"cards": kept, **({"prompt": prompt} if prompt else {})})

    def bell(self, ctx: Context) -> Event:
        """What the pen was writing stands."""
        made = ctx.change("sheet_closed", {"pen": None})
        for draft in ctx.drafts:
            if draft.seat != ctx.state.get("pen") or draft.field not in FIELDS:
                continue
            text = read_text(draft.text, limit_of(draft.field))
            if isinstance(text, str):
                made = made.and_then(_written(ctx, draft.field, text))
        return made

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        return ctx.change("pen_laid_down", {"pen": None}) if ctx.state.get("pen") == seat else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        """One of them writes, never in the name of a person."""
        run = view.run
        empty = [field for field in FIELDS if field not in run.get("cards", {})]
        if not mind.writes or not empty or run.get("pen", view.seat) != view.seat:
            return None
        return Act("write_sheet", {"field": empty[0], "text": pick(BOTS[empty[0]], view.room["language"])})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """Once it is on the big screen it is told there."""
        cards = state_of(layers, run).get("cards", {})
        if not cards or is_told_again(layers, run, "cards") or _is_shown(layers, group_of(scope_of(run))):
            return None
        quotes = (Said(cards[field]["text"]) for field in FIELDS if field in cards)
        return Section("minutes-handover", quotes=tuple(quotes))

    def pace(self, settings: BaseModel) -> Pace:
        """A title, three points, a quote, a question."""
        return Pace(start=2 * 60, longest=20 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        lines = {"title": 1, "quote": 2, "question": 2}
        asked = [Say(settings.prompt)] if isinstance(settings, Settings) and settings.prompt else []
        fields = (Write(Word(f"sheet-{field.replace('_', '-')}"), lines.get(field, 2)) for field in FIELDS)
        return Sheet((Say(Word("handover-paper")), *asked, *fields), copies="group")


def _is_shown(layers: Layers, group: str) -> bool:
    runs = layers.get(ROOM, {}).get("runs", {}).values()
    return any(group in run.get("sheets", {}) for run in runs if run["kind"] == "plenary")


BOTS: dict[str, Text] = {
    "title": {"fr": "Ce que nous rapportons", "en": "What we bring back"},
    "point_1": {"fr": "Commencer petit, avec les gens d’ici.", "en": "Begin small, with the people who live here."},
    "point_2": {"fr": "Dire tout haut ce qui manque.", "en": "Say aloud what is missing."},
    "point_3": {"fr": "Se revoir dans un mois.", "en": "Meet again in a month."},
    "quote": {"fr": "On ne l’aurait pas trouvé chacun de son côté.", "en": "None of us would have found this alone."},
    "question": {"fr": "Qui d’autre faut-il inviter ?", "en": "Whom else must we invite?"},
}

ACTIVITY = Handover()
