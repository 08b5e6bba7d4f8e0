"""The two that are compared, and the players that load them."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from server import bootstrap, node_parts
from server.setup_steps import Steps
from tests.bench.machine import PLAYERS, SERVER, on_core
from tests.live.packets import RawLine
from tests.live.serving import OpenRoom, Server, free_port

HERE = Path(__file__).parent
Figures = dict[str, Any]
AT_ONCE = 25
FREE = [(x, y) for x in range(4) for y in range(8, 12)] + [(x, y) for x in range(5, 11) for y in range(8, 12)]


@dataclass(frozen=True)
class Loaded:
    """A server, and the rooms its players are to enter."""

    url: str
    pid: int
    product: bool
    rooms: list[dict[str, Any]]

    def play(self, **how: Any) -> Figures:
        """`rate` a second for `seconds`; `once`: everybody once within them. Without seconds they only come."""
        order = {"url": self.url, "pid": self.pid, "product": self.product, "rooms": self.rooms, **how}
        command = [node(), str(HERE / "load.mjs"), json.dumps(order)]
        with on_core(PLAYERS):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"The players fell over: {done.stderr[-2000:]}")
        figures: Figures = json.loads(done.stdout)
        return figures


@contextmanager
def baseline(rooms: int, players: int) -> Iterator[Loaded]:
    port = free_port()
    command = [sys.executable, str(HERE / "baseline.py"), str(port)]
    with on_core(SERVER):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    with process:
        _wait_for(f"http://127.0.0.1:{port}/healthz")
        entered = [{"code": f"R{n}", "keys": ["key"] * players} for n in range(rooms)]
        try:
            yield Loaded(f"http://127.0.0.1:{port}", process.pid, False, entered)
        finally:
            process.kill()


@contextmanager
def serving(module: str) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        with on_core(SERVER):
            server = stack.enter_context(Server(Path(folder) / "data", module=module))
        yield server


@contextmanager
def product(rooms: int, players: int, *, bricks: int = 0, module: str = "server") -> Iterator[Loaded]:
    """The real server; each room is free building, begun, with seats of its own, and as many bricks as wanted."""
    with serving(module) as server:
        entered = []
        for _ in range(rooms):
            room = server.open_room()
            keys = [server.take_seat(room, f"P{n}").key for n in range(players)]
            entered.append({"code": room.code, "keys": keys})
            begin(server, room)
            build(server, room, bricks)
        yield Loaded(server.url, server.pid, True, entered)


def begin(server: Server, room: OpenRoom) -> None:
    with RawLine(server.url) as line:
        line.enter(room.code, room.desk)
        line.do(1, '{"id":"begin","name":"next_step","with":{}}')
        assert line.answer_to(1)["ok"]


def build(server: Server, room: OpenRoom, bricks: int) -> None:
    """Each builder places as many as nobody is told to slow down for."""
    for first in range(0, bricks, AT_ONCE):
        with RawLine(server.url) as line:
            line.enter(room.code, server.take_seat(room, f"B{first}").key)
            for nth in range(first, min(first + AT_ONCE, bricks)):
                x, y = FREE[nth % len(FREE)]
                brick = {"x": x, "y": y, "colour": "lake"}
                line.do(nth, json.dumps({"id": f"b{nth}", "name": "place_brick", "with": brick}))
                assert line.answer_to(nth)["ok"]


def node() -> str:
    bootstrap.CACHE.mkdir(exist_ok=True)
    return node_parts.node(sys.executable, bootstrap.CACHE, Steps(bootstrap.CACHE / "node.log", total=1))


def _wait_for(address: str) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            urlopen(address, timeout=1).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
