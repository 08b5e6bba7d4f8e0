"""The tick: one transaction appends what all rooms decided while the last one was written; then patches, then answers.

Append before publish, always; answers come after the sender's own patches. No timer: the next commit starts when the
last one ended, so it is prompt when the house is quiet and gathers by itself when it is busy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from server.game.outcome import Event, Refusal, refuse
from server.rooms.keeper import Accepted, Answer, Keeper, Waiting
from server.rooms.ports import (
    Conflict,
    Entry,
    Journal,
    JournalUnavailable,
    Outcome,
    Publisher,
    Repeated,
    Stored,
    Unavailable,
)  # fmt: skip
from server.runtime import Lock, Signal

MOST = 500  # entries a commit
Decided = tuple[Keeper, Waiting]
Failed = Sequence[tuple[Waiting, Outcome]]


class Tick:
    def __init__(self, journal: Journal, publisher: Publisher) -> None:
        self.journal = journal
        self.publisher = publisher
        self._lock = Lock()
        self._waiting: list[Decided] = []
        self._writing = False
        self._batch: list[Decided] = []  # what is being written
        self._join: Callable[[Entry], bool] = lambda _: False  # one more into the transaction that has not begun

    def act(self, keeper: Keeper, waiting: Waiting) -> Answer:
        """Decide `waiting` now, and come back with its answer once it is on disk and published."""
        answers: list[Answer] = []
        answered = Signal()

        def told(answer: Answer) -> None:
            answers.append(answer)
            answered.set()

        self.take(keeper, waiting, told)
        answered.wait()
        return answers[0]

    def take(self, keeper: Keeper, waiting: Waiting, then: Callable[[Answer], None]) -> None:
        """Decide `waiting` now. `then` is told the answer once it is on disk and published.

        It must neither wait nor raise. For the wire: where no green thread waits for the disk, none has to be woken.
        """
        with self._lock:
            early = keeper.decide(waiting)
            if early is None:
                self._queue(keeper, waiting)
            if early is None or isinstance(early, Waiting):
                (early or waiting).told.append(then)
                early = None
        if early is not None:
            then(early)
        else:
            self._write()

    def _queue(self, keeper: Keeper, waiting: Waiting) -> None:
        """Into the transaction that is about to begin, if it is still in time for it; else into the next one."""
        in_time = self._writing and not self._waiting and len(self._batch) < MOST
        if in_time and self._join(_entry(waiting)):
            self._batch.append((keeper, waiting))
        else:
            self._waiting.append((keeper, waiting))

    def _write(self) -> None:
        with self._lock:
            if self._writing or not self._waiting:
                return
            self._writing = True
            self._batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        self._join = self.journal.submit([_entry(one) for _, one in self._batch], self._written)

    def _written(self, outcomes: list[Outcome]) -> None:
        with self._lock:
            batch = self._batch
            for keeper in _keepers(batch):
                mine = [
                    (waiting, outcome) for (of, waiting), outcome in zip(batch, outcomes, strict=True) if of is keeper
                ]
                self._settle_surely(keeper, mine)
            self._writing = False
        self._write()

    def _settle_surely(self, keeper: Keeper, mine: list[tuple[Waiting, Outcome]]) -> None:
        """One room's fault is its own: everybody is answered, and the other rooms' ticks go on."""
        try:
            self._settle(keeper, mine)
        except Exception:
            refusal = keeper.fault("what follows a commit")
            for waiting, outcome in mine:
                entry = waiting.entry if isinstance(outcome, Stored) else None
                if waiting.answer is None:
                    waiting.reply(Accepted(entry.seq) if entry else refusal)

    def _settle(self, keeper: Keeper, mine: list[tuple[Waiting, Outcome]]) -> None:
        stored = [waiting for waiting, outcome in mine if isinstance(outcome, Stored)]
        if stored:
            self.publisher.publish(keeper.row.id, keeper.commit(stored))
            self._revoke(keeper, stored)
            if any(waiting.event and changes_readers(waiting.event) for waiting in stored):
                self.publisher.regroup(keeper.row.id)
        for waiting in stored:
            assert waiting.entry
            waiting.reply(Accepted(waiting.entry.seq))
        failed = [(waiting, outcome) for waiting, outcome in mine if not isinstance(outcome, Stored)]
        if failed:
            self._begin_again(keeper, failed)

    def _begin_again(self, keeper: Keeper, failed: Failed) -> None:
        """This room's append failed: read on, and decide again what waits; nobody else is troubled."""
        if any(isinstance(outcome, Conflict | Repeated) for _, outcome in failed):
            failed = self._read_on(keeper, failed)
        keeper.start_over()
        again = [waiting for waiting, outcome in failed if isinstance(outcome, Conflict)]
        for waiting, outcome in failed:
            if isinstance(outcome, Repeated):
                same = outcome.digest == waiting.digest
                waiting.reply(Accepted(outcome.seq) if same else refuse("command/id_reused"))
            elif not isinstance(outcome, Conflict):
                waiting.reply(refuse("store/unavailable"))
        again += [waiting for of, waiting in self._waiting if of is keeper]
        self._waiting = [one for one in self._waiting if one[0] is not keeper]
        for waiting in again:
            self._decide_again(keeper, waiting)

    def _read_on(self, keeper: Keeper, failed: Failed) -> Failed:
        """Fold what another process wrote. If that cannot be read now, all of them are told so."""
        try:
            more = self.journal.read(keeper.row.id, keeper.seq)
        except JournalUnavailable as problem:
            return [(waiting, Unavailable(problem.reason)) for waiting, _ in failed]
        self.publisher.publish(keeper.row.id, keeper.follow(more))
        self.publisher.regroup(keeper.row.id)
        return failed

    def _decide_again(self, keeper: Keeper, waiting: Waiting) -> None:
        early = keeper.decide(waiting)
        if isinstance(early, Accepted | Refusal):
            waiting.reply(early)
        else:
            self._waiting.append((keeper, waiting))

    def _revoke(self, keeper: Keeper, stored: Iterable[Waiting]) -> None:
        ended = [
            key
            for waiting in stored
            if waiting.event and "vault" in waiting.event.patches
            for key, of in waiting.event.patches["vault"].get("keys", {}).items()
            if of is None
        ]
        if ended:
            self.publisher.revoke(keeper.row.id, ended)


def changes_readers(made: Event) -> bool:
    """A group began or came back, somebody went into one or out of the room: layers have other readers."""
    patch = made.patches.get("room", {})
    seats = (patch.get("seats") or {}).values()
    return "groups" in patch or any({"group", "left"} & set(one or {}) for one in seats)


def _entry(waiting: Waiting) -> Entry:
    assert waiting.entry
    return waiting.entry


def _keepers(batch: list[Decided]) -> list[Keeper]:
    return list(dict.fromkeys(keeper for keeper, _ in batch))
