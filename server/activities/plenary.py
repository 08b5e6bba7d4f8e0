"""The plenary: every group's hand-over sheet and the town it built on the big screen, one after the other (tour) or all
at once (exhibition).

Whoever listens leaves a note on a sheet: a question, an idea, a thank-you; everybody reads it at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Line, Mind, Pace, Section, View
from server.game.city.document import part, standing
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.scopes import ROOM, is_told_again, run_number, state_of
from server.game.seats import Id
from server.game.text import Text, pick
from server.game.writing import read_text

NOTE_LENGTH = 280
MOST_TOWNS = 12  # side by side: more of them nobody looks at, and every page would have to hold them
MOST_NOTES = 12  # of one place on one sheet
NOTE = "note"
ALL = "all"  # where nobody was apart: one sheet, for everybody


class Settings(BaseModel, extra="forbid"):
    how: Literal["tour", "exhibition"] = Field("tour", description="One group after the other, or all sheets at once.")
    seconds: int = Field(180, ge=20, le=1800, description="In a tour: how long each group has.")


class LeaveNote(BaseModel, extra="forbid"):
    group: str = Id
    text: str


class NextGroup(BaseModel, extra="forbid"):
    """A second press for the sheet one saw is refused, never doubled."""

    after: int | None = None


class TakeNote(BaseModel, extra="forbid"):
    card: str = Id


def leave_note(ctx: Context, actor: Actor, data: LeaveNote) -> Event | Refusal:
    """On the sheet of any group that came back."""
    if data.group not in ctx.state.get("sheets", {}):
        return refuse("group/unknown")
    text = read_text(data.text, NOTE_LENGTH)
    if isinstance(text, Refusal):
        return text
    if sum(one["by"] == actor.seat for one in _notes(ctx, data.group)) >= MOST_NOTES:
        return refuse("card/too_many", limit=MOST_NOTES)
    return _noted(ctx, actor.seat, data.group, text)


def _noted(ctx: Context, seat: str, group: str, text: str, nth: int = 0) -> Event:
    note = {"field": NOTE, "text": text, "by": seat, "group": group, "n": ctx.seq}
    return ctx.change("note_left", {"cards": {ctx.new_id("c", nth): note}})


def _notes(ctx: Context, group: str) -> Iterator[Mapping[str, Any]]:
    return (one for one in ctx.state.get("cards", {}).values() if one["field"] == NOTE and one["group"] == group)


def take_note(ctx: Context, actor: Actor, data: TakeNote) -> Event | Refusal:
    """One's own note, back."""
    card = ctx.state.at("cards", data.card, default={})
    if card.get("by") != actor.seat or card.get("field") != NOTE:
        return refuse("card/unknown")
    return ctx.change("note_taken", {"cards": {data.card: None}})


def next_group(ctx: Context, actor: Actor, data: NextGroup) -> Event | Refusal:
    if data.after not in (None, ctx.state["at"]):
        return refuse("step/over", step=ctx.step)
    return _moved(ctx) or refuse("plenary/last")


def _moved(ctx: Context) -> Event | None:
    """In a tour: the next group's sheet, and its time; None after the last."""
    settings = ctx.settings_as(Settings)
    at = ctx.state["at"] + 1
    if settings.how != "tour" or at >= len(ctx.state.get("sheets", {})):
        return None
    return ctx.timed(ctx.change("group_shown", {"at": at}), settings.seconds)


def _last_apart(ctx: Context) -> list[str]:
    """The groups of the last step before this one in which people were apart, in their order."""
    steps, groups = ctx.room["steps"], ctx.room.get("groups", {})
    here = steps[ctx.step]["n"]
    before = [(int(steps[one["step"]]["n"]), group) for group, one in groups.items() if steps[one["step"]]["n"] < here]
    last = max((n for n, _ in before), default=0)
    return sorted((group for n, group in before if n == last), key=lambda group: int(groups[group]["n"]))


def _sheet_of(ctx: Context, group: str) -> dict[str, Any]:
    """Field → what the group wrote on its last hand-over sheet."""
    runs = ctx.layer(f"group:{group}").get("runs", {})
    sheets = [run for run, one in runs.items() if one["kind"] == "handover"]
    return plain(runs[max(sheets, key=run_number)].get("cards", {})) if sheets else {}


