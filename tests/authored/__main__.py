"""The real server with the scenarios of the tests on its shelf: `python3 -m tests.authored`."""

from server import runtime

runtime.patch("eventlet")

import sys
from pathlib import Path

from server import app, cli
from server.library.shelf import Library

app.Library = lambda: Library(Path(__file__).parent)  # type: ignore[misc, assignment]

if __name__ == "__main__":
    sys.exit(cli.run())
