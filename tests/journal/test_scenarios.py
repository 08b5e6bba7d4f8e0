"""Authors' scenarios in the database's file: every version is kept, whose is whose, and what is deleted is gone."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from server.authors.facilitators import Facilitator
from server.authors.scenarios import MOST_SCENARIOS, MOST_VERSIONS, Conflict, Picture, Saving, Version
from server.journal import MemoryJournal, Store, open_store
from server.journal.connection import connect
from server.journal.facilitators import StoredFacilitators
from server.journal.memory import MemoryDatabase
from server.journal.scenarios import Database, StoredScenarios
from tests.journal.entries import room


@pytest.fixture(params=["store", "memory"])
def database(request: pytest.FixtureRequest) -> Database:
    kept: Database = request.getfixturevalue("store") if request.param == "store" else MemoryDatabase()
    return kept


def saving(text: str, at_ms: int = 1, *, by: str = "", draft: bool = False) -> Saving:
    return Saving(text, {"title": text}, by, at_ms, draft)


def test_both_databases_keep_the_same_promises(database: Database) -> None:
    scenarios = StoredScenarios(database)
    assert scenarios.create("s1", "ines", saving("one", 1, by="Inès"))
    assert scenarios.save("s1", "ines", 1, saving("two", 2, by="Inès")) == Version(2, 2, "Inès")
    conflict = scenarios.save("s1", "ines", 1, saving("mine", 3, by="Paul"))
    assert isinstance(conflict, Conflict) and (conflict.theirs.text, conflict.yours) == ("two", 3)
    assert scenarios.versions("s1", "ines") == [
        Version(3, 3, "Paul", beside=True), Version(2, 2, "Inès"), Version(1, 1, "Inès")
    ]  # fmt: skip
    found = scenarios.version("s1", "ines", 2)
    assert found and found[1] and (found[0].text, found[1].text) == ("two", "one")
    assert [(kept.version.n, kept.card) for kept in scenarios.of("ines")] == [(2, {"title": "two"})]


def test_what_is_somebody_else_s_is_not_there(database: Database) -> None:
    scenarios = StoredScenarios(database)
    scenarios.create("s1", "ines", saving("one"))
    scenarios.keep_picture("s1", "ines", Picture("a.webp", "image/webp", b"x"))
    assert scenarios.of("paul") == []
    for found in (
        scenarios.latest("s1", "paul"), scenarios.versions("s1", "paul"), scenarios.version("s1", "paul", 1),
        scenarios.save("s1", "paul", 1, saving("x")), scenarios.picture("s1", "paul"),
        scenarios.delete("s1", "paul"), scenarios.keep_picture("s1", "paul", None),
    ):  # fmt: skip
        assert not found
    latest = scenarios.latest("s1", "ines")
    assert latest and latest.text == "one" and scenarios.picture("s1", "ines")


def test_the_oldest_versions_go_when_there_are_very_many_and_the_shelf_has_an_end(database: Database) -> None:
    scenarios = StoredScenarios(database)
    scenarios.create("s1", "ines", saving("0"))
    for n in range(1, MOST_VERSIONS + 5):
        assert isinstance(scenarios.save("s1", "ines", n, saving(str(n), n)), Version)
    versions = scenarios.versions("s1", "ines")
    assert versions and len(versions) == MOST_VERSIONS and versions[0].n == MOST_VERSIONS + 5
    made = [scenarios.create(f"t{n}", "ines", saving("x")) for n in range(MOST_SCENARIOS)]
    assert made.count(True) == MOST_SCENARIOS - 1 and made[-1] is False


def test_what_is_deleted_is_gone_from_the_disk(tmp_path: Path) -> None:
    store = open_store(tmp_path / "tutti.db")
    scenarios = StoredScenarios(store)
    scenarios.create("s1", "ines", saving("a moonlit orchard"))
    scenarios.save("s1", "ines", 1, saving("a moonlit orchard, changed"))
    scenarios.keep_picture("s1", "ines", Picture("a.webp", "image/webp", b"a moonlit face"))
    assert scenarios.delete("s1", "ines")
    store.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("tutti.db*"))
    assert b"moonlit" not in kept


def test_what_was_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    first = open_store(tmp_path / "tutti.db")
    StoredScenarios(first).create("s1", "", saving("kept"))
    first.close()
    again = open_store(tmp_path / "tutti.db")
    found = StoredScenarios(again).latest("s1", "")
    again.close()
    assert found and found.text == "kept"


def test_who_is_removed_leaves_their_scenarios_and_rooms_to_the_server(store: Store) -> None:
    facilitators, scenarios = StoredFacilitators(store), StoredScenarios(store)
    ines = Facilitator("f1", "Inès")
    assert facilitators.add(ines, "hash") and not facilitators.add(Facilitator("f2", " INÈS "), "hash")
    scenarios.create("s1", "f1", saving("hers"))
    store.create_room(replace(room("hers"), owner="f1"))
    facilitators.begin_session("t", ines, 1, 10)
    assert facilitators.session("t", 5) == ines and facilitators.session("t", 11) is None
    assert facilitators.remove(ines) == 1
    assert facilitators.session("t", 5) is None and facilitators.all() == []
    assert scenarios.latest("s1", "") and scenarios.latest("s1", "f1") is None
    assert {one.id: one.owner for one in store.rooms()}["hers"] == ""


def test_a_database_of_the_first_version_keeps_its_rooms(tmp_path: Path) -> None:
    """Its rooms are whose the link and the key are."""
    path = tmp_path / "tutti.db"
    open_store(path).close()
    with closing(connect(path)) as connection:
        for table in ("picture", "version", "scenario", "session", "facilitator"):
            connection.execute(f"drop table {table}")
        connection.execute("alter table room drop column owner")
        connection.execute("insert into room values ('r1', 'ABCDEF', 'Old', 1, 2, 'e')")
        connection.execute("update alembic_version set version_num = '0001'")
    store = open_store(path)
    row = store.find_room("ABCDEF")
    store.close()
    assert row and (row.title, row.owner) == ("Old", "")


def test_the_journal_in_memory_knows_whose_a_room_is(memory: MemoryJournal) -> None:
    assert {row.owner for row in memory.rooms()} == {""}
