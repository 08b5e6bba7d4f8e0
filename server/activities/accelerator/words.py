"""What is written in an accelerator: by the owner, by those who help, and by each one for themself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from server.activities.accelerator import phases
from server.game import cards
from server.game.context import Actor, Context
from server.game.documents import Document, plain
from server.game.outcome import Event, Refusal, refuse
from server.game.seats import Id
from server.game.writing import read_optional, read_text

MOST_OF_A_KIND = 20  # for each person at a place
MOST_ROWS = 12
NOTEBOOK_LENGTH = 5_000
KEEP_LENGTH = 500
CELL_LENGTH = 120


class Place(NamedTuple):
    """Who writes it and when; `one`: a second one takes the first one's place."""

    owner: bool
    when: tuple[str, ...]
    limit: int
    one: bool = False


PLACES = {
    "situation": Place(True, ("situation", "facts"), 2_000, one=True),
    "question": Place(False, ("facts",), 300),
    "ask": Place(True, ("ask",), 300, one=True),
    "suggestion": Place(False, ("help",), 1_000),
    "synthesis": Place(True, ("synthesis", "keep"), 2_000, one=True),
}
PLAN_WHEN = ("synthesis", "keep")


class Speak(BaseModel, extra="forbid"):
    field: Literal["situation", "question", "ask", "suggestion", "synthesis"]
    text: str
    parked: bool = False  # a question that was advice: it waits for the help


class Answer(BaseModel, extra="forbid"):
    card: str = Id
    text: str = ""
    aloud: bool = False


class OfCard(BaseModel, extra="forbid"):
    card: str = Id
    on: bool = True


class WritePlan(BaseModel, extra="forbid"):
    card: str | None = None  # the row that is written anew
    what: str
    when: str = ""
    whom: str = ""


class WriteNote(BaseModel, extra="forbid"):
    text: str


class Keep(BaseModel, extra="forbid"):
    text: str
    shown: bool = False


def speak(ctx: Context, actor: Actor, data: Speak) -> Event | Refusal:
    return said(ctx, actor, data.field, data.text, parked=data.parked)


def said(ctx: Context, actor: Actor, field: str, text: str, *, parked: bool = False, nth: int = 0) -> Event | Refusal:
    place = PLACES[field]
    refusal = _may_not(ctx, actor, field, place)
    if refusal:
        return refusal
    read = read_text(text, place.limit)
    if isinstance(read, Refusal):
        return read
    if place.one:
        return ctx.change("words_said", {"cards": {field: _card(ctx, actor.seat, field, read)}})
    if len(_mine(ctx, actor.seat, field)) >= _most(ctx, actor.seat):
        return refuse("card/too_many", limit=_most(ctx, actor.seat))
    return _put(ctx, actor.seat, field, read, parked=parked and field == "question", nth=nth)


def _may_not(ctx: Context, actor: Actor, field: str, place: Place) -> Refusal | None:
    """The facilitator may write down the ask that was said aloud; all else is the owner's, or the helpers'."""
    owns = phases.is_owner(ctx, actor)
    if owns and ctx.state["phase"] == "help":
        return refuse("owner/silent")
    if ctx.state["phase"] not in place.when:
        return refuse("phase/not_now")
    if actor.kind == "desk":
        return None if field == "ask" else refuse("command/forbidden")
    return None if owns is place.owner else refuse("command/forbidden")


def _most(ctx: Context, seat: str) -> int:
    return MOST_OF_A_KIND * int(ctx.room.at("seats", seat, "people", default=1))


def _mine(ctx: Context, seat: str, field: str) -> list[str]:
    own = ctx.layer(f"seat:{seat}").at("runs", ctx.run, "cards", default={})
    return [card for card, one in own.items() if one["field"] == field]


def _card(ctx: Context, seat: str, field: str, text: str) -> Document:
    return {"field": field, "text": text, "n": ctx.seq, **({"by": seat} if seat else {})}


