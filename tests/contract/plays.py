"""Plays: a room in which one kind runs, and bots, fuzz or a script that act in it."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from server.activities import kinds
from server.game.activity import Mind, View
from server.game.documents import apply
from server.library.role import Role
from server.rooms.chance import SeededChance
from server.rooms.keeper import Accepted
from tests.rooms.room import Room, scenario

KINDS = sorted(kinds())
BEFORE = ("cast", "sprint_plan", "build")  # what gives a later kind its characters and its town
ROLES = Path(__file__).parents[2] / "roles"
TERRAIN = [
    "............", "............", "....rr......", "....rr......", "ssssbbssssss", "....rr......",
    "....rr..pp..", "....rr..pp..", "....rr......", "............", "........11..", "........12..",
]  # fmt: skip


def copied(documents: dict[str, Any]) -> dict[str, Any]:
    """As `deepcopy`, six times as fast: a contract copies whole rooms all the time."""
    made: dict[str, Any] = pickle.loads(pickle.dumps(documents))
    return made


def six_roles() -> dict[str, Any]:
    return copied(_six_roles())


@cache
def _six_roles() -> dict[str, Any]:
    found = [Role.model_validate(YAML(typ="safe").load(path)) for path in ROLES.glob("*.yaml")]
    named = sorted(zip(found, ROLES.glob("*.yaml"), strict=True), key=lambda one: one[0].order)[:6]
    return {path.stem: role.model_dump(mode="json", exclude_defaults=True) for role, path in named}


def frozen(kind: str, roles: dict[str, Any] | None = None, settings: dict[str, Any] | None = None) -> dict[str, Any]:
    """A scenario in which `kind` runs, after what it stands on."""
    needed = BEFORE[: BEFORE.index(kind)] if kind in BEFORE else BEFORE
    before = [{"kind": one, "seconds": 120} for one in needed]
    chosen = settings or example(kind)
    made = scenario(*before, {"kind": kind, "seconds": 120, "settings": chosen}, roles=roles or six_roles())
    return {**made, "terrain": TERRAIN}


def example(kind: str) -> dict[str, Any]:
    """The least an author must write: what the settings model itself gives as its example, where it needs one."""
    examples: list[dict[str, Any]] = kinds()[kind].Settings.model_json_schema().get("examples", [{}])
    return examples[0]


class Play:
    """A room with `seats` people, led by its desk to the run of `kind`."""

    def __init__(self, kind: str, *, seats: int = 4, mind: str = "cooperative", roles: dict[str, Any] | None = None):
        self.kind, self.mind = kind, mind
        self.room = Room(frozen(kind, roles), seats=seats)
        self.script: list[tuple[str, str, dict[str, Any]]] = []
        self._next()
        while self.running != kind:
            self.bots(rounds=12 if self.running == "build" else 3)
            self._next()

    def _next(self) -> None:
        answer = self.act("desk", "next_step", {})
        assert accepted(answer), f"{self.kind} does not begin: {answer}"

    @property
    def running(self) -> str:
        room = self.room.keeper.committed["room"]
        return str(room["runs"][room["now"]["run"]]["kind"])

    @property
    def closed(self) -> bool:
        return "closed" in self.room.keeper.committed["room"]["now"]

    def act(self, who: str, name: str, data: dict[str, Any]) -> Any:
        self.script.append((who, name, data))
        return self.room.act(who, name, data)

    def view(self, seat: str) -> View:
        layers = {of: self.room.keeper.committed.get(of, {}) for of in ("room", f"seat:{seat}")}
        return View(copied(layers), seat, self.room.clock.now())

    def bots(self, rounds: int = 10) -> Iterator[Any]:
        """Every seat's bot acts in turn; what each one did, with its answer."""
        return iter([answer for nth in range(rounds) for answer in self._round(nth)])

    def _round(self, nth: int) -> list[Any]:
        answers = []
        for seat in list(self.room.keeper.committed["room"]["seats"]):
            self.room.clock.ms += 2_000
            chance = SeededChance(f"{self.kind}{seat}", nth)
            act = kinds()[self.running].bot(self.view(seat), Mind(self.mind, chance, seat))  # type: ignore[arg-type]
            if act:
                answers.append((seat, act, self.act(seat, act.name, dict(act.data))))
        return answers


def readers_views(room: Room) -> dict[str, dict[str, Any]]:
    """Every layer as its readers hold it: built from what was sent, and nothing else."""
    views: dict[str, dict[str, Any]] = {}
    revs: dict[str, int] = {}
    for sent in room.publisher.sent:
        assert sent.since == revs.get(sent.layer, 0), f"a gap in {sent.layer}"
        revs[sent.layer] = sent.rev
        apply(views.setdefault(sent.layer, {}), copied(sent.patch))
    return views


def accepted(answer: Any) -> bool:
    return isinstance(answer, Accepted)