def _town_of(ctx: Context, group: str) -> dict[str, Any]:
    """What the group built; nothing where it built nothing."""
    city = ctx.layer(f"group:{group}").get("city", {})
    built = any(part(city, name) for name in ("sites", "bricks", "props"))
    return {"town": standing(city)} if built else {}


class Plenary(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({NOTE, "title", "point_1", "point_2", "point_3", "quote", "question"})
    commands = {  # noqa: RUF012
        "leave_note": Command(leave_note, LeaveNote, shown=True),
        "take_note": Command(take_note, TakeNote),
        "next_group": Command(next_group, NextGroup, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """The sheets are there at once, as the groups wrote them; who steps back finds their notes too."""
        groups = _last_apart(ctx) or [ALL]
        shown = {
            f"{group}_{field}": {**card, "group": group}
            for group in groups
            for field, card in _sheet_of(ctx, group).items()
        }
        notes = {name: one for name, one in plain((before or {}).get("cards", {})).items() if one["field"] == NOTE}
        settings = ctx.settings_as(Settings)
        towns = {group: _town_of(ctx, group) for group in groups[:MOST_TOWNS]}
        sheets = {group: {"n": n, **towns.get(group, {})} for n, group in enumerate(groups, start=1)}
        state = {"how": settings.how, "at": 0, "sheets": sheets}
        made = ctx.change("plenary_began", {**state, "cards": {**shown, **notes}})
        return ctx.timed(made, settings.seconds) if settings.how == "tour" and groups != [ALL] else made

    def inner_bell(self, ctx: Context) -> Event | None:
        return _moved(ctx)

    def bell(self, ctx: Context) -> Event:
        """A note that was being written counts; its field names the group."""
        made = ctx.change("plenary_ended")
        for nth, draft in enumerate(ctx.drafts, start=1):
            text = read_text(draft.text, NOTE_LENGTH)
            if draft.field in ctx.state.get("sheets", {}) and isinstance(text, str):
                made = made.and_then(_noted(ctx, draft.seat, draft.field, text, nth))
        return made

    def bot(self, view: View, mind: Mind) -> Act | None:
        """A word for each group that is not its own, never in the name of a person."""
        run = view.run
        mine = {one["group"] for one in run.get("cards", {}).values() if one.get("by") == view.seat}
        shown = sorted(run.get("sheets", {}), key=lambda group: int(run["sheets"][group]["n"]))
        if run.get("how") == "tour":
            shown = shown[run["at"] : run["at"] + 1]
        others = [one for one in shown if one not in mine and one != view.room["seats"][view.seat].get("group")]
        if not mind.writes or not others:
            return None
        return Act("leave_note", {"group": others[0], "text": pick(THANKS, view.room["language"])})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """Group by group: its sheet, then the notes on it."""
        state = state_of(layers, run)
        if not state.get("cards") or is_told_again(layers, run, "cards"):
            return None
        groups = layers.get(ROOM, {}).get("groups", {})
        order = sorted(state["sheets"], key=lambda group: int(state["sheets"][group]["n"]))
        lines = [line for group in order for line in _told(state["cards"], group, groups.get(group, {"n": 0}))]
        return Section("minutes-plenary", tuple(lines))

    def pace(self, settings: BaseModel) -> Pace:
        return Pace(fewest=2, start=3 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        return Sheet((Say(Word("plenary-paper")), Write(Word("plenary-paper-notes"), 6)), copies="group")


def _told(all_cards: Mapping[str, Any], group: str, about: Mapping[str, Any]) -> Iterator[Line]:
    mine = sorted((one for one in all_cards.values() if one["group"] == group), key=lambda one: int(one["n"]))
    named = {"name": about["name"]} if "name" in about else {}
    yield Line(f"minutes-plenary-group{'-named' if named else ''}", {"n": int(about["n"])}, texts=named)
    for one in mine:
        if one["field"] == NOTE:
            yield Line("minutes-plenary-note", {"text": one["text"]}, {"who": one["by"]})
        else:
            yield Line(f"minutes-plenary-{one['field'].rpartition('_')[0] or one['field']}", {"text": one["text"]})


THANKS: Text = {"fr": "Merci, nous reprenons cette idée.", "en": "Thank you, we take this idea along."}

ACTIVITY = Plenary()
