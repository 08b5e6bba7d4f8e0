"""Consent: the facilitator leads from phase to phase, and back; in the end it is adopted, or plainly not."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from server.activities.consent.answers import begin_looking, open_round, turned
from server.activities.consent.state import (
    PHASES,
    Phase,
    carries,
    is_agreed,
    is_open,
    must_be,
    phase_of,
    standing,
)
from server.activities.consent.talk import begin_round
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.days import day_of
from server.game.outcome import Event, Refusal, refuse


class GoBack(BaseModel, extra="forbid"):
    phase: Phase


class GoOn(BaseModel, extra="forbid"):
    """A second press for the phase one saw is refused, never doubled."""

    phase: Phase | None = None


def go_on(ctx: Context, actor: Actor, data: GoOn) -> Event | Refusal:
    phase = phase_of(ctx.state)
    if data.phase not in (None, phase):
        return refuse("consent/other_phase")
    if "version" not in ctx.state:
        return refuse("consent/no_text")
    if phase == "adopt":
        return refuse("step/last")
    if is_open(ctx.state):
        return turned(ctx) if ctx.state.get("answered") else refuse("consent/nobody_answered")
    return entered(ctx, _after(ctx, phase))


def _after(ctx: Context, phase: str) -> str:
    """The next phase; objections are asked again on a new text until none stands."""
    if phase == "objections":
        return "integrate" if standing(ctx.state) else "adopt"
    if phase == "integrate":
        return "adopt" if is_agreed(ctx.state) else "objections"
    return PHASES[PHASES.index(phase) + 1]


def go_back(ctx: Context, actor: Actor, data: GoBack) -> Event | Refusal:
    """To an earlier phase; nothing that was written is lost."""
    if PHASES.index(data.phase) >= PHASES.index(phase_of(ctx.state)):
        return refuse("consent/other_phase")
    if data.phase == "integrate" and not standing(ctx.state):
        return refuse("consent/other_phase")
    return entered(ctx, data.phase)


def entered(ctx: Context, phase: str) -> Event:
    state: dict[str, Any] = {"phase": phase, "turn": None, "looked": None, "outcome": None}
    if phase == "react":
        state |= begin_round(ctx)
    elif phase == "objections":
        state |= open_round(ctx)
    elif phase == "integrate":
        state |= begin_looking(ctx)
    return ctx.change("phase_began", state).noting("phase_began", phase=phase)


def adopt(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """By the facilitator or who carries it, and only where no objection stands against this very text."""
    refusal = must_be(ctx, "adopt")
    if refusal:
        return refusal
    if not carries(ctx, actor):
        return refuse("consent/not_yours")
    return decided(ctx, adopted=True) if is_agreed(ctx.state) else refuse("consent/objections_stand")


def leave_open(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Not adopted today: said plainly, with what still stands."""
    return _not_adopted(ctx)


def withdraw(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Who carries the proposal takes it back."""
    refusal = must_be(ctx, "amend", "integrate")
    if refusal or ctx.state.get("proposer") != actor.seat:
        return refusal or refuse("consent/not_yours")
    return _not_adopted(ctx, withdrawn=True)


def _not_adopted(ctx: Context, **why: bool) -> Event | Refusal:
    if "outcome" in ctx.state:
        return refuse("consent/decided")
    if "version" not in ctx.state:
        return refuse("consent/no_text")
    if is_open(ctx.state):
        return refuse("consent/other_phase")  # the answers turn first
    return decided(ctx, adopted=False, **why)


def decided(ctx: Context, *, adopted: bool, **why: bool) -> Event:
    about = {"adopted": adopted, "version": ctx.state["version"], "day": day_of(ctx.now), **why}
    state = {"phase": "adopt", "turn": None, "looked": None, "outcome": about}
    return ctx.change("decision_made", state).noting("decision_made", adopted=adopted)
