"""The welcome: what is kept and who sees what, the group's agreements, and a first tap that cannot go wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Line, Mind, Nothing, Pace, Section, View
from server.game.context import Actor, Context
from server.game.documents import Layers, plain
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.paper import Block, Say, Sheet, Word, Write
from server.game.scopes import is_told_again, state_of
from server.game.text import Text

RULES: list[Text] = [
    {"fr": "On parle chacun son tour, on écoute jusqu’au bout.", "en": "We speak in turn and listen to the end."},
    {"fr": "On peut toujours passer, sans dire pourquoi.", "en": "We may always pass, and need not say why."},
    {"fr": "On parle pour soi : « je », pas « on ».", "en": "We speak for ourselves: “I”, not “people”."},
    {"fr": "Se tromper fait partie du jeu.", "en": "Making mistakes is part of it."},
    {
        "fr": "Ce qui est personnel reste ici, sauf si la personne dit oui.",
        "en": "What is personal stays here, unless that person says yes.",
    },
]


class Settings(BaseModel, extra="forbid"):
    word: Text | None = Field(None, description="A word of welcome of your own.")
    rules: list[Text] = Field(RULES, max_length=10, description="What you ask of the group; a short sentence each.")


def tap_brick(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """One brick for each person at the place."""
    people = int(ctx.room.at("seats", actor.seat, "people", default=1))
    if laid_by(ctx.state)[actor.seat] >= people:
        return refuse("answer/already")
    bricks = {"bricks": {ctx.new_id("b"): {"by": actor.seat}}}
    return ctx.change("brick_tapped", {**bricks, "answered": {actor.seat: True}})


def laid_by(state: Mapping[str, Any]) -> Counter[str]:
    return Counter(str(one["by"]) for one in state.get("bricks", {}).values())


class Welcome(Activity):
    Settings = Settings
    commands = {"tap_brick": Command(tap_brick, undoable=True)}  # noqa: RUF012

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        settings = ctx.settings_as(Settings)
        rules = {f"a{n}": {"text": text, "n": n} for n, text in enumerate(settings.rules, start=1)}
        said = {"word": settings.word} if settings.word else {}
        kept = {key: plain(before[key]) for key in ("bricks", "answered") if before and key in before}
        return ctx.change("welcome_began", {"bricks": {}, "rules": rules, **said, **kept})

    def bot(self, view: View, mind: Mind) -> Act | None:
        people = int(view.room["seats"][view.seat].get("people", 1))
        return Act("tap_brick") if laid_by(view.run)[view.seat] < people else None

    def minutes(self, run: str, facts: Sequence[Fact], layers: Layers) -> Section | None:
        """What the group agreed on."""
        rules = sorted(state_of(layers, run).get("rules", {}).values(), key=lambda one: int(one["n"]))
        if not rules or is_told_again(layers, run, "rules"):
            return None
        lines = tuple(Line("minutes-welcome-rule", texts={"rule": one["text"]}) for one in rules)
        return Section("minutes-welcome", lines)

    def pace(self, settings: BaseModel) -> Pace:
        """A contract is read and said, not discussed."""
        return Pace(start=60, longest=15 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """To hang up in the hall, and to be completed by hand."""
        if not isinstance(settings, Settings):
            return None
        blocks: list[Block] = [Say(settings.word, large=True)] if settings.word else []
        blocks.append(Say(Word("welcome-contract"), large=True))
        blocks += [Say(Word(f"welcome-{what}")) for what in ("kept", "seen", "hidden", "anonymous")]
        blocks.append(Say(Word("welcome-agreements"), large=True))
        blocks += [Say(rule) for rule in settings.rules]
        return Sheet((*blocks, Write(Word("welcome-paper-more"), lines=3)), copies="room")


ACTIVITY = Welcome()
