"""Rehearsing alone: a real room in which one person plays and bots are all the others, at a pace one can choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from server.game.context import Actor
from server.game.outcome import Refusal, refuse
from server.game.scopes import ROOM
from server.rooms.bots import next_act
from server.rooms.chance import SeededChance
from server.rooms.keeper import Accepted, Keeper
from server.rooms.registry import Rooms, Seated
from server.rooms.rehearsal import EVERY_MS, who_plays
from server.rooms.rehearsing.leading import Leading
from server.rooms.rehearsing.names import first_names
from server.runtime import sleep

MOST_EACH, MOST = 2, 10  # rehearsals of one facilitator, and of all
KEPT_MS = 2 * 60 * 60 * 1000
DESERTED_MS = 10 * 60 * 1000  # nobody looks at it any more
LOOK_S = 0.25
LATE_STEP = 2  # whoever comes late comes when it begins
SPEEDS = (1, 4, 16)


@dataclass(slots=True)
class Alone:
    """One rehearsal. Its own time runs as fast as its author wants; bots think and the facilitator waits in it."""

    id: str
    owner: str
    scenario: str  # its name on the shelf; empty: as it was written
    keeper: Keeper
    desk_key: str
    screen_key: str
    leading: Leading
    seats: list[Seated]  # the author's first
    minds: dict[str, str]  # seat → mind
    late: list[str]
    begun_ms: int
    visited_ms: int
    speed: int = 1
    now: int = 0  # its own time, ms since it began
    due: dict[str, int] = field(default_factory=dict)  # seat → when its bot looks next
    acted: int = 0

    def as_json(self) -> dict[str, Any]:
        seats = [{"seat": one.seat, "key": one.key, "mind": self.minds.get(one.seat, "")} for one in self.seats]
        keys = {"desk": self.desk_key, "screen": self.screen_key}
        about = {"id": self.id, "code": self.keeper.row.code, "speed": self.speed, "ends": self.begun_ms + KEPT_MS}
        return {**about, "scenario": self.scenario, "keys": keys, "seats": seats}


class Rehearsals:
    """Every rehearsal that goes on. Each owner has few, each lasts a while, and what it held goes with it."""

    def __init__(self, rooms: Rooms, is_visited: Callable[[str], bool]) -> None:
        self._rooms, self._is_visited = rooms, is_visited
        self._going: dict[str, Alone] = {}
        self._looked = rooms.clock.now()

    def begin(
        self, owner: str, frozen: Mapping[str, Any], *, me: str, players: int, minds: str, language: str,
        scenario: str = "",
    ) -> Alone | Refusal:  # fmt: skip
        """With the author's seat and those of the bots; its first step begins."""
        self._make_place(owner)
        if len(self._going) >= MOST:
            return refuse("rehearsal/too_many", limit=MOST)
        opened = self._rooms.open(frozen, language=language, title="", sites=[], owner=owner, apart=True)
        if isinstance(opened, Refusal):
            return opened
        keeper = self._rooms.find(opened.code)
        assert keeper is not None
        now = self._rooms.clock.now()
        kinds = who_plays(minds, players - 1) if players > 1 else []
        one = Alone(
            self._rooms.ids.token(), owner, scenario, keeper, opened.desk_key, opened.screen_key,
            Leading(self._rooms, keeper), [], {}, [kind for kind in kinds if kind == "late"], now, now,
        )  # fmt: skip
        self._seat(one, me, None)
        for kind in kinds:
            if kind != "late":
                self._seat_bot(one, kind)
        one.leading.do("next_step")
        self._going[one.id] = one
        return one

    def _make_place(self, owner: str) -> None:
        """Who begins one more has done with the oldest."""
        mine = self.all_of(owner)
        for old in mine[: max(0, len(mine) - MOST_EACH + 1)]:
            self.stop(old)

    def _seat_bot(self, one: Alone, kind: str) -> None:
        self._seat(one, first_names(len(one.seats) + 1)[len(one.seats) - 1], kind)

    def _seat(self, one: Alone, name: str, bot: str | None) -> None:
        seated = self._rooms.take_seat(one.keeper, [name], None, bot)
        if isinstance(seated, Seated):
            one.seats.append(seated)
            if bot:
                one.minds[seated.seat] = bot

    def of(self, owner: str, rehearsal: str) -> Alone | None:
        found = self._going.get(rehearsal)
        return found if found and found.owner == owner else None

    def all_of(self, owner: str) -> list[Alone]:
        return [one for one in self._going.values() if one.owner == owner]

    def holds(self, code: str) -> bool:
        """Whether the room with this code is a rehearsal that goes on."""
        return any(one.keeper.row.code == code for one in self._going.values())

    def stop(self, one: Alone) -> None:
        self._going.pop(one.id, None)
        self._rooms.delete(one.keeper.row)

    # --- going on

    def run(self) -> None:
        while True:
            sleep(LOOK_S)
            self.look()

    def look(self) -> None:
        """A moment passes in each of them. One whose rules fail must not stop the others."""
        now = self._rooms.clock.now()
        passed, self._looked = max(0, min(now - self._looked, 2_000)), now
        for one in list(self._going.values()):
            if self._is_over(one, now):
                self.stop(one)
                continue
            try:
                self._play(one, passed)
            except Exception:
                one.keeper.fault("a rehearsal")
            sleep(0)  # others first: people wait for them

    def _is_over(self, one: Alone, now: int) -> bool:
        if self._is_visited(one.keeper.row.id):
            one.visited_ms = now
        return now - one.visited_ms > DESERTED_MS or now - one.begun_ms > KEPT_MS

    def _play(self, one: Alone, passed: int) -> None:
        room = one.keeper.committed[ROOM]
        if "ended" in room["state"] or "left" in room.get("now", {}):
            return  # over, or the facilitator holds the clock
        one.now += passed * one.speed
        one.leading.hurry(passed * (one.speed - 1))
        if one.late and int(room["steps"][room["now"]["step"]]["n"]) >= LATE_STEP:
            self._seat_bot(one, one.late.pop())
        for seat in one.minds:
            if one.due.get(seat, 0) <= one.now:
                self._look_as(one, seat)
        one.leading.look(one.now, one.seats[0].seat, one.speed)

    def _look_as(self, one: Alone, seat: str) -> None:
        """A bot looks at its own view and does at most one thing; each has its own rhythm."""
        one.acted += 1
        chance = SeededChance(f"{one.id}:{seat}", one.acted)
        first = seat not in one.due
        one.due[seat] = one.now + int(EVERY_MS * (chance.random() if first else 0.7 + 0.6 * chance.random()))
        if first or "left" in one.keeper.committed[ROOM]["seats"].get(seat, {"left": 0}):
            return
        act = next_act(self._rooms, one.keeper, seat, writes=True)
        if act:
            device, command = f"bot:{seat}", f"{one.id}-{one.acted}"
            answer = self._rooms.act(one.keeper, Actor("seat", seat), device, command, act.name, dict(act.data))
            if isinstance(answer, Accepted):
                one.leading.something_happened(one.now)
