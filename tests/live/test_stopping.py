"""Told to stop, the server ends in a moment, whoever is connected, and nobody is told anything false."""

from __future__ import annotations

import itertools
import json
import socket
import threading
import time
import urllib.request

import pytest
from websocket import WebSocketConnectionClosedException

from tests.live.browser import refusal_of
from tests.live.conftest import Table
from tests.live.packets import RawLine
from tests.live.serving import OpenRoom, Server

PEOPLE = 6
AT_ONCE_S = 4.0


QUESTION = '42/room,["sync",{"have":{}}]'
QUESTIONS = 40  # to one new name: the server is hardly ever found resting


class Busy:
    """Somebody who asks for everything and takes a new name, again and again, until the line is closed.

    Told to slow down, they try the same name again.
    """

    def __init__(self, server: Server, room: OpenRoom) -> None:
        self.line = RawLine(server.url)
        self.seat = server.take_seat(room)
        self.line.enter(room.code, self.seat.key)
        self.name, self.told = "", list[dict[str, object]]()
        self.begun = threading.Event()
        self.work = threading.Thread(target=self._go_on, daemon=True)
        self.work.start()

    def _go_on(self) -> None:
        for number in itertools.count():
            name = f"Ada {len(self.told)}"
            said = {"id": f"i{number}", "name": "rename_seat", "with": {"name": name}}
            try:
                for _ in range(QUESTIONS):
                    self.line.say(QUESTION)
                self.line.do(number, json.dumps(said))
                answer = self.line.answer_to(number)
            except (OSError, AssertionError, WebSocketConnectionClosedException):
                return
            if refusal_of(answer) == "command/slow_down":
                continue
            self.told.append(answer)
            self.name = name
            self.begun.set()


def stopping(server: Server) -> float:
    before = time.monotonic()
    server.stop()
    return time.monotonic() - before


def test_six_quiet_lines_do_not_keep_it_from_stopping(any_server: Server) -> None:
    table = Table(any_server)
    people = [table.player(f"P{n}") for n in range(PEOPLE)]
    assert stopping(any_server) < AT_ONCE_S
    assert any_server.exit_status == 0
    assert not any(one.refused for one in people)
    table.close()


@pytest.mark.parametrize("time", range(2))  # whatever it was doing at that moment
def test_six_busy_people_are_told_nothing_but_what_was_kept(any_server: Server, time: int) -> None:
    room = any_server.open_room()
    people = [Busy(any_server, room) for _ in range(PEOPLE)]
    for one in people:
        assert one.begun.wait(10)
    assert stopping(any_server) < AT_ONCE_S
    for one in people:
        one.work.join(10)
        assert all(answer["ok"] for answer in one.told), one.told[-1]
    any_server.start()
    kept = Table(any_server, room=room)
    for one in people:
        number = int(one.name.split()[1])
        name = kept.desk.room["seats"][one.seat.seat]["name"]
        assert int(name.split()[1]) in (number, number + 1), "the last was stored, or the one whose answer was cut off"
    kept.close()


def test_a_browser_without_web_sockets_does_not_keep_it_either(any_server: Server) -> None:
    """It asks by long polling, and is waiting for the answer."""
    with urllib.request.urlopen(f"{any_server.url}/socket.io/?EIO=4&transport=polling") as answer:
        sid = json.loads(answer.read()[1:])["sid"]
    waiting = socket.create_connection(("127.0.0.1", any_server.port))
    with waiting:
        asked = (
            f"GET /socket.io/?EIO=4&transport=polling&sid={sid} HTTP/1.1\r\nHost: 127.0.0.1:{any_server.port}\r\n\r\n"
        )
        waiting.sendall(asked.encode())
        assert stopping(any_server) < AT_ONCE_S
