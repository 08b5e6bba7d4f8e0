"""A test's group is the folder it lies in: `pytest -m live` runs what lies in tests/live/."""

from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is slow, not wrong: what must be quick is measured by the benchmark.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

HERE = Path(__file__).parent
GROUPS = ("core", "contract", "live", "browser", "faults")  # every other folder belongs to core


def group_of(path: Path) -> str:
    folder = path.relative_to(HERE).parts[0]
    return folder if folder in GROUPS else "core"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(group_of(item.path))
