"""Opens the database: every reason why it cannot be used is one sentence that says what to do."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from server.journal.connection import connect, reason_of
from server.journal.store import Store

# The newest migration. A database at this revision opens without loading Alembic.
REVISION = "0002"

# Written into the file, so that we know our own: "Tutt".
APPLICATION_ID = 0x54757474

MIGRATIONS = Path(__file__).parent / "migrations"
MOUNTS = Path("/proc/self/mounts")
NETWORKS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "fuse.sshfs", "fuse.glusterfs", "ceph"}


class StoreProblem(Exception):
    """The database cannot be used; the text is for the person who starts the server."""


def open_store(path: Path) -> Store:
    """The journal in this file, made if it is not there. That one server uses it is the caller's to see to."""
    path = path.absolute()
    _check_place(path)
    try:
        _check_file(path)
        _bring_up_to_date(path)
    except sqlite3.Error as error:
        raise StoreProblem(f"{path}: {reason_of(error)}") from error
    return Store(path)


def _check_place(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreProblem(
            f"The folder {path.parent} cannot be made ({error.strerror}): choose another with --data."
        ) from error
    if not os.access(path.parent, os.W_OK):
        raise StoreProblem(
            f"The folder {path.parent} cannot be written: change its rights, or choose another with --data."
        )
    kind = _file_system(path)
    if kind in NETWORKS:
        raise StoreProblem(
            f"The folder {path.parent} is on a network drive ({kind}), where a database is not safe: "
            "choose a folder on a disk of this machine with --data."
        )
    if path.is_dir():
        raise StoreProblem(f"{path} is a folder: the database is a file. Choose another place with --data.")
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        raise StoreProblem(f"The file {path} cannot be read and written: change its rights or its owner.")


def _file_system(path: Path) -> str:
    """The kind of file system the file is on; empty where the system does not tell it this way."""
    if not MOUNTS.exists():
        return ""
    real = path.parent.resolve()
    found = (Path("/"), "")
    for line in MOUNTS.read_text(errors="replace").splitlines():
        _, point, kind, *_ = line.split(" ")
        mount = Path(point.encode().decode("unicode_escape"))
        if real.is_relative_to(mount) and len(mount.parts) >= len(found[0].parts):
            found = (mount, kind)
    return found[1]


def _check_file(path: Path) -> None:
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            raise StoreProblem(f"{path} is not a database: move it away, or choose another folder with --data.")
    with closing(connect(path)) as connection:
        checked = connection.execute("pragma quick_check(1)").fetchone()[0]
        if checked != "ok":
            raise StoreProblem(f"{path} is damaged: put a backup in its place, or move it away to start afresh.")
        owner = connection.execute("pragma application_id").fetchone()[0]
        tables = connection.execute("select count(*) from sqlite_master").fetchone()[0]
        if tables and owner != APPLICATION_ID:
            raise StoreProblem(f"{path} is a database of another program: choose another folder with --data.")


def _bring_up_to_date(path: Path) -> None:
    if not path.exists():  # what people write, and who may facilitate, is for its owner alone
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(connect(path)) as connection:
        if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
            raise StoreProblem(f"The disk of {path.parent} is not fit for a database: choose another with --data.")
        revision = _revision(connection)
        if revision == REVISION:
            return
    _migrate(path, revision)


def _revision(connection: sqlite3.Connection) -> str | None:
    if not connection.execute("select 1 from sqlite_master where name = 'alembic_version'").fetchone():
        return None
    row = connection.execute("select version_num from alembic_version").fetchone()
    return row[0] if row else None


def _migrate(path: Path, revision: str | None) -> None:
    # Both take a while to load, and are needed once in a database's life.
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreProblem(f"{path} was made by a newer version: update this one, or choose another folder.")
    engine = sa.create_engine("sqlite://", creator=lambda: connect(path), poolclass=sa.NullPool)
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("begin immediate"))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"pragma application_id = {APPLICATION_ID}")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
