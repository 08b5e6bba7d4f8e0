"""Deciding a command: who asks, may they, now? Then the rule of the room or of the running activity answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from pydantic import BaseModel, ValidationError

from server.game import seats, steps
from server.game.activity import Activity, Command, Who
from server.game.context import Actor, Context
from server.game.documents import Layers
from server.game.outcome import Event, Refusal, refuse

AFTER_THE_END = frozenset({"agree_name", "add_key", "return_to_seat", "change_words", "leave_seat"})


class Rules:
    """The rules of one room: the room's own commands and those of every activity kind."""

    def __init__(self, kinds: Mapping[str, Activity]) -> None:
        self.kinds = kinds
        every = (pair for kind in kinds.values() for pair in kind.commands.items())
        self.anonymous = frozenset(name for name, command in every if command.anonymous)  # in some rooms, at some times
        self._settings: dict[str, BaseModel] = {}
        self._room = dict(seats.COMMANDS)
        for name, (handler, payload) in steps.COMMANDS.items():
            who: Who = "server" if name == "ring_bell" else "desk"
            self._room[name] = Command(partial(handler, self), payload, who=who, open=False)

    def settings(self, layers: Layers, step: str) -> BaseModel:
        """The checked settings of `step`. The scenario is frozen into the room, so they are read once."""
        if step not in self._settings:
            kind = self.kinds[layers["room"]["steps"][step]["kind"]]
            self._settings[step] = kind.Settings.model_validate(layers["vault"]["scenario"]["steps"][step]["settings"])
        return self._settings[step]

    def place(self, ctx: Context) -> Context:
        """`ctx`, where its scope is now: which step and run."""
        now = ctx.layers.get(ctx.scope, {}).get("now")
        if not now or ctx.run:
            return ctx
        return replace(ctx, step=now["step"], run=now["run"], settings=self.settings(ctx.layers, now["step"]))

    def activity(self, ctx: Context) -> Activity | None:
        return self.kinds[ctx.state["kind"]] if ctx.run else None

    def command(self, ctx: Context, name: str) -> Command | None:
        """The command `name`: the room's, or the running activity's."""
        found = self._room.get(name)
        running = self.activity(ctx)
        return found or (running.commands.get(name) if running else None)

    def decide(self, ctx: Context, actor: Actor, name: str, data: Mapping[str, Any]) -> Event | Refusal:
        """The one way to change a room. Values in; an Event or a Refusal out; nothing is changed here."""
        ctx = self.place(ctx)
        found = self.command(ctx, name)
        if found is None:
            return self._not_here(ctx, name)
        refusal = self._may(ctx, actor, name, found, data)
        if refusal:
            return refusal
        payload = read_payload(found.payload, data, is_room=name in self._room)
        if isinstance(payload, Refusal):
            return payload
        made = found.handler(ctx, actor, payload)
        if isinstance(made, Event) and name in {"remove_seat", "leave_seat"}:
            return self._without(ctx, made, actor.seat or payload.seat)  # type: ignore[attr-defined]
        return made

    def _not_here(self, ctx: Context, name: str) -> Refusal:
        """Why there is no command `name` where the room is."""
        if not any(name in kind.commands for kind in self.kinds.values()):
            return refuse("command/unknown", name=name[:40])
        if ctx.room.at("state", "ended"):
            return refuse("room/ended")
        return refuse("step/over", step=ctx.step) if ctx.run else refuse("room/not_started")

    def _may(self, ctx: Context, actor: Actor, name: str, found: Command, data: Mapping[str, Any]) -> Refusal | None:
        if found.who not in ("anyone", actor.kind):
            return refuse("command/forbidden")
        if actor.seat and "left" in ctx.room.at("seats", actor.seat, default={"left": 0}):
            return refuse("seat/gone")
        if ctx.room.at("state", "ended") and name not in AFTER_THE_END:
            return refuse("room/ended")
        if "run" in data and name not in self._room and data["run"] != ctx.run:
            return refuse("step/over", step=ctx.step)
        if found.open and ctx.run:
            now = ctx.public["now"]
            if now.get("closed"):
                return refuse("step/closed")
            if "left" in now:
                return refuse("step/paused")
        return None

    def _without(self, ctx: Context, made: Event, seat: str) -> Event:
        running = self.activity(ctx)
        more = running.seat_left(ctx.after(made), seat) if running else None
        return made.and_then(more) if more else made


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
