from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.browser import Browser
from tests.live.serving import OpenRoom, SeatKey, Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for a file of tests; each test opens a room of its own. It never says anything of a fault."""
    with Server(tmp_path_factory.mktemp("live") / "data") as running:
        yield running
        assert "Traceback" not in running.log, running.log


class Table:
    """A free-build room that has begun, and the browsers in it."""

    def __init__(self, server: Server, scenario: str = "free-build", room: OpenRoom | None = None) -> None:
        self.server = server
        self.room = room or server.open_room(scenario)
        self.seats: list[SeatKey] = []
        self._open: list[Browser] = []
        self.desk = self.browser(self.room.desk)

    def browser(self, key: str, **auth: object) -> Browser:
        made = Browser(self.server.url, self.room.code, key, **auth).connect()
        self._open.append(made)
        return made

    def player(self, name: str = "Ada") -> Browser:
        seat = self.server.take_seat(self.room, name)
        self.seats.append(seat)
        return self.browser(seat.key)

    def begin(self) -> None:
        assert self.desk.do("next_step")["ok"]

    def close(self) -> None:
        for one in self._open:
            one.close()


@pytest.fixture
def table(server: Server) -> Iterator[Table]:
    made = Table(server)
    made.begin()
    yield made
    made.close()


@pytest.fixture(params=["eventlet", "gevent", "threading"])
def any_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "data", mode=request.param) as running:
        yield running
        assert "Traceback" not in running.log, running.log
