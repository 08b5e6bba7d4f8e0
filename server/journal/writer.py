"""The one thread that writes: a native one, with a connection of its own, sharing no lock with the hub.

It takes what waits, commits it in one transaction, and starts the next commit when the last one ended: in quiet times
an event is committed at once. A commit costs the processor what ten entries in it do, so where several keep coming
together it takes a breath in between, and more come together. Results go back through a `HubInbox`.
No logging in this file.
"""

import sqlite3
from _queue import Empty
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from server.journal.appending import Appender, Waiting
from server.journal.connection import connect, reason_of
from server.rooms.ports import Outcome, Unavailable
from server.runtime import Gathering, HubInbox, NativeQueue, native_sleep

MOST = 500
BACK_OFF = (0.05, 1.0)
IDLE = 1.0
BREATH, LONGEST_BREATH = 0.003, 0.005  # s: for each entry beyond `ALONE` that a commit has on the average
ALONE = 1.5


@dataclass(slots=True)
class Submission:
    """Open for more of its kind until the writer takes it."""

    gathering: Gathering[Waiting]
    done: Callable[[list[Outcome]], None]
    waiting: list[Waiting] = field(default_factory=list)

    def take(self) -> int:
        self.waiting = self.gathering.take()
        return len(self.waiting)


@dataclass(slots=True)
class Errand:
    """Any other work on the tables. `answer` is called on the hub with what it returned, or its fault."""

    work: Callable[[sqlite3.Cursor], Any]
    answer: Callable[[Any, Exception | None], None] | None = None
    scrub: bool = False  # leave no trace in the write-ahead log
    result: Any = None
    fault: Exception | None = None


@dataclass(slots=True)
class Report:
    """One commit, or one that failed because of `trouble`."""

    submissions: list[Submission]
    errands: list[Errand]
    trouble: str | None


class _Stop:
    pass


STOP = _Stop()
Task = Submission | Errand | _Stop


@dataclass(slots=True)
class Writer:
    path: Path
    tasks: NativeQueue[Task]
    reports: HubInbox[Report | None]
    _appender: Appender = field(default_factory=Appender)
    _connection: sqlite3.Connection | None = None
    _held: Task | None = None
    _trouble: str | None = None
    _pause: float = 0.0
    _retry_at: float = 0.0
    _together: float = 0.0  # entries a commit, the last few on the average
    _next: float = 0.0  # no commit begins earlier
    _unfolded: bool = False  # the write-ahead log holds what the database file does not

    def run(self) -> None:
        """The thread's whole life; the last report is None."""
        stopping = False
        while not stopping:
            batch, stopping = self._take()
            if batch:
                self.reports.put(self._commit(batch))
            elif not stopping:
                self._idle()
        if self._connection is not None:
            self._connection.close()
        self.reports.put(None)

    def _take(self) -> tuple[list[Submission | Errand], bool]:
        """What waits: `MOST` entries, unless one submission alone has more. Empty: nothing came in time."""
        batch: list[Submission | Errand] = []
        size = 0
        task = self._held or self._wait()
        self._held = None
        self._breathe()
        while task is not None:
            if isinstance(task, _Stop):
                return batch, True
            size += task.take() if isinstance(task, Submission) else 1
            if batch and size > MOST:
                self._held = task
                break
            batch.append(task)
            try:
                task = self.tasks.get_nowait()
            except Empty:
                task = None
        return batch, False

    def _wait(self) -> Task | None:
        if self._trouble:
            timeout: float | None = max(0.0, self._retry_at - monotonic())
        else:
            timeout = IDLE if self._unfolded else None
        try:
            return self.tasks.get(timeout=timeout)
        except Empty:
            return None

    def _breathe(self) -> None:
        rest = self._next - monotonic()
        if rest > 0:
            native_sleep(rest)

    def _commit(self, batch: list[Submission | Errand]) -> Report:
        submissions = [task for task in batch if isinstance(task, Submission)]
        self._together += (sum(len(one.waiting) for one in submissions) - self._together) / 4
        self._next = monotonic() + min(LONGEST_BREATH, BREATH * (self._together - ALONE))
        errands = [task for task in batch if isinstance(task, Errand)]
        if not self._trouble or monotonic() >= self._retry_at:
            self._attempt(submissions, errands)
        if self._trouble:
            for submission in submissions:
                for one in submission.waiting:
                    one.outcome = Unavailable(self._trouble)
        return Report(submissions, errands, self._trouble)

    def _attempt(self, submissions: list[Submission], errands: list[Errand]) -> None:
        try:
            self._transact(submissions, errands)
        except Exception as error:
            self._give_up(error)
            return
        self._trouble, self._unfolded = None, True
        if submissions:  # a probe that succeeds proves less
            self._pause = 0.0
        if any(errand.scrub for errand in errands):
            self._fold()

    def _transact(self, submissions: list[Submission], errands: list[Errand]) -> None:
        if self._connection is None:
            self._connection = connect(self.path)
        cursor = self._connection.cursor()
        waiting = [one for submission in submissions for one in submission.waiting]
        cursor.execute("begin immediate")
        if not self._appender.append_at_once(cursor, waiting):
            cursor.execute("rollback")
            cursor.execute("begin immediate")
            self._appender.append_with_care(cursor, waiting)
        for errand in errands:
            _run(errand, cursor)
        cursor.execute("commit")

    def _give_up(self, error: Exception) -> None:
        """Start from a new connection, later each time; whoever waits is told at once."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()  # rolls back
        self._connection = None
        self._appender.forget()
        self._trouble = reason_of(error)
        first, longest = BACK_OFF
        self._pause = min(longest, self._pause * 2 or first)
        self._retry_at = monotonic() + self._pause

    def _idle(self) -> None:
        if self._trouble:
            self.reports.put(self._commit([Errand(_touch)]))
        else:
            self._fold()

    def _fold(self) -> None:
        """Bring the write-ahead log into the database file, and empty it."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.execute("pragma wal_checkpoint(truncate)")
        self._unfolded = False


def _run(errand: Errand, cursor: sqlite3.Cursor) -> None:
    cursor.execute("savepoint errand")
    try:
        errand.result, errand.fault = errand.work(cursor), None
    except (sqlite3.IntegrityError, ValueError, LookupError) as fault:
        errand.fault = fault
        cursor.execute("rollback to errand")
    cursor.execute("release errand")


def _touch(cursor: sqlite3.Cursor) -> None:
    """A write that changes nothing, to see whether the store is back."""
    version = cursor.execute("pragma user_version").fetchone()[0]
    cursor.execute(f"pragma user_version = {version}")
