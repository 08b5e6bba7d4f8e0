"""The journal kept: in SQLite, where `Store` is opened by `open_store`, or in memory."""

from server.journal.memory import MemoryJournal
from server.journal.opening import StoreProblem, open_store
from server.journal.store import Store

__all__ = ["MemoryJournal", "Store", "StoreProblem", "open_store"]
