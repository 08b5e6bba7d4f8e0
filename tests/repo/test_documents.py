"""What people read in the repository is true."""

import re
from pathlib import Path

import pytest

from server.cli import Commands
from server.library.checking import check_file
from server.library.checks import check
from server.library.files import read_yaml
from server.library.scenario import Offered, Scenario
from server.rooms.rehearsal import rehearse
from tests.repo.test_layout import ROOT, tracked

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
COMMAND = re.compile(r"python3 -m server ([a-z][a-z-]*)")
AUTHORS_GUIDE = ROOT / "scenarios" / "README.md"
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


def shown_scenarios() -> list[str]:
    """Those that are whole; the parts are checked in tests/library/test_guides.py."""
    shown = re.findall(r"```yaml\n(.*?)```", AUTHORS_GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return [one for one in shown if one.startswith("title:") and "\nsteps:" in one]


def test_the_shortest_scenario_that_is_shown_has_ten_lines() -> None:
    assert shown_scenarios()[0].count("\n") == 10


@pytest.mark.parametrize("shown", shown_scenarios(), ids=["shortest", "nested"])
def test_the_scenarios_that_are_shown_can_be_played(shown: str, tmp_path: Path) -> None:
    (tmp_path / "shown.yaml").write_text(shown, encoding="utf-8")
    read = check(read_yaml(tmp_path / "shown.yaml"), Scenario)  # type: ignore[arg-type]
    assert isinstance(read, Scenario)
    assert check_file(tmp_path / "shown.yaml", {}).remarks() == []
    frozen = Offered("shown", read, {}).frozen()
    assert rehearse(frozen, players=6, minds="cooperative", seed=1).layers["room"]["state"]["ended"]


def test_the_picture_is_light() -> None:
    assert (ROOT / "docs" / "picture.webp").stat().st_size < LARGEST_PICTURE
