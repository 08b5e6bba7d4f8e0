"""Bots in live rooms: they play for seats whose player is gone, through the same commands as everybody."""

from __future__ import annotations

from server.game.activity import Act, Mind, View
from server.game.context import Actor
from server.game.scopes import ROOM, home_of
from server.rooms.keeper import Keeper
from server.rooms.registry import Rooms
from server.runtime import sleep

EVERY_S = 4  # as slow as a person who thinks


class Bots:
    """Every few seconds each bot of each live room looks at its view and does at most one thing."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._acted = 0

    def run(self) -> None:
        while True:
            for keeper in self._rooms.live():
                if not keeper.row.apart:  # those of a rehearsal have a pace of their own
                    self._play_in(keeper)
            sleep(EVERY_S)

    def _play_in(self, keeper: Keeper) -> None:
        """A room whose rules fail must not stop the bots of the others."""
        try:
            for seat in seats_of_bots(keeper):
                self._play(keeper, seat)
        except Exception:
            keeper.fault("a bot")

    def _play(self, keeper: Keeper, seat: str) -> None:
        act = next_act(self._rooms, keeper, seat)
        if act:
            self._acted += 1
            command_id = f"{self._rooms.ids.token()}-{self._acted}"
            self._rooms.act(keeper, Actor("seat", seat), f"bot:{seat}", command_id, act.name, dict(act.data))


def seats_of_bots(keeper: Keeper) -> list[str]:
    seats = keeper.committed.get("room", {}).get("seats", {})
    return [seat for seat, one in seats.items() if "bot" in one and "left" not in one]


def next_act(rooms: Rooms, keeper: Keeper, seat: str, *, writes: bool = False) -> Act | None:
    """What the bot on `seat` does now, from what that seat may read and nothing else. `writes`: for nobody else."""
    room = keeper.committed[ROOM]
    scope = home_of(room, seat)
    now = keeper.committed.get(scope, {}).get("now")
    if not now or "closed" in now or "left" in now:
        return None
    layers = {of: keeper.committed.get(of, {}) for of in (ROOM, scope, f"seat:{seat}")}
    view = View(layers, seat, rooms.clock.now(), scope)
    mind = Mind(room["seats"][seat]["bot"], keeper.context().chance, seat, writes=writes)
    return keeper.rules.kinds[view.run["kind"]].bot(view, mind)
