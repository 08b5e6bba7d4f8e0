"""Connections to the SQLite file, and what its errors mean to the person who runs the server."""

import sqlite3
from pathlib import Path

# Another process may hold the file for that long before a commit gives up.
BUSY_MS = 5_000

# In this order: WAL first, the rest depends on it. FULL: an acknowledged commit survives a power cut.
PRAGMAS = (
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = wal",
    "synchronous = full",
    "foreign_keys = on",
    "secure_delete = on",
    f"journal_size_limit = {64 * 1024 * 1024}",
)

_FULL = "The disk is full: free some space."
_LOCKED = "Another program holds the database locked: close it."
_READ_ONLY = "The database cannot be written: check the rights of the file and of its folder."
_DAMAGED = "The database is damaged: put a backup in its place, or set the file aside to start afresh."
_DISK = "The disk does not answer as it should: check it, and the rights of the folder."

_REASONS = {
    "SQLITE_FULL": _FULL,
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _READ_ONLY,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_IOERR": _DISK,
    "SQLITE_CANTOPEN": _DISK,
}

CLOSED = "The server is stopping."


def connect(path: Path) -> sqlite3.Connection:
    """A connection that begins no transaction by itself."""
    connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"pragma {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def reason_of(error: Exception) -> str:
    """One sentence that says what to do."""
    name: str = getattr(error, "sqlite_errorname", "")
    for known, reason in _REASONS.items():
        if name == known or name.startswith(known + "_"):
            return reason
    return f"The store failed: {type(error).__name__}: {error}."
