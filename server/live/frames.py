"""WebSocket frames (RFC 6455), out and in: many at a reading, each unmasked as one number.

The library reads a frame in four pieces and unmasks it byte by byte: who sends 64 kB at a time could hold a hall up.
"""

from __future__ import annotations

from collections.abc import Callable

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
FINAL, RESERVED, MASKED = 0x80, 0x70, 0x80
AT_ONCE = 65_536


def framed(payload: bytes) -> bytes:
    """`payload` as one text frame of a server."""
    length = len(payload)
    if length < 126:
        return bytes((FINAL | TEXT, length)) + payload
    if length < 65_536:
        return bytes((FINAL | TEXT, 126)) + length.to_bytes(2, "big") + payload
    return bytes((FINAL | TEXT, 127)) + length.to_bytes(8, "big") + payload


class Incoming:
    """What one browser sends. `take` waits for bytes; none at all mean that the line is closed."""

    def __init__(self, take: Callable[[int], bytes], pong: Callable[[bytes], None], most: int) -> None:
        self._take, self._pong, self._most = take, pong, most
        self._buffer = b""

    def wait(self) -> str | bytes | None:
        """The next message; None when the other side has closed, or does not keep to the protocol."""
        kind, message = CONTINUATION, b""
        while frame := self._frame():
            head, payload = frame
            opcode = head & 0x0F
            if opcode == PING:
                self._pong(payload)
            elif opcode in (TEXT, BINARY) and kind == CONTINUATION:
                kind, message = opcode, payload
            elif opcode == CONTINUATION and kind != CONTINUATION:
                message += payload
            elif opcode != PONG:
                return None
            if head & FINAL and opcode in (TEXT, BINARY, CONTINUATION):
                return _decoded(message) if kind == TEXT else message
            if len(message) > self._most:
                return None
        return None

    def _frame(self) -> tuple[int, bytes] | None:
        """(first byte, payload)"""
        start = self._next(2)
        if start is None or start[0] & RESERVED or not start[1] & MASKED:
            return None
        length = start[1] & 0x7F
        if length > 125:
            longer = self._next(2 if length == 126 else 8)
            if longer is None:
                return None
            length = int.from_bytes(longer, "big")
        if length > self._most:
            return None
        masked = self._next(4 + length)
        return None if masked is None else (start[0], unmasked(masked[4:], masked[:4]))

    def _next(self, size: int) -> bytes | None:
        if len(self._buffer) < size:
            parts, there = [self._buffer], len(self._buffer)
            while there < size:
                more = self._take(AT_ONCE)
                if not more:
                    return None
                parts.append(more)
                there += len(more)
            self._buffer = b"".join(parts)
        taken, self._buffer = self._buffer[:size], self._buffer[size:]
        return taken


def unmasked(payload: bytes, mask: bytes) -> bytes:
    size = len(payload)
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(size, "big")


def _decoded(message: bytes) -> str | None:
    try:
        return message.decode()
    except UnicodeDecodeError:
        return None
