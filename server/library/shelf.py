"""The shelf of scenarios and roles: read once, checked, with the problems of what is not well written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from server.library.checks import check
from server.library.files import read_yaml
from server.library.problems import Problem, near
from server.library.role import Role
from server.library.scenario import Offered, Scenario
from server.library.yaml_text import Written

HOME = Path(__file__).resolve().parents[2]
M = TypeVar("M", bound=BaseModel)


class Library:
    """Everything authored under one folder: `scenarios/` and `roles/`."""

    def __init__(self, home: Path = HOME) -> None:
        self.home = home
        self.problems: list[Problem] = []
        self._roles = roles_in(home, self.problems)
        self._scenarios: dict[str, Offered] = {}
        for path in sorted((home / "scenarios").glob("*.yaml")):
            read = read_scenario(path, self._roles)
            if isinstance(read, list):
                self.problems += read
            else:
                self._scenarios[path.stem] = Offered(path.stem, read, self._roles)

    def scenarios(self) -> list[str]:
        """The names of those that can be played."""
        return list(self._scenarios)

    def scenario(self, name: str, /) -> Offered | None:
        return self._scenarios.get(name)

    def text(self, name: str, /) -> str:
        """As its author wrote it, of one of `scenarios`."""
        return (self.home / "scenarios" / f"{name}.yaml").read_text(encoding="utf-8")

    def picture(self, name: str, /) -> Path | None:
        """The picture that lies beside the text, of one of `scenarios`."""
        picture = self._scenarios[name].scenario.picture
        path = self.home / "scenarios" / picture.file if picture else None
        return path if path and path.is_file() else None

    def roles(self) -> dict[str, Role]:
        return dict(self._roles)


def roles_in(home: Path, problems: list[Problem] | None = None) -> dict[str, Role]:
    """The common characters, by name."""
    found: dict[str, Role] = {}
    for path in sorted((home / "roles").glob("*.yaml")):
        read = read_as(path, Role)
        if isinstance(read, Role):
            found[path.stem] = read
        elif problems is not None:
            problems += read
    return found


def read_scenario(path: Path, roles: Mapping[str, Role]) -> Scenario | list[Problem]:
    written = read_yaml(path)
    if isinstance(written, Problem):
        return [written]
    read = check_scenario(written, roles)
    if isinstance(read, Scenario) and read.picture and not (path.parent / read.picture.file).is_file():
        return [written.problem(("picture", "file"), "no-picture", found=read.picture.file)]
    return read


def check_scenario(written: Written, roles: Mapping[str, Role]) -> Scenario | list[Problem]:
    """The text as a scenario all of whose characters exist, each once: among `roles`, or its own."""
    read = check(written, Scenario)
    if isinstance(read, list):
        return read
    return list(_wrong_offers(written, read.roles, sorted({*roles, *read.own_roles}))) or read


def _wrong_offers(written: Written, offered: Sequence[str], known: Sequence[str]) -> Iterator[Problem]:
    for n, role in enumerate(offered):
        if role not in known:
            yield written.problem(("roles", n), "role", **near(role, known))
        elif role in offered[:n]:
            yield written.problem(("roles", n), "twice", name=role, first=written.line(("roles", offered.index(role))))


def read_as(path: Path, model: type[M]) -> M | list[Problem]:
    written = read_yaml(path)
    return [written] if isinstance(written, Problem) else check(written, model)
