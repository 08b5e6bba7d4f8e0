"""The line to one browser: written at once, and whole frames one after the other when it cannot be."""

from __future__ import annotations

import queue
import select
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest
from engineio.packet import MESSAGE, Packet

from server import runtime
from server.live.frames import framed
from server.live.line import Line
from server.sockets import Wire

LONG = "x" * 3_000_000  # more than a socket takes at once


class Engine:
    """What a line needs of its engine.io socket."""

    send: Callable[[Any], None]
    poll: Callable[[], list[Any]]

    def __init__(self) -> None:
        self.queue: queue.Queue[Any] = queue.Queue()

    def check_ping_timeout(self) -> bool:
        return True


class Green:
    """Waits where the plain socket does not."""

    def __init__(self, plain: socket.socket) -> None:
        self._plain = plain

    def sendall(self, frame: bytes) -> None:
        while frame:
            select.select([], [self._plain], [], 10)
            frame = frame[self._plain.send(frame) :]


def test_nothing_comes_into_the_middle_of_a_frame_that_was_taken_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    later: list[Callable[[], object]] = []
    monkeypatch.setattr(runtime, "spawn", later.append)
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    wire, engine = Wire(Green(ours), ours, threading.Lock()), Engine()
    Line(engine, wire)
    engine.send(Packet(MESSAGE, LONG))
    assert wire.is_taken(), "the library could write between the two parts"
    engine.send(Packet(MESSAGE, "short"))
    assert len(later) == 1, "one catches up with both"
    rest = threading.Thread(target=later[0])
    rest.start()
    wanted = b"".join(framed(Packet(MESSAGE, text).encode().encode()) for text in (LONG, "short"))
    heard = bytearray()
    while len(heard) < len(wanted):
        heard += theirs.recv(1 << 20)
    rest.join(10)
    assert bytes(heard) == wanted
    assert not wire.is_taken()
    engine.send(Packet(MESSAGE, "and on"))
    assert theirs.recv(100) == framed(Packet(MESSAGE, "and on").encode().encode())
    ours.close()
    theirs.close()


def test_who_falls_too_far_behind_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "spawn", lambda catch_up: None)  # the other side takes nothing more
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    engine = Engine()
    Line(engine, Wire(Green(ours), ours, threading.Lock()))
    engine.send(Packet(MESSAGE, LONG))
    assert not has_ended(theirs)
    engine.send(Packet(MESSAGE, LONG))
    assert has_ended(theirs)
    ours.close()
    theirs.close()


def has_ended(line: socket.socket) -> bool:
    """Reads all there is; true when there is an end behind it."""
    line.setblocking(False)
    try:
        while line.recv(1 << 20):
            pass
    except BlockingIOError:
        return False
    return True
