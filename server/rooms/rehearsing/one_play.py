"""What one play of bots shows an author: how it ended, who got what, how long people were busy, what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from server.game.scopes import ROOM, scope_of
from server.rooms.rehearsal import Happened, Played

OF_A_ROLE = {"need_told": "told", "power_used": "powers"}  # fact → the set its role goes into


@dataclass(slots=True)
class OnePlay:
    won: bool
    needs: int
    needs_met: int
    roles: set[str] = field(default_factory=set)  # who was played
    met: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    powers: set[str] = field(default_factory=set)
    built: set[str] = field(default_factory=set)
    busy: dict[str, int] = field(default_factory=dict)  # step → seconds until the last thing anybody did in it
    chosen: set[tuple[str, str]] = field(default_factory=set)  # (step, choice)


def shown_by(played: Played) -> OnePlay:
    end = played.summary()
    seen = OnePlay(end["won"], end["needs"], end["needs_met"])
    for layer in _scopes(played):
        seen.roles |= set(layer.get("characters", {}))
        seen.chosen |= {
            (run["step"], run["chosen"]) for run in layer.get("runs", {}).values() if isinstance(run.get("chosen"), str)
        }
        seen.met |= {role for role, story in layer.get("city", {}).get("stories", {}).items() if "met" in story}
    _follow(played, seen)
    return seen


def _scopes(played: Played) -> Iterator[Mapping[str, Any]]:
    """The room, and the groups that had characters of their own."""
    yield from (one for name, one in played.layers.items() if name == ROOM or name.startswith("group:"))


def _follow(played: Played, seen: OnePlay) -> None:
    """Through the course, with an eye on the step that each scope is in."""
    steps: dict[str, tuple[str, int]] = {}  # scope → (step, when it began)
    for one in played.course:
        scope = _scope(one)
        for fact in one.facts:
            where = scope_of(fact.get("run", "")) if "run" in fact else scope
            if fact["what"] == "step_started":
                steps[where] = (fact["step"], one.at_ms)
                seen.busy.setdefault(fact["step"], 0)
            elif fact["what"] == "site_finished":
                seen.built.add(fact["story"])
            elif fact["what"] in OF_A_ROLE:
                getattr(seen, OF_A_ROLE[fact["what"]]).add(fact["role"])
        if one.who not in ("server", "desk") and scope in steps:
            step, began = steps[scope]
            seen.busy[step] = max(seen.busy[step], (one.at_ms - began) // 1000)


def _scope(one: Happened) -> str:
    return next((layer for layer in one.made.patches if layer.startswith("group:")), ROOM)
