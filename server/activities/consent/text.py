"""Consent: who carries the proposal, and the versions of its text."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from server.activities.consent.state import (
    TEXT_LENGTH,
    Settings,
    Term,
    carries,
    must_be,
    of_field,
    phase_of,
    standing,
)
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.days import day_of, is_day
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.wordings import changes
from server.game.writing import read_text

MOST_VERSIONS = 60
FURTHEST_DAYS = 3_660


class OneSeat(BaseModel, extra="forbid"):
    seat: str = Id


class WriteVersion(BaseModel, extra="forbid"):
    text: str
    of: str | None = None  # the version that was being changed: somebody may have been quicker


class SetTerm(BaseModel, extra="forbid"):
    term: Term
    review: str


def carry(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Whoever volunteers, as long as nobody carries it."""
    if "outcome" in ctx.state:
        return refuse("consent/decided")
    if "proposer" in ctx.state:
        return refuse("consent/has_proposer")
    return _carried(ctx, actor.seat)


def choose_proposer(ctx: Context, actor: Actor, data: OneSeat) -> Event | Refusal:
    if data.seat not in ctx.seats():
        return refuse("seat/unknown")
    return refuse("consent/decided") if "outcome" in ctx.state else _carried(ctx, data.seat)


def _carried(ctx: Context, seat: str) -> Event:
    return ctx.change("proposal_carried", {"proposer": seat}).noting("proposal_carried", seat=seat)


def write_version(ctx: Context, actor: Actor, data: WriteVersion) -> Event | Refusal:
    """The text, then its next versions: by who carries it; while objections are integrated by anyone, if so set."""
    refusal = must_be(ctx, "present", "amend", "integrate") or _may_write(ctx, actor)
    if refusal:
        return refusal
    text = read_text(data.text, TEXT_LENGTH)
    if isinstance(text, Refusal):
        return text
    state = ctx.state
    if len(of_field(state, "version")) >= MOST_VERSIONS:
        return refuse("card/too_many", limit=MOST_VERSIONS)
    now = state.get("version")
    if data.of is not None and data.of != now:
        return refuse("consent/text_changed")
    if now and state["cards"][now]["text"] == text:
        return refuse("consent/same_text")
    return written(ctx, text, actor.seat)


def _may_write(ctx: Context, actor: Actor) -> Refusal | None:
    everybody = phase_of(ctx.state) == "integrate" and ctx.settings_as(Settings).amend == "anyone"
    return None if everybody or carries(ctx, actor) else refuse("consent/not_yours")


def written(ctx: Context, text: str, seat: str = "") -> Event:
    """A new version, with what changed; objections that stood are asked again."""
    state = ctx.state
    before, card = state.get("version"), ctx.new_id("v")
    about: dict[str, Any] = {"field": "version", "text": text, "n": len(of_field(state, "version")) + 1}
    if seat:
        about["by"] = seat
    if before:
        about |= {"since": before, "changes": changes(state["cards"][before]["text"], text)}
    cards: dict[str, Any] = {card: about}
    if phase_of(state) == "integrate":
        cards |= {one: {"stands": None} for one in standing(state)}
    made = ctx.change("version_written", {"version": card, "cards": cards, "kept": None})
    return made.noting("version_written", seat=seat, card=card)


def keep_text(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """Who carries it has listened, and leaves the text as it is."""
    refusal = must_be(ctx, "amend")
    if refusal or not carries(ctx, actor):
        return refusal or refuse("consent/not_yours")
    return ctx.change("text_kept", {"kept": ctx.state["version"]})


def set_term(ctx: Context, actor: Actor, data: SetTerm) -> Event | Refusal:
    """How long it holds, and the day it is looked at again; also once it is adopted."""
    if phase_of(ctx.state) not in ("present", "amend", "integrate", "adopt"):
        return refuse("consent/other_phase")
    if not carries(ctx, actor):
        return refuse("consent/not_yours")
    if not is_day(data.review) or not day_of(ctx.now) <= data.review <= day_of(ctx.now, FURTHEST_DAYS):
        return refuse("consent/bad_day")
    return ctx.change("term_set", {"term": data.term, "review": data.review})
