"""Consent: what its run holds, and how it is read.

    phase      one of PHASES                       proposer  seat, while somebody carries the proposal
    version    the card of the text as it stands   term, review   how long it holds, and the day it is looked at again
    cards      every text: version, question, answer, reaction, objection, breaks
    rounds     {o1: {n, version, answered: {seat: true}, passed?: {seat: true}, answers?: {seat: none | objects}}}
    anyone?    true where anyone may change the text while objections are integrated
    looked?    the objection that is integrated    kept?     the version that was kept as it is
    outcome?   {adopted, version, day, withdrawn?}

A round's answers lie in the vault until they turn; an objection is bound to its round, and says by which version it was
`lifted`, or that it `stands` against the one that is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from server.game.context import Actor, Context
from server.game.outcome import Refusal, refuse
from server.game.text import Text

PHASES = ("present", "clarify", "react", "amend", "objections", "integrate", "adopt")
Phase = Literal["present", "clarify", "react", "amend", "objections", "integrate", "adopt"]
Term = Literal["review", "quarter", "half_year", "year", "open"]
FIELDS = frozenset({"version", "question", "answer", "reaction", "objection", "breaks"})
TEXT_LENGTH = 1_200
WORDS_LENGTH = 500
EXAMPLE = {"proposal": "We meet every first Monday.", "quick": True}

State = Mapping[str, Any]


class Settings(BaseModel, extra="forbid", json_schema_extra={"examples": [EXAMPLE]}):
    question: Text | None = Field(None, description="What has to be decided.")
    proposal: Text | None = Field(
        None, description="The text to decide on; left out: whoever proposes writes it during the step."
    )
    quick: bool = Field(
        False, description="Begin with the objections, for a small decision whose text is known: it needs a proposal."
    )
    amend: Literal["anyone", "proposer"] = Field(
        "anyone", description="Who may change the text while objections are integrated; the facilitator always may."
    )
    term: Term = Field("review", description="How long the decision holds, unless the group says otherwise.")
    review_days: int = Field(90, ge=1, le=1_825, description="In how many days it is looked at again.")

    @model_validator(mode="after")
    def quick_needs_a_text(self) -> Settings:
        if self.quick and self.proposal is None:
            raise PydanticCustomError("quick_without_text", "quick needs a proposal")
        return self


def phase_of(state: State) -> str:
    return str(state.get("phase", PHASES[0]))


def must_be(ctx: Context, *phases: str) -> Refusal | None:
    """Each thing has its moment; what was decided is not touched unless the facilitator steps back."""
    if phase_of(ctx.state) not in phases:
        return refuse("consent/other_phase")
    return refuse("consent/decided") if "outcome" in ctx.state else None


def carries(ctx: Context, actor: Actor) -> bool:
    """The desk acts for whoever carries the proposal."""
    return actor.kind == "desk" or (bool(actor.seat) and ctx.state.get("proposer") == actor.seat)


def last_round(state: State) -> str:
    """The round of objections that was opened last; empty before the first."""
    rounds = state.get("rounds", {})
    return max(rounds, key=lambda one: int(rounds[one]["n"]), default="")


def is_open(state: State) -> bool:
    """Answers of the last round lie face down."""
    return phase_of(state) == "objections" and "answers" not in state["rounds"][last_round(state)]


def of_field(state: State, field: str) -> list[str]:
    cards = state.get("cards", {})
    return sorted((card for card in cards if cards[card]["field"] == field), key=lambda card: int(cards[card]["n"]))


def objections(state: State, of: str | None = None) -> list[str]:
    """The objections of a round, in the order they turned; of all rounds without one."""
    return [card for card in of_field(state, "objection") if of in (None, state["cards"][card]["round"])]


def standing(state: State) -> list[str]:
    """Objections of the last round that nobody has lifted."""
    return [card for card in objections(state, last_round(state)) if "lifted" not in state["cards"][card]]


def is_agreed(state: State) -> bool:
    """Everyone who is counted has answered on the text as it stands, and nothing stands against it."""
    last = state.get("rounds", {}).get(last_round(state), {})
    return "answers" in last and last["version"] == state.get("version") and not standing(state)
