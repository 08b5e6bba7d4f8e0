"""Building: open a site, carry bricks to it, use a power; in turn or all at once. Or free bricks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.activities.sprint_plan import OneStory, choose_story, join_in
from server.game import turns
from server.game.activity import Act, Activity, Command, Mind, Nothing, Pace, View
from server.game.city import bots, building, casting, powers, saying, talk
from server.game.city.acting import Acting, may_act, next_floor, passes_floor, present, the_floor, who_acts
from server.game.context import Actor, Context
from server.game.outcome import Event, Refusal, event, refuse
from server.game.paper import Board, Say, Sheet, Word


class Settings(saying.Saying):
    turns: Literal["simultaneous", "in_turn"] = Field("simultaneous", description="All at once or in turn.")
    free: bool = Field(False, description="Anyone may place any free brick at once, without limits or turns.")
    by_hand: bool = Field(False, description="Players may say that a site is done with real bricks.")


def pass_turn(ctx: Context, actor: Actor, data: Acting) -> Event | Refusal:
    """Once in a step, a character lets the floor go by."""
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    turn = ctx.state.get("turn")
    if turn is None:
        return refuse("turn/not_yours", now="")
    moved = turns.pass_on(turn, role)
    if isinstance(moved, Refusal):
        return moved
    return ctx.change("turn_passed", {"turn": next_floor(ctx, turn, moved)}).noting("turn_passed", role=role)


def end_turn(ctx: Context, actor: Actor, data: Acting) -> Event | Refusal:
    """My turn is over: I only wanted to speak."""
    role = who_acts(ctx, actor, data)
    if isinstance(role, Refusal):
        return role
    if ctx.state.get("turn") is None:
        return refuse("turn/not_yours", now="")
    return may_act(ctx, role) or passes_floor(ctx, event("turn_ended"))


def move_on(ctx: Context, actor: Actor, data: Nothing) -> Event | Refusal:
    """The facilitator gives the floor to the next one."""
    turn = ctx.state.get("turn")
    if turn is None:
        return refuse("turn/not_yours", now="")
    moved = next_floor(ctx, turn, turns.move_on(turn))
    return ctx.change("floor_moved", {"turn": moved}).noting("floor_moved", role=turns.whose(turn) or "")


def join_and_build(ctx: Context, actor: Actor, data: casting.ChooseCharacter) -> Event | Refusal:
    """Who comes while the others build takes a character, and is the last in turn."""
    if ctx.state.get("free"):
        return refuse("command/forbidden")
    made = join_in(ctx, actor, data)
    turn = ctx.state.get("turn")
    if isinstance(made, Refusal) or turn is None:
        return made
    return made.and_then(ctx.change(made.name, {"turn": {"order": [*turn["order"], data.role]}}))


class Build(Activity):
    Settings = Settings
    commands = {  # noqa: RUF012
        **talk.COMMANDS,
        "choose_character": Command(join_and_build, casting.ChooseCharacter),
        "choose_story": Command(choose_story, OneStory, undoable=True),
        "open_site": Command(building.open_site, building.OpenSite, undoable=True),
        "carry_brick": Command(building.carry_brick, building.CarryBrick, undoable=True),
        "use_power": Command(powers.use_power, powers.UsePower, shown=True),
        "place_prop": Command(building.place_prop, building.PlaceProp, undoable=True),
        "place_brick": Command(building.place_brick, building.PlaceBrick, undoable=True),
        "declare_done": Command(building.declare_done, building.DeclareDone, who="anyone", undoable=True),
        "name_building": Command(building.name_building, building.NameBuilding, undoable=True),
        "pass_turn": Command(pass_turn, Acting),
        "end_turn": Command(end_turn, Acting),
        "move_on": Command(move_on, who="desk", open=False),
    }

    def start(self, ctx: Context, before: Mapping[str, Any] | None) -> Event:
        """What the settings allow is said to everybody; the floor is given to the first."""
        settings = ctx.settings_as(Settings)
        state: dict[str, Any] = {key: True for key in ("free", "by_hand") if getattr(settings, key)}
        state.update(saying.counted(ctx, before))
        if settings.turns == "in_turn":
            state["turn"] = turns.begin(present(ctx), cyclic=True)
        return ctx.change("building_began", state)

    def seat_left(self, ctx: Context, seat: str) -> Event | None:
        turn = ctx.state.get("turn")
        if turn is None or the_floor(ctx) in present(ctx):
            return None
        return ctx.change("floor_moved", {"turn": next_floor(ctx, turn, {})})

    def bot(self, view: View, mind: Mind) -> Act | None:
        return bots.build(view, mind)

    def pace(self, settings: BaseModel) -> Pace:
        """In turn, everybody wants to have had one."""
        chosen = settings if isinstance(settings, Settings) else Settings()
        if chosen.free:
            return Pace(start=60, longest=60 * 60)
        in_turn = chosen.turns == "in_turn"
        return Pace(fewest=2, start=60, each=20 if in_turn else 0, longest=30 * 60, longest_each=60 if in_turn else 0)

    def paper(self, settings: BaseModel) -> Sheet | None:
        """The board, to draw on or to build on with real bricks."""
        how = Say(Word("build-paper-how"))
        return Sheet((how, *saying.on_paper(settings), Board()), "room", Word("build-paper-board"))


ACTIVITY = Build()
