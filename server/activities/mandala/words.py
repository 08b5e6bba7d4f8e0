"""What the group agrees on: a name for each sector where dreams gathered, and the sentence of its mission."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.activities import _agreeing as agreeing
from server.activities.mandala.circle import used_sectors
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import read_text

NAME, MISSION = "name", "mission"  # the fields of the cards, and of their drafts
NAME_LENGTH, MISSION_LENGTH = 40, 280
MOST_MISSIONS = 3


class ProposeName(BaseModel, extra="forbid"):
    sector: str = Field(pattern=r"^[a-h]$")
    text: str


class ProposeMission(BaseModel, extra="forbid"):
    text: str
    amends: str = Field("", pattern=r"^([a-z][a-z0-9_]{0,39})?$", description="The proposal it words otherwise.")


class OneProposal(BaseModel, extra="forbid"):
    card: str = Id


class Answer(BaseModel, extra="forbid"):
    card: str = Id
    objection: str | None = None  # left out: no objection


def propose_name(ctx: Context, actor: Actor, data: ProposeName) -> Event | Refusal:
    """One name at a time for a sector: another one when somebody objects, or by who proposed it."""
    if ctx.state["phase"] != "name":
        return refuse("step/over", step=ctx.step)
    if data.sector not in used_sectors(ctx.state):
        return refuse("choice/unknown")
    if _waits(ctx, ctx.state.at("sectors", data.sector, "card"), actor.seat):
        return refuse("mandala/waiting")
    text = read_text(data.text.replace("\n", " "), NAME_LENGTH)
    if isinstance(text, Refusal):
        return text
    card = ctx.new_id("n")
    about = {"field": NAME, "text": text, "by": actor.seat, "n": ctx.seq, "sector": data.sector}
    made = ctx.change("name_proposed", {"cards": {card: about}, "sectors": {data.sector: {"card": card}}})
    return made.and_then(agreeing.put(ctx.after(made), actor.seat, card))


def _waits(ctx: Context, card: str | None, seat: str) -> bool:
    """What lies there is adopted, or somebody else's and still without an objection."""
    one = ctx.state.at("cards", card or "", default=None)
    return bool(one) and ("adopted" in one or (not one.get("objected") and one["by"] != seat))


def propose_mission(ctx: Context, actor: Actor, data: ProposeMission) -> Event | Refusal:
    if _is_over(ctx):
        return refuse("step/over", step=ctx.step)
    if data.amends and ctx.state.at("cards", data.amends, "field") != MISSION:
        return refuse("card/unknown")
    text = read_text(data.text, MISSION_LENGTH)
    if isinstance(text, Refusal):
        return text
    mine = [one for one in missions_of(ctx.state).values() if one["by"] == actor.seat]
    if len(mine) >= MOST_MISSIONS:
        return refuse("card/too_many", limit=MOST_MISSIONS)
    amends = {"amends": data.amends} if data.amends else {}
    about = {"field": MISSION, "text": text, "by": actor.seat, "n": ctx.seq, **amends}
    return ctx.change("mission_proposed", {"cards": {ctx.new_id("m"): about}})


def put_mission(ctx: Context, actor: Actor, data: OneProposal) -> Event | Refusal:
    """By consent: one sentence at a time is put to everybody."""
    if _is_over(ctx) or ctx.state["elect"]:
        return refuse("step/over", step=ctx.step)
    if data.card not in missions_of(ctx.state):
        return refuse("card/unknown")
    put = ctx.state.at("mission", "card")
    if put and (put == data.card or not ctx.state["cards"][put].get("objected")):
        return refuse("mandala/waiting")
    made = ctx.change("mission_put", {"mission": {"card": data.card}})
    return made.and_then(agreeing.put(ctx.after(made), actor.seat, data.card))


def answer(ctx: Context, actor: Actor, data: Answer) -> Event | Refusal:
    """To the name or the sentence that is put to the group."""
    if data.card not in put_cards(ctx.state):
        return refuse("card/unknown")
    here = "mission" if ctx.state["cards"][data.card]["field"] == MISSION else "name"
    if ctx.state["phase"] != here:
        return refuse("step/over", step=ctx.step)
    return agreeing.answer(ctx, actor.seat, data.card, data.objection)


def put_cards(state: Mapping[str, Any]) -> list[str]:
    """Every name and sentence that is put to the group now, adopted ones included."""
    names = [one["card"] for _, one in sorted(state["sectors"].items()) if "card" in one]
    mission = state.get("mission", {}).get("card")
    return names + ([mission] if mission and not state["elect"] else [])


def elect_mission(ctx: Context, actor: Actor, data: OneProposal) -> Event | Refusal:
    """By election: one each, unseen, until everybody has elected."""
    if _is_over(ctx) or not ctx.state["elect"]:
        return refuse("step/over", step=ctx.step)
    if data.card not in candidates(ctx.state):
        return refuse("card/unknown")
    made = ctx.change(
        "mission_elected", {"answered": {actor.seat: True}}, {"elected": {actor.seat: data.card}}
    ).touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"elected": data.card}}})
    return made.and_then(counted(ctx.after(made))) if all_elected(ctx.after(made)) else made


def count_mission(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if _is_over(ctx) or not ctx.state["elect"]:
        return refuse("step/over", step=ctx.step)
    return counted(ctx) if ctx.hidden.get("elected") else refuse("mandala/nobody")


def counted(ctx: Context) -> Event:
    """The sentence most of them carry; where voices are even, only these are elected from once more."""
    voices = Counter(ctx.hidden.get("elected", {}).values())
    most = [card for card, count in voices.items() if count == max(voices.values())]
    gone: dict[str, Any] = {"elected": None}
    if len(most) == 1:
        won = {"mission": {"card": most[0]}, "cards": {most[0]: {"adopted": True}}}
        return ctx.change("mission_counted", {**won, "votes": dict(voices), "even": None}, gone)
    again = {"even": dict.fromkeys(most, True), "answered": None} if most else {}
    return ctx.change("mission_counted", again, gone)


def all_elected(ctx: Context) -> bool:
    return all(seat in ctx.hidden.get("elected", {}) for seat in ctx.speakers())


def candidates(state: Mapping[str, Any]) -> list[str]:
    return list(state.get("even") or missions_of(state))


def missions_of(state: Mapping[str, Any]) -> dict[str, Any]:
    return {card: one for card, one in state.get("cards", {}).items() if one["field"] == MISSION}


def mission_of(state: Mapping[str, Any]) -> str:
    """The sentence the group gave itself; empty until it has."""
    card = state.get("cards", {}).get(state.get("mission", {}).get("card", ""), {})
    return str(card["text"]) if "adopted" in card else ""


def _is_over(ctx: Context) -> bool:
    return ctx.state["phase"] != "mission" or bool(mission_of(ctx.state))
