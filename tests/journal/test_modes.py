"""The store keeps its promises however the program waits."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from server.runtime import MODES, Mode
from tests.journal.running import ROOT, heard, running

in_every_mode = pytest.mark.parametrize("mode", MODES)
in_the_usual_mode_first = pytest.mark.parametrize(
    "mode", [mode if mode == "eventlet" else pytest.param(mode, marks=pytest.mark.slow) for mode in MODES]
)

LOCKED = 3.0

# Another process's load may hold us up too; a hub that waits for the lock would stand still for `LOCKED`.
LONGEST_GAP = 1.0  # s; a hub that waits for the lock stands still for all of LOCKED. Quiet machines show 3 ms


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["eventlet", "gevent"])
def test_every_promise_holds_under_green_threads(mode: Mode) -> None:
    program = (
        f"from server import runtime; runtime.patch({mode!r}); import sys, pytest; "
        "sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', 'tests/journal/test_promises.py', "
        "'tests/journal/test_writer.py']))"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.slow
@in_the_usual_mode_first
def test_a_thousand_lines_are_logged_during_400_commits_and_nothing_hangs(tmp_path: Path, mode: Mode) -> None:
    with running("log_while_it_commits", mode, tmp_path / "tutti.db") as program:
        told, _ = program.communicate(timeout=30)
    assert heard(told) == [{"stored": 400, "missing": 0, "a_thousand": True}]


@pytest.mark.slow
@in_every_mode
def test_while_another_process_holds_the_file_the_hub_goes_on(tmp_path: Path, mode: Mode) -> None:
    path = tmp_path / "tutti.db"
    with (
        running("wait_for_the_lock", mode, path) as program,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        assert program.stdin and program.stdout and program.stdout.readline()
        other.execute("begin immediate")
        print("go", file=program.stdin, flush=True)
        time.sleep(LOCKED)
        other.execute("commit")
        told, _ = program.communicate(timeout=30)
    [seen] = heard(told)
    assert seen["stored"]
    assert seen["waited"] > LOCKED * 0.8
    assert seen["gap"] < LONGEST_GAP
