"""Something happens to everyone: the group answers. Choices stay hidden until the bell; the most chosen happens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Mind, View
from server.game.city import bots
from server.game.city.effects import Effects, happen
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, refuse
from server.game.paper import Grid, Say, Sheet, Word
from server.game.seats import Id
from server.game.text import Text


class Choice(BaseModel, extra="forbid"):
    text: Text = Field(description="What the group would do.")
    effects: Effects = Field(default=Effects(), description="What it does to the city.")


EXAMPLE = {"text": "The river rises.", "choices": [{"text": "Build a dyke."}, {"text": "Let it pass."}]}


class Settings(BaseModel, extra="forbid", json_schema_extra={"examples": [EXAMPLE]}):
    text: Text = Field(description="What happens, in one or two sentences.")
    choices: list[Choice] = Field(min_length=1, max_length=6, description="The answers the group can give.")


class Choose(BaseModel, extra="forbid"):
    choice: str = Id


def choose(ctx: Context, actor: Actor, data: Choose) -> Event | Refusal:
    """One may change one's mind until the bell. What has happened is not chosen again when the group steps back."""
    if "chosen" in ctx.state:
        return refuse("answer/too_late")
    if data.choice not in ctx.state["choices"]:
        return refuse("choice/unknown")
    made = ctx.change("choice_made", {"answered": {actor.seat: True}}, {"chosen": {actor.seat: data.choice}})
    made = made.touching(f"seat:{actor.seat}", {"runs": {ctx.run: {"choice": data.choice}}})
    return made.noting("choice_made", seat=actor.seat)


def _counted(ctx: Context) -> dict[str, int]:
    counts = dict.fromkeys(ctx.state["choices"], 0)
    for choice in ctx.hidden.get("chosen", {}).values():
        counts[choice] += 1
    return counts


class Happening(Activity):
    Settings = Settings
    commands = {"choose": Command(choose, Choose)}  # noqa: RUF012

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """It happens once: who steps back to it reads what was chosen."""
        settings = ctx.settings_as(Settings)
        texts = {f"c{n}": {"text": one.text, "n": n} for n, one in enumerate(settings.choices, start=1)}
        kept = {key: before[key] for key in ("chosen", "counts") if before and key in before}
        return ctx.change("something_happened", {"text": settings.text, "choices": texts, **kept})

    def bell(self, ctx: Context) -> Event:
        if "chosen" in ctx.state:
            return ctx.change("it_happened")
        settings = ctx.settings_as(Settings)
        counts = _counted(ctx)
        chosen = ctx.chance.choice([one for one, count in counts.items() if count == max(counts.values())])
        made = ctx.change("it_happened", {"chosen": chosen, "counts": counts})
        happened = happen(ctx, settings.choices[int(chosen[1:]) - 1].effects)
        return made.and_then(happened).noting("choice_won", choice=chosen, votes=counts[chosen])

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.answer(view, mind)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """Read aloud when it is time, and not before; then hands are counted."""
        if not isinstance(settings, Settings):
            return None
        head = (Word("happening-paper-choice"), Word("happening-paper-voices"))
        rows = tuple((choice.text, None) for choice in settings.choices)
        told = (Say(Word("happening-paper-how")), Say(settings.text, large=True), Grid(head, rows))
        return Sheet(told, copies="room", hidden=True)


ACTIVITY = Happening()
