"""The bells. A clock's end is a deadline in the room; when it has passed, the server rings, once."""

from __future__ import annotations

from server.game.outcome import Refusal
from server.game.scopes import scope_of
from server.rooms.keeper import Keeper
from server.rooms.registry import SERVER, Rooms
from server.runtime import sleep, spawn

EVERY_S = 0.1
WRITING_MS = 1_500  # what browsers send of unfinished writing when they see the bell


class Timers:
    """Looks at every live room's clock ten times a second: a few hundred reads, no timer to lose at a restart."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._faulty: set[str] = set()
        self._ringing: set[tuple[str, str]] = set()  # (room, scope)

    def run(self) -> None:
        while True:
            self.look()
            sleep(EVERY_S)

    def look(self) -> None:
        """Ring in every room whose time is up. A room whose rules fail must not stop the others' bells."""
        now = self._rooms.clock.now()
        for keeper in self._rooms.live():
            if keeper.row.id in self._faulty:
                continue
            try:
                self._look_at(keeper, now)
            except Exception:
                self._faulty.add(keeper.row.id)  # not ten times a second into the log
                keeper.fault("its clock")

    def _look_at(self, keeper: Keeper, now: int) -> None:
        for run, deadline in keeper.deadlines():
            ringing = (keeper.row.id, scope_of(run))
            waits = WRITING_MS if keeper.waits_for_writing(run) else 0
            if deadline + waits > now or ringing in self._ringing:
                continue
            self._ringing.add(ringing)
            spawn(self._ring, keeper, run, deadline)

    def _ring(self, keeper: Keeper, run: str, deadline: int) -> None:
        try:
            bell = f"bell:{scope_of(run)}:{run}:{deadline}"
            answer = self._rooms.act(keeper, SERVER, "bell", bell, "ring_bell", {"run": run, "deadline": deadline})
            if isinstance(answer, Refusal) and answer.code == "room/fault":
                sleep(5)  # a broken activity's bell must not fill the log
        finally:
            self._ringing.discard((keeper.row.id, scope_of(run)))
