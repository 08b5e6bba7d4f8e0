import os
import subprocess

import pytest

from tests import chromium


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine without any Chromium; nothing is really run."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(chromium, "executable", lambda: None)
    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_debian_as_root_installs_its_own_chromium(asked: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="install Chromium, then run again"):
        chromium.make_ready()
    assert asked[1] == ["apt-get", "install", "-y", "-q", "chromium"]
    assert asked[2][-2:] == ["install", "chromium"]  # Playwright's own, when even that did not help


def test_elsewhere_playwright_fetches_one(asked: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit):
        chromium.make_ready()
    assert [command[-2:] for command in asked] == [["install", "chromium"]]


def test_a_chromium_that_is_there_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium.shutil, "which", lambda name: "/usr/bin/chromium" if name == "chromium" else None)
    assert chromium.executable() == "/usr/bin/chromium"
    chromium.make_ready()
