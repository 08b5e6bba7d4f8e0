"""The journal in SQLite, as the hub sees it: it never waits for the disk, the writer does."""

import logging
import secrets
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from server import runtime
from server.journal import tables
from server.journal.appending import Waiting
from server.journal.connection import CLOSED, connect, reason_of
from server.journal.writer import STOP, Errand, Report, Submission, Task, Writer
from server.rooms.ports import (
    CodeTaken,
    Entry,
    Journal,
    JournalUnavailable,
    Outcome,
    RoomRow,
    Stored,
    Unavailable,
)

T = TypeVar("T")
_log = logging.getLogger("tutti.journal")


class Store(Journal):
    """A `Journal`. Made by `open_store`, which has checked the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tasks: runtime.NativeQueue[Task] = runtime.NativeQueue()
        self._reports: runtime.HubInbox[Report | None] = runtime.HubInbox()
        self._done: runtime.Queue[Submission | None] = runtime.Queue()
        self._eras: dict[str, int] = {}
        self._trouble: str | None = None
        self._telling = 0  # submissions whose `done` is still to be called by `_tell`, in their order
        self._closing = False
        self._closed = runtime.Event()
        runtime.start_native(Writer(path, self._tasks, self._reports).run)
        runtime.spawn(self._pump)
        runtime.spawn(self._tell)

    # Appending

    def submit(self, entries: Sequence[Entry], done: Callable[[list[Outcome]], None]) -> Callable[[Entry], bool]:
        submission = Submission(runtime.Gathering(map(self._waiting, entries)), done)
        if self._closing:
            submission.take()
            runtime.spawn(self._finish, submission)
        else:
            self._tasks.put(submission)
        return lambda entry: submission.gathering.add(self._waiting(entry))

    def _waiting(self, entry: Entry) -> Waiting:
        return Waiting(entry, self._eras.get(entry.room, 0))

    def _pump(self) -> None:
        """Brings the writer's reports to the hub. Never waits for anything else."""
        while True:
            for report in self._reports.take():
                if report is None:
                    self._done.put(None)
                    return
                self._note(report.trouble)
                for errand in report.errands:
                    if errand.answer is not None:
                        errand.answer(errand.result, _fault_of(errand, report))
                for submission in report.submissions:
                    self._hand_back(submission)

    def _note(self, trouble: str | None) -> None:
        if trouble == self._trouble:
            return
        if trouble:
            _log.error("Nothing can be stored now. %s", trouble)
        else:
            _log.warning("Storing works again.")
        self._trouble = trouble

    def _hand_back(self, submission: Submission) -> None:
        """What is stored is told here: nobody is woken for it. What failed may read on, and the pump never waits."""
        if not self._telling and all(type(one.outcome) is Stored for one in submission.waiting):
            self._finish(submission)
        else:
            self._telling += 1
            self._done.put(submission)

    def _tell(self) -> None:
        """Calls each `done`, one after the other; what they wait for may come through the pump."""
        while (submission := self._done.get()) is not None:
            self._finish(submission)
            self._telling -= 1
        self._closed.set()

    def _finish(self, submission: Submission) -> None:
        for room in {one.entry.room for one in submission.waiting if type(one.outcome) is not Stored}:
            self._eras[room] = self._eras.get(room, 0) + 1
        try:
            submission.done([one.outcome or Unavailable(CLOSED) for one in submission.waiting])
        except Exception:
            _log.exception("what waited for a commit failed")

    # What waits

    def create_room(self, room: RoomRow) -> None:
        row = (room.id, room.code, room.title, room.created_ms, room.delete_after_ms, room.epoch, room.owner)
        try:
            self._ask(_execution(tables.ADD_ROOM, row))
        except sqlite3.IntegrityError as fault:
            raise CodeTaken(room.code) from fault

    def delete_room(self, room: str) -> None:
        self._ask(_execution(tables.DELETE_ROOM, {"room": room}), scrub=True)

    def find_room(self, code: str) -> RoomRow | None:
        rows = self._read(tables.FIND_ROOM, code=code)
        return RoomRow(*rows[0]) if rows else None

    def rooms(self) -> list[RoomRow]:
        return [RoomRow(*row) for row in self._read(tables.ROOMS)]

    def read(self, room: str, after: int = 0) -> list[Entry]:
        return [Entry(*row) for row in self._read(tables.EVENTS, room=room, after=after)]

    def drafts(self, room: str, run: str) -> list[tuple[str, str, int, str]]:
        # Asked of the writer, behind what it was given to save.
        return self._ask(lambda cursor: cursor.execute(tables.DRAFTS, {"room": room, "run": run}).fetchall())

    def secret(self, room: str, name: str) -> bytes:
        fresh = {"room": room, "name": name, "value": secrets.token_bytes(32)}

        def work(cursor: sqlite3.Cursor) -> bytes:
            cursor.execute(tables.ADD_SECRET, fresh)
            value: bytes = cursor.execute(tables.SECRET, {"room": room, "name": name}).fetchone()[0]
            return value

        return self._ask(work)

    def forget_secret(self, room: str, name: str) -> None:
        self._ask(_execution(tables.FORGET_SECRET, {"room": room, "name": name}), scrub=True)

    # Whatever else is kept in this file

    def do(self, work: Callable[[sqlite3.Cursor], T], *, scrub: bool = False) -> T:
        return self._ask(work, scrub)

    def look(self, work: Callable[[sqlite3.Cursor], T]) -> T:
        def looked() -> T:
            with closing(connect(self._path)) as connection:
                return work(connection.cursor())

        try:
            return runtime.call_native(looked)
        except sqlite3.Error as error:
            raise JournalUnavailable(reason_of(error)) from error

    # What does not

    def save_draft(self, room: str, seat: str, step: str, run: str, field: str, rev: int, text: str) -> None:
        self._leave(tables.SAVE_DRAFT, room=room, seat=seat, step=step, run=run, field=field, rev=rev, text=text)

    def drop_drafts(self, room: str, run: str, seat: str | None = None, field: str | None = None) -> None:
        self._leave(tables.DROP_DRAFTS, room=room, run=run, seat=seat, field=field)

    def ok(self) -> bool:
        return self._trouble is None and not self._closing

    def close(self) -> None:
        if not self._closing:
            self._closing = True
            self._tasks.put(STOP)
            self._closed.wait()
            self._reports.close()

    def _leave(self, statement: str, **values: object) -> None:
        if not self._closing:
            self._tasks.put(Errand(_execution(statement, values)))

    def _ask(self, work: Callable[[sqlite3.Cursor], T], scrub: bool = False) -> T:
        if self._closing:
            raise JournalUnavailable(CLOSED)
        answered = runtime.Event()
        answers: list[tuple[T, Exception | None]] = []

        def answer(result: T, fault: Exception | None) -> None:
            answers.append((result, fault))
            answered.set()

        self._tasks.put(Errand(work, answer, scrub))
        answered.wait()
        result, fault = answers[0]
        if fault is not None:
            raise fault
        return result

    def _read(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        return self.look(lambda cursor: cursor.execute(statement, values).fetchall())


def _execution(statement: str, values: tuple[object, ...] | dict[str, object]) -> Callable[[sqlite3.Cursor], None]:
    def work(cursor: sqlite3.Cursor) -> None:
        cursor.execute(statement, values)

    return work


def _fault_of(errand: Errand, report: Report) -> Exception | None:
    return JournalUnavailable(report.trouble) if report.trouble else errand.fault
