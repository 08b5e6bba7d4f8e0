"""Tensions: where do we stand between two good things? Each one places themself alone; only the spread is shown.

Never under four answers, never a mean, never whose place it is. The same two ends at an earlier step lie beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Line, Mind, Nothing, Pace, Section, View
from server.game.cards import FEWEST_ANONYMOUS
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, event, refuse
from server.game.paper import Say, Scale, Sheet, Word
from server.game.positions import (
    dot_of,
    expecting,
    hidden_places,
    hide,
    nobody_is_missing,
    not_expecting,
    own_dot,
    people_at,
    read_place,
    spread,
)
from server.game.scopes import is_told_again, run_number, state_of
from server.game.seats import Id
from server.game.text import Text

MOST = 12


class Tension(BaseModel, extra="forbid"):
    left: Text = Field(description="A good thing.")
    right: Text = Field(description="Another good thing, that pulls the other way.")


PAIRS: list[tuple[Text, Text]] = [
    ({"fr": "Avancer vite", "en": "Move fast"}, {"fr": "Embarquer tout le monde", "en": "Bring everybody along"}),
    ({"fr": "Un cadre clair", "en": "A clear frame"}, {"fr": "De la liberté", "en": "Room to move"}),
    ({"fr": "Ce dont j’ai besoin", "en": "What I need"}, {"fr": "Ce que nous bâtissons", "en": "What we build"}),
    ({"fr": "Garder ce qui marche", "en": "Keep what works"}, {"fr": "Essayer du neuf", "en": "Try something new"}),
]
OURS = [Tension(left=left, right=right) for left, right in PAIRS]


class Settings(BaseModel, extra="forbid"):
    prompt: Text | None = Field(None, description="What everyone is asked; left out: where they stand today.")
    tensions: list[Tension] = Field(
        OURS, min_length=1, max_length=MOST, description="Pairs of good things. None of the two ends is the right one."
    )


class PlaceDot(BaseModel, extra="forbid"):
    tension: str = Id
    at: int
    who: int = 1  # which of the people at this place


def place_dot(ctx: Context, actor: Actor, data: PlaceDot) -> Event | Refusal:
    """One may change it until the reveal, which comes by itself once everybody stands on every line."""
    if "revealed" in ctx.state:
        return refuse("answer/too_late")
    if data.tension not in ctx.state["tensions"]:
        return refuse("choice/unknown")
    at, dot = read_place(data.at), own_dot(ctx, actor, data.who)
    if isinstance(at, Refusal):
        return at
    if isinstance(dot, Refusal):
        return dot
    made = hide(ctx, actor, data.tension, dot, at)
    if actor.seat in ctx.state.get("answered", {}) or not _complete(ctx, actor.seat, data.tension, dot):
        return made
    made = made.and_then(ctx.change("dot_placed", {"answered": {actor.seat: True}}))
    return made.and_then(_shown(ctx.after(made)), "tensions_shown") if _everybody(ctx, actor.seat) else made


def _complete(ctx: Context, seat: str, tension: str, now: str) -> bool:
    """With the dot placed `now`, all people at this place stand on every line."""
    dots = [dot_of(seat, who) for who in range(1, people_at(ctx, seat) + 1)]
    return all(
        dot in hidden_places(ctx, line) or (line == tension and dot == now)
        for line in ctx.state["tensions"]
        for dot in dots
    )


def _everybody(ctx: Context, *now: str) -> bool:
    return len(ctx.state.get("answered", {})) + len(now) >= FEWEST_ANONYMOUS and nobody_is_missing(ctx, *now)


def _shown(ctx: Context) -> Event:
    """How many stand in each part of each line; of a line with too few, nothing. Who stood where is kept nowhere."""
    if "revealed" in ctx.state:
        return event("tensions_shown")
    places = {line: list(hidden_places(ctx, line).values()) for line in ctx.state["tensions"]}
    spreads = {line: spread(found) for line, found in places.items() if len(found) >= FEWEST_ANONYMOUS}
    few = dict.fromkeys((line for line in places if line not in spreads), True)
    shown = {"revealed": {"all": True}, "spread": spreads, **({"too_few": few} if few else {})}
    return ctx.change("tensions_shown", shown, {"lines": None, "expected": None})


def reveal_tensions(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return refuse("answer/too_late") if "revealed" in ctx.state else _shown(ctx)


def _earlier(ctx: Context, tensions: Mapping[str, Any]) -> dict[str, Any]:
    """Tension → the step at which the same two ends were first shown, and how people stood then."""
    number = {step: one["n"] for step, one in ctx.room["steps"].items()}
    runs = ctx.public.get("runs", {})
    before = [one for one in sorted(runs, key=run_number) if number[runs[one]["step"]] < number[ctx.step]]
    found: dict[str, Any] = {}
    for run in before:
        for old, columns in runs[run].get("spread", {}).items() if runs[run]["kind"] == "tensions" else ():
            for new, one in tensions.items():
                if _ends(one) == _ends(runs[run]["tensions"][old]):
                    found.setdefault(new, {"step": runs[run]["step"], "spread": list(columns)})
    return found


def _ends(tension: Mapping[str, Any]) -> Any:
    return plain([tension["left"], tension["right"]])


class Tensions(Activity):
    Settings = Settings
    commands = {  # noqa: RUF012
        "place_dot": Command(place_dot, PlaceDot),
        "reveal_tensions": Command(reveal_tensions, who="lead", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to lines that were shown finds them as they were."""
        settings = ctx.settings_as(Settings)
        offered = enumerate(settings.tensions, start=1)
        tensions = {f"t{n}": {"left": one.left, "right": one.right, "n": n} for n, one in offered}
        known = before if before and before.get("spread") else {}
        state = {
            "tensions": tensions,
            "prompt": settings.prompt,
            "earlier": _earlier(ctx, tensions) or None,
            **{key: known[key] for key in ("revealed", "spread", "too_few") if key in known},
        }
        told = {key: plain(value) for key, value in state.items() if value is not None}
        return ctx.change("tensions_began", told, expecting(ctx))

    def bell(self, ctx: Context) -> Event:
        return _shown(ctx)

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        """The places they took stay, and nobody waits for the others."""
        if "revealed" in ctx.state:
            return None
        made = ctx.change("place_left", None, not_expecting(ctx, seat))
        after = ctx.after(made)
        return made.and_then(_shown(after)) if _everybody(after) else made

    def bot(self, view: View, mind: Mind) -> Act | None:
        """The next place it has not taken; never in the name of a person."""
        if not mind.writes or "revealed" in view.run:
            return None
        mine = view.own.get("runs", {}).get(view.run_id, {}).get("lines", {})
        free = [line for line in sorted(view.run["tensions"]) if line not in mine]
        return Act("place_dot", {"tension": free[0], "at": mind.chance.choice(PLACES)}) if free else None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        if not state.get("spread") or is_told_again(layers, run, "spread"):
            return None
        shown = sorted(state["spread"], key=lambda line: int(state["tensions"][line]["n"]))
        return Section("minutes-tensions", tuple(one for line in shown for one in _told(state, line)))

    def pace(self, settings: BaseModel) -> Pace:
        """A place is taken alone in half a minute; then the spread is looked at."""
        chosen = settings if isinstance(settings, Settings) else Settings()
        return Pace(start=30 * len(chosen.tensions), longest=5 * 60 + 5 * 60 * len(chosen.tensions))

    def paper(self, settings: BaseModel) -> Sheet:
        assert isinstance(settings, Settings)
        asked = settings.prompt or Word("tensions-paper-asked")
        lines = [Scale(one.left, one.right) for one in settings.tensions]
        return Sheet((Say(asked, large=True), Say(Word("tensions-paper-how")), *lines))


PLACES = range(-80, 81, 20)


def _told(state: Mapping[str, Any], line: str) -> list[Line]:
    """The two ends, then how many stood nearer to which: now, and earlier if there was an earlier time."""
    one, earlier = state["tensions"][line], state.get("earlier", {}).get(line)
    ends = {"left": one["left"], "right": one["right"]}
    return [
        Line("minutes-tensions-ends", texts=ends),
        *([Line("minutes-tensions-earlier", counts(earlier["spread"]))] if earlier else []),
        Line("minutes-tensions-now" if earlier else "minutes-tensions-spread", counts(state["spread"][line])),
    ]


def counts(columns: Sequence[int]) -> dict[str, int]:
    """How many stand on each side of a line, and between."""
    middle = len(columns) // 2
    return {"left": sum(columns[:middle]), "middle": columns[middle], "right": sum(columns[middle + 1 :])}


ACTIVITY = Tensions()
