"""Consent: a proposal is presented, clarified, reacted to, amended; objections are taken in; then it is adopted.

Nobody votes. It holds when everyone has said that they have no objection; it has a term and a day of review.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from server.activities.consent import answers, bot, phases, talk
from server.activities.consent import minutes as told
from server.activities.consent import text as wording
from server.activities.consent.state import FIELDS, TEXT_LENGTH, WORDS_LENGTH, Settings, is_agreed, is_open, phase_of
from server.game import turns
from server.game.activity import Act, Activity, Command, Doubt, Mind, Pace, Section, View
from server.game.affirming import affirmed, is_question
from server.game.context import Context
from server.game.days import day_of
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, event
from server.game.paper import CutOut, Say, Sheet, Word, Write
from server.game.text import Text, pick, spoken
from server.game.writing import read_text

KEPT = ("phase", "proposer", "version", "cards", "rounds", "answered", "term", "review", "kept", "outcome")
LONG_PROPOSAL = 400  # characters: more is seldom one proposal


class Consent(Activity):
    Settings = Settings
    writes = True
    tells = FIELDS - {"reaction"}
    commands = {  # noqa: RUF012
        "carry": Command(wording.carry, undoable=True),
        "choose_proposer": Command(wording.choose_proposer, wording.OneSeat, who="desk", open=False),
        "write_version": Command(wording.write_version, wording.WriteVersion, who="anyone"),
        "keep_text": Command(wording.keep_text, who="anyone", undoable=True),
        "set_term": Command(wording.set_term, wording.SetTerm, who="anyone", open=False),
        "ask": Command(talk.ask, talk.Ask, undoable=True),
        "answer_question": Command(talk.answer_question, talk.AnswerQuestion, who="anyone"),
        "settle_question": Command(talk.settle_question, talk.SettleQuestion, who="anyone"),
        "speak": Command(talk.speak, talk.Speak),
        "pass_turn": Command(talk.pass_turn),
        "move_on": Command(talk.move_on, who="lead", open=False),
        "no_objection": Command(answers.no_objection),
        "object": Command(answers.object_, answers.Objecting),
        "pass_once": Command(answers.pass_once),
        "reveal_answers": Command(answers.reveal_answers, who="lead", open=False),
        "look_at": Command(answers.look_at, answers.OneObjection, who="lead", open=False),
        "say_lifted": Command(answers.say_lifted, answers.SayLifted, who="anyone"),
        "go_on": Command(phases.go_on, phases.GoOn, who="lead", open=False),
        "go_back": Command(phases.go_back, phases.GoBack, who="lead", open=False),
        "adopt": Command(phases.adopt, who="anyone", open=False),
        "leave_open": Command(phases.leave_open, who="lead", open=False),
        "withdraw": Command(phases.withdraw),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to it finds the text, what was said, and how far the group had come."""
        settings = ctx.settings_as(Settings)
        authored: dict[str, Any] = {
            key: getattr(settings, key) for key in ("question", "proposal") if getattr(settings, key)
        }
        if settings.amend == "anyone":
            authored["anyone"] = True
        if before and "version" in before:
            kept = plain({key: before[key] for key in KEPT if key in before})
            made = ctx.change("consent_began", {**authored, **kept})
            if kept.get("proposer") not in ctx.seats():
                made = made.and_then(ctx.change("consent_began", {"proposer": None}))
            again = phases.entered(ctx.after(made), "react") if kept["phase"] == "react" else event("consent_began")
            return made.and_then(again)
        review = day_of(ctx.now, settings.review_days)
        made = ctx.change(
            "consent_began", {**authored, "phase": "present", "term": settings.term, "review": review, "cards": {}}
        )
        if settings.proposal is None:
            return made
        first = wording.written(ctx.after(made), _first(ctx, settings.proposal))
        made = made.and_then(first, "consent_began")
        return made.and_then(phases.entered(ctx.after(made), "objections")) if settings.quick else made

    def bell(self, ctx: Context) -> Event:
        """What was being written counts; answers turn; where nobody objects it is adopted, else plainly not."""
        made = _kept_words(ctx)
        made = made.and_then(answers.kept_answers(ctx.after(made)), "consent_ended")
        after = ctx.after(made)
        state = after.state
        if "outcome" in state or "version" not in state or not state.get("rounds"):
            return made
        heard = phase_of(state) == "adopt" or set(after.speakers()) <= set(state.get("answered", {}))
        return made.and_then(phases.decided(after, adopted=is_agreed(state) and heard), "consent_ended")

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        """Nobody waits for them; a proposal that nobody carries may be carried by anyone."""
        state = ctx.state
        made = ctx.change("consent_goes_on", {"proposer": None} if state.get("proposer") == seat else None)
        moved = turns.without(state["turn"], seat) if "turn" in state else None
        if moved:
            made = made.and_then(ctx.change("floor_moved", {"turn": moved}), "consent_goes_on")
        if answers.everyone_answered(ctx):
            made = made.and_then(answers.turned(ctx), "consent_goes_on")
        return made if made.patches else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bot.act(view, mind)

    def lead(self, view: View) -> Act | None:
        return bot.lead(view)

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        return told.section(run, layers)

    def pace(self, settings: BaseModel) -> Pace:
        """Two to twelve people need up to half an hour, twenty up to three quarters; beyond, attention goes."""
        return Pace(fewest=2, most=30, start=5 * 60, each=10, longest=90 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """The proposal and what is said when on one page; the answers as cards to lay face down."""
        own = settings if isinstance(settings, Settings) else Settings()
        asked = [Say(own.question, large=True)] if own.question else []
        text = Say(own.proposal, large=True) if own.proposal else Write(Word("consent-paper-proposal"), lines=4)
        order = [Say(Word(f"consent-paper-{phase}")) for phase in ("clarify", "react", "amend", "objections")]
        cards = CutOut((Word("consent-none"), Word("consent-paper-objection")), columns=2)
        amended, term = Write(Word("consent-paper-new"), lines=4), Write(Word("consent-paper-term"), lines=1)
        return Sheet((*asked, text, *order, cards, amended, term), copies="person")

    def doubts(self, settings: BaseModel) -> Sequence[Doubt]:
        """A question is no proposal, and a long text is several."""
        own = settings if isinstance(settings, Settings) else Settings()
        if own.proposal is None:
            return ()
        found = []
        for at, language, text in spoken(own.proposal, ("proposal",)):
            if is_question(text):
                found.append(Doubt(at, "consent-doubt-question", instead=affirmed(text, language)))
            if len(text) > LONG_PROPOSAL:
                found.append(Doubt(at, "consent-doubt-long"))
        return found


def _first(ctx: Context, proposal: Text) -> str:
    """What was authored becomes the first version in the room's language: the next ones are written in it."""
    return pick(proposal, str(ctx.room.get("language", "")))


def _kept_words(ctx: Context) -> Event:
    """At the bell: a question or a reaction that was being written; and the text, by who carries it."""
    made = event("consent_ended")
    phase = phase_of(ctx.state)
    if "outcome" in ctx.state or is_open(ctx.state):
        return made
    for nth, draft in enumerate(ctx.drafts, start=1):
        text = read_text(draft.text, TEXT_LENGTH if draft.field == "version" else WORDS_LENGTH)
        if not draft.seat or not isinstance(text, str):
            continue
        if (phase, draft.field) == ("clarify", "question"):
            made = made.and_then(talk.said(ctx, "question", text, draft.seat, nth))
        elif (phase, draft.field) == ("react", "reaction") and talk.may_come_late(ctx, draft.seat):
            made = made.and_then(talk.said(ctx, "reaction", text, draft.seat, nth))
        elif (phase, draft.field) == ("present", "version") and _is_first(ctx, draft.seat):
            made = made.and_then(wording.written(ctx, text, draft.seat))
    return made.and_then(event("consent_ended"), "consent_ended")


def _is_first(ctx: Context, seat: str) -> bool:
    return "version" not in ctx.state and ctx.state.get("proposer") == seat


ACTIVITY = Consent()
