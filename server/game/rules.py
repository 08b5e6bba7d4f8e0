"""Deciding a command: who asks, may they, now? Then the rule of the room or of the running activity answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from pydantic import BaseModel, ValidationError

from server.game import parting, plan, seats, steps
from server.game.activity import Activity, Command
from server.game.context import Actor, Context
from server.game.documents import Layers
from server.game.outcome import Event, Fact, Refusal, refuse
from server.game.scopes import ROOM, group_of, home_of, open_runs, scope_of, scopes_in, state_of

MOVES = {
    "seat_taken": "seat_joined",
    "seat_in_group": "seat_joined",
    "seat_out_of_group": "seat_left",
    "seat_left": "seat_left",
}
"""Who comes and goes → what the activities that run are asked."""
AFTER_THE_END = frozenset({"agree_name", "add_key", "end_screen", "return_to_seat", "change_words", "leave_seat"})


class Rules:
    """The rules of one room: the room's own commands and those of every activity kind."""

    def __init__(self, kinds: Mapping[str, Activity]) -> None:
        self.kinds = kinds
        every = (pair for kind in kinds.values() for pair in kind.commands.items())
        self.anonymous = frozenset(name for name, command in every if command.anonymous)  # in some rooms, at some times
        self._settings: dict[str, BaseModel] = {}
        self._room = {**seats.COMMANDS, **plan.COMMANDS}
        for name, (handler, payload, who) in (steps.COMMANDS | parting.COMMANDS).items():
            self._room[name] = Command(partial(handler, self), payload, who=who, open=False)

    def settings(self, layers: Layers, step: str) -> BaseModel:
        """The checked settings of `step`. The scenario is frozen into the room, so they are read once."""
        if step not in self._settings:
            kind = self.kinds[layers["room"]["steps"][step]["kind"]]
            self._settings[step] = kind.Settings.model_validate(layers["vault"]["scenario"]["steps"][step]["settings"])
        return self._settings[step]

    def locate(self, ctx: Context, actor: Actor, name: str, data: Mapping[str, Any]) -> Context:
        """`ctx`, where the command belongs: in which scope, and to which of the runs that are open there."""
        if ctx.run:
            return ctx
        if name in self._room:
            return self.on_stage(ctx, _asked_scope(ctx, actor, data))
        run = data.get("run")
        if not isinstance(run, str):
            return self._of_kind(ctx, home_of(ctx.layer(ROOM), actor.seat), name)
        public = ctx.layers.get(scope_of(run), {})
        return self.at(ctx, run) if run in open_runs(public) else self.on_stage(ctx, scope_of(run))

    def at(self, ctx: Context, run: str) -> Context:
        """`ctx` in `run`, wherever it runs."""
        step = state_of(ctx.layers, run)["step"]
        settings = self.settings(ctx.layers, step)
        there = replace(ctx, scope=scope_of(run), step=step, run=run, settings=settings, listening=frozenset())
        silent = self._silenced(there)
        return replace(there, listening=silent) if silent else there

    def _silenced(self, ctx: Context) -> frozenset[str]:
        """Whom a step around the one on the stage wants to listen."""
        now = ctx.layers[ctx.scope].get("now", {})
        if now.get("run") != ctx.run or (ctx.scope == ROOM and "outer" not in now):
            return frozenset()
        of_room = () if ctx.scope == ROOM else open_runs({"now": ctx.layers[ROOM].get("now", {})})
        around = [state_of(ctx.layers, run) for run in (*now.get("outer", ()), *of_room)]
        silence = [(self.kinds[state["kind"]], state) for state in around]
        asking = [one for one in silence if type(one[0]).silences is not Activity.silences]  # few look at everybody
        seats = ctx.seats() if asking else ()
        return frozenset(seat for kind, state in asking for seat in seats if kind.silences(state, seat))

    def on_stage(self, ctx: Context, scope: str = ROOM) -> Context:
        """`ctx` in `scope`, in the run that has its stage, if any."""
        run = next(iter(open_runs({"now": ctx.layers.get(scope, {}).get("now", {})})), None)
        return self.at(ctx, run) if run else replace(ctx, scope=scope if scope in ctx.layers else ROOM)

    def _of_kind(self, ctx: Context, scope: str, name: str) -> Context:
        """The first open run, in `scope` before the room, whose kind knows `name`; else the one on the stage."""
        for of in dict.fromkeys((scope, ROOM)):
            for run in open_runs(ctx.layers.get(of, {})):
                if name in self.kinds[state_of(ctx.layers, run)["kind"]].commands:
                    return self.at(ctx, run)
        return self.on_stage(ctx, scope)

    def activity(self, ctx: Context) -> Activity | None:
        return self.kinds[ctx.state["kind"]] if ctx.run else None

    def command(self, ctx: Context, name: str) -> Command | None:
        """The command `name`: the room's, or the running activity's."""
        found = self._room.get(name)
        running = self.activity(ctx)
        return found or (running.commands.get(name) if running else None)

    def decide(self, ctx: Context, actor: Actor, name: str, data: Mapping[str, Any]) -> Event | Refusal:
        """The one way to change a room. Values in; an Event or a Refusal out; nothing is changed here."""
        ctx = self.locate(ctx, actor, name, data)
        found = self.command(ctx, name)
        if found is None:
            return self._not_here(ctx, name)
        refusal = self._may(ctx, actor, name, found, data)
        if refusal:
            return refusal
        payload = read_payload(found.payload, data, is_room=name in self._room)
        if isinstance(payload, Refusal):
            return payload
        if isinstance(payload, steps.OfRun) and payload.group and payload.group != group_of(ctx.scope):
            return refuse("group/unknown")
        made = found.handler(ctx, actor, payload)
        return made if isinstance(made, Refusal) else self._followed(ctx, made)

    def _not_here(self, ctx: Context, name: str) -> Refusal:
        """Why there is no command `name` where the room is."""
        if not any(name in kind.commands for kind in self.kinds.values()):
            return refuse("command/unknown", name=name[:40])
        if ctx.room.at("state", "ended"):
            return refuse("room/ended")
        return refuse("step/over", step=ctx.step) if ctx.run else refuse("room/not_started")

    def _may(self, ctx: Context, actor: Actor, name: str, found: Command, data: Mapping[str, Any]) -> Refusal | None:
        if not (ctx.is_led_by(actor) if found.who == "lead" else found.who in ("anyone", actor.kind)):
            return refuse("command/forbidden")
        if actor.seat and "left" in ctx.room.at("seats", actor.seat, default={"left": 0}):
            return refuse("seat/gone")
        if ctx.room.at("state", "ended") and name not in AFTER_THE_END:
            return refuse("room/ended")
        if actor.seat and ctx.scope not in (ROOM, home_of(ctx.layer(ROOM), actor.seat)):
            was_there = ctx.room.at("seats", actor.seat, "group") == group_of(ctx.scope)
            return refuse("step/over", step=ctx.step) if was_there else refuse("group/not_yours")
        if "run" in data and name not in self._room and data["run"] != ctx.run:
            return refuse("step/over", step=ctx.step)
        if name not in self._room and actor.seat in ctx.listening:
            return refuse("owner/silent")
        now = ctx.public.at("now", default={})
        waits = found.open or (found.who == "lead" and actor.kind == "seat")
        if waits and ctx.run and now.get("run") == ctx.run:
            if now.get("closed"):
                return refuse("step/closed")
            if "left" in now:
                return refuse("step/paused")
        return None

    def _followed(self, ctx: Context, made: Event) -> Event:
        """What an event entails: facts say in which run they are, and every open run hears who came and who left."""
        if ctx.run and (ctx.scope != ROOM or ctx.public.at("now", "run") != ctx.run):
            made = made.in_run(ctx.run)
        came = [fact["seat"] for fact in made.facts if fact["what"] == "seat_taken"]
        for late in filter(None, (parting.place_late(ctx, seat) for seat in came)):
            made = made.and_then(late)
        for fact in made.facts:
            if fact["what"] in MOVES:
                made = self._heard(ctx, made, fact)
        return made.plainly()

    def _heard(self, ctx: Context, made: Event, fact: Fact) -> Event:
        """`made`, and what the open runs make of one who came into their scope or left it."""
        seat, hook = fact["seat"], MOVES[fact["what"]]
        scopes = (f"group:{fact['group']}",) if "group" in fact else (ROOM, home_of(ctx.layer(ROOM), seat))
        for scope in dict.fromkeys(scopes):
            for run in open_runs(ctx.layers.get(scope, {})):
                kind = self.kinds[state_of(ctx.layers, run)["kind"]]
                if getattr(type(kind), hook) is not getattr(Activity, hook):  # the rooms are copied for who listens
                    more = getattr(kind, hook)(self.at(ctx.after(made), run), seat)
                    made = made.and_then(more) if more else made
        return made


def _asked_scope(ctx: Context, actor: Actor, data: Mapping[str, Any]) -> str:
    """Where a command of the room belongs: to the group it names, to the run it is about, or to who sends it."""
    group, run = data.get("group"), data.get("run", data.get("seen"))
    if isinstance(group, str) and f"group:{group}" in scopes_in(ctx.layers):
        return f"group:{group}"
    if actor.seat:
        return home_of(ctx.layer(ROOM), actor.seat)
    scope = scope_of(run) if isinstance(run, str) else ROOM
    return scope if scope in ctx.layers else ROOM


def read_payload(model: type[BaseModel], data: Mapping[str, Any], *, is_room: bool = False) -> BaseModel | Refusal:
    """`data` as `model`; a refusal that names the first field that is wrong. `run` comes with all an activity sends."""
    takes_run = is_room and "run" in model.model_fields
    values = {key: value for key, value in data.items() if key != "run" or takes_run}
    try:
        return model.model_validate(values, strict=True)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])[:60]
        unknown = first["type"] == "extra_forbidden"
        return refuse(
            "command/unknown_field" if unknown else "command/bad_data",
            field=place,
            expected=first["msg"][:120],
        )
