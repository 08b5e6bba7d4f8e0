"""Rooms nobody visits leave the memory: what they are lies in the journal."""

from __future__ import annotations

from collections.abc import Callable

from server.rooms.registry import Rooms
from server.runtime import sleep

EVERY_S = 60


class Resting:
    """Looks once a minute. `visited`: the ids of the rooms somebody is connected to now."""

    def __init__(self, rooms: Rooms, visited: Callable[[], list[str]]) -> None:
        self._rooms, self._visited = rooms, visited

    def run(self) -> None:
        while True:
            sleep(EVERY_S)
            self._rooms.rest(set(self._visited()).__contains__)
