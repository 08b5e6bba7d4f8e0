"""A happening answered by consent: the most wished for is proposed; who objects says why; then the next one.

`stage` is `wish`, then `ask`; `wishes` says how many wished for each, `order` in which order they are proposed,
`proposed` the one that is asked now, `asked` {choice: {n, answers, objections}} what came of each. What nobody objects
to happens; where each has an objection, the one with the fewest.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from server.activities.happening.outcome import counted, settled
from server.game.activity import Nothing
from server.game.context import Actor, Context
from server.game.documents import plain
from server.game.outcome import Event, Refusal, refuse
from server.game.writing import read_text

REASON_LENGTH = 300


class Objecting(BaseModel, extra="forbid"):
    text: str


def no_objection(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    refusal = _may_answer(ctx)
    return refusal or _answered(ctx, actor.seat, "")


def object_(ctx: Context, actor: Actor, data: Objecting) -> Event | Refusal:
    """With the reason: it is told to all when everyone has answered."""
    refusal = _may_answer(ctx)
    if refusal:
        return refusal
    text = read_text(data.text, REASON_LENGTH)
    return text if isinstance(text, Refusal) else _answered(ctx, actor.seat, text)


def _may_answer(ctx: Context) -> Refusal | None:
    if "chosen" in ctx.state:
        return refuse("answer/too_late")
    return None if ctx.state.get("stage") == "ask" else refuse("consent/other_phase")


def _answered(ctx: Context, seat: str, text: str) -> Event:
    made = _laid(ctx, seat, text)
    after = ctx.after(made)
    return made.and_then(turned(after)) if everybody(after) else made


def _laid(ctx: Context, seat: str, text: str) -> Event:
    proposed = str(ctx.state["proposed"])
    card = f"{proposed}_{seat}"
    about: dict[str, Any] | None = {"field": "objection", "text": text, "choice": proposed} if text else None
    answer = "objects" if text else "none"
    hidden = {"answers": {seat: answer}, "cards": {card: {**about, "by": seat} if about else None}}
    own = {"answers": {proposed: answer}, "cards": {card: about}}
    made = ctx.change("answer_laid", {"answered": {seat: True}}, hidden)
    return made.touching(f"seat:{seat}", {"runs": {ctx.run: own}})


def everybody(ctx: Context) -> bool:
    """Nobody who is here is missing."""
    answered = ctx.state.get("answered", {})
    return "chosen" not in ctx.state and bool(answered) and all(seat in answered for seat in ctx.speakers())


def go_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """The facilitator goes on without those who have not answered."""
    if "chosen" in ctx.state:
        return refuse("answer/too_late")
    if "stage" not in ctx.state:
        return refuse("consent/other_phase")
    if ctx.state["stage"] == "ask" and not ctx.state.get("answered"):
        return refuse("consent/nobody_answered")
    return moved(ctx)


def moved(ctx: Context) -> Event:
    """Wishes become proposals; answers turn."""
    return _proposing(ctx) if ctx.state["stage"] == "wish" else turned(ctx)


def _proposing(ctx: Context) -> Event:
    choices = sorted(ctx.state["choices"], key=lambda one: int(ctx.state["choices"][one]["n"]))
    wishes = counted(ctx, choices)
    order = sorted(choices, key=lambda one: -wishes[one])
    state = {"stage": "ask", "wishes": wishes, "order": order, "proposed": order[0], "answered": None}
    return ctx.change("choice_proposed", state, {"chosen": None})


def turned(ctx: Context) -> Event:
    """All answers to what is proposed at once. Without objection it happens; else the next one is proposed."""
    state, hidden = ctx.state, ctx.hidden
    proposed, order = str(state["proposed"]), list(state["order"])
    answers = hidden.get("answers", {})
    cards = {card: plain(one) for card, one in hidden.get("cards", {}).items()}
    shown = {card: {**cards[card], "n": ctx.seq * 1_000 + n} for n, card in enumerate(sorted(cards))}
    asked = {"n": len(state.get("asked", {})) + 1, "answers": len(answers), "objections": len(shown)}
    known = {"asked": {proposed: asked}, "cards": shown, "answered": None}
    made = ctx.change("answers_turned", known, {"answers": None, "cards": None})
    made = made.noting("answers_turned", choice=proposed, objections=len(shown))
    after = ctx.after(made)
    if not shown:
        return made.and_then(settled(after, proposed))
    rest = order[order.index(proposed) + 1 :]
    if rest:
        return made.and_then(ctx.change("choice_proposed", {"proposed": rest[0]}))
    return made.and_then(_by_fewest(after))


def _by_fewest(ctx: Context) -> Event:
    """Of what was asked, the one with the fewest objections; of several, the most wished for."""
    asked, order = ctx.state["asked"], list(ctx.state["order"])
    chosen = min(asked, key=lambda one: (asked[one]["objections"], order.index(one)))
    return settled(ctx, chosen, fewest=True)


def at_the_bell(ctx: Context) -> Event:
    """What was answered so far counts; where nothing was asked, the most wished for happens."""
    made = ctx.change("it_happened")
    if ctx.state["stage"] == "wish":
        made = made.and_then(_proposing(ctx))
    else:
        made = made.and_then(_kept(ctx), "it_happened")
        heard = ctx.after(made)
        made = made.and_then(turned(heard)) if heard.state.get("answered") else made
    after = ctx.after(made)
    if "chosen" in after.state:
        return made
    if after.state.get("asked"):
        return made.and_then(_by_fewest(after))
    return made.and_then(settled(after, str(after.state["proposed"]), unasked=True))


def _kept(ctx: Context) -> Event:
    """A reason that was being written when the bell rang is an objection."""
    made = ctx.change("answer_laid")
    for draft in ctx.drafts:
        text = read_text(draft.text, REASON_LENGTH)
        new = draft.seat and draft.field == "objection" and draft.seat not in ctx.state.get("answered", {})
        made = made.and_then(_laid(ctx, draft.seat, text)) if new and isinstance(text, str) else made
    return made
