"""The phases of an accelerator: their order and clocks, who the project's owner is, and how one follows the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game import turns
from server.game.context import Actor, Context
from server.game.documents import Document
from server.game.outcome import Event
from server.game.paths import steps_inside
from server.game.text import Text

PHASES = ("choose", "situation", "facts", "ask", "help", "synthesis", "keep")
LAST = PHASES[-1]
MOST_IN_TURN = 30  # with more helpers nobody would wait for the floor: it is open, unless the desk sends it round
MORE_FOR_THE_ASK_S = 60


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(
        None, description="The group's own problem. Then no project is chosen: one of them volunteers to carry it."
    )
    owner: Literal["wall", "desk", "volunteer"] = Field(
        "wall",
        description="How the project is chosen: a wall of projects on which everyone says whom they would help, "
        "the facilitator names who brings one, or somebody volunteers.",
    )
    turns: bool = Field(True, description="The floor goes round among those who help; they write at any moment.")
    hidden: bool = Field(False, description="Suggestions stay hidden until the facilitator shows them.")
    choose: int = Field(5, ge=1, le=60, description="Minutes to choose whose project is helped.")
    situation: int = Field(5, ge=1, le=60, description="Minutes in which the owner tells the situation.")
    facts: int = Field(5, ge=1, le=60, description="Minutes for factual questions.")
    ask: int = Field(2, ge=1, le=30, description="Minutes in which the owner says what is asked of the group.")
    help: int = Field(20, ge=1, le=120, description="Minutes of help, while the owner listens in silence.")
    synthesis: int = Field(8, ge=1, le=60, description="Minutes for what the owner keeps, and a small plan.")
    keep: int = Field(5, ge=1, le=60, description="Minutes for what each one keeps for themself.")


def first_state(ctx: Context) -> Document:
    """How the owner is found: a problem that is given needs no wall, only somebody who carries it."""
    settings = ctx.settings_as(Settings)
    question = settings.question or ctx.question
    way = "volunteer" if question and settings.owner == "wall" else settings.owner
    return {
        "way": way,
        **({"question": question} if question else {}),
        **({"hidden": True} if settings.hidden else {}),
    }


def owner_of(state: Mapping[str, Any]) -> str:
    return str(state.get("owner", ""))


def is_owner(ctx: Context, actor: Actor) -> bool:
    return bool(actor.seat) and actor.seat == owner_of(ctx.state)


def helpers(ctx: Context, owner: str) -> list[str]:
    return [seat for seat in ctx.seats() if seat != owner]


def enter(ctx: Context, phase: str, more: Document | None = None) -> Event:
    """`phase` begins, and its clock with it."""
    settings = ctx.settings_as(Settings)
    state: Document = {"phase": phase, "late": None, **(more or {})}
    if phase != LAST:
        state["answered"] = None  # what each one keeps may be written since the synthesis
    seconds: int | None = int(getattr(settings, phase)) * 60
    if phase == "help" and waits_inside(ctx):
        seconds = None  # the techniques inside have clocks of their own
    elif phase == "help":
        state["turn"] = first_turn(ctx, settings, str(state.get("owner") or owner_of(ctx.state)))
    return ctx.timed(ctx.change("phase_began", state).noting("phase_began", phase=phase), seconds)


def waits_inside(ctx: Context) -> bool:
    """There are techniques inside, and they have not had the stage yet."""
    return "resumed" not in ctx.state and bool(steps_inside(ctx, ctx.step))


def is_closed(ctx: Context) -> bool:
    return ctx.on_stage() and bool(ctx.public.at("now", "closed"))


def first_turn(ctx: Context, settings: Settings, owner: str) -> Document | None:
    """The floor as help begins; none where it is open to all."""
    order = helpers(ctx, owner)
    return new_turn(order) if settings.turns and len(order) <= MOST_IN_TURN else None


def new_turn(order: list[str]) -> Document:
    return {**turns.begin(order, talk=True), "passed": None}


def after(phase: str) -> str:
    return PHASES[PHASES.index(phase) + 1]
