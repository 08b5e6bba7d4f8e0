"""Crossed introductions: two by two, each one listens to the other, then presents them.

`at`: 0 the first half of the talk, 1 the second, 2 the introductions. Then the floor goes round: through the whole
group (`turn`), or through circles of two pairs where there are many (`circles`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, Field

from server.activities import _pairs
from server.activities._pairs import Across
from server.game import parts, turns
from server.game.activity import Act, Activity, Command, Doubt, Line, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Word, Write
from server.game.scopes import is_told_again, run_number, state_of
from server.game.text import Text, pick
from server.game.writing import TEXT_LENGTH, read_optional, read_text

WORD_LENGTH = 80
PRESENTING = 2
SUPPOSED = 12  # people, where nobody has said how long it takes
CIRCLE = 3  # so many pairs at most hear each other where there are circles
NOTE, SAID, WORD = "note", "presented", "own_word"
QUESTIONS: list[Text] = [
    {"fr": "Qu’est-ce qui vous a fait venir ?", "en": "What made you come?"},
    {"fr": "Quel est l’endroit où vous vous sentez chez vous ?", "en": "Where do you feel at home?"},
    {"fr": "Que savez-vous faire, que les autres ignorent ?", "en": "What can you do that the others do not know?"},
]
Seconds = Annotated[int, Field(ge=15, le=600)]


class Settings(BaseModel, extra="forbid"):
    across: Across = Field(
        "same_site",
        description="Who is paired: people of the `same_site`, who can talk at once; `mixed`, of different sites, who "
        "need a call; or `any`.",
    )
    questions: list[Text] = Field(QUESTIONS, max_length=6, description="What one may ask the other.")
    talk: Seconds = Field(120, description="How long each one asks the other.")
    present: Seconds = Field(40, description="How long each one has to present the other.")
    together_up_to: int = Field(
        20, ge=2, le=400, description="With more people than this, they present each other in circles of two pairs."
    )


class Note(BaseModel, extra="forbid"):
    text: str


class Present(BaseModel, extra="forbid"):
    text: str = ""  # left out: it was said aloud


class MoveOn(BaseModel, extra="forbid"):
    circle: str = Field("", pattern=r"^([a-z][a-z0-9_]{0,39})?$")


def pair_of(state: Mapping[str, Any], seat: str) -> tuple[str, list[str]]:
    """The pair `seat` is in; ("", []) for who came late."""
    found = ((name, list(one["seats"])) for name, one in state.get("pairs", {}).items() if seat in one["seats"])
    return next(found, ("", []))


def presented_of(state: Mapping[str, Any], seat: str) -> str:
    """Whom `seat` presents; oneself for who is in no pair."""
    pair = pair_of(state, seat)[1]
    return _pairs.presented_by(pair, seat) if pair else seat


def turn_of(state: Mapping[str, Any], seat: str) -> tuple[str, Mapping[str, Any]]:
    """The floor `seat` waits for: its circle's, or ("", the whole group's)."""
    for name, one in state.get("circles", {}).items():
        if seat in one["seats"]:
            return name, one["turn"]
    return "", state.get("turn", {})


def _turned(circle: str, moved: Mapping[str, Any]) -> dict[str, Any]:
    return {"circles": {circle: {"turn": dict(moved)}}} if circle else {"turn": dict(moved)}


# --- while they talk


def keep_note(ctx: Context, actor: Actor, data: Note) -> Event | Refusal:
    """For my eyes alone, to remember what I was told."""
    text = read_optional(data.text, TEXT_LENGTH)
    return text if isinstance(text, Refusal) else _noted(ctx, actor.seat, text)


def _noted(ctx: Context, seat: str, text: str, nth: int = 0) -> Event:
    mine = ctx.layer(f"seat:{seat}").at("runs", ctx.run, "cards", default={})
    card = next(iter(mine), ctx.new_id("c", nth))
    kept = {"cards": {card: {"field": NOTE, "text": text} if text else None}}
    return ctx.change("note_kept").touching(f"seat:{seat}", {"runs": {ctx.run: kept}})


def _joined(ctx: Context, seat: str) -> Event:
    """`seat` makes a trio of a pair; several people at one place have each other."""
    pairs = {name: list(one["seats"]) for name, one in ctx.state["pairs"].items() if seat not in one["seats"]}
    if _pairs.people_of([seat], ctx.room["seats"]) > 1 or not pairs:
        name = ctx.new_id("p")
        return ctx.change("pair_joined", {"pairs": {name: {"seats": [seat], "n": ctx.seq}}})
    chosen = _pairs.smallest(list(pairs.values()), seat, ctx.room["seats"])
    name = next(one for one, seats in pairs.items() if seats == chosen)
    return ctx.change("pair_joined", {"pairs": {name: {"seats": [*chosen, seat]}}})


# --- while they present each other


def present(ctx: Context, actor: Actor, data: Present) -> Event | Refusal:
    circle, turn = turn_of(ctx.state, actor.seat)
    floor = turns.whose(turn)
    if floor != actor.seat:
        return refuse("turn/not_yours", now=floor or "")
    text = read_optional(data.text, TEXT_LENGTH)
    if isinstance(text, Refusal):
        return text
    made = ctx.change("somebody_presented", {**_turned(circle, turns.move_on(turn)), "spoke": {actor.seat: True}})
    return made.and_then(_said(ctx, actor.seat, text)).noting("turn_taken", seat=actor.seat)


def _said(ctx: Context, seat: str, text: str, nth: int = 0) -> Event:
    if not text:
        return ctx.change("somebody_presented")
    card = {"field": SAID, "text": text, "by": seat, "about": presented_of(ctx.state, seat), "n": ctx.seq}
    return ctx.change("somebody_presented", {"cards": {ctx.new_id("c", nth): card}})


def pass_turn(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    circle, turn = turn_of(ctx.state, actor.seat)
    moved = turns.pass_on(turn, actor.seat)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", _turned(circle, moved)).noting("turn_passed", seat=actor.seat)


def move_on(ctx: Context, actor: Actor, data: MoveOn) -> Event | Refusal:
    """The facilitator gives the floor on: in a circle where it waits, or in the whole group."""
    circle = data.circle
    turn = ctx.state.at("circles", circle, "turn", default={}) if circle else ctx.state.get("turn", {})
    floor = turns.whose(turn)
    if floor is None:
        return refuse("turn/not_yours", now="")
    return ctx.change("floor_moved", _turned(circle, turns.move_on(turn))).noting("floor_moved", seat=floor)


def add_word(ctx: Context, actor: Actor, data: Note) -> Event | Refusal:
    """Who was presented may add one word."""
    if not is_presented(ctx.state, actor.seat):
        return refuse("step/over", step=ctx.step) if ctx.state["at"] < PRESENTING else refuse("turn/not_yours", now="")
    if any(one["field"] == WORD and one["by"] == actor.seat for one in ctx.state.get("cards", {}).values()):
        return refuse("answer/already")
    text = read_text(data.text, WORD_LENGTH)
    if isinstance(text, Refusal):
        return text
    card = {"field": WORD, "text": text, "by": actor.seat, "n": ctx.seq}
    return ctx.change("word_added", {"cards": {ctx.new_id("c"): card}})


def is_presented(state: Mapping[str, Any], seat: str) -> bool:
    """Whoever had to present `seat` has spoken."""
    pair = pair_of(state, seat)[1]
    return any(_pairs.presented_by(pair, one) == seat and one in state.get("spoke", {}) for one in pair)


# --- from one half to the next


def _began_presenting(ctx: Context, done: Mapping[str, Any]) -> Event:
    """Pair after pair, so that who was presented presents next; who has spoken before is not asked again."""
    settings = ctx.settings_as(Settings)
    seats = ctx.room["seats"]
    pairs = [list(one["seats"]) for one in sorted(ctx.state["pairs"].values(), key=lambda one: int(one["n"]))]
    here = [seat for pair in pairs for seat in pair if seat not in done]
    people = _pairs.people_of(here, seats)
    if people > settings.together_up_to and len(pairs) > CIRCLE:
        found = _pairs.circles(pairs, seats)
        state = {f"c{n}": _circle(seats_in, done, n) for n, seats_in in enumerate(found, start=1)}
        longest = max(_pairs.people_of(circle, seats) for circle in found)
        made = ctx.change("introductions_began", {"at": PRESENTING, "circles": state})
    else:
        made = ctx.change("introductions_began", {"at": PRESENTING, "turn": turns.begin(here, talk=True)})
        longest = people
    return ctx.timed(made, max(1, longest) * settings.present)


def _circle(seats: Sequence[str], done: Mapping[str, Any], n: int) -> dict[str, Any]:
    return {"seats": list(seats), "n": n, "turn": turns.begin([seat for seat in seats if seat not in done])}


def _notes_of_drafts(ctx: Context) -> Event:
    made = ctx.change("notes_kept")
    for nth, draft in enumerate(ctx.drafts, start=1):
        text = read_text(draft.text, TEXT_LENGTH)
        if draft.field == NOTE and draft.seat and isinstance(text, str):
            made = made.and_then(_noted(ctx, draft.seat, text, nth))
    return made


def _notes_again(ctx: Context) -> Event:
    """Who stepped back finds their notes in the new run too."""
    runs = [run for run, one in ctx.public.get("runs", {}).items() if one["step"] == ctx.step and run != ctx.run]
    made = ctx.change("introductions_began")
    for seat in ctx.seats() if runs else ():
        cards = plain(ctx.layer(f"seat:{seat}").at("runs", max(runs, key=run_number), "cards", default={}))
        if cards:
            made = made.touching(f"seat:{seat}", {"runs": {ctx.run: {"cards": cards}}})
    return made


class Introductions(Activity):
    Settings = Settings
    writes = True
    by_people = True
    tells = frozenset({SAID, WORD})
    commands = {  # noqa: RUF012
        "keep_note": Command(keep_note, Note),
        "present": Command(present, Present),
        "pass_turn": Command(pass_turn),
        "end_part": Command(parts.end_part, parts.OfPart, who="desk", open=False),
        "move_on": Command(move_on, MoveOn, who="lead", open=False),
        "add_word": Command(add_word, Note),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to it finds the same pairs, what was said, and goes on where it was."""
        settings = ctx.settings_as(Settings)
        asked = {f"q{n}": {"text": text, "n": n} for n, text in enumerate(settings.questions, start=1)}
        state: dict[str, Any] = {"at": 0, "asked": asked, "talk": settings.talk}
        if before and "pairs" in before:
            kept = {key: plain(before[key]) for key in ("pairs", "cards", "spoke") if key in before}
            made = ctx.change("introductions_began", {**state, **kept}).and_then(_notes_again(ctx))
            if int(before.get("at", 0)) >= PRESENTING:
                return made.and_then(_began_presenting(ctx.after(made), kept.get("spoke", {})))
            return ctx.timed(made, settings.talk)
        seats = {seat: ctx.room["seats"][seat] for seat in ctx.seats()}
        drawn = _pairs.draw(seats, settings.across, ctx.chance)
        pairs = {f"p{n}": {"seats": pair, "n": n} for n, pair in enumerate(drawn, start=1)}
        return ctx.timed(ctx.change("pairs_drawn", {**state, "pairs": pairs}), settings.talk)

    def inner_bell(self, ctx: Context) -> Event | None:
        """Halfway they change; then they present each other; None when that time is over."""
        at = ctx.state["at"]
        if at >= PRESENTING:
            return None
        kept = _notes_of_drafts(ctx)
        if at + 1 < PRESENTING:
            changed = ctx.change("halves_changed", {"at": at + 1})
            return ctx.timed(kept.and_then(changed, "halves_changed"), ctx.settings_as(Settings).talk)
        return kept.and_then(_began_presenting(ctx.after(kept), {}), "introductions_began")

    def bell(self, ctx: Context) -> Event:
        """A word that was being written by who has the floor counts."""
        made = _notes_of_drafts(ctx)
        for nth, draft in enumerate(ctx.drafts, start=1):
            text = read_text(draft.text, TEXT_LENGTH)
            if draft.field != SAID or not draft.seat or not isinstance(text, str) or ctx.state["at"] < PRESENTING:
                continue
            if draft.seat not in ctx.state.get("spoke", {}):
                made = made.and_then(_said(ctx, draft.seat, text, nth))
        turn = ctx.state.get("turn")
        return made.and_then(ctx.change("introductions_ended", {"turn": {"at": len(turn["order"])}} if turn else None))

    def seat_joined(self, ctx: Context, seat: str) -> Event | None:
        """Who comes late talks in three; who comes later still listens."""
        known = pair_of(ctx.state, seat)[0]
        return None if known or ctx.state["at"] >= PRESENTING else _joined(ctx, seat)

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        """Their pair closes round the gap; who is alone then joins another one while there is time to talk."""
        name, pair = pair_of(ctx.state, seat)
        if not name:
            return None
        rest = [one for one in pair if one != seat]
        made = ctx.change("pair_changed", {"pairs": {name: {"seats": rest} if rest else None}})
        circle, turn = turn_of(ctx.state, seat)
        if turn:
            made = made.and_then(ctx.change("pair_changed", _turned(circle, turns.without(turn, seat))))
        if len(rest) == 1 and ctx.state["at"] < PRESENTING and len(ctx.state["pairs"]) > 1:
            alone = ctx.after(ctx.change("pair_changed", {"pairs": {name: None}}))
            return ctx.change("pair_changed", {"pairs": {name: None}}).and_then(_joined(alone, rest[0]))
        return made

    def bot(self, view: View, mind: Mind) -> Act | None:
        run, seat = view.run, view.seat
        if not pair_of(run, seat)[0]:
            return None
        if run["at"] < PRESENTING:
            noted = view.own.get("runs", {}).get(view.run_id, {}).get("cards")
            return None if noted or not mind.writes else Act("keep_note", {"text": pick(BOT, view.room["language"])})
        if turns.whose(turn_of(run, seat)[1]) != seat:
            return None
        if not mind.writes or mind.kind == "silent":
            return Act("pass_turn")
        return Act("present", {"text": pick(BOT, view.room["language"])})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        if not state.get("pairs") or is_told_again(layers, run, "pairs"):
            return None
        written = sorted(state.get("cards", {}).values(), key=lambda card: int(card["n"]))
        lines = [_told(card) for card in written if card.get("text")]
        talked = Line("minutes-introductions-pairs", {"count": len(state["pairs"])})
        return Section("minutes-introductions", (talked, *lines))

    def takes(self, settings: BaseModel, *, holds: bool = False) -> int | None:
        """With a dozen people, who hear each other one by one."""
        return 2 * settings.talk + SUPPOSED * settings.present if isinstance(settings, Settings) else None

    def pace(self, settings: BaseModel) -> Pace:
        """Each asks the other, then presents the other; where they are many, in several circles at once."""
        chosen = settings if isinstance(settings, Settings) else Settings()
        return Pace(fewest=2, start=2 * chosen.talk)

    def paper(self, settings: BaseModel) -> Sheet | None:
        if not isinstance(settings, Settings):
            return None
        asked = tuple(Write(text, lines=2) for text in settings.questions)
        how = (Say(Word("introductions-paper-how"), large=True), Write(Word("introductions-paper-name"), lines=1))
        return Sheet((*how, *asked, Write(Word("introductions-paper-present"), lines=3)))

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        mixed = isinstance(settings, Settings) and settings.across == "mixed"
        return [Doubt(("across",), "introductions-doubt-mixed")] if mixed else []


def _told(card: Mapping[str, Any]) -> Line:
    if card["field"] == WORD:
        return Line("minutes-introductions-word", {"text": card["text"]}, {"who": card["by"]})
    if card["about"] == card["by"]:
        return Line("minutes-introductions-self", {"text": card["text"]}, {"who": card["by"]})
    return Line("minutes-introductions-said", {"text": card["text"]}, {"who": card["about"], "by": card["by"]})


BOT: Text = {"fr": "Vient pour rencontrer ses voisins.", "en": "Comes to meet the neighbours."}

ACTIVITY = Introductions()
