"""The review: in turn, the character whose need it is says yes or no, and why; hidden criteria come out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from server.game import turns
from server.game.activity import Act, Activity, Command, Mind, Nothing, Pace, View
from server.game.city import bots, review
from server.game.city.acting import Acting, may_act, next_floor, present, the_floor, who_acts
from server.game.city.document import city_of, part
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Grid, Say, Sheet, Word
from server.game.seats import Id
from server.game.writing import read_optional, read_text

WHY_LENGTH = 300
BUILDINGS_ON_PAPER = 9


class SayVerdict(Acting):
    site: str = Id
    why: str = ""


def say_verdict(ctx: Context, actor: Actor, data: SayVerdict) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    site = part(city_of(ctx), "sites").get(data.site)
    if site is None:
        return refuse("city/no_site")
    if site["story"] != role:
        return refuse("role/not_yours")
    if data.site not in review.waiting(ctx):
        return refuse("city/reviewed" if "verdict" in site else "city/not_finished")
    why = may_act(ctx, role) or read_optional(data.why, WHY_LENGTH)
    if isinstance(why, Refusal):
        return why
    return review.judge(ctx, data.site, why).and_then(_floor_goes_on(ctx))


def _floor_goes_on(ctx: Context) -> Event:
    turn = ctx.state["turn"]
    return ctx.change("floor_moved", {"turn": next_floor(ctx, turn, turns.move_on(turn))})


def _without_words(ctx: Context) -> Event:
    """Whose turn it is says nothing: the answer stands without words, and the floor goes on."""
    site = review.site_to_judge(ctx, the_floor(ctx) or "")
    made = _floor_goes_on(ctx)
    return review.judge(ctx, site).and_then(made) if site else made


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    if the_floor(ctx) is None:
        return refuse("turn/not_yours", now="")
    return _without_words(ctx)


class SprintReview(Activity):
    writes = True
    commands = {  # noqa: RUF012
        "say_verdict": Command(say_verdict, SayVerdict, shown=True),
        "move_on": Command(move_on, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        sites = part(city_of(ctx), "sites")
        owners = [str(sites[name]["story"]) for name in review.waiting(ctx)]
        here = set(present(ctx))
        kept = {"cards": before["cards"]} if before and "cards" in before else {}
        turn = turns.begin([one for one in owners if one in here], talk=True)
        return ctx.change("review_began", {**kept, "turn": turn})

    def bell(self, ctx: Context) -> Event:
        """What is not said yet is said without words, or with those that were being written."""
        written = {draft.seat: draft.text for draft in ctx.drafts if draft.field == "why"}
        sites, held = part(city_of(ctx), "sites"), ctx.room.get("characters", {})
        made = event("review_ended")
        for nth, site in enumerate(review.waiting(ctx), start=1):
            seat = held.get(sites[site]["story"], {}).get("seat", "")
            why = read_text(written.get(seat, ""), WHY_LENGTH)
            made = made.and_then(review.judge(ctx, site, why if isinstance(why, str) else "", nth))
        return made.and_then(ctx.change("review_ended", {"turn": {"at": len(ctx.state["turn"]["order"])}}))

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        floor = the_floor(ctx)
        return None if floor is None or floor in present(ctx) else _without_words(ctx)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.review(view, mind)

    def pace(self, settings: BaseModel) -> Pace:
        """Each finished building gets its yes or no."""
        return Pace(fewest=2, start=60, longest=20 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        head = tuple(Word(f"sprint-review-paper-{name}") for name in ("building", "yes", "why"))
        said = Grid(head, ((None,) * 3,) * BUILDINGS_ON_PAPER)
        return Sheet((Say(Word("sprint-review-paper-how")), said), copies="group")


ACTIVITY = SprintReview()
