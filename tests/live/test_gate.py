"""The gate keeps nothing of a line that has ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.live.gate import MOST_MISTAKES, Gate


class Engine:
    """What the gate needs of engine.io."""

    def __init__(self) -> None:
        self.left: list[tuple[str, str]] = []
        self.handlers: dict[str, Callable[..., Any]] = {
            "message": lambda sid, packet: None,
            "disconnect": lambda sid, reason: self.left.append((sid, reason)),
        }

    def on(self, name: str, handler: Callable[..., Any]) -> None:
        self.handlers[name] = handler

    def disconnect(self, sid: str) -> None:
        self.handlers["disconnect"](sid, "by the server")


def test_who_never_came_into_a_room_is_forgotten_when_they_leave() -> None:
    engine = Engine()
    gate = Gate(engine, {})
    gate.pass_through("a", "nonsense")
    assert gate._mistakes == {"a": 1}
    engine.handlers["disconnect"]("a", "gone")
    assert (gate._mistakes, engine.left) == ({}, [("a", "gone")])


def test_who_goes_on_making_mistakes_is_cut_off_and_forgotten() -> None:
    engine = Engine()
    gate = Gate(engine, {})
    for _ in range(MOST_MISTAKES):
        gate.pass_through("a", "nonsense")
    assert (gate._mistakes, engine.left) == ({}, [("a", "by the server")])
