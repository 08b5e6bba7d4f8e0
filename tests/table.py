"""A room on the kitchen table: the real rules over documents in memory, without a keeper or a journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from server.activities import kinds
from server.game.context import Actor, Context, Draft
from server.game.documents import patch_all, plain
from server.game.opening import open_room
from server.game.outcome import Event, Refusal
from server.game.rules import Rules
from server.rooms.chance import SeededChance

ROLES = {
    path.stem: YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[1] / "roles").glob("*.yaml"))
}
TOWN = [
    "3....r......", "2....r......", "2..mmr......", "1..mmr......", "sssssbpppsss", ",,,,rrppplll",
    ",,..r,...lll", ",,..r,...lll", "....r,......", "....r,......", "....r,......", "....r.......",
]  # fmt: skip


Step = str | tuple[str, Mapping[str, Any]] | tuple[str, Mapping[str, Any], Sequence[Any]]


def bell(table: Table, *drafts: Draft) -> None:
    """The clock of the room's step runs out; `drafts`: what was being written."""
    now = table.room["now"]
    table.now = now["deadline"]
    table.do("server", "ring_bell", *drafts, run=now["run"], deadline=now["deadline"])


class Table:
    """A room whose steps are `steps`: kinds, or kinds with their settings, and with the steps inside them."""

    def __init__(self, *steps: Step, seed: str = "1", beside: Sequence[Step] = (), sites: Sequence[str] = ()) -> None:
        planned = [*planned_steps(steps, "st"), *({**one, "beside": True} for one in planned_steps(beside, "be"))]
        scenario = {"name": "try", "title": "Try", "steps": planned, "roles": ROLES, "terrain": TOWN}
        self.rules = Rules(kinds())
        self.layers: dict[str, dict[str, Any]] = {}
        self.seq, self.now, self.seed = 0, 1_000_000, seed
        self.events: list[Event] = []
        self._happened(open_room(scenario, code="TRYOUT", language="en", title="", seed=seed, sites=list(sites)))

    def _happened(self, made: Event) -> Event:
        patch_all(self.layers, made.patches)
        self.seq += 1
        self.events.append(made)
        return made

    def context(self, *drafts: Draft) -> Context:
        chance = SeededChance(self.seed, self.seq + 1)
        return Context(self.layers, self.now, self.seq + 1, chance, unsent=drafts)

    def try_to(self, who: str, name: str, /, *drafts: Draft, **data: Any) -> Event | Refusal:
        """`who`: a seat, `desk`, `server`, or a receipt (`x…`) that stands for an anonymous seat."""
        payload = {"as" if key == "as_" else key: value for key, value in data.items()}
        made = self.rules.decide(self.context(*drafts), actor(who), name, payload)
        return made if isinstance(made, Refusal) else self._happened(made)

    def do(self, who: str, name: str, /, *drafts: Draft, **data: Any) -> Event:
        made = self.try_to(who, name, *drafts, **data)
        assert isinstance(made, Event), f"{who} {name} {data}: {made}"
        return made

    def refused(self, who: str, name: str, /, **data: Any) -> str:
        before = plain(self.layers)
        made = self.try_to(who, name, **data)
        assert isinstance(made, Refusal), f"{who} {name} {data} was accepted"
        assert self.layers == before
        return made.code

    def seat(self, *roles: str, site: str | None = None) -> None:
        """One more seat for each role, playing it."""
        for role in roles:
            seat = f"s{len(self.room['seats']) + 1}"
            keys = {"key_hash": f"k{seat}", "words_hash": f"w{seat}"}
            self.do("server", "take_seat", names=[role or "Guest"], site=site, **keys)
            if role:
                self._happened(_plays(self.context(), role, seat))

    def next(self, group: str | None = None) -> None:
        self.now += 1000
        self.do("desk", "next_step", **({"group": group} if group else {}))

    def group(self, group: str) -> dict[str, Any]:
        return self.layers[f"group:{group}"]

    @property
    def room(self) -> dict[str, Any]:
        return self.layers["room"]

    @property
    def city(self) -> dict[str, Any]:
        found: dict[str, Any] = self.room["city"]
        return found

    @property
    def run(self) -> dict[str, Any]:
        found: dict[str, Any] = self.room["runs"][self.room["now"]["run"]]
        return found

    def own(self, seat: str) -> dict[str, Any]:
        return self.layers[f"seat:{seat}"]

    def facts(self, what: str) -> list[dict[str, Any]]:
        return [fact for made in self.events for fact in made.facts if fact["what"] == what]


def planned_steps(steps: Sequence[Step], prefix: str, around: str = "") -> list[dict[str, Any]]:
    """As a frozen scenario lists them: each before what lies in it."""
    planned = []
    for n, one in enumerate(steps, start=1):
        kind, settings, inside = (one, {}, []) if isinstance(one, str) else (*one, [])[:3]
        step = f"{prefix}{n}"
        about = {"id": step, "kind": kind, "title": kind, "seconds": 300, "settings": plain(settings)}
        about |= {"inside": around} if around else {}
        about |= {"apart": True} if kinds()[kind].apart else {}
        planned += [about, *planned_steps(inside, f"{step}_", step)]
    return planned


def _plays(ctx: Context, role: str, seat: str) -> Event:
    from server.game.seats import give_character

    return give_character(ctx, role, seat)


def actor(who: str) -> Actor:
    if who in ("desk", "server"):
        return Actor(who)  # type: ignore[arg-type]
    return Actor("seat", receipt=who) if who.startswith("x") else Actor("seat", who)
