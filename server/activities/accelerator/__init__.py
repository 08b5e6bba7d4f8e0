"""An accelerator: a project's owner exposes, answers facts, says the ask, then listens in silence while others help.

All that is written in it stands in cards the kind `tells` itself, and it tells nothing of them unless the owner agrees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from server.activities.accelerator import bot as bots
from server.activities.accelerator import owner as owners
from server.activities.accelerator import phases, told, words
from server.activities.accelerator.phases import Settings
from server.game import cards, turns
from server.game.activity import Act, Activity, Command, Doubt, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Sheet
from server.game.scopes import run_number

OF_ONE_RUN = frozenset({"step", "kind", "started", "resumed", "turn", "late"})
OWNER_MOVES_ON = frozenset({"situation", "facts", "ask", "synthesis"})


class Agree(BaseModel, extra="forbid"):
    on: bool


class OfPhase(BaseModel, extra="forbid"):
    """A second press for the phase one saw is refused, never doubled."""

    phase: str = ""


def next_phase(ctx: Context, actor: Actor, data: OfPhase) -> Event | Refusal:
    """The clock rings now, so that what others are writing counts. The owner says when their own part is done."""
    if phases.is_closed(ctx):
        return refuse("step/closed")
    if not ctx.on_stage() or data.phase not in ("", ctx.state["phase"]):
        return refuse("phase/not_now")
    if actor.kind != "desk":
        if "left" in ctx.public["now"]:
            return refuse("step/paused")
        mine = phases.is_owner(ctx, actor)
        if not ctx.is_led_by(actor) and not (mine and ctx.state["phase"] in OWNER_MOVES_ON):
            return refuse("command/forbidden")
        if mine and ctx.state["phase"] == "ask" and "ask" not in ctx.state.get("cards", {}):
            return refuse("text/empty")
    return ctx.rings_now(ctx.change("phase_ended"))


def end_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """`actor` has helped aloud, or in writing: the floor goes on."""
    turn = ctx.state.get("turn", {})
    if turns.whose(turn) != actor.seat:
        return refuse("turn/not_yours", now=turns.whose(turn) or "")
    return ctx.change("turn_ended", {"turn": turns.move_on(turn)}).noting("turn_taken", seat=actor.seat)


def pass_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    moved = turns.pass_on(ctx.state.get("turn", {}), actor.seat)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", {"turn": moved}).noting("turn_passed", seat=actor.seat)


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    turn = ctx.state.get("turn", {})
    floor = turns.whose(turn)
    if floor is None:
        return refuse("turn/not_yours", now="")
    return ctx.change("floor_moved", {"turn": turns.move_on(turn)}).noting("floor_moved", seat=floor)


def send_round(ctx: Context, actor: Actor, data: Agree) -> Event | Refusal:
    """The floor goes round once more, or it is open to all."""
    if ctx.state["phase"] != "help":
        return refuse("phase/not_now")
    order = phases.helpers(ctx, phases.owner_of(ctx.state))
    return ctx.change("floor_changed", {"turn": phases.new_turn(order) if data.on else None})


def show_suggestions(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if ctx.state["phase"] != "help":
        return refuse("phase/not_now")
    return words.shown_together(ctx) if words.is_hidden(ctx) else refuse("answer/too_late")


def allow_minutes(ctx: Context, actor: Actor, data: Agree) -> Event | Refusal:
    """Only the owner says that the project may be in the minutes, at the end, and may unsay it."""
    if not phases.is_owner(ctx, actor):
        return refuse("command/forbidden")
    if ctx.state["phase"] not in words.PLAN_WHEN:
        return refuse("phase/not_now")
    return ctx.change("minutes_allowed", {"told": True if data.on else None})


def _closed(ctx: Context) -> Event:
    """What ends with the running phase, whatever follows it."""
    made = words.drafts_kept(ctx)
    if ctx.state["phase"] != "help":
        return made
    ended = ctx.change("help_ended", {"turn": None})
    shown = words.shown_together(ctx.after(made)) if words.is_hidden(ctx) else None
    return made.and_then(shown).and_then(ended) if shown else made.and_then(ended)


class Accelerator(Activity):
    Settings = Settings
    writes = True
    tells = told.FIELDS
    commands = {  # noqa: RUF012
        "put_project": Command(owners.put_project, owners.PutProject),
        "raise_hand": Command(owners.raise_hand, owners.Hand),
        "volunteer": Command(owners.volunteer),
        "name_owner": Command(owners.name_owner, owners.OneSeat, who="desk", open=False),
        "speak": Command(words.speak, words.Speak, who="anyone"),
        "answer": Command(words.answer, words.Answer),
        "park": Command(words.park, words.OfCard, who="anyone"),
        "take_card": Command(words.take_card, cards.OneCard),
        "write_note": Command(words.write_note, words.WriteNote, open=False),
        "write_plan": Command(words.write_plan, words.WritePlan),
        "keep": Command(words.keep, words.Keep),
        "allow_minutes": Command(allow_minutes, Agree, open=False),
        "end_turn": Command(end_turn),
        "pass_turn": Command(pass_turn),
        "move_on": Command(move_on, who="lead", open=False),
        "send_round": Command(send_round, Agree, who="lead", open=False),
        "show_suggestions": Command(show_suggestions, who="lead", open=False),
        "next_phase": Command(next_phase, OfPhase, who="anyone", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to it is in the same phase, with all that was written, each one's own included."""
        if before and before.get("phase"):
            again = plain({key: one for key, one in before.items() if key not in OF_ONE_RUN})
            return phases.enter(ctx, again["phase"], again).and_then(_own_again(ctx), "accelerator_began")
        return phases.enter(ctx, "choose", phases.first_state(ctx))

    def inner_bell(self, ctx: Context) -> Event | None:
        """The next phase; None when the last one is over, and where techniques inside are the help: they come."""
        phase = ctx.state["phase"]
        if phase == phases.LAST:
            return None
        closed = _closed(ctx)
        after = ctx.after(closed)
        if phases.waits_inside(ctx) and (phase == "help" or (phase == "ask" and not _wants_ask(after))):
            return None
        return closed.and_then(_next(after, phase), "phase_began")

    def bell(self, ctx: Context) -> Event:
        return _closed(ctx)

    def aside(self, ctx: Context) -> Event:
        """The techniques inside come: this is the help, however far people were."""
        made = words.drafts_kept(ctx)
        owner = owners.found(ctx) if ctx.state["phase"] == "choose" else None
        made = made.and_then(owner) if owner else made
        return made.and_then(ctx.change("help_began", {"phase": "help", "turn": None, "late": None}), "help_began")

    def silences(self, state: Mapping[str, Any], seat: str) -> bool:
        """The owner of a project listens; who carries the group's own problem works on it with the others."""
        return state["phase"] == "help" and "question" not in state and phases.owner_of(state) == seat

    def confides(self, state: Mapping[str, Any]) -> bool:
        return "told" not in state

    def resume(self, ctx: Context) -> Event:
        """The techniques that helped are over: the owner speaks again."""
        closed = _closed(ctx)
        return closed.and_then(phases.enter(ctx.after(closed), "synthesis"), "phase_began")

    def seat_joined(self, ctx: Context, seat: str) -> Event | None:
        return owners.joined(ctx, seat)

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        return owners.left(ctx, seat)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.act(view, mind)

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        return told.section(run, layers)

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        """Its phases, one after the other; where techniques inside are the help, their time is not its own."""
        return sum(int(getattr(settings, one)) * 60 for one in phases.PHASES if not (holds and one == "help"))

    def pace(self, settings: BaseModel) -> Pace:
        """Somebody carries, at least two help; beyond thirty the help does not go round."""
        return Pace(fewest=3, most=30)

    def paper(self, settings: BaseModel) -> Sheet:
        return told.sheet(settings)

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        return told.doubts(settings)


def _next(ctx: Context, phase: str) -> Event:
    """What follows `phase`: a project without an owner waits for the facilitator, an ask gets one more minute."""
    if phase == "choose":
        return owners.found(ctx) or ctx.timed(ctx.change("owner_wanted", {"late": True}), None)
    if phase == "ask" and _wants_ask(ctx):
        return ctx.timed(ctx.change("ask_wanted", {"late": True}), phases.MORE_FOR_THE_ASK_S)
    return phases.enter(ctx, phases.after(phase))


def _wants_ask(ctx: Context) -> bool:
    return "ask" not in ctx.state.get("cards", {}) and "late" not in ctx.state


def _own_again(ctx: Context) -> Event:
    """Notebooks and what each one kept lie under the run they were written in: they come along."""
    made = ctx.change("accelerator_began")
    runs = ctx.public.get("runs", {})
    before = [run for run in runs if runs[run]["step"] == ctx.step and run != ctx.run]
    last = max(before, key=run_number, default="")
    for layer, document in ctx.layers.items():
        own = document.get("runs", {}).get(last) if layer.startswith("seat:") else None
        made = made.touching(layer, {"runs": {ctx.run: own}}) if own else made
    return made


ACTIVITY = Accelerator()
