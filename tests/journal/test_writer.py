"""The writer of the store on SQLite: other processes, full disks, locked files, faults of those who wait."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from server import runtime
from server.journal import Store, connection, open_store, tables
from server.rooms.ports import Conflict, JournalUnavailable, Outcome, Stored, Unavailable
from tests.journal.entries import appended, entry, room

FILE = "tutti.db"


def elsewhere(path: Path) -> sqlite3.Connection:
    """What another process would hold."""
    return sqlite3.connect(path / FILE, isolation_level=None, timeout=5)


def until_ok(store: Store) -> None:
    for _ in range(500):
        if store.ok():
            return
        runtime.sleep(0.01)
    raise AssertionError("the store did not recover by itself")


class Heard:
    """What was told of `expected` submissions."""

    def __init__(self, expected: int) -> None:
        self.told: list[list[Outcome]] = []
        self._expected, self._all = expected, runtime.Event()

    def done(self, outcomes: list[Outcome]) -> None:
        self.told.append(outcomes)
        if len(self.told) == self._expected:
            self._all.set()

    def wait(self) -> list[list[Outcome]]:
        assert self._all.wait(10)
        return self.told


def test_what_was_stored_is_there_when_the_file_is_opened_again(tmp_path: Path, store: Store) -> None:
    appended(store, [entry("a", 1), entry("b", 1)])
    store.close()
    again = open_store(tmp_path / FILE)
    assert again.read("a") == [entry("a", 1)]
    assert appended(again, [entry("a", 2), entry("b", 1, "x")]) == [Stored(), Conflict()]
    again.close()


def test_when_another_process_was_first_its_entry_stays_and_ours_is_a_conflict(tmp_path: Path, store: Store) -> None:
    appended(store, [entry("a", 1)])
    with closing(elsewhere(tmp_path)) as other:
        other.execute(tables.ADD_EVENT, ("a", 2, 0, "s", "theirs", "c", "d", "n", "[]", "{}", False))
    assert appended(store, [entry("a", 2), entry("a", 3), entry("b", 1)]) == [
        Conflict(),
        Conflict(),
        Stored(),
    ]
    assert appended(store, [entry("a", 3)]) == [Stored()]
    assert [one.device for one in store.read("a")] == ["phone", "theirs", "phone"]


def test_what_was_submitted_before_a_conflict_was_known_is_a_conflict_too(tmp_path: Path, store: Store) -> None:
    """Else it would be stored as if what it was decided on had happened."""
    appended(store, [entry("a", 1)])
    both = Heard(2)
    with closing(elsewhere(tmp_path)) as other:
        other.execute("begin immediate")
        other.execute(tables.ADD_EVENT, ("a", 2, 0, "s", "theirs", "c", "d", "n", "[]", "{}", False))
        store.submit([entry("a", 2)], both.done)
        runtime.sleep(0.1)  # the writer has taken it and waits for the lock: what follows is another commit
        store.submit([entry("a", 3)], both.done)
        other.execute("commit")
    assert both.wait() == [[Conflict()], [Conflict()]]
    assert appended(store, [entry("a", 3)]) == [Stored()]


def test_text_that_no_database_can_hold_harms_only_its_room(store: Store) -> None:
    lost, kept = appended(store, [entry("a", 1, facts="\ud800"), entry("b", 1)])
    assert isinstance(lost, Unavailable)
    assert kept == Stored()
    assert store.ok()
    assert appended(store, [entry("a", 1)]) == [Stored()]


def test_outcomes_are_told_in_the_order_of_submission(store: Store) -> None:
    told: list[int] = []
    last = runtime.Event()

    def submit(seq: int) -> None:
        def done(outcomes: list[Outcome]) -> None:
            assert outcomes == [Stored()]
            if seq % 50 == 0:
                runtime.sleep(0.01)  # the next waits for it
            told.append(seq)
            if seq == 300:
                last.set()

        store.submit([entry("a", seq)], done)

    for seq in range(1, 301):
        submit(seq)
    assert last.wait(10)
    assert told == list(range(1, 301))


def test_who_fails_on_hearing_an_outcome_does_not_stop_the_others(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    def done(outcomes: list[Outcome]) -> None:
        raise RuntimeError("planted")

    store.submit([entry("a", 1)], done)
    assert appended(store, [entry("a", 2)]) == [Stored()]
    assert "planted" in caplog.text


def test_who_hears_that_something_was_not_stored_may_ask_the_journal_anything(store: Store) -> None:
    appended(store, [entry("a", 1)])
    store.save_draft("a", "s1", "st1", "r1", "title", 1, "words")
    heard: list[object] = []
    told = runtime.Event()

    def done(outcomes: list[Outcome]) -> None:
        heard.extend([store.drafts("a", "r1"), store.read("a"), store.secret("a", "x")])
        told.set()

    store.submit([entry("a", 5)], done)
    assert told.wait(5)
    assert heard[:2] == [[("s1", "title", 1, "words")], [entry("a", 1)]]


def test_one_more_may_join_a_transaction_that_has_not_begun(tmp_path: Path, store: Store) -> None:
    appended(store, [entry("a", 1)])
    both = Heard(2)
    with closing(elsewhere(tmp_path)) as other:
        other.execute("begin immediate")
        first = store.submit([entry("b", 1)], both.done)
        joined = 0
        while first(entry("b", 2 + joined)):  # until the writer has taken it, and waits for the file
            joined += 1
        second = store.submit([entry("a", 2)], both.done)
        assert second(entry("a", 3))
        other.execute("rollback")
    assert both.wait() == [[Stored()] * (1 + joined), [Stored(), Stored()]]
    assert [one.seq for one in store.read("a")] == [1, 2, 3]
    assert [one.seq for one in store.read("b")] == list(range(1, 2 + joined))


def test_what_joined_is_never_lost_and_what_came_too_late_is_not_stored(store: Store) -> None:
    stored = 0
    for _ in range(20):
        heard, joined = Heard(1), 0
        join = store.submit([entry("a", stored + 1)], heard.done)
        while join(entry("a", stored + 2 + joined)):
            joined += 1
        assert heard.wait() == [[Stored()] * (1 + joined)]
        stored += 1 + joined
    assert len(store.read("a")) == stored


def test_a_forgotten_secret_is_in_no_file(tmp_path: Path, store: Store) -> None:
    def is_on_disk(secret: bytes) -> bool:
        return any(secret in file.read_bytes() for file in tmp_path.iterdir())

    secret = store.secret("a", "reveal")
    assert is_on_disk(secret)
    store.forget_secret("a", "reveal")
    assert not is_on_disk(secret)


def test_closing_finishes_what_was_submitted(tmp_path: Path, store: Store) -> None:
    told: list[Outcome] = []
    for seq in range(1, 101):
        store.submit([entry("a", seq)], told.extend)
    store.close()
    assert told == [Stored()] * 100
    with closing(elsewhere(tmp_path)) as other:
        assert other.execute("select count(*) from event").fetchone() == (100,)


def test_with_the_lock_held_too_long_it_says_so_and_recovers_by_itself(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shorten_patience(store, monkeypatch)
    caplog.clear()
    with closing(elsewhere(tmp_path)) as other:
        other.execute("begin immediate")
        [outcome] = appended(store, [entry("a", 1)])
        assert outcome == Unavailable("Another program holds the database locked: close it.")
        assert not store.ok()
        with pytest.raises(JournalUnavailable):
            store.drafts("a", "r1")
    until_ok(store)
    assert appended(store, [entry("a", 1)]) == [Stored()]
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.WARNING]


def shorten_patience(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer's next connection gives up after 0.1 s."""
    pragmas = ("busy_timeout = 100", *connection.PRAGMAS[1:], "busy_timeout = 100")
    monkeypatch.setattr(connection, "PRAGMAS", pragmas)
    renew_connection(store)


