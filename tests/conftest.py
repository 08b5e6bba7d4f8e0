"""A test's group is the folder it lies in: `pytest -m live` runs what lies in tests/live/."""

import gc
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import settings

from tests.groups import group_of

# A busy machine is slow, not wrong: what must be quick is measured by the benchmark.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_collection_finish() -> None:
    """The tests themselves are never garbage: to look through all of them again and again takes a tenth of the time."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is given the longest time begins first: at the end nobody waits for it alone."""
    given: dict[Path, float] = defaultdict(float)
    for item in items:
        item.add_marker(group_of(item.path))
        limit = item.get_closest_marker("timeout")
        given[item.path] = max(given[item.path], limit.args[0] if limit else 0)
    items.sort(key=lambda item: -given[item.path])
