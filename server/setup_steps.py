"""What one sees while Tutti sets itself up: numbered steps on the terminal, everything else in a log file."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

NO_LINE = (
    "Failed to establish a new connection",
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "ConnectTimeout",
    "ReadTimeout",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ETIMEDOUT",
    "ECONNREFUSED",
    "ECONNRESET",
    "ENETUNREACH",
)


class SetupError(Exception):
    """One sentence that says what to do."""


class Steps:
    def __init__(self, log: Path, total: int) -> None:
        self.name = ""
        self._log = log
        self._total = total
        self._number = 0
        self._live = sys.stderr.isatty()
        log.write_text("")

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[Steps]:
        if self._number == 0:
            _say("Tutti sets itself up, once: it takes a minute or two and the Internet, never again.\n")
        self._number += 1
        self.name = name
        self._show("…")
        since = time.monotonic()
        try:
            yield self
        except BaseException:
            _say("\n")
            raise
        self._show(f"ready ({time.monotonic() - since:.0f} s)\n", again=True)

    def run(self, command: list[str], where: Path | None = None, count: str = "", of: int = 0) -> int:
        """Run it with its words in the log; on a terminal, count the lines that begin with `count`."""
        seen = 0
        with self._log.open("a", encoding="utf-8") as log:
            log.write("$ " + " ".join(command) + "\n")
            with subprocess.Popen(
                command,
                cwd=where,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            ) as process:
                assert process.stdout is not None
                for line in process.stdout:
                    log.write(line)
                    if count and line.startswith(count):
                        seen += 1
                        self._show(f"{min(seen, of)} of {of}", again=True, only_live=True)
        return process.returncode

    def what_to_do(self) -> str:
        said = self._log.read_text(encoding="utf-8", errors="replace")
        if any(sign in said for sign in NO_LINE):
            return "there is no way to the Internet from here; connect once, then run the same command again."
        return f"the reason is at the end of {self._log}; mend it, then run the same command again."

    def _show(self, state: str, again: bool = False, only_live: bool = False) -> None:
        if only_live and not self._live:
            return
        if again and not self._live:
            _say(f" {state}")
            return
        start = "\r\x1b[K" if self._live else ""
        _say(f"{start}  {self._number}/{self._total}  {self.name} {state}")


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
