"""The bell: on time, once, also after a restart; and what was being written counts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.browser import Browser, until
from tests.live.conftest import Table
from tests.live.serving import OpenRoom, Server

LATE_MS = 250


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """One a test: they stop it."""
    with Server(tmp_path / "data") as running:
        yield running
        assert "Traceback" not in running.log, running.log


def casting(server: Server) -> tuple[OpenRoom, Browser]:
    """A room whose first step, casting, has begun."""
    room = server.open_room("ideal-city")
    desk = Browser(server.url, room.code, room.desk).connect()
    assert desk.do("next_step")["ok"]
    return room, desk


def bring_near(desk: Browser, seconds: int) -> int:
    """The clock, so that it ends in about `seconds`; the deadline."""
    now = desk.sync()["now"]
    left = (desk.room["now"]["deadline"] - now) // 1000
    while left - seconds > 600:
        assert desk.do("add_time", {"seconds": -600})["ok"]
        left -= 600
    assert desk.do("add_time", {"seconds": seconds - left})["ok"]
    return int(desk.room["now"]["deadline"])


def closed(desk: Browser) -> bool:
    return bool(desk.room["now"].get("closed"))


def test_a_bell_rings_at_its_deadline_and_once(server: Server) -> None:
    room, desk = casting(server)
    deadline = bring_near(desk, 2)
    until(lambda: closed(desk), "the bell")
    assert -5 <= time.time() * 1000 - deadline <= LATE_MS
    desk.close()
    server.stop()
    server.start()
    with Browser(server.url, room.code, room.desk) as back:
        assert closed(back)
        back.do("say_to_all", {"text": "After the restart"})
    assert bells(server, room) == 1


def test_a_bell_that_was_due_while_the_server_was_down_rings_when_it_is_back(server: Server) -> None:
    room, desk = casting(server)
    deadline = bring_near(desk, 2)
    server.kill()
    until(lambda: time.time() * 1000 > deadline, "the deadline")
    server.start()
    since = time.time() * 1000
    with Browser(server.url, room.code, room.desk) as back:
        until(lambda: closed(back), "the bell")
        assert time.time() * 1000 - since <= 1_000 + LATE_MS
    desk.close()
    assert bells(server, room) == 1


def test_a_paused_clock_rings_no_bell_and_keeps_what_is_left(server: Server) -> None:
    _, desk = casting(server)
    deadline = bring_near(desk, 2)
    assert desk.do("pause_clock")["ok"]
    left = desk.room["now"]["left"]
    until(lambda: time.time() * 1000 > deadline + LATE_MS, "the bell that must not ring")
    desk.sync()
    assert not closed(desk)
    assert desk.do("start_clock")["ok"]
    assert abs(desk.room["now"]["deadline"] - time.time() * 1000 - left) < LATE_MS
    until(lambda: closed(desk), "the bell")
    desk.close()


def test_what_was_being_written_counts_at_the_bell(server: Server) -> None:
    table = Table(server, "ideal-city")
    writer = table.player()
    table.begin()
    while kind_of(table.desk) != "retrospective":
        assert table.desk.do("next_step")["ok"]
    writer.sync()
    assert writer.draft("keep", "We asked one an")["ok"]
    assert writer.draft("keep", "We asked one another", rev=2)["ok"]
    deadline = bring_near(table.desk, 1)
    until(lambda: time.time() * 1000 > deadline, "the deadline")
    assert writer.draft("keep", "We asked one another first", rev=3)["ok"], "within the moment that is left for writing"
    until(lambda: closed(table.desk), "the bell")
    assert "We asked one another first" in str(table.browser(table.room.desk).room["runs"])
    table.close()


def kind_of(desk: Browser) -> str:
    return str(desk.room["runs"][desk.room["now"]["run"]]["kind"])


def bells(server: Server, room: OpenRoom) -> int:
    """How often a bell closed a step, as the room's history tells it."""
    told = server.ask("GET", f"/{room.code}/history", key=room.desk)["patches"]
    return sum(one["layers"].get("room", {}).get("now", {}).get("closed") is True for one in told)
