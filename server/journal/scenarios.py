"""Authors' scenarios in the database. Every change is one errand of the writer: whole, or not at all."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from server.authors.scenarios import (
    MOST_SCENARIOS,
    MOST_VERSIONS,
    SITTING_MS,
    Conflict,
    Kept,
    Picture,
    Saving,
    Scenarios,
    Version,
    Written,
)
from server.journal import studio_tables as tables

T = TypeVar("T")


class Database(Protocol):
    """Both wait off the hub; `do` is one transaction, `look` changes nothing."""

    def do(self, work: Callable[[sqlite3.Cursor], T], *, scrub: bool = False) -> T: ...
    def look(self, work: Callable[[sqlite3.Cursor], T]) -> T: ...


class StoredScenarios(Scenarios):
    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, owner: str) -> list[Kept]:
        rows = self._database.look(lambda cursor: cursor.execute(tables.SCENARIOS, {"owner": owner}).fetchall())
        return [Kept(id, _version(about), json.loads(card)) for id, *about, card in rows]

    def create(self, id: str, owner: str, saving: Saving) -> bool:
        def work(cursor: sqlite3.Cursor) -> bool:
            if cursor.execute(tables.HOW_MANY, {"owner": owner}).fetchone()[0] >= MOST_SCENARIOS:
                return False
            cursor.execute(tables.ADD_SCENARIO, {"id": id, "owner": owner, "card": json.dumps(saving.card)})
            _add(cursor, id, 1, saving)
            return True

        return self._database.do(work)

    def latest(self, id: str, owner: str) -> Written | None:
        return self._database.look(lambda cursor: _latest(cursor, id) if _is_of(cursor, id, owner) else None)

    def versions(self, id: str, owner: str) -> list[Version] | None:
        def work(cursor: sqlite3.Cursor) -> list[Version] | None:
            return _versions(cursor, id) if _is_of(cursor, id, owner) else None

        return self._database.look(work)

    def version(self, id: str, owner: str, n: int) -> tuple[Written, Written | None] | None:
        def work(cursor: sqlite3.Cursor) -> tuple[Written, Written | None] | None:
            if not _is_of(cursor, id, owner):
                return None
            found = [_written(row) for row in cursor.execute(tables.UP_TO, {"id": id, "n": n}).fetchmany(2)]
            if not found or found[0].version.n != n:
                return None
            return found[0], found[1] if len(found) > 1 else None

        return self._database.look(work)

    def save(self, id: str, owner: str, base: int, saving: Saving) -> Version | Conflict | None:
        def work(cursor: sqlite3.Cursor) -> Version | Conflict | None:
            return _save(cursor, id, base, saving) if _is_of(cursor, id, owner) else None

        return self._database.do(work)

    def delete(self, id: str, owner: str) -> bool:
        def work(cursor: sqlite3.Cursor) -> bool:
            return cursor.execute(tables.DELETE_SCENARIO, {"id": id, "owner": owner}).rowcount > 0

        return self._database.do(work, scrub=True)

    def picture(self, id: str, owner: str) -> Picture | None:
        def work(cursor: sqlite3.Cursor) -> Picture | None:
            row = cursor.execute(tables.PICTURE, {"id": id}).fetchone() if _is_of(cursor, id, owner) else None
            return Picture(*row) if row else None

        return self._database.look(work)

    def keep_picture(self, id: str, owner: str, picture: Picture | None) -> bool:
        def work(cursor: sqlite3.Cursor) -> bool:
            if not _is_of(cursor, id, owner):
                return False
            cursor.execute(tables.DROP_PICTURE, {"id": id})
            if picture:
                row = {"scenario": id, "file": picture.file, "kind": picture.kind, "content": picture.content}
                cursor.execute(tables.ADD_PICTURE, row)
            return True

        return self._database.do(work)


def _is_of(cursor: sqlite3.Cursor, id: str, owner: str) -> bool:
    return cursor.execute(tables.HAS_SCENARIO, {"id": id, "owner": owner}).fetchone() is not None


def _save(cursor: sqlite3.Cursor, id: str, base: int, saving: Saving) -> Version | Conflict:
    theirs, versions = _latest(cursor, id), _versions(cursor, id)
    if saving.text == theirs.text:
        return theirs.version
    n = versions[0].n + 1
    if theirs.version.n != base:
        _add(cursor, id, n, saving, beside=True)
        return Conflict(theirs, n)
    before = next((one for one in versions if not one.beside and one.n < base), None)
    if before and _is_of_one_sitting(theirs.version, before, saving):
        cursor.execute(tables.DROP_VERSION, {"id": id, "n": base})
    for oldest in versions[MOST_VERSIONS - 1 :]:
        cursor.execute(tables.DROP_VERSION, {"id": id, "n": oldest.n})
    cursor.execute(tables.CHANGE_CARD, {"key": id, "shown": json.dumps(saving.card)})
    return _add(cursor, id, n, saving)


def _is_of_one_sitting(last: Version, before: Version, saving: Saving) -> bool:
    """The last one was saved by itself, by the same person, shortly after what is kept anyhow: it may go."""
    return last.draft and last.by == saving.by and last.saved_ms - before.saved_ms < SITTING_MS


def _add(cursor: sqlite3.Cursor, id: str, n: int, saving: Saving, *, beside: bool = False) -> Version:
    made = Version(n, saving.at_ms, saving.by, beside, saving.draft)
    row = {"scenario": id, "n": n, "saved_ms": made.saved_ms, "by": made.by, "beside": beside, "draft": made.draft}
    cursor.execute(tables.ADD_VERSION, {**row, "text": saving.text})
    return made


def _latest(cursor: sqlite3.Cursor, id: str) -> Written:
    return _written(cursor.execute(tables.LATEST, {"id": id}).fetchone())


def _versions(cursor: sqlite3.Cursor, id: str) -> list[Version]:
    return [_version(row) for row in cursor.execute(tables.VERSIONS, {"id": id})]


def _written(row: tuple[Any, ...]) -> Written:
    *about, text = row
    return Written(_version(about), text)


def _version(about: Sequence[Any]) -> Version:
    n, saved_ms, by, beside, draft = about
    return Version(n, saved_ms, by, bool(beside), bool(draft))
