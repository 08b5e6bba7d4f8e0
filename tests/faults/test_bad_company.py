"""One who floods, one who never reads, one who sends nonsense: twenty honest people in the same room do not feel it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.crowd import in_time, percentile
from tests.live.browser import Browser, refusal_of
from tests.live.conftest import Table
from tests.live.packets import RawLine
from tests.live.serving import Server

HONEST = 20
ACTS = 8
SLOWEST_MS = 250
MEMORY_MB = 50


def flood(line: RawLine) -> None:
    line.do(1, '{"id":"f","name":"rename_seat","with":{"name":"Flood"}}')


def large(line: RawLine) -> None:
    line.do(1, json.dumps({"id": "l", "name": "rename_seat", "with": {"name": "x" * 64_000}}))


def nonsense(line: RawLine) -> None:
    line.do(1, '{"id":"n","name":"place_brick","with":{"x":NaN}}')


@pytest.mark.parametrize("wrong", [flood, large, nonsense], ids=["1,000 messages a second", "64 kB messages", "NaN"])
def test_honest_people_do_not_feel_who_sends_too_much(server: Server, wrong: Callable[[RawLine], None]) -> None:
    table = Table(server)
    honest = [table.player(f"P{n}") for n in range(HONEST)]
    bad = RawLine(server.url)
    bad.enter(table.room.code, server.take_seat(table.room, "Bad").key)
    over = threading.Event()
    sender = threading.Thread(target=sending, args=(bad, wrong, over), daemon=True)
    sender.start()
    waits = acting(honest)
    over.set()
    sender.join()
    assert percentile(waits, 0.99) <= in_time(SLOWEST_MS)
    assert all(one.connected for one in honest)
    table.close()


def test_who_asks_for_everything_and_never_reads_holds_nobody_up(server: Server) -> None:
    table = Table(server)
    honest = [table.player(f"P{n}") for n in range(HONEST)]
    before = memory(server)
    frozen = RawLine(server.url, sockopt=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)])
    frozen.enter(table.room.code, server.take_seat(table.room, "Frozen").key)
    frozen.socket.settimeout(0.2)
    for _ in range(200):  # each answer is the whole room: it asks, and never reads
        try:
            frozen.say('42/room,5["sync",{"have":{"room":-1}}]')
        except OSError:
            break
    assert percentile(acting(honest), 0.99) <= in_time(SLOWEST_MS)
    assert memory(server) - before <= MEMORY_MB
    table.close()


def sending(line: RawLine, wrong: Callable[[RawLine], None], over: threading.Event) -> None:
    while not over.wait(0.001):
        try:
            wrong(line)
        except OSError:
            return  # cut off, as it should be


def acting(people: list[Browser]) -> list[float]:
    """How long each act of each took to be answered, in ms."""
    waits: list[float] = []

    def acts(one: Browser) -> None:
        for n in range(ACTS):
            since = time.monotonic()
            assert refusal_of(one.do("rename_seat", {"name": f"Name {n}"})) == ""
            waits.append((time.monotonic() - since) * 1000)

    for one in people:
        acts(one)
    return waits


def memory(server: Server) -> float:
    status = Path(f"/proc/{server.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024
