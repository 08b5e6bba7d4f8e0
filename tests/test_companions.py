"""Companions: started when they are needed, a few at a time, ended when nobody needs them."""

from __future__ import annotations

import pytest

from server import companions
from server.companions import QUIET_S, Companions
from server.runtime import CompanionGone, Event, spawn


class Here:
    """A companion in this process."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self.ended = False

    def ask(self, line: bytes, within_s: float) -> bytes:
        self.asked.append(line)
        if line == b"lose":
            raise CompanionGone("it took too long")
        return line.upper()

    def end(self) -> None:
        self.ended = True


class Made:
    """All that were started."""

    def __init__(self) -> None:
        self.all: list[Here] = []

    def start(self) -> Here:
        self.all.append(Here())
        return self.all[-1]


def test_one_is_started_when_it_is_needed_and_asked_again() -> None:
    made = Made()
    few = Companions(made.start, most=2)
    assert not made.all and not few.are_wanted()
    assert [few.ask(b"a", 1), few.ask(b"b", 1)] == [b"A", b"B"]
    assert len(made.all) == 1 and few.are_wanted()


def test_the_one_that_was_lost_is_asked_nothing_more_and_another_is_started() -> None:
    made = Made()
    few = Companions(made.start, most=1)
    with pytest.raises(CompanionGone):
        few.ask(b"lose", 1)
    assert few.ask(b"a", 1) == b"A"
    assert [one.asked for one in made.all] == [[b"lose"], [b"a"]]


def test_they_end_when_nobody_has_asked_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companions, "monotonic", lambda: 1000.0)
    made = Made()
    few = Companions(made.start, most=1)
    few.ask(b"a", 1)
    few.look(1000.0 + QUIET_S - 1)
    assert not made.all[0].ended
    few.look(1000.0 + QUIET_S + 1)
    assert made.all[0].ended
    assert few.ask(b"b", 1) == b"B" and len(made.all) == 2


def test_no_more_than_a_few_work_at_once() -> None:
    going, go_on, done = Event(), Event(), Event()

    class Slow(Here):
        def ask(self, line: bytes, within_s: float) -> bytes:
            going.set()
            assert go_on.wait(10)
            return super().ask(line, within_s)

    started: list[Slow] = []

    def start() -> Slow:
        started.append(Slow())
        return started[-1]

    few = Companions(start, most=1)
    spawn(few.ask, b"a", 1)
    assert going.wait(10)
    spawn(lambda: (few.ask(b"b", 1), done.set()))
    assert len(started) == 1
    go_on.set()
    assert done.wait(10)
    assert len(started) == 1 and started[0].asked == [b"a", b"b"]
