"""The line to one browser, written at once.

The library queues every message for every reader and wakes a green thread for each to frame and send it: most of the
work of a busy server. Here a message is framed once, and each reader's socket is given it directly; only who does not
take it at once has a queue and a green thread, and who falls too far behind is cut off: they catch up from the journal.
Everything that goes to a browser goes through here, so its order is kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from server import runtime
from server.live.frames import PONG, Incoming, framed
from server.sockets import Wire, wire_of

MOST_BEHIND = 4_000_000  # bytes


class Line:
    """Takes the place of the queue in one engine.io socket."""

    __slots__ = ("_behind", "_bytes", "_engine", "_wire")

    def __init__(self, engine_socket: Any, wire: Wire) -> None:
        self._engine, self._wire = engine_socket, wire
        self._behind: deque[bytes] = deque()
        self._bytes = 0
        engine_socket.send, engine_socket.poll = self.send, self._poll

    def _poll(self) -> list[Any]:
        """For the library's writer: its greeting, then nothing until the end. Its own gives up on a quiet queue."""
        packet = self._engine.queue.get()
        self._engine.queue.task_done()
        return [] if packet is None else [packet]

    def send(self, packet: Any) -> None:
        if not self._engine.check_ping_timeout():
            return
        frame = _frame_of(packet)
        if self._behind:
            self._keep(frame)
        elif self._wire.is_taken():
            self._keep(frame)
            runtime.spawn(self._take_turn)
        elif (sent := self._wire.send(frame)) < len(frame):
            self._wire.lock.acquire()  # free; nothing may come into the middle of the frame
            self._keep(frame[sent:])
            runtime.spawn(self._catch_up)

    def _keep(self, frame: bytes) -> None:
        self._behind.append(frame)
        self._bytes += len(frame)
        if self._bytes > MOST_BEHIND:
            self._wire.cut()

    def _take_turn(self) -> None:
        self._wire.lock.acquire()
        self._catch_up()

    def _catch_up(self) -> None:
        """Sends what waits, as fast as it is taken; holds the lock of the line."""
        try:
            while self._behind:
                self._wire.send_all(self._behind[0])
                self._bytes = max(0, self._bytes - len(self._behind.popleft()))
        except OSError:
            self._wire.cut()
        finally:
            self._wire.lock.release()


def _frame_of(packet: Any) -> bytes:
    """The packet as a WebSocket frame, made once however many read it."""
    frame: bytes | None = getattr(packet, "frame", None)
    if frame is None:
        frame = packet.frame = framed(packet.encode().encode())
    return frame


def write_at_once(engine: Any) -> None:
    """Every WebSocket of `engine` is written and read directly from now on, in the modes that can."""
    make = engine._async["websocket"]

    def made(handler: Any, server: Any) -> Any:
        def handled(web_socket: Any) -> Any:
            wire = wire_of(web_socket)
            engine_socket = handler.__self__
            if not wire or engine_socket.connected:  # one that began with polling keeps the library's queue
                return handler(web_socket)
            Line(engine_socket, wire)
            web_socket.wait = Incoming(wire.take, _pong_by(web_socket), server.max_http_buffer_size).wait
            try:
                return handler(web_socket)
            finally:
                wire.end()

        return make(handled, server)

    engine._async = {**engine._async, "websocket": made}


def _pong_by(web_socket: Any) -> Callable[[bytes], None]:
    def pong(payload: bytes) -> None:
        web_socket.send(payload, control_code=PONG)

    return pong
