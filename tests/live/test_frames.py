"""WebSocket frames: however they are cut on their way, the same messages come out, or the line ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websocket import ABNF

from server.live.frames import Incoming, framed, unmasked

MOST = 1_000


def coming_in(sent: bytes, at_a_time: int = 7) -> tuple[Incoming, list[bytes]]:
    pieces = [sent[n : n + at_a_time] for n in range(0, len(sent), at_a_time)]
    pongs: list[bytes] = []
    take: Callable[[int], bytes] = lambda most: pieces.pop(0) if pieces else b""  # noqa: E731
    return Incoming(take, pongs.append, MOST), pongs


def frame(data: bytes, opcode: int = ABNF.OPCODE_TEXT, final: int = 1) -> bytes:
    return bytes(ABNF(final, 0, 0, 0, opcode, 1, data).format())


@given(st.lists(st.text(max_size=200), max_size=5), st.integers(1, 300))
def test_messages_come_out_as_they_were_sent_however_they_are_cut(messages: list[str], at_a_time: int) -> None:
    incoming, _ = coming_in(b"".join(frame(message.encode()) for message in messages), at_a_time)
    assert [incoming.wait() for _ in messages] == messages
    assert incoming.wait() is None


@given(st.binary(max_size=300), st.binary(min_size=4, max_size=4))
def test_unmasking_twice_changes_nothing(payload: bytes, mask: bytes) -> None:
    assert unmasked(unmasked(payload, mask), mask) == payload


def test_a_message_in_parts_is_one_and_a_ping_between_them_is_answered() -> None:
    parts = [frame(b"to", final=0), frame(b"x", ABNF.OPCODE_PING), frame(b"gether", ABNF.OPCODE_CONT)]
    incoming, pongs = coming_in(b"".join(parts))
    assert (incoming.wait(), pongs) == ("together", [b"x"])


@pytest.mark.parametrize(
    "wrong",
    [frame(b"x", ABNF.OPCODE_CONT), frame(b"x" * (MOST + 1)), frame(b"\xff"), frame(b"", ABNF.OPCODE_CLOSE),
     b"\xc1" + frame(b"x")[1:], b"\x83" + frame(b"x")[1:], framed(b"not masked"), frame(b"cut short")[:-1],
     frame(b"x" * 700, final=0) + frame(b"x" * 700, ABNF.OPCODE_CONT, final=0), b"\x81\xff" + b"\xff" * 8],
    ids=["continues nothing", "too long", "no UTF-8", "closing", "compressed", "no opcode", "not masked", "cut short",
         "too long in parts", "longer than the world"],
)  # fmt: skip
def test_what_is_no_message_ends_the_line(wrong: bytes) -> None:
    incoming, _ = coming_in(wrong)
    assert incoming.wait() is None


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536])
def test_what_we_send_is_framed_as_browsers_read_it(size: int) -> None:
    sent = framed(b"x" * size)
    head = 2 if size < 126 else 4 if size < 65_536 else 10
    assert len(sent) == head + size
    assert sent[0] == 0x81