def _put(ctx: Context, seat: str, field: str, text: str, *, parked: bool, nth: int) -> Event:
    """For all to read at once, or hidden where suggestions are to be shown together."""
    card = ctx.new_id("c", nth)
    own = {"runs": {ctx.run: {"cards": {card: {"field": field, "text": text}}}}}
    if field == "suggestion" and is_hidden(ctx):
        hidden = {"cards": {card: {"by": seat, "field": field, "text": text}}}
        return ctx.change("words_hidden", {"answered": {seat: True}}, hidden).touching(f"seat:{seat}", own)
    about = {**_card(ctx, seat, field, text), **({"parked": True} if parked else {})}
    return ctx.change("words_said", {"cards": {card: about}}).touching(f"seat:{seat}", own)


def is_hidden(ctx: Context) -> bool:
    return ctx.settings_as(phases.Settings).hidden and "revealed" not in ctx.state


def take_card(ctx: Context, actor: Actor, data: cards.OneCard) -> Event | Refusal:
    """`actor` takes back what they wrote, with the answer to it, as long as its phase lasts."""
    hidden = ctx.hidden.at("cards", data.card, default={})
    card = hidden or ctx.state.at("cards", data.card, default={})
    owns = card.get("field") == "plan" and phases.is_owner(ctx, actor)
    if not (owns or card.get("by") == actor.seat) or card["field"] not in WHEN_TAKEN:
        return refuse("card/unknown")
    if ctx.state["phase"] not in WHEN_TAKEN[card["field"]]:
        return refuse("answer/too_late")
    own = {"runs": {ctx.run: {"cards": {data.card: None}}}}
    if hidden:
        last = len(_mine(ctx, actor.seat, card["field"])) == 1
        made = ctx.change(
            "card_taken", {"answered": {actor.seat: None}} if last else None, {"cards": {data.card: None}}
        )
    else:
        made = ctx.change("card_taken", {"cards": {data.card: None, answer_to(data.card): None}})
    return made.touching(f"seat:{actor.seat}", own)


WHEN_TAKEN = {
    "project": ("choose",), "question": ("facts",), "suggestion": ("help",), "plan": PLAN_WHEN,
}  # fmt: skip


def answer_to(card: str) -> str:
    return f"{card}_a"


def answer(ctx: Context, actor: Actor, data: Answer) -> Event | Refusal:
    """In writing, or ticked as said aloud; both can be changed."""
    question = ctx.state.at("cards", data.card, default={})
    refusal = _not_in(ctx, actor, "facts")
    if refusal or question.get("field") != "question":
        return refusal or refuse("card/unknown")
    text = read_optional(data.text, PLACES["suggestion"].limit)
    if isinstance(text, Refusal):
        return text
    if not text and not data.aloud and "aloud" not in question:
        return refuse("text/empty")
    written = {**_card(ctx, actor.seat, "answer", text), "to": data.card} if text else None
    aloud = {"aloud": True if data.aloud else None}
    return ctx.change("question_answered", {"cards": {data.card: aloud, answer_to(data.card): written}})


def _not_in(ctx: Context, actor: Actor, *when: str) -> Refusal | None:
    """Why `actor` may not do what the owner does in these phases."""
    if not phases.is_owner(ctx, actor):
        return refuse("command/forbidden")
    if ctx.state["phase"] == "help":
        return refuse("owner/silent")
    return None if ctx.state["phase"] in when else refuse("phase/not_now")


def park(ctx: Context, actor: Actor, data: OfCard) -> Event | Refusal:
    """A question that was advice waits for the help: the owner, the facilitator or its author says so."""
    question = ctx.state.at("cards", data.card, default={})
    if question.get("field") != "question":
        return refuse("card/unknown")
    if ctx.state["phase"] != "facts":
        return refuse("phase/not_now")
    if not (actor.kind == "desk" or phases.is_owner(ctx, actor) or question["by"] == actor.seat):
        return refuse("command/forbidden")
    return ctx.change("question_parked", {"cards": {data.card: {"parked": True if data.on else None}}})


def write_plan(ctx: Context, actor: Actor, data: WritePlan) -> Event | Refusal:
    """What, by when, with whom: a row of the owner's small plan."""
    refusal = _not_in(ctx, actor, *PLAN_WHEN)
    if refusal:
        return refusal
    rows = [card for card, one in ctx.state.get("cards", {}).items() if one["field"] == "plan"]
    if data.card is not None and data.card not in rows:
        return refuse("card/unknown")
    if data.card is None and len(rows) >= MOST_ROWS:
        return refuse("card/too_many", limit=MOST_ROWS)
    return plan_row(ctx, actor.seat, data)


