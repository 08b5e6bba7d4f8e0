"""How long a scenario takes: one step after the other, steps inside steps, groups side by side."""

from typing import Any

from server.game.timing import protected_seconds, timed, whole_seconds


def step(id_: str, minutes: int = 0, **more: Any) -> dict[str, Any]:
    return {"id": id_, "kind": "ideas", "seconds": minutes * 60, **more}


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


def test_groups_run_side_by_side_and_the_longest_one_counts() -> None:
    steps = [
        step("split", 2, kind="groups"), step("a1", 10, inside="split", group="a"),
        step("a2", 5, inside="split", group="a"), step("b1", 12, inside="split", group="b"), step("back", 4),
    ]  # fmt: skip
    assert begins(steps) == {"split": 0, "a1": 2, "a2": 12, "b1": 2, "back": 17}
    assert whole_seconds(steps) == 21 * 60


def test_in_groups_what_names_no_group_is_done_by_each() -> None:
    steps = [
        step("split", kind="groups"), step("a1", 10, inside="split", group="a"),
        step("b1", 3, inside="split", group="b"),
        step("sheet", 5, inside="split"), step("back", 1),
    ]  # fmt: skip
    assert begins(steps) == {"split": 0, "a1": 0, "b1": 0, "sheet": 10, "back": 15}


def test_a_step_inside_one_that_does_not_exist_stands_alone_and_a_circle_ends() -> None:
    assert whole_seconds([step("a", 1, inside="gone"), step("b", 2)]) == 3 * 60
    assert whole_seconds([step("a", 1, inside="b"), step("b", 2, inside="a"), step("c", 1)]) == 4 * 60


def test_what_lies_inside_the_debrief_is_protected_once() -> None:
    steps = [step("play", 9), step("talk", 2, debrief=True), step("in", 3, inside="talk", debrief=True), step("end", 1)]
    assert protected_seconds(steps) == 5 * 60
