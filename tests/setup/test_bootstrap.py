import ast
import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from server import bootstrap
from server.setup_steps import SetupError, Steps
from tests.setup.conftest import ROOT, Machine

NOWHERE = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_CONFIG_FILE": "/dev/null", "PIP_EXTRA_INDEX_URL": ""}


def needs(machine: Machine, requirement: str) -> None:
    (machine.root / "requirements.txt").write_text(requirement + "\n")


def own(machine: Machine) -> None:
    """Ask for something this Python does not have in that version, so that an environment must be made."""
    needs(machine, "")
    (machine.root / ".venv").mkdir()


@pytest.mark.slow
def test_the_first_start_makes_an_environment_and_the_second_only_uses_it(machine: Machine) -> None:
    own(machine)
    first = machine.start("--port", "1")
    assert f"runs in {machine.root / '.venv'}" in first.stdout
    assert "was asked --port 1" in first.stdout
    assert "sets itself up, once" in first.stderr
    assert len(machine.npm_calls()) == 1

    second = machine.start()
    assert second.stderr == ""
    assert f"runs in {machine.root / '.venv'}" in second.stdout
    assert len(machine.npm_calls()) == 1


@pytest.mark.slow
def test_a_half_made_environment_is_made_anew(machine: Machine) -> None:
    own(machine)
    machine.start()
    (machine.root / ".venv" / "tutti-installing").touch()
    (machine.root / ".venv" / "tutti-server-ready").unlink()
    (machine.root / ".venv" / "left-behind").touch()
    again = machine.start()
    assert again.returncode == 0
    assert not (machine.root / ".venv" / "left-behind").exists()


@pytest.mark.slow
def test_a_changed_lock_file_asks_npm_again_and_leaves_the_environment_alone(machine: Machine) -> None:
    own(machine)
    machine.start()
    (machine.root / ".venv" / "left-behind").touch()
    (machine.root / "static" / "package-lock.json").write_text(json.dumps({"name": "newer"}))
    again = machine.start()
    assert "server libraries" not in again.stderr
    assert len(machine.npm_calls()) == 2
    assert (machine.root / ".venv" / "left-behind").exists()


@pytest.mark.slow
def test_two_first_starts_at_once_set_up_one_after_the_other_and_only_once(machine: Machine) -> None:
    own(machine)
    both = [
        subprocess.Popen(machine.command(), cwd=machine.root, env=machine.environment, stderr=subprocess.DEVNULL)
        for _ in range(2)
    ]
    assert [start.wait() for start in both] == [0, 0]
    assert len(machine.npm_calls()) == 1


@pytest.mark.slow
def test_a_first_start_without_the_internet_says_so_in_one_sentence(machine: Machine) -> None:
    own(machine)
    needs(machine, "tutti-needs-this==1.0")
    start = machine.start(**NOWHERE)
    assert start.returncode == 1
    assert "connect once, then run the same command again" in start.stderr.splitlines()[-1]
    assert "Traceback" not in start.stderr


def test_an_environment_that_already_has_everything_is_used_as_it_is(machine: Machine) -> None:
    needs(machine, f"pytest=={version('pytest')}")
    start = machine.start()
    assert f"runs in {sys.prefix}" in start.stdout
    assert not (machine.root / ".venv").exists()


def test_a_changed_pin_is_not_satisfied_by_another_version(machine: Machine) -> None:
    needs(machine, "pytest==0.0.1")
    assert not bootstrap._satisfied(machine.root / "requirements.txt")


def test_a_machine_that_somebody_else_prepares_is_left_alone(machine: Machine) -> None:
    start = machine.start(TUTTI_NO_SETUP="1")
    assert f"runs in {sys.prefix}" in start.stdout
    assert not (machine.root / ".cache").exists()
    assert machine.npm_calls() == []


def test_when_npm_finds_no_line_the_sentence_says_so_and_nothing_half_done_stays(machine: Machine) -> None:
    start = machine.start(NPM_FAILS="ENOTFOUND")
    assert start.returncode == 1
    assert "browser libraries: there is no way to the Internet" in start.stderr
    assert not (machine.root / "static" / "node_modules").exists()


def test_a_folder_where_tutti_may_not_write_is_one_sentence(machine: Machine) -> None:
    (machine.root / ".cache").write_text("a file stands in its way")
    start = machine.start()
    assert start.returncode == 1
    assert start.stderr.count("\n") == 1
    assert "may not write" in start.stderr


def test_a_python_without_ensurepip_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SetupError, match="python3-venv"):
        bootstrap._make_venv(Steps(tmp_path / "log", total=1))


def test_an_old_python_is_told_so_and_can_read_the_program_that_far(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("bootstrap.py", "node_parts.py", "setup_steps.py", "__main__.py"):
        ast.parse((ROOT / "server" / name).read_text(), feature_version=(3, 8))
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer and this is 3\.9"):
        bootstrap.ensure()
