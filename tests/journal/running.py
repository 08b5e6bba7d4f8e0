"""Starts one of the programs in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@contextmanager
def running(name: str, mode: str, path: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program, killed at the end if it has not ended."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.journal.programs", name, mode, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def heard(lines: str) -> list[dict[str, Any]]:
    """What it told; a last line cut short by its death was not told."""
    return [json.loads(line) for line in lines.splitlines(keepends=True) if line.endswith("\n")]
