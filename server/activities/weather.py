"""The weather: how each one arrives. One of five skies and a word, told alone; then the group's sky, without names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Line, Mind, Nothing, Pace, Section, View
from server.game.cards import FEWEST_ANONYMOUS
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, event, refuse
from server.game.paper import Say, Sheet, Tick, Word, Write
from server.game.scopes import is_told_again, run_number, state_of
from server.game.text import Text, pick
from server.game.writing import read_optional

Sky = Literal["sun", "bright", "cloud", "rain", "storm"]
SKIES: tuple[Sky, ...] = ("sun", "bright", "cloud", "rain", "storm")
WORD_LENGTH = 80
WORD = "weather"  # the field of the words, as cards and as drafts
LAST = "weather_last"  # the facilitator's, shown after everybody's
SKY = "sky"  # the draft that says which sky was picked and not yet sent


class Settings(BaseModel, extra="forbid"):
    prompt: Text | None = Field(None, description="What everyone is asked; left out: which sky they arrive under.")


class TellWeather(BaseModel, extra="forbid"):
    sky: Sky
    text: str = ""


def tell_weather(ctx: Context, actor: Actor, data: TellWeather) -> Event | Refusal:
    """One may change it until the reveal, which comes by itself once everybody has answered."""
    if "revealed" in ctx.state:
        return refuse("answer/too_late")
    word = read_optional(data.text, WORD_LENGTH)
    if isinstance(word, Refusal):
        return word
    told = _told(ctx, actor.seat, data.sky, word)
    return told.and_then(_shown(ctx.after(told))) if _everybody(ctx, actor.seat) else told


def _told(ctx: Context, seat: str, sky: str, word: str, nth: int = 0) -> Event:
    run = ctx.layer(f"seat:{seat}").at("runs", ctx.run, default={})
    card = next(iter(run.get("cards", {})), ctx.new_id("c", nth))
    about = {"field": WORD, "text": word}
    hidden = {"skies": {seat: sky}, "cards": {card: {**about, "by": seat} if word else None}}
    own = {"runs": {ctx.run: {"sky": sky, "cards": {card: about if word else None}}}}
    return ctx.change("weather_told", {"answered": {seat: True}}, hidden).touching(f"seat:{seat}", own)


def _everybody(ctx: Context, *now: str) -> bool:
    """With who answers `now`, nobody who is here is missing, and they are enough for nobody to be recognised."""
    answered = {*ctx.state.get("answered", {}), *now}
    if len(answered) < FEWEST_ANONYMOUS:
        return False
    return all(seat in answered for seat in ctx.speakers())


def _shown(ctx: Context) -> Event:
    """How many stand under each sky, and the words in a new order; under four answers neither."""
    if "revealed" in ctx.state:
        return event("weather_shown")
    skies = ctx.hidden.get("skies", {})
    gone = {"skies": None, "cards": None}
    if len(skies) < FEWEST_ANONYMOUS:
        return ctx.change("weather_kept_closed", {"revealed": {"all": True}, "too_few": True}, gone)
    drawn = ctx.chance.shuffled([one["text"] for _, one in sorted(ctx.hidden.get("cards", {}).items())])
    words = {ctx.new_id("w", n): {"field": WORD, "text": text, "n": n} for n, text in enumerate(drawn, start=1)}
    counts = {sky: sum(one == sky for one in skies.values()) for sky in SKIES}
    return ctx.change("weather_shown", {"revealed": {"all": True}, "counts": counts, "cards": words}, gone)


def reveal_cards(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    return refuse("answer/too_late") if "revealed" in ctx.state else _shown(ctx)


def tell_last(ctx: Context, actor: Actor, data: TellWeather) -> Event | Refusal:
    """The facilitator's own weather comes after the group's, which it would have coloured; it counts with nobody's."""
    if "revealed" not in ctx.state:
        return refuse("choice/unknown")
    word = read_optional(data.text, WORD_LENGTH)
    if isinstance(word, Refusal):
        return word
    told = [card for card, one in ctx.state.get("cards", {}).items() if one["field"] == LAST]
    card = {"field": LAST, "text": word, "n": ctx.seq}
    cards: dict[str, Any] = {**dict.fromkeys(told), **({ctx.new_id("l"): card} if word else {})}
    return ctx.change("last_weather_told", {"last": {"sky": data.sky}, "cards": cards})


def _earlier(ctx: Context) -> str | None:
    """The first run of this kind, at an earlier step, whose sky was shown: what this one is laid beside."""
    runs = ctx.public.get("runs", {})
    shown = [name for name, one in runs.items() if one["kind"] == "weather" and "counts" in one]
    number = {step: one["n"] for step, one in ctx.room["steps"].items()}
    before = [name for name in shown if number[runs[name]["step"]] < number[ctx.step]]
    return min(before, key=run_number, default=None)


