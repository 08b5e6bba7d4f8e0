"""How long a scenario takes: one step after the other, steps inside steps, groups side by side."""

from typing import Any

from server.game.timing import protected_seconds, timed, whole_seconds


def step(id_: str, minutes: int = 0, **more: Any) -> dict[str, Any]:
    return {"id": id_, "seconds": minutes * 60, **more}


def begins(steps: list[dict[str, Any]]) -> dict[str, int]:
    return {name: one.begins // 60 for name, one in timed(steps).items()}


def test_steps_follow_each_other() -> None:
    steps = [step("a", 5), step("b"), step("c", 10)]
    assert begins(steps) == {"a": 0, "b": 5, "c": 5}
    assert whole_seconds(steps) == 15 * 60


def test_what_is_inside_a_step_adds_up_to_its_time() -> None:
    steps = [step("a", 5), step("deep", 3, inside="a"), step("deeper", 2, inside="deep"), step("z", 1)]
    assert begins(steps) == {"a": 0, "deep": 5, "deeper": 8, "z": 10}
    assert timed(steps)["a"].seconds == 10 * 60
    assert [one.depth for one in timed(steps).values()] == [0, 1, 2, 0]


def apart(minutes: int = 0) -> list[dict[str, Any]]:
    return [
        step("split", minutes, apart=True),
        step("red1", 10, inside="split", only_for=[1]),
        step("red2", 5, inside="split", only_for=[1]),
        step("blue", 12, inside="split", only_for=[2]),
        step("each", 4, inside="split"),
        step("back", 1),
    ]


def test_groups_go_their_own_ways_side_by_side_and_the_longest_counts() -> None:
    assert begins(apart()) == {"split": 0, "red1": 0, "red2": 10, "blue": 0, "each": 12, "back": 19}
    assert whole_seconds(apart()) == 20 * 60


def test_the_clock_of_the_step_that_sends_them_apart_runs_beside_them() -> None:
    assert begins(apart(15))["back"] == 19
    assert begins(apart(30))["back"] == 30


def test_what_is_open_beside_everything_takes_no_time() -> None:
    assert timed([step("a", 5), step("box", 60, beside=True)]).keys() == {"a"}


def test_a_step_inside_one_that_does_not_exist_stands_alone_and_a_circle_ends() -> None:
    assert whole_seconds([step("a", 1, inside="gone"), step("b", 2)]) == 3 * 60
    assert whole_seconds([step("a", 1, inside="b"), step("b", 2, inside="a"), step("c", 1)]) == 4 * 60


def test_what_lies_inside_the_debrief_is_protected_once() -> None:
    steps = [step("play", 9), step("talk", 2, debrief=True), step("in", 3, inside="talk", debrief=True), step("end", 1)]
    assert protected_seconds(steps) == 5 * 60
