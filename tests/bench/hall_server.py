"""The real server with the scenario of a full hall on its shelf."""

from server import runtime

runtime.patch("eventlet")

import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from server import app, cli  # noqa: E402
from server.library.shelf import Library  # noqa: E402

SHELF = Path(__file__).parent / "shelf"
app.Library = lambda: Library(SHELF)  # type: ignore[assignment, misc]

if __name__ == "__main__":
    sys.exit(cli.run())
