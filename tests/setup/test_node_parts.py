"""Where the machine has no npm, or too old a one, one comes from the Python index; else a sentence says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from server import node_parts
from server.setup_steps import SetupError, Steps

FILES = ("package.json", "package-lock.json", ".npmrc")


class Noted(Steps):
    """Runs nothing: notes what it would, and makes what pip and npm would have made. `fails`: a word of what does."""

    def __init__(self, folder: Path, fails: str = "nothing") -> None:
        super().__init__(folder / "log", total=1)
        self.ran: list[list[str]] = []
        self._fails = fails

    def run(self, command: list[str], where: Path | None = None, count: str = "", of: int = 0) -> int:
        self.ran.append(command)
        if "--target" in command:
            Path(command[command.index("--target") + 1]).mkdir()
        if where:
            (where / "node_modules").mkdir()
        return int(self._fails in command)


@pytest.fixture
def static(tmp_path: Path) -> Path:
    folder = tmp_path / "static"
    folder.mkdir()
    for name in FILES:
        (folder / name).write_text("{}")
    return folder


@pytest.fixture(params=["none", "too old"])
def without_npm(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "npm"
    old.write_text("#!/bin/sh\necho 6.14.1\n")
    old.chmod(0o700)
    found = None if request.param == "none" else str(old)
    monkeypatch.setattr("server.node_parts.shutil.which", lambda name: found)


@pytest.mark.usefixtures("without_npm")
def test_without_npm_one_is_fetched_and_does_the_work(static: Path, tmp_path: Path) -> None:
    steps = Noted(tmp_path)
    node_parts.install(static, "python", tmp_path / "cache", steps)
    fetched, used = steps.ran
    assert fetched[:4] == ["python", "-m", "pip", "install"] and fetched[-1] == node_parts.WHEEL
    assert used[0].endswith("bin/node") and used[1].endswith("npm-cli.js") and used[2] == "ci"
    assert node_parts.is_ready(static)


@pytest.mark.usefixtures("without_npm")
def test_where_none_can_be_fetched_either_one_sentence_says_what_to_install(static: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"needs npm once.*install Node\.js 20 or newer.*again\.$"):
        node_parts.install(static, "python", tmp_path / "cache", Noted(tmp_path, fails=node_parts.WHEEL))
    assert not node_parts.is_ready(static)
