"""Starts one of the programs in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def start(name: str, mode: str, path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.journal.programs", name, mode, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def heard(lines: str) -> list[dict[str, Any]]:
    """What it told; a last line cut short by its death was not told."""
    return [json.loads(line) for line in lines.splitlines(keepends=True) if line.endswith("\n")]
