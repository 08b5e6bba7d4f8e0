"""What a facilitator would do in a rehearsal: go on when a part is over, and wait for nobody for ever."""

from __future__ import annotations

from typing import Any

from server.game.activity import View
from server.game.context import Actor
from server.game.scopes import ROOM, group_of, scopes_in, state_of
from server.rooms.keeper import Accepted, Keeper
from server.rooms.registry import Rooms

FACILITATOR = Actor("desk")
AFTER_THE_BELL_MS = 6_000  # of the rehearsal's own time: long enough to see how it ended
QUIET_MS = 45_000  # nobody does anything: the activity's own next part comes
QUIET_LONG_MS = 120_000  # a part without a clock
FLOOR_MS, FLOOR_OF_THE_AUTHOR_MS = 25_000, 90_000
REAL_MS = 8_000  # the author is a person, however fast the rehearsal goes: so long they may look before it goes on
HURRY_MS = 1_000  # the clock is shortened about once a second


class Leading:
    """All times are the rehearsal's own, but for `hurry` and `REAL_MS`."""

    def __init__(self, rooms: Rooms, keeper: Keeper) -> None:
        self._rooms, self._keeper = rooms, keeper
        self._count = 0
        self._seen: dict[str, tuple[Any, int]] = {}  # scope → what is on its stage, and since when
        self._turn: dict[str, tuple[Any, int]] = {}  # scope → where the floor is, and since when
        self._seq, self._quiet_since = 0, 0
        self._owed = 0

    def do(self, name: str, **data: Any) -> bool:
        self._count += 1
        answer = self._rooms.act(self._keeper, FACILITATOR, "rehearsal", f"lead-{self._count}", name, data)
        return isinstance(answer, Accepted)

    def something_happened(self, now: int) -> None:
        self._quiet_since = now

    def hurry(self, by: int) -> None:
        """Every running clock loses `by` ms; gathered, so that it is told once a second. One that is at its end is left
        alone: its bell rings when what people were writing has come."""
        self._owed = self._owed + by if by else 0
        if self._owed < HURRY_MS:
            return
        is_news = self._keeper.seq != self._seq
        seconds, self._owed = divmod(self._owed, 1_000)
        for scope in scopes_in(self._layers):
            left = (self._now(scope).get("deadline", 0) - self._rooms.clock.now()) // 1_000
            if left > 0:
                self.do("add_time", seconds=-min(seconds, left), **_of(scope))
        if not is_news:
            self._seq = self._keeper.seq  # that time goes by is nothing that happens

    def look(self, now: int, author: str, speed: int) -> None:
        real = REAL_MS * speed
        if self._keeper.seq != self._seq:  # also what the author did, or pressed at the desk
            self._seq, self._quiet_since = self._keeper.seq, now
        for scope in reversed(scopes_in(self._layers)):  # groups first: the room takes them back
            stage = self._now(scope)
            if "run" not in stage:
                continue
            seen = (stage["run"], "closed" in stage)
            if self._seen.get(scope, (None, 0))[0] != seen:
                self._seen[scope] = (seen, now)
            if "closed" in stage:
                self._go_on(scope, now - self._seen[scope][1])
            else:
                self._keep_going(scope, stage["run"], now, author, real)
        self._seq = self._keeper.seq

    def _go_on(self, scope: str, since: int) -> None:
        if since >= AFTER_THE_BELL_MS and not self.do("next_step", **_of(scope)) and scope == ROOM:
            self.do("end_room")

    def _keep_going(self, scope: str, run: str, now: int, author: str, real: int) -> None:
        self._move_floor(scope, run, now, author, real)
        quiet = now - self._quiet_since
        if quiet < max(QUIET_MS, real):
            return
        apart = scope == ROOM and "apart" in self._layers[ROOM]["steps"][self._now(ROOM)["step"]]
        if (apart and self.do("open_groups")) or self._lead(scope, run):
            self._quiet_since = now
        elif quiet >= QUIET_LONG_MS and not apart and "deadline" not in self._now(scope):
            self.do("next_step", **_of(scope))

    def _lead(self, scope: str, run: str) -> bool:
        kind = self._keeper.rules.kinds[state_of(self._layers, run)["kind"]]
        view = View({of: self._layers.get(of, {}) for of in (ROOM, scope)}, "", self._rooms.clock.now(), scope)
        act = kind.lead(view)
        return act is not None and self.do(act.name, run=run, **act.data)

    def _move_floor(self, scope: str, run: str, now: int, author: str, real: int) -> None:
        """Who has the floor and does nothing with it is not waited for without end; the author is, longer."""
        turn = state_of(self._layers, run).get("turn")
        if turn is None or turn["at"] >= len(turn["order"]):
            return
        whose = turn["order"][turn["at"]]
        place = (run, turn["at"], whose)
        known, since = self._turn.get(scope, (None, now))
        if known != place:
            self._turn[scope] = (place, now)
        elif now - since > (max(FLOOR_OF_THE_AUTHOR_MS, real) if self._is(whose, author, scope) else FLOOR_MS):
            self.do("move_on", run=run)

    def _is(self, whose: str, author: str, scope: str) -> bool:
        characters = self._layers[scope].get("characters") or self._layers[ROOM].get("characters", {})
        return whose == author or characters.get(whose, {}).get("seat") == author

    @property
    def _layers(self) -> dict[str, dict[str, Any]]:
        return self._keeper.committed

    def _now(self, scope: str) -> dict[str, Any]:
        found: dict[str, Any] = self._layers.get(scope, {}).get("now", {})
        return found


def _of(scope: str) -> dict[str, str]:
    return {"group": group_of(scope)} if scope != ROOM else {}
