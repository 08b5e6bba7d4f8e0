"""Everybody's unsent writing comes at one moment, more of it than a room takes at once: nothing of it is lost."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.live.browser import Browser, until
from tests.live.serving import ROOT, OpenRoom, Server

PATIENCE_S = 60  # as long as a busy machine needs


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With the scenario of a full hall on its shelf."""
    folder: Path = tmp_path_factory.mktemp("writing")
    with Server(folder / "data", module="tests.bench.hall_server") as running:
        yield running
        assert "Traceback" not in running.log, running.log


@contextmanager
def writing(server: Server, room: OpenRoom, people: int, fields: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """That many pages in the room, each with something written in every field and not sent."""
    keys = [server.take_seat(room, f"P{n}").key for n in range(people)]
    command = ["node", str(ROOT / "tests/live/writers.mjs"), server.url, room.code, json.dumps(keys)]
    pages = subprocess.Popen(
        [*command, json.dumps(list(fields))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert pages.stdout and pages.stdout.readline() == "ready\n"
        yield pages
    finally:
        pages.kill()
        pages.wait()


@contextmanager
def at_desk(server: Server, room: OpenRoom) -> Iterator[Browser]:
    desk = Browser(server.url, room.code, room.desk).connect()
    yield desk
    desk.close()


def opened(server: Server) -> OpenRoom:
    room = server.open_room("hall")
    with at_desk(server, room) as desk:
        assert desk.do("next_step")["ok"]
    return room


def kept(server: Server) -> int:
    with closing(sqlite3.connect(server.data / "tutti.db")) as file:
        return int(file.execute("select count(*) from draft where text like 'page%'").fetchone()[0])


def test_what_a_room_could_not_take_at_once_is_sent_again_until_it_is_kept(server: Server) -> None:
    people, fields = 45, [f"page_{n}" for n in range(16)]
    assert people * len(fields) > 2 * 300, "more than a room takes at once"
    with writing(server, opened(server), people, fields) as pages:
        assert kept(server) == 0 and pages.stdin
        pages.stdin.write("send\n")
        pages.stdin.flush()
        until(lambda: kept(server) == people * len(fields), "all drafts", PATIENCE_S)


@pytest.mark.slow
def test_three_hundred_people_at_one_bell_lose_nothing(server: Server) -> None:
    people = 300
    room = opened(server)
    with writing(server, room, people, ["ideas_1"]), at_desk(server, room) as desk:
        assert desk.do("end_part", {"at": 0})["ok"]
        run = desk.room["now"]["run"]
        until(lambda: "cards" in desk.room["runs"][run], "the bell", PATIENCE_S)
        written = {card["text"] for card in desk.room["runs"][run]["cards"].values()}
    assert written == {f"ideas_1 of {who}" for who in range(people)}
