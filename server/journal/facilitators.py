"""Facilitators and their sessions in the database."""

from __future__ import annotations

import sqlite3

from server.authors.facilitators import Facilitator, Facilitators, Known, folded
from server.journal import studio_tables as tables
from server.journal.scenarios import Database


class StoredFacilitators(Facilitators):
    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Facilitator]:
        rows = self._database.look(lambda cursor: cursor.execute(tables.FACILITATORS).fetchall())
        return [Facilitator(*row) for row in rows]

    def add(self, who: Facilitator, hashed: str) -> bool:
        row = {"id": who.id, "name": who.name, "folded": folded(who.name), "created_ms": who.created_ms}

        def work(cursor: sqlite3.Cursor) -> None:
            cursor.execute(tables.ADD_FACILITATOR, {**row, "passphrase": hashed})

        try:
            self._database.do(work)
        except sqlite3.IntegrityError:
            return False
        return True

    def find(self, name: str) -> Known | None:
        asked = {"folded": folded(name)}
        row = self._database.look(lambda cursor: cursor.execute(tables.FACILITATOR, asked).fetchone())
        return Known(Facilitator(*row[:3]), row[3]) if row else None

    def change_passphrase(self, who: Facilitator, hashed: str) -> None:
        def work(cursor: sqlite3.Cursor) -> None:
            cursor.execute(tables.CHANGE_PASSPHRASE, {"key": who.id, "hashed": hashed})
            cursor.execute(tables.END_SESSIONS, {"facilitator": who.id})

        self._database.do(work, scrub=True)

    def remove(self, who: Facilitator) -> int:
        def work(cursor: sqlite3.Cursor) -> int:
            to_the_link = {"from": who.id, "to": Facilitator().id}
            given = cursor.execute(tables.GIVE_SCENARIOS, to_the_link).rowcount
            cursor.execute(tables.GIVE_ROOMS, to_the_link)  # and the minutes of those that are over
            cursor.execute(tables.END_SESSIONS, {"facilitator": who.id})
            cursor.execute(tables.DELETE_FACILITATOR, {"id": who.id})
            return given

        return self._database.do(work, scrub=True)

    def begin_session(self, token: str, who: Facilitator, now_ms: int, until_ms: int) -> None:
        row = {"token": token, "facilitator": who.id, "created_ms": now_ms, "until_ms": until_ms}

        def work(cursor: sqlite3.Cursor) -> None:
            cursor.execute(tables.FORGET_SESSIONS, {"now": now_ms})
            cursor.execute(tables.ADD_SESSION, row)

        self._database.do(work)

    def session(self, token: str, now_ms: int) -> Facilitator | None:
        row = self._database.look(lambda cursor: cursor.execute(tables.SESSION, {"token": token}).fetchone())
        if row is None or row[2] < now_ms:
            return None
        return Facilitator(row[0], row[1] or "")

    def end_session(self, token: str) -> None:
        self._run(tables.END_SESSION, token=token)

    def end_sessions(self, who: Facilitator) -> None:
        self._run(tables.END_SESSIONS, facilitator=who.id)

    def _run(self, statement: str, **values: str) -> None:
        def work(cursor: sqlite3.Cursor) -> None:
            cursor.execute(statement, values)

        self._database.do(work)
