"""Reads a room from the database's file without changing anything, whether a server uses it or not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from server.journal import tables
from server.journal.connection import BUSY_MS, reason_of
from server.journal.opening import StoreProblem
from server.rooms.ports import Entry, RoomRow


def read_room(path: Path, code: str) -> tuple[RoomRow, list[Entry]] | None:
    """The room and its whole journal; None where no room has this code."""
    if not path.is_file():
        raise StoreProblem(f"There is no database in {path.parent}: say with --data where yours is.")
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=BUSY_MS / 1000)) as connection:
            found = connection.execute(tables.FIND_ROOM, {"code": code}).fetchone()
            if found is None:
                return None
            row = RoomRow(*found)
            events = connection.execute(tables.EVENTS, {"room": row.id, "after": 0}).fetchall()
    except sqlite3.Error as error:
        raise StoreProblem(f"{path}: {reason_of(error)}") from error
    return row, [Entry(*event) for event in events]
