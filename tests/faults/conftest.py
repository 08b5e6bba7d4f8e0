from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.serving import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "data") as running:
        yield running
        assert "Traceback" not in running.log, running.log
