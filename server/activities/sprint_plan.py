"""Planning a sprint: needs become stories, the group takes what it believes it can build, and people talk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from server.game.activity import Act, Activity, Command, Mind, Pace, View
from server.game.city import bots, casting, saying, stories, talk
from server.game.city.acting import Acting, characters, played_by, who_acts
from server.game.city.document import city_of, part
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Grid, Needs, Say, Sheet, Word
from server.game.seats import Id

STORIES_ON_PAPER = 8
FEWEST_BRICKS = 1  # for who joins while the others build


class Settings(saying.Saying):
    bricks: int = Field(2, ge=0, le=12, description="Bricks of its colour for each character.")


class OneStory(Acting):
    story: str = Id


def choose_story(ctx: Context, actor: Actor, data: OneStory) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    return role if isinstance(role, Refusal) else stories.choose_story(ctx, role, data.story)


def drop_story(ctx: Context, actor: Actor, data: OneStory) -> Event | Refusal:
    role = who_acts(ctx, actor, data)
    return role if isinstance(role, Refusal) else stories.drop_story(ctx, role, data.story)


def join_in(ctx: Context, actor: Actor, data: casting.ChooseCharacter) -> Event | Refusal:
    """Who came late takes a character nobody plays; its need joins the wall, and it brings its bricks."""
    if played_by(ctx, actor.seat):
        return refuse("role/taken")
    made = casting.choose_character(ctx, actor, data)
    return made if isinstance(made, Refusal) else made.and_then(welcome(ctx.after(made), {data.role}))


def welcome(ctx: Context, roles: set[str]) -> Event:
    """Stories for characters that have none, and this sprint's bricks for `roles`."""
    bricks = getattr(ctx.settings, "bricks", FEWEST_BRICKS)
    each = {role: bricks for role in characters(ctx) if role in roles}
    patch = {"stories": stories.found_stories(ctx), "supply": stories.deal(ctx, each)}
    return event("bricks_dealt", ctx.scope, {"city": patch})


class SprintPlan(Activity):
    Settings = Settings
    commands = {  # noqa: RUF012
        **talk.COMMANDS,
        "choose_story": Command(choose_story, OneStory, undoable=True),
        "drop_story": Command(drop_story, OneStory, undoable=True),
        "choose_character": Command(join_in, casting.ChooseCharacter),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """A sprint begins once for each planning step: whoever steps back to it finds it as it was."""
        city = city_of(ctx)
        planned = part(city, "planned")
        made = ctx.change("sprint_planned", saying.counted(ctx, before))
        if ctx.step in planned:
            again = {"sprint": planned[ctx.step], "stories": stories.found_stories(ctx)}
            return made.touching(ctx.scope, {"city": again})
        sprint = len(planned) + 1
        answered = dict.fromkeys(name for name, one in part(city, "asks").items() if "done" in one)
        fresh = {"sprint": sprint, "planned": {ctx.step: sprint}, "lent": None, "asks": answered}
        made = made.touching(ctx.scope, {"city": fresh})
        return made.and_then(welcome(ctx, set(characters(ctx)))).noting("sprint_began", sprint=sprint)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.plan(view, mind)

    def pace(self, settings: BaseModel) -> Pace:
        """Needs are told, and a building or two are chosen."""
        return Pace(fewest=2, start=60, longest=20 * 60)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """The needs as cards for the wall, printed once for all sprints; and what each plan takes."""
        bricks = settings.bricks if isinstance(settings, Settings) else 0
        head = tuple(Word(f"sprint-plan-paper-{name}") for name in ("story", "bricks", "who"))
        how = Say(Word("sprint-plan-paper-how", {"count": bricks}))
        table = Grid(head, ((None,) * 3,) * STORIES_ON_PAPER)
        plan = Sheet((how, *saying.on_paper(settings), table), "group", Word("sprint-plan-paper-plan"))
        return Sheet((Say(Word("sprint-plan-paper-wall")), Needs()), "room", Word("sprint-plan-wall"), also=(plan,))


ACTIVITY = SprintPlan()
