"""A vote: dots on choices, or a scale of agreement. Hidden and changeable until it closes; then counts, never who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Line, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Say, Sheet, Tick, Told, Word
from server.game.scopes import is_told_again, state_of
from server.game.text import Text

MOST_CHOICES = 12
MOST_DOTS = 10
LEVELS = 5
Dots = Annotated[int, Field(ge=1, le=MOST_DOTS, strict=True)]


class Settings(BaseModel, extra="forbid"):
    question: Text | None = Field(None, description="What is voted on.")
    choices: list[Text] = Field(
        [], max_length=MOST_CHOICES, description="What dots can be put on. Without choices it is a scale of agreement."
    )
    dots: int = Field(3, ge=1, le=MOST_DOTS, description="How many dots each place has.")
    several: bool = Field(True, description="Several dots of one place may lie on one choice.")


class Vote(BaseModel, extra="forbid"):
    dots: dict[str, Dots] = Field(max_length=MOST_CHOICES)  # all that lie now; none takes the vote back


def vote(ctx: Context, actor: Actor, data: Vote) -> Event | Refusal:
    state = ctx.state
    if "counts" in state:
        return refuse("answer/too_late")
    if not set(data.dots) <= set(state["choices"]):
        return refuse("choice/unknown")
    if sum(data.dots.values()) > state["dots"]:
        return refuse("command/out_of_range")
    if not state.get("several") and any(dots > 1 for dots in data.dots.values()):
        return refuse("command/out_of_range")
    lie = {"dots": {choice: data.dots.get(choice) for choice in state["choices"]}}
    answered = {"answered": {actor.seat: True if data.dots else None}}
    made = ctx.change("vote_changed", answered, {"ballots": {actor.seat: lie}})
    return made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: lie}})


def _closed(ctx: Context) -> Event:
    """The sums come out; the ballots themselves go away."""
    ballots = [one["dots"] for one in plain(ctx.hidden.get("ballots", {})).values() if one.get("dots")]
    counts = {choice: sum(one.get(choice, 0) for one in ballots) for choice in ctx.state["choices"]}
    return ctx.change("vote_closed", {"counts": counts, "voters": len(ballots)}, {"ballots": None})


def close_vote(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return refuse("answer/too_late") if "counts" in ctx.state else _closed(ctx)


def _offered(settings: Settings) -> dict[str, Any]:
    if not settings.choices:
        return {"scale": True, "dots": 1, "choices": {f"c{n}": {"n": n} for n in range(1, LEVELS + 1)}}
    choices = {f"c{n}": {"text": text, "n": n} for n, text in enumerate(settings.choices, start=1)}
    return {"dots": settings.dots, "choices": choices, **({"several": True} if settings.several else {})}


class Voting(Activity):
    Settings = Settings
    commands = {  # noqa: RUF012
        "vote": Command(vote, Vote),
        "close_vote": Command(close_vote, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to a vote reads its counts; where nobody had voted, it is open."""
        settings = ctx.settings_as(Settings)
        asked = {"question": settings.question} if settings.question else {}
        known = before if before and before.get("voters") else {}
        kept = {key: plain(known[key]) for key in ("counts", "voters", "answered") if key in known}
        return ctx.change("vote_began", {**_offered(settings), **asked, **kept})

    def bell(self, ctx: Context) -> Event:
        return ctx.change("vote_closed") if "counts" in ctx.state else _closed(ctx)

    def bot(self, view: View, mind: Mind) -> Act | None:
        """All its dots on what it draws, once; never in the name of a person."""
        run = view.run
        if not mind.writes or "counts" in run or view.seat in run.get("answered", {}):
            return None
        order = mind.chance.shuffled(sorted(run["choices"]))[: run["dots"]]
        return Act("vote", {"dots": dict.fromkeys(order, 1)})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        if not state.get("voters") or is_told_again(layers, run, "voters"):
            return None
        asked = [Line("minutes-vote-asked", texts={"question": state["question"]})] if "question" in state else []
        voters = Line("minutes-vote-voters", {"count": state["voters"]})
        return Section("minutes-vote", (*asked, voters, *_counted(state)))

    def pace(self, settings: BaseModel) -> Pace:
        """Dots are laid in a minute or two."""
        return Pace(start=30, longest=20 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """A ballot: a box to tick, or to put dots beside."""
        if not isinstance(settings, Settings):
            return None
        levels: tuple[Told, ...] = tuple(Word(f"vote-level-{n}") for n in range(1, LEVELS + 1))
        asked = (Say(settings.question, large=True),) if settings.question else ()
        how = Word("vote-paper-dots", {"count": settings.dots}) if settings.choices else Word("vote-paper-place")
        ticks = Tick(tuple(settings.choices) or levels, many=bool(settings.choices))
        return Sheet((*asked, Say(how), ticks), slips=1 if len(settings.choices) > 6 else 4)


def _counted(state: Mapping[str, Any]) -> list[Line]:
    """A scale in its own order; choices by their dots."""
    counts, choices = state["counts"], state["choices"]
    if state.get("scale"):
        return [Line(f"minutes-vote-level-{choices[one]['n']}", {"count": counts[one]}) for one in sorted(choices)]
    order = sorted(choices, key=lambda one: (-counts[one], choices[one]["n"]))
    return [
        Line("minutes-vote-choice", {"count": counts[one]}, texts={"choice": choices[one]["text"]}) for one in order
    ]


ACTIVITY = Voting()
