"""The shelf of scenarios and roles: read once, checked, with the problems of what is not well written."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from server.library.files import Problem, check, read_yaml
from server.library.role import Role
from server.library.scenario import Offered, Scenario

HOME = Path(__file__).resolve().parents[2]
M = TypeVar("M", bound=BaseModel)


class Library:
    """Everything authored under one folder: `scenarios/` and `roles/`."""

    def __init__(self, home: Path = HOME) -> None:
        self.problems: list[Problem] = []
        self._roles = _all(home / "roles", Role, self.problems)
        read = _all(home / "scenarios", Scenario, self.problems)
        offered = {name: Offered(name, one, self._roles) for name, one in read.items()}
        self._scenarios = {name: one for name, one in offered.items() if self._has_its_roles(home, one)}

    def scenarios(self) -> list[str]:
        """The names of those that can be played."""
        return list(self._scenarios)

    def scenario(self, name: str, /) -> Offered | None:
        return self._scenarios.get(name)

    def roles(self) -> dict[str, Role]:
        return dict(self._roles)

    def _has_its_roles(self, home: Path, one: Offered) -> bool:
        unknown = [role for role in one.scenario.roles if role not in self._roles]
        file = str(home / "scenarios" / f"{one.name}.yaml")
        self.problems += [Problem(file, 1, f"the role {role!r}", f"a file roles/{role}.yaml") for role in unknown]
        return not unknown


def read_as(path: Path, model: type[M]) -> M | list[Problem]:
    written = read_yaml(path)
    return [written] if isinstance(written, Problem) else check(written, model)


def _all(folder: Path, model: type[M], problems: list[Problem]) -> dict[str, M]:
    found: dict[str, M] = {}
    for path in sorted(folder.glob("*.yaml")):
        read = read_as(path, model)
        if isinstance(read, list):
            problems += read
        else:
            found[path.stem] = read
    return found
