from pathlib import Path

import pytest

from tests.web.serving import Serving


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    return Serving(tmp_path)
