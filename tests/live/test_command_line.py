"""`python3 -m server` as people start it: a real process, its words on the terminal, its end."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from server.settings import ASYNC_MODES

ROOT = Path(__file__).resolve().parents[2]
PREPARED = {**os.environ, "TUTTI_NO_SETUP": "1"}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-W", "error::RuntimeWarning", "-m", "server", "--port", "0", *arguments]


def finished(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), cwd=ROOT, env=PREPARED, capture_output=True, text=True, check=False)


@contextmanager
def started(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, once it is ready, and what it printed until then."""
    with subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        env=PREPARED,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = ""
        try:
            for line in process.stdout:
                said += line
                if "Ctrl+C" in line:
                    break
            yield process, said
        finally:
            process.kill()


@pytest.mark.parametrize("mode", ASYNC_MODES)
def test_it_says_where_it_is_answers_there_and_stops_when_told(mode: str, tmp_path: Path) -> None:
    with started("--data", str(tmp_path), "--async-mode", mode) as (process, said):
        address = re.search(r"Players go to +(http://127\.0\.0\.1:\d+)$", said, re.MULTILINE)
        assert address, said
        assert f"You sign in at  {address[1]}/" in said
        with urllib.request.urlopen(f"{address[1]}/healthz") as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGTERM)
        _, complained = process.communicate()
        assert process.returncode == 0
        assert "Everything is kept" in complained
        assert "not greened" not in complained
        assert "Traceback" not in complained


def test_a_second_server_on_the_same_folder_is_one_sentence(tmp_path: Path) -> None:
    with started("--data", str(tmp_path)) as (first, _):
        second = finished("--data", str(tmp_path))
    assert second.returncode == 1
    assert second.stderr.count("\n") == 1
    assert f"process {first.pid}" in second.stderr


def test_a_killed_server_starts_again_on_its_folder(tmp_path: Path) -> None:
    with started("--data", str(tmp_path)) as (first, _):
        first.kill()
    with started("--data", str(tmp_path)) as (_, said):
        assert "Tutti is ready" in said


def test_a_damaged_database_is_one_sentence(tmp_path: Path) -> None:
    with started("--data", str(tmp_path)) as (first, _):
        first.send_signal(signal.SIGTERM)
        first.communicate()
    damaged = [path for path in tmp_path.iterdir() if path.read_bytes().startswith(b"SQLite format 3")]
    for path in damaged:
        path.write_bytes(b"not a database any more")
    assert damaged
    again = finished("--data", str(tmp_path))
    assert again.returncode == 1
    assert again.stderr.count("\n") == 1
    assert str(damaged[0]) in again.stderr
