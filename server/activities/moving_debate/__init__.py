"""A moving debate: a statement, hidden places, one reveal; then dots move as minds change, and talk alternates.

`at` is the statement that is debated, `phase` where it stands: `place`, `talk`, `end` (what moved), and `over` when all
are done. In a list round people write short items in `place` and read them in `talk`. Never a winner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from server.activities.moving_debate import bot as bots
from server.activities.moving_debate import line, talk, told
from server.activities.moving_debate import list_round as items
from server.activities.moving_debate.settings import MOST_STATEMENTS, Settings, doubts
from server.game import cards
from server.game.activity import Act, Activity, Command, Doubt, Mind, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, event, refuse
from server.game.paper import Sheet
from server.game.positions import Side, expecting, nobody_is_missing, not_expecting, people_at
from server.game.scopes import state_of

KEPT = ("cards", "figures", "moves", "spoke", "revealed", "too_few")


class MoveOn(BaseModel, extra="forbid"):
    """The facilitator presses for what they see: a second press is refused."""

    statement: str
    phase: str


class CountAside(BaseModel, extra="forbid"):
    """People without a device, counted by the facilitator: so many on this side."""

    side: Side
    count: int


def move_on(ctx: Context, actor: Actor, data: MoveOn) -> Event | Refusal:
    """The clock of this part ends now, with what is being written; after the end, a statement that was not reached."""
    state = ctx.state
    if (data.statement, data.phase) != (state["at"], state["phase"]) or not ctx.on_stage():
        return refuse("step/over", step=ctx.step)
    if state["phase"] != "over":
        return ctx.rings_now(event("part_ended"))
    following = _following(ctx)
    return _opened(ctx, following).touching(ctx.scope, {"now": {"closed": None}}) if following else refuse("step/last")


def count_aside(ctx: Context, actor: Actor, data: CountAside) -> Event | Refusal:
    if not 0 <= data.count <= MOST_ASIDE:
        return refuse("command/out_of_range")
    if ctx.state["phase"] not in ("place", "talk") or "list" in line.statement(ctx):
        return refuse("answer/too_late")
    return ctx.change("aside_counted", {"aside": {data.side: data.count or None}})


MOST_ASIDE = 200


def _following(ctx: Context) -> str | None:
    """The statement after this one."""
    n = ctx.state["statements"][ctx.state["at"]]["n"] + 1
    return f"d{n}" if f"d{n}" in ctx.state["statements"] else None


def _opened(ctx: Context, statement: str) -> Event:
    """Everybody takes a place, or writes."""
    gone = dict.fromkeys(("open", "few", "dots", "aside", "answered", "count", "queue", "floor", "heard", "last"))
    hidden = dict.fromkeys(("starts", "lines", "doubts", "aside", "whose", "moved", "touched"))
    people = sum(people_at(ctx, seat) for seat in ctx.speakers())
    waited = {"expected": people} if line.is_anonymous(ctx) else expecting(ctx)
    seconds = ctx.state["statements"][statement]["place"]
    opened = ctx.change("statement_opened", {**gone, "at": statement, "phase": "place"}, {**hidden, **waited})
    return ctx.timed(opened, seconds)


def _talk_opened(ctx: Context) -> Event:
    """What was picked and not sent counts; then all places, or all items, at once."""
    kept = items.drafts_kept(ctx) if "list" in line.statement(ctx) else line.drafts_placed(ctx)
    return kept.and_then(_talk_of_shown(ctx.after(kept)), "line_opened")


def _talk_of_shown(ctx: Context) -> Event:
    return line.begin_talk(ctx, items.shown(ctx) if "list" in line.statement(ctx) else line.open_line(ctx))


def _closed(ctx: Context) -> Event:
    """The statement is over: what moved, how many each argument touched; receipts can be made no more."""
    if "list" in line.statement(ctx):
        return event("statement_closed")
    said = talk.drafts_said(ctx)
    found, statement = line.figure(ctx), ctx.state["at"]
    state: dict[str, Any] = {"cards": talk.counted_touches(ctx), "queue": None, "floor": None}
    state |= {"figures": {statement: found}} if found else {}
    state |= {"revealed": {statement: True}} if line.is_anonymous(ctx) else {}
    hidden = dict.fromkeys(("starts", "lines", "doubts", "whose", "moved", "touched"))
    return said.and_then(ctx.change("statement_closed", state, hidden), "statement_closed")


def _after_the_end(ctx: Context) -> Event | None:
    following = _following(ctx)
    return _opened(ctx, following) if following else None


class MovingDebate(Activity):
    Settings = Settings
    writes = True
    tells = frozenset(f"d{n}" for n in range(1, MOST_STATEMENTS + 1))
    commands = {  # noqa: RUF012
        "place_dot": Command(line.place_dot, line.PlaceDot, anonymous=line.is_anonymous),
        "write_card": Command(items.write_card, items.WriteCard, anonymous=line.is_anonymous),
        "take_card": Command(cards.take_card, cards.OneCard),
        "ask_floor": Command(talk.ask_floor, talk.AskFloor),
        "leave_queue": Command(talk.leave_queue, talk.WhoSpeaks),
        "speak": Command(talk.speak, talk.Speak),
        "touched_by": Command(talk.touched_by, talk.TouchedBy),
        "give_floor": Command(talk.give_floor, talk.GiveFloor, who="lead", open=False),
        "take_floor": Command(talk.take_floor, who="lead", open=False),
        "go_on": Command(talk.go_on, who="lead", open=False),
        "note_argument": Command(talk.note_argument, talk.NoteArgument, who="desk", open=False),
        "count_aside": Command(count_aside, CountAside, who="desk", open=False),
        "move_on": Command(move_on, MoveOn, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to a debate reads what it came to, and may go on with what was not reached."""
        statements = ctx.settings_as(Settings).in_full()
        anonymous = {"anonymous": True} if line.is_anonymous(ctx) else {}
        begun = ctx.change("debate_began", {"statements": statements, "at": "d1", "phase": "place", **anonymous})
        if before and ("figures" in before or "cards" in before):
            kept = {key: plain(before[key]) for key in KEPT if key in before}
            over = ctx.change("debate_began", {**kept, "at": before["at"], "phase": "over"})
            return ctx.timed(begun.and_then(over), None)
        return begun.and_then(_opened(ctx.after(begun), "d1"), "debate_began")

    def inner_bell(self, ctx: Context) -> Event | None:
        """From placing to talking, to what moved, to the next statement; None when the last one has been seen."""
        phase = ctx.state["phase"]
        if phase == "place":
            return _talk_opened(ctx)
        if phase != "talk":
            return _after_the_end(ctx) if phase == "end" else None
        closed = _closed(ctx)
        if "list" in line.statement(ctx):
            return _after_the_end(ctx)
        ended = closed.and_then(ctx.change("statement_closed", {"phase": "end"}), "statement_closed")
        return ctx.timed(ended, ctx.settings_as(Settings).figure)

    def bell(self, ctx: Context) -> Event:
        made, phase = event("debate_ended"), ctx.state["phase"]
        if phase == "place":
            made = _talk_opened(ctx)
        if phase in ("place", "talk"):
            made = made.and_then(_closed(ctx.after(made)))
        return made.and_then(ctx.change("debate_ended", {"phase": "over"}), "debate_ended")

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        if ctx.state["phase"] == "talk":
            return talk.without(ctx, seat)
        if ctx.state["phase"] != "place" or line.is_anonymous(ctx):
            return None
        made = ctx.change("place_left", None, not_expecting(ctx, seat))
        after = ctx.after(made)
        ready = "list" not in line.statement(ctx) and "answered" in ctx.state and nobody_is_missing(after)
        return made.and_then(_talk_of_shown(after)) if ready else made

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.act(view, mind)

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        return told.minutes(state_of(layers, run), run, layers)

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        return settings.whole() if isinstance(settings, Settings) else None

    def paper(self, settings: BaseModel) -> Sheet:
        assert isinstance(settings, Settings)
        return told.paper(settings)

    def pace(self, settings: BaseModel) -> Pace:
        """Each statement has its clocks; a list is not looked at again."""
        chosen = settings if isinstance(settings, Settings) else Settings()
        clocks = [(one.place or chosen.place) + (one.talk or chosen.talk) for one in chosen.statements]
        figures = sum(not one.list for one in chosen.statements)
        return Pace(fewest=2, start=sum(clocks) + figures * chosen.figure)

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        assert isinstance(settings, Settings)
        return tuple(doubts(settings))


ACTIVITY = MovingDebate()
