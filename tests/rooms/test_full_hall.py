"""A hall of three hundred: what one person does costs and weighs what it does among twelve, and what all do together
grows with them and no faster. Counted in steps of the interpreter and bytes on the wire, not in seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any

import pytest

from server.rooms.keeper import Accepted
from server.rooms.keeper import to_json as as_json
from server.rooms.registry import SERVER
from tests.rooms.room import Room
from tests.table import planned_steps

pytestmark = pytest.mark.slow

FEW, MANY = 12, 300
PROMPT: Any = {"prompts": ["The craziest"], "seconds": 600, "choose": 600}
DEBATE: Any = {"statements": ["To cooperate is to agree."], "middle": "allowed", "place": 600, "talk": 3600}
STEPS = [("ideas", PROMPT), ("moving_debate", DEBATE), ("groups", {"size": 5}, [("ideas", PROMPT)]), "round"]


class Hall:
    """Everybody in it does everything the scenario has; `cost` and `weight` are noted on the way."""

    def __init__(self, people: int) -> None:
        self.people, self.cost, self.weight = people, dict[str, int](), dict[str, int]()
        self.room = Room({"name": "hall", "title": "A hall", "steps": planned_steps(STEPS, "st"), "roles": {}}, people)
        self.seats = [one.seat for one in self.room.seated]
        self._ideas()
        self._debate()
        self._apart()

    def _ideas(self) -> None:
        self._noted("open", self._on)
        self._everybody("write", "write_card", lambda n: {"field": "ideas_1", "text": f"Idea number {n}"})
        where = ("st1", "r1", "ideas_1")
        for n, seat in enumerate(self.seats):
            self.room.rooms.keep_draft(self.room.keeper, seat, *where, 1, f"And another one, {n}")
        self._noted("bell", self._ring)
        self.cards = list(self.state("r1")["cards"])
        assert len(self.cards) == 2 * self.people
        self._everybody("elect", "elect_card", lambda n: {"card": self.cards[n]})
        self._noted("to the debate", self._on)

    def _debate(self) -> None:
        self._everybody("place", "place_dot", lambda n: {"at": n % 90 + 11}, but=1)
        self._noted("reveal", lambda: self.room.act(self.seats[-1], "place_dot", {"at": -50}))
        assert len(self.state("r2")["dots"]) == self.people
        self._everybody("move", "place_dot", lambda n: {"at": -(n % 90) - 11})
        self._everybody("ask", "ask_floor", lambda n: {})
        self._noted("to the groups", self._on)

    def _apart(self) -> None:
        self._noted("apart", lambda: self.room.act("desk", "open_groups"))
        self._everybody("write apart", "write_card", lambda n: {"field": "ideas_1", "text": f"Idea number {n}"})
        self._noted("join", lambda: Accepted(bool(self.room.rooms.take_seat(self.room.keeper, ["Late"], None))))
        self._noted("leave", lambda: self.room.act("s3", "leave_seat"))
        assert len(self.room.keeper.committed["room"]["groups"]) == round(self.people / 5)
        self._noted("back", self._on)

    def state(self, run: str) -> Any:
        return self.room.keeper.committed["room"]["runs"][run]

    def _on(self) -> Any:
        return self.room.act("desk", "next_step")

    def _ring(self) -> Any:
        data = {"run": "r1", "deadline": self.room.keeper.committed["room"]["now"]["deadline"]}
        return self.room.rooms.act(self.room.keeper, SERVER, "bell", "bell", "ring_bell", data)

    def _everybody(self, what: str, name: str, data: Callable[[int], dict[str, Any]], but: int = 0) -> None:
        """The one in the middle is looked at."""
        for n, seat in enumerate(self.seats[: self.people - but]):
            act = partial(self.room.act, seat, name, data(n))
            if n == self.people // 2:
                self._noted(what, act)
            else:
                assert isinstance(act(), Accepted)

    def _noted(self, what: str, act: Callable[[], Any]) -> None:
        del self.room.publisher.sent[:]
        answers: list[Any] = []
        self.cost[what] = steps_of(lambda: answers.append(act()))
        assert isinstance(answers[0], Accepted), answers
        common = (one for one in self.room.publisher.sent if one.layer.partition(":")[0] in ("room", "group"))
        self.weight[what] = sum(len(as_json(one.patch)) for one in common)


def steps_of(work: Callable[[], Any]) -> int:
    """How many steps the interpreter takes for it: the same each time, on every machine."""
    count = 0

    def trace(frame: FrameType, what: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += what == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture(scope="module")
def halls() -> tuple[Hall, Hall]:
    return Hall(FEW), Hall(MANY)


ONE_S = ("write", "elect", "place", "move", "ask", "write apart")
EVERYBODY_S = ("bell", "reveal", "to the debate", "to the groups", "apart", "back")


@pytest.mark.parametrize("what", ONE_S)
def test_what_one_does_costs_no_more_among_three_hundred(halls: tuple[Hall, Hall], what: str) -> None:
    few, many = halls
    assert many.cost[what] <= 1.2 * few.cost[what], (few.cost, many.cost)


@pytest.mark.parametrize("what", ONE_S)
def test_what_all_hear_of_it_weighs_no_more(halls: tuple[Hall, Hall], what: str) -> None:
    _, many = halls
    assert many.weight[what] <= 100, many.weight


@pytest.mark.parametrize("what", EVERYBODY_S)
def test_what_all_do_together_grows_with_them_and_no_faster(halls: tuple[Hall, Hall], what: str) -> None:
    few, many = halls
    assert many.cost[what] <= 1.2 * few.cost[what] * MANY / FEW, (few.cost, many.cost)


@pytest.mark.parametrize("what", ["join", "leave"])
def test_coming_and_leaving_looks_at_who_is_there_once_or_twice(halls: tuple[Hall, Hall], what: str) -> None:
    few, many = halls
    assert many.cost[what] - few.cost[what] <= 150 * (MANY - FEW), (few.cost, many.cost)
