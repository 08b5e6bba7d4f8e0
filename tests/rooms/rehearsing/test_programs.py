"""The program beside the server in which bots play alone: asked, stopped, lost, begun again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.game.outcome import Refusal
from server.library.shelf import HOME, roles_in
from server.rooms.rehearsing.answering import Answering
from server.rooms.rehearsing.backstage import LOST, MOST_WAITING, Backstage, start_program
from server.rooms.rehearsing.runs import MOST_KEPT, ON, Run, Runs
from server.runtime import CompanionGone, Event
from tests.shipped import LIBRARY

TEXT = (HOME / "scenarios" / "decision-meeting.yaml").read_text(encoding="utf-8")
SHOWN = {"what": "preview", "text": TEXT, "place": "play", "language": "fr"}
MANY = {"times": 2, "players": 3, "minds": "mixed", "language": "fr"}


class Here:
    """The same answers, in this process."""

    def __init__(self) -> None:
        self.answering = Answering(roles_in(HOME))
        self.asked: list[bytes] = []
        self.ended = False
        self.before: Any = lambda line: None

    def ask(self, line: bytes, within_s: float) -> bytes:
        self.asked.append(line)
        self.before(line)
        return json.dumps(self.answering.answer(json.loads(line))).encode()

    def end(self) -> None:
        self.ended = True


def frozen() -> dict[str, Any]:
    found = LIBRARY.scenario("decision-meeting")
    assert found
    return found.frozen()


# --- one step


def test_a_text_is_led_to_its_step_and_a_wrong_one_is_told_with_its_line() -> None:
    answering = Answering(roles_in(HOME))
    assert answering.answer({**SHOWN, "step": "st2"})["layers"]["layers"]["room"]["doc"]["now"]["step"] == "st2"
    assert answering.answer(SHOWN)["step"] == "st1"  # the first, where none is asked for
    wrong = answering.answer({**SHOWN, "text": "title: Essai\nsteps: []\n"})["refusal"]
    assert (wrong["code"], wrong["line"]) == ("scenario/problem", 1) and wrong["sentence"]
    assert answering.answer({**SHOWN, "text": ""})["refusal"]["sentence"]
    assert answering.answer({**SHOWN, "step": "st99"})["refusal"]["code"] == "scenario/no_step"


@pytest.mark.slow
def test_the_real_program_answers_one_question_after_the_other_and_begins_again_after_its_end() -> None:
    backstage = Backstage(start_program)
    for step in ("st1", "st2"):
        assert json.loads(backstage.ask({**SHOWN, "step": step}))["step"] == step
    backstage.programs.end()
    assert json.loads(backstage.ask(SHOWN))["ok"]
    backstage.programs.end()


def test_who_asks_after_it_was_lost_is_answered_by_another() -> None:
    made: list[Here] = []

    def start() -> Here:
        made.append(Here())
        return made[-1]

    def lose(line: bytes) -> None:
        raise CompanionGone("it took too long")

    backstage = Backstage(start)
    assert json.loads(backstage.ask(SHOWN))["ok"]
    made[0].before = lose
    assert backstage.ask(SHOWN) == LOST
    assert json.loads(backstage.ask(SHOWN))["ok"]
    assert len(made) == 2


def test_more_than_a_few_do_not_wait_for_it() -> None:
    here = Here()
    backstage = Backstage(lambda: here)
    answers: list[bytes] = []
    here.before = lambda line: answers.append(backstage.ask(SHOWN)) if backstage._waiting >= MOST_WAITING else None
    backstage._waiting = MOST_WAITING - 1
    assert json.loads(backstage.ask(SHOWN))["ok"]
    assert answers == [LOST]


# --- many plays


class Follower:
    """Waits until a run is over."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.over = Event()
        carry_out = Runs._carry_out

        def followed(runs: Runs, run: Run) -> None:
            carry_out(runs, run)
            self.over.set()

        monkeypatch.setattr(Runs, "_carry_out", followed)


def begun(runs: Runs, owner: str = "odile") -> Run:
    run = runs.begin(owner, {**MANY, "frozen": frozen()}, "decision-meeting")
    assert isinstance(run, Run)
    return run


def ids() -> Any:
    numbers = iter(range(1000))
    return lambda: f"run{next(numbers)}"


def test_a_run_tells_how_far_it_is_and_then_what_it_showed(monkeypatch: pytest.MonkeyPatch) -> None:
    follower, here = Follower(monkeypatch), Here()
    runs = Runs(ids(), lambda: here)
    run = begun(runs)
    assert follower.over.wait(30)
    assert (run.state, run.done, run.of) == ("done", 2, 2)
    assert run.result and run.result["times"] == 2
    assert (here.asked[1:], here.ended) == ([ON + b"\n"] * 2, True)
    assert runs.of("odile", run.id) is run and runs.of("samir", run.id) is None


def test_a_run_stops_between_two_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    follower, here = Follower(monkeypatch), Here()
    runs = Runs(ids(), lambda: here)
    here.before = lambda line: runs.stop(next(iter(runs._runs.values())))
    run = begun(runs)
    assert follower.over.wait(30)
    assert (run.state, run.result, len(here.asked), here.ended) == ("stopped", None, 1, True)


def test_an_author_has_one_run_at_a_time_and_a_lost_one_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    follower, here = Follower(monkeypatch), Here()
    goes_on = Event()

    def lose(line: bytes) -> None:
        goes_on.wait(30)
        raise CompanionGone("it ended by itself")

    here.before = lose
    runs = Runs(ids(), lambda: here)
    run = begun(runs)
    second = runs.begin("odile", {**MANY, "frozen": frozen()})
    assert isinstance(second, Refusal) and second.code == "rehearsal/running"
    goes_on.set()
    assert follower.over.wait(30)
    assert run.state == "failed"


@pytest.mark.slow
def test_the_oldest_results_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Runs, "_carry_out", lambda runs, run: setattr(run, "state", "done"))
    monkeypatch.setattr("server.rooms.rehearsing.runs.spawn", lambda fn, run: fn(run))
    runs = Runs(ids(), Here)
    first = begun(runs)
    for _ in range(MOST_KEPT):
        begun(runs)
    assert runs.of("odile", first.id) is None
    assert len(runs._runs) == MOST_KEPT
