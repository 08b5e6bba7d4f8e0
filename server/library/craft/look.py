"""A scenario as the linter looks at it: every step with its place, its checked settings and who is together in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from server.activities import kinds
from server.game.activity import Activity
from server.library.problems import Place
from server.library.role import Role
from server.library.scenario import Scenario, Step
from server.library.yaml_text import Written


@dataclass(frozen=True, slots=True)
class Placed:
    at: Place
    step: Step
    kind: Activity
    settings: BaseModel
    scope: Place  # of the step that sends groups apart around it; empty: everybody is together
    least: int  # as few, and as many, may be together here
    most: int


@dataclass(frozen=True)
class Look:
    written: Written
    scenario: Scenario
    common: Mapping[str, Role]  # the characters of the library

    @cached_property
    def roles(self) -> dict[str, Role]:
        """The characters on offer that are known."""
        known = {**self.common, **self.scenario.own_roles}
        return {name: known[name] for name in self.scenario.roles if name in known}

    @cached_property
    def steps(self) -> tuple[Placed, ...]:
        players = self.scenario.players
        return tuple(_all(self.scenario.steps, ("steps",), (), players.least, players.most))

    @cached_property
    def beside(self) -> tuple[Placed, ...]:
        players = self.scenario.players
        return tuple(_all(self.scenario.beside, ("beside",), (), players.least, players.most))

    def scopes(self) -> dict[Place, list[Placed]]:
        """The steps of each scope, in their order."""
        found: dict[Place, list[Placed]] = {}
        for one in self.steps:
            found.setdefault(one.scope, []).append(one)
        return found


def _all(steps: Sequence[Step], around: Place, scope: Place, least: int, most: int) -> Iterator[Placed]:
    for number, step in enumerate(steps):
        at, kind = (*around, number), kinds()[step.kind]
        settings = kind.Settings.model_validate(step.settings)
        yield Placed(at, step, kind, settings, scope, least, most)
        inside = (kind.among(settings, least), kind.among(settings, most)) if kind.apart else (least, most)
        yield from _all(step.steps, (*at, "steps"), at if kind.apart else scope, *inside)