def renew_connection(store: Store) -> None:
    """A fault of the store makes the writer connect anew."""

    def fail(cursor: sqlite3.Cursor) -> None:
        raise sqlite3.OperationalError("planted")

    with pytest.raises(JournalUnavailable):
        store._ask(fail)
    until_ok(store)


def test_on_a_full_disk_it_says_so_and_recovers_when_there_is_space(small_disk: Path) -> None:
    store = open_store(small_disk / FILE)
    store.create_room(room("a"))
    assert appended(store, [entry("a", 1)]) == [Stored()]
    ballast = small_disk / "ballast"
    fill(ballast)
    big = "x" * 20_000
    outcomes = [appended(store, [entry("a", seq, facts=big)])[0] for seq in range(2, 40)]
    assert outcomes[-1] == Unavailable("The disk is full: free some space.")
    kept = outcomes.count(Stored())
    assert [one.seq for one in store.read("a")] == list(range(1, kept + 2))
    ballast.unlink()
    until_ok(store)
    assert appended(store, [entry("a", kept + 2, facts=big)]) == [Stored()]
    store.close()


def fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


def test_a_full_database_says_so_and_recovers(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = connection.PRAGMAS
    monkeypatch.setattr(connection, "PRAGMAS", (*usual, "max_page_count = 40"))
    renew_connection(store)
    [outcome] = appended(store, [entry("a", 1, facts="x" * 200_000)])
    assert outcome == Unavailable("The disk is full: free some space.")
    monkeypatch.setattr(connection, "PRAGMAS", usual)
    renew_connection(store)
    assert appended(store, [entry("a", 1, facts="x" * 200_000)]) == [Stored()]