def plan_row(ctx: Context, seat: str, data: WritePlan) -> Event | Refusal:
    what = read_text(data.what, PLACES["suggestion"].limit)
    cells = [read_optional(text.replace("\n", " "), CELL_LENGTH) for text in (data.when, data.whom)]
    for read in (what, *cells):
        if isinstance(read, Refusal):
            return read
    card = data.card or ctx.new_id("p")
    n = ctx.state.at("cards", card, "n", default=ctx.seq)
    row = {**_card(ctx, seat, "plan", str(what)), "n": n, "when": cells[0] or None, "whom": cells[1] or None}
    return ctx.change("plan_written", {"cards": {card: row}})


def write_note(ctx: Context, actor: Actor, data: WriteNote) -> Event | Refusal:
    """The owner's notebook lies in their own layer and nowhere else; written empty, it is empty."""
    if not phases.is_owner(ctx, actor):
        return refuse("command/forbidden")
    text = read_optional(data.text, NOTEBOOK_LENGTH)
    if isinstance(text, Refusal):
        return text
    return _own(ctx, "note_written", actor.seat, "notebook", text)


def _own(ctx: Context, name: str, seat: str, field: str, text: str) -> Event:
    card = {"field": field, "text": text} if text else None
    return ctx.change(name).touching(f"seat:{seat}", {"runs": {ctx.run: {"cards": {field: card}}}})


def keep(ctx: Context, actor: Actor, data: Keep) -> Event | Refusal:
    """One thing each one keeps: in their own layer, and only where they want it before all."""
    if ctx.state["phase"] not in PLAN_WHEN:
        return refuse("phase/not_now")
    text = read_text(data.text, KEEP_LENGTH)
    return text if isinstance(text, Refusal) else kept(ctx, actor.seat, text, shown=data.shown)


def kept(ctx: Context, seat: str, text: str, *, shown: bool) -> Event:
    public = _card(ctx, seat, "keep", text) if shown else None
    state = {"answered": {seat: True}, "cards": {f"keep_{seat}": public}}
    return _own(ctx, "thing_kept", seat, "keep", text).and_then(ctx.change("thing_kept", state))


def shown_together(ctx: Context) -> Event:
    """Hidden suggestions, all at once and with their names; from then on each is read as it comes."""
    hidden = plain(ctx.hidden.get("cards", {}))
    shown = {card: {**one, "n": ctx.seq} for card, one in hidden.items()}
    return ctx.change("cards_revealed", {"cards": shown, "revealed": {"all": True}}, {"cards": None})


def drafts_kept(ctx: Context) -> Event:
    """What was being written at the bell counts, where it may be written in this phase."""
    made = ctx.change("drafts_kept")
    for nth, draft in enumerate((one for one in ctx.drafts if one.seat), start=1):
        one = _kept(ctx, Actor("seat", draft.seat), draft.field, draft.text, nth)
        made = made.and_then(one) if isinstance(one, Event) else made
    for seat, row in _plans(ctx).items():
        one = write_plan(ctx, Actor("seat", seat), row)
        made = made.and_then(one) if isinstance(one, Event) else made
    return made


def _kept(ctx: Context, actor: Actor, field: str, text: str, nth: int) -> Event | Refusal | None:
    if field in PLACES:
        return said(ctx, actor, field, text, nth=nth)
    if field == "notebook":
        return write_note(ctx, actor, WriteNote(text=text))
    if field == "keep":
        was = f"keep_{actor.seat}" in ctx.state.get("cards", {})
        return keep(ctx, actor, Keep(text=text, shown=was))
    if field.startswith("answer_"):
        return answer(ctx, actor, Answer.model_construct(card=field.removeprefix("answer_"), text=text))
    return None


def _plans(ctx: Context) -> Mapping[str, WritePlan]:
    """A row that was being written stands in three drafts, which are still there when the next bell rings."""
    found: dict[str, dict[str, Any]] = {}
    if ctx.state["phase"] != "synthesis":
        return {}
    for draft in ctx.drafts:
        if draft.field.startswith("plan_"):
            found.setdefault(draft.seat, {})[draft.field.removeprefix("plan_")] = draft.text
    return {
        seat: WritePlan(what=row.get("what", ""), when=row.get("when", ""), whom=row.get("whom", ""))
        for seat, row in found.items()
    }
