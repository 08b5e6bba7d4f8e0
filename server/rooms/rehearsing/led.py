"""A room in memory that bots have led to one step, as one reader sees it when that step begins."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Literal

from server.game.outcome import Event
from server.game.scopes import ROOM, scope_of, seats_in
from server.rooms.registry import Identity, layers_for
from server.rooms.rehearsal import Rehearsal, who_plays
from server.rooms.rehearsing.names import first_names

Place = Literal["play", "desk", "screen"]
PLAYERS = 6
PRESENCE = "presence"  # a layer that lies in no journal: who is here


class _There(Exception):
    """The wanted step begins."""


class Led(Rehearsal):
    """Bots play until `step` begins; `run` is then its run, or empty where nobody comes to it."""

    def __init__(self, scenario: Mapping[str, Any], step: str, *, players: int, language: str) -> None:
        self._wanted = step
        self._begins = any(one["id"] == step and one.get("beside") for one in scenario["steps"])
        self.reached = ""
        minds = who_plays("cooperative", players)
        super().__init__(scenario, minds, seed=1, language=language, names=first_names(players))
        with suppress(_There):
            self.run()

    def _happened(self, who: str, made: Event) -> Event:
        done = super()._happened(who, made)
        for fact in made.facts:
            if fact["what"] == "step_started" and (self._begins or fact["step"] == self._wanted):
                self.reached = fact.get("run", "")
                raise _There
        return done


def led_to(scenario: Mapping[str, Any], step: str, place: Place, language: str) -> dict[str, Any] | None:
    """What the wire would send (`layers`) to a player, the desk or the projector; None where nobody comes to it."""
    most = int(scenario.get("players", {}).get("most", PLAYERS))
    least = int(scenario.get("players", {}).get("least", 1))
    led = Led(scenario, step, players=max(least, min(PLAYERS, most)), language=language)
    return _seen(led, place) if led.reached else None


def _seen(led: Led, place: Place) -> dict[str, Any]:
    for one in led.room["seats"].values():
        one.pop("bot", None)  # people will sit there
    identity = Identity("seat", _player(led), "") if place == "play" else Identity(place, "", "")
    layers = {of: {"rev": 1, "doc": led.layers.get(of, {})} for of in layers_for(led.room, identity)}
    if place == "desk":
        here = {seat: "here" for seat, one in led.room["seats"].items() if "left" not in one}
        layers[PRESENCE] = {"rev": 1, "doc": {"seats": here, "desk": {"facilitator": "here"}}}
    return {"epoch": led.reached, "now": led.now, "layers": layers}


def _player(led: Led) -> str:
    """Somebody who is in the step, and plays a character where any are played."""
    scope = scope_of(led.reached)
    there = seats_in(led.room, scope) or seats_in(led.room, ROOM)
    characters = led.layers.get(scope, {}).get("characters") or led.room.get("characters", {})
    playing = {one["seat"] for one in characters.values()}
    return next((seat for seat in there if seat in playing), there[0])