class Weather(Activity):
    Settings = Settings
    writes = True
    tells = frozenset({LAST})
    commands = {  # noqa: RUF012
        "tell_weather": Command(tell_weather, TellWeather),
        "reveal_cards": Command(reveal_cards, who="lead", open=False),
        "tell_last": Command(tell_last, TellWeather, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """Who steps back to a sky that was shown finds it as it was: it is asked once."""
        settings: Settings = ctx.settings  # type: ignore[assignment]
        known = before if before and "counts" in before else {}
        kept = {key: known[key] for key in ("revealed", "counts", "cards", "last") if key in known}
        earlier = _earlier(ctx)
        asked = {"prompt": settings.prompt} if settings.prompt else {}
        return ctx.change("weather_began", {**asked, **({"earlier": earlier} if earlier else {}), **plain(kept)})

    def bell(self, ctx: Context) -> Event:
        """A sky that was picked and not sent counts, with its word."""
        made = ctx.change("weather_kept")
        if "revealed" in ctx.state:
            return made
        typed = {(one.seat, one.field): one.text for one in ctx.drafts}
        picked = [(seat, sky) for (seat, field), sky in typed.items() if seat and field == SKY and sky in SKIES]
        for nth, (seat, sky) in enumerate(picked, start=1):
            word = read_optional(typed.get((seat, WORD), ""), WORD_LENGTH)
            made = made.and_then(_told(ctx, seat, sky, "" if isinstance(word, Refusal) else word, nth))
        return made.and_then(_shown(ctx.after(made)), "weather_shown")

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        return _shown(ctx) if "revealed" not in ctx.state and _everybody(ctx) else None

    def bot(self, view: View, mind: Mind) -> Act | None:
        """It says how it feels in a word of its own only where it plays for nobody."""
        if view.seat in view.run.get("answered", {}) or "revealed" in view.run:
            return None
        sky = mind.chance.choice(SKIES)
        if not mind.writes or mind.kind == "silent":
            return Act("tell_weather", {"sky": sky})
        return Act("tell_weather", {"sky": sky, "text": pick(WORDS[sky], view.room["language"])})

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        state = state_of(layers, run)
        if is_told_again(layers, run, "counts"):
            return None
        lines = (*_counted(state.get("counts", {}), _first(layers, state)), *_last(state))
        return Section("minutes-weather-sky", lines) if lines else None

    def pace(self, settings: BaseModel) -> Pace:
        """A sky is a tap and a word."""
        return Pace(start=60, longest=5 * 60, longest_each=30)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """A slip for the hat: no name on it, mixed and read aloud by somebody."""
        asked = settings.prompt if isinstance(settings, Settings) and settings.prompt else Word("weather-paper-pick")
        skies = Tick(tuple(Word(f"weather-{sky}") for sky in SKIES))
        word, hat = Write(Word("weather-word"), 1), Say(Word("weather-paper-hat"))
        return Sheet((Say(asked, large=True), skies, word, hat), slips=4)


def _first(layers: Layers, state: Mapping[str, Any]) -> Mapping[str, int]:
    """What stood under each sky the first time; empty where this is the first time."""
    found: Mapping[str, int] = state_of(layers, state["earlier"]).get("counts", {}) if "earlier" in state else {}
    return found


def _counted(counts: Mapping[str, int], first: Mapping[str, int]) -> list[Line]:
    if not first:
        return [Line(f"minutes-weather-{sky}", {"count": counts[sky]}) for sky in SKIES if counts.get(sky)]
    return [
        Line("minutes-weather-compared", {"sky": sky, "count": counts.get(sky, 0), "first": first.get(sky, 0)})
        for sky in SKIES
        if counts and (counts.get(sky) or first.get(sky))
    ]


def _last(state: Mapping[str, Any]) -> list[Line]:
    if "last" not in state:
        return []
    sky = state["last"]["sky"]
    word = next((one["text"] for one in state.get("cards", {}).values() if one["field"] == LAST), "")
    said = Line("minutes-weather-last", {"sky": sky})
    return [said, Line("minutes-weather-last-word", {"text": word})] if word else [said]


WORDS: dict[str, Text] = {
    "sun": {"fr": "La joie d’être là", "en": "Glad to be here"},
    "bright": {"fr": "De la curiosité", "en": "Curious"},
    "cloud": {"fr": "Un peu d’attente", "en": "Waiting to see"},
    "rain": {"fr": "Fatigue", "en": "Tired"},
    "storm": {"fr": "La tête ailleurs", "en": "My mind is elsewhere"},
}

ACTIVITY = Weather()
