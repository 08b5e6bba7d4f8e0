"""A room is deleted whole at its date: its journal, what was being written, its secrets."""

from __future__ import annotations

import logging

from server.rooms.ports import JournalUnavailable
from server.rooms.registry import Rooms
from server.runtime import sleep

EVERY_S = 60 * 60

log = logging.getLogger("tutti.rooms")


class Leaving:
    """Looks once an hour, and at the start: a server that was off for a month has something to do."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def run(self) -> None:
        while True:
            self.look()
            sleep(EVERY_S)

    def look(self) -> None:
        now = self._rooms.clock.now()
        try:
            for row in self._rooms.rows():
                if row.delete_after_ms <= now:
                    self._rooms.delete(row)
                    log.warning("Room %s was deleted: its date had come.", row.code)
        except JournalUnavailable as problem:
            log.error("Rooms whose date has come cannot be deleted now. %s", problem.reason)
