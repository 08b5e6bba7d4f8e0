"""What stands in the way of a database is said in one sentence that tells what to do."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from server.journal import StoreProblem, open_store, opening, studio_tables
from tests.journal.entries import appended, entry, room

FILE = "tutti.db"


def problem(path: Path) -> str:
    with pytest.raises(StoreProblem) as found:
        open_store(path)
    sentence = str(found.value)
    assert sentence.endswith(".") and "\n" not in sentence
    return sentence


def made(path: Path) -> Path:
    """A database with a room that has some events in it."""
    store = open_store(path)
    store.create_room(room("a"))
    appended(store, [entry("a", seq, facts="x" * 500) for seq in range(1, 100)])
    store.close()
    return path


def test_the_folder_is_made(tmp_path: Path) -> None:
    made(tmp_path / "new" / "folder" / FILE)
    assert (tmp_path / "new" / "folder" / FILE).exists()


def test_a_new_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    made(tmp_path / FILE)
    store = open_store(tmp_path / FILE)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("tutti.db*")}
    store.close()
    assert FILE in modes and set(modes.values()) == {0o600}, modes


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    made(tmp_path / FILE)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text("Dear diary, today we built a mill.")
    assert "is not a database" in problem(path)
    assert path.read_text().startswith("Dear diary")


def test_a_damaged_database_is_not_used(tmp_path: Path) -> None:
    path = made(tmp_path / FILE)
    content = bytearray(path.read_bytes())
    content[8192:16384] = b"\xa5" * 8192
    path.write_bytes(content)
    assert "damaged" in problem(path)


def test_a_database_cut_short_is_not_used(tmp_path: Path) -> None:
    path = made(tmp_path / FILE)
    path.write_bytes(path.read_bytes()[:5000])
    assert "damaged" in problem(path)


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as other:
        other.execute("create table recipe (name)")
    assert "another program" in problem(tmp_path / FILE)


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = made(tmp_path / FILE)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("update alembic_version set version_num = '9999'")
        newer.commit()
    assert "newer version" in problem(path)


@pytest.mark.slow
def test_two_processes_may_make_the_same_database_at_once(tmp_path: Path) -> None:
    program = f"""
import pathlib
from server.journal import open_store
open_store(pathlib.Path({str(tmp_path / FILE)!r})).close()
"""
    both = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(2)]
    assert [one.wait(timeout=20) for one in both] == [0, 0]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be made" in problem(tmp_path / "file" / "data" / FILE)


def test_a_folder_that_cannot_be_written_is_named(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert "cannot be written" in problem(small_disk / FILE)


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert "is a folder" in problem(tmp_path / FILE)


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    shared = tmp_path / "shared drive"
    escaped = str(shared).replace(" ", "\\040")
    mounts.write_text(f"/dev/vda / ext4 rw 0 0\nnas:/all {escaped} nfs4 rw 0 0\nx {escaped}2 ext4 rw 0 0\n")
    monkeypatch.setattr(opening, "MOUNTS", mounts)
    assert "network drive (nfs4)" in problem(shared / "data" / FILE)
    made(tmp_path / "shared drive2" / FILE)


def test_the_migrations_make_the_tables_the_code_speaks_of(tmp_path: Path) -> None:
    path = made(tmp_path / FILE)
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), studio_tables.metadata) == []
    engine.dispose()


def test_the_newest_migration_is_the_one_that_opens_without_alembic(tmp_path: Path) -> None:
    assert ScriptDirectory(str(opening.MIGRATIONS)).get_current_head() == opening.REVISION
    path = made(tmp_path / FILE)
    program = f"""
import sys, pathlib
from server.journal import open_store
open_store(pathlib.Path({str(path)!r})).close()
assert "alembic" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=20)


def test_a_commit_is_made_to_survive_a_power_cut(tmp_path: Path) -> None:
    from server.journal.connection import connect

    with closing(connect(made(tmp_path / FILE))) as connection:
        kept = {
            name: connection.execute(f"pragma {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    full = 2
    assert kept == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
