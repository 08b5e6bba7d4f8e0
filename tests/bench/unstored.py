"""The real server with its journal in memory: what durability costs is the difference."""

from server import runtime

runtime.patch("eventlet")

import sys  # noqa: E402

from server import app, cli  # noqa: E402
from server.journal.memory import MemoryJournal  # noqa: E402

app.open_store = lambda path: MemoryJournal()  # type: ignore[assignment]

if __name__ == "__main__":
    sys.exit(cli.run())
