"""What people read in the repository is true."""

import re
from pathlib import Path

from server.cli import Commands
from server.library.files import check, read_yaml
from server.library.scenario import Scenario
from tests.repo.test_layout import ROOT, tracked

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
COMMAND = re.compile(r"python3 -m server ([a-z][a-z-]*)")
LARGEST_PICTURE = 200_000


def documents() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".md"]


def test_every_link_leads_to_a_file() -> None:
    dead = [
        f"{path.relative_to(ROOT)}: {link}"
        for path in documents()
        for link in LINK.findall(path.read_text(encoding="utf-8"))
        if not (path.parent / link).exists()
    ]
    assert dead == []


def test_every_command_that_is_told_exists() -> None:
    known = Commands().list_commands(None)  # type: ignore[arg-type]
    told = {name for path in documents() for name in COMMAND.findall(path.read_text(encoding="utf-8"))}
    assert told - set(known) == set()


def test_the_shortest_scenario_that_is_shown_can_be_played(tmp_path: Path) -> None:
    shown = re.findall(r"```yaml\n(.*?)```", (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(shown) == 1 and shown[0].count("\n") == 10
    (tmp_path / "shown.yaml").write_text(shown[0], encoding="utf-8")
    assert isinstance(check(read_yaml(tmp_path / "shown.yaml"), Scenario), Scenario)  # type: ignore[arg-type]


def test_the_picture_is_light() -> None:
    assert (ROOT / "docs" / "picture.webp").stat().st_size < LARGEST_PICTURE
