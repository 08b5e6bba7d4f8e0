import sys
from pathlib import Path

import pytest

from tests import runner
from tests.checks import CHECKS, run_check
from tests.groups import GROUPS, Outcome, counted, group_of, places_of, run_pytest


def test_the_closing_line_of_pytest_is_counted_in_full() -> None:
    line = "\x1b[31m==== 2 failed, 41 passed, 1 skipped, 3 errors in 4.56s ====\x1b[0m"
    assert counted(line) == {"passed": 41, "failed": 2, "error": 3, "skipped": 1}


def test_a_check_that_fails_is_told_with_what_it_said() -> None:
    outcome = run_check("trial", [sys.executable, "-c", "print('why'); raise SystemExit(3)"])
    assert (outcome.passed, outcome.failed) == (0, 1)
    assert "why" in outcome.said


def test_the_tests_that_node_runs_are_counted_one_by_one() -> None:
    outcome = run_check("trial", [sys.executable, "-c", "print('ℹ tests 7\\nℹ pass 7\\nℹ fail 0')"])
    assert (outcome.passed, outcome.failed) == (7, 0)


def test_a_check_with_nothing_to_run_fails() -> None:
    assert run_check("trial", []).failed == 1


@pytest.mark.slow
def test_a_group_in_which_nothing_ran_fails() -> None:
    outcome = run_pytest(["faults"], "core")
    assert (outcome.passed, outcome.failed) == (0, 1)


def test_nothing_at_all_is_a_failure_and_one_failure_fails_all(capsys: pytest.CaptureFixture[str]) -> None:
    well, badly = Outcome("a", 3, 0, 0, ""), Outcome("b", 0, 1, 0, "")
    assert runner._tally([], 0) == 1
    assert runner._tally([well], 0) == 0
    assert runner._tally([well, badly], 0) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "3 passed, 1 failed in 0 s"


def test_an_unknown_group_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main(["everything"]) == 2
    assert ", ".join(GROUPS) in capsys.readouterr().err


def test_every_folder_of_tests_belongs_to_one_group() -> None:
    tests = Path(runner.__file__).parent
    assert group_of(tests / "browser" / "test_x.py") == "browser"
    assert group_of(tests / "game" / "test_x.py") == "core"
    assert group_of(tests / "test_x.py") == "core"


def test_each_group_reads_its_own_folder_and_core_every_other_one() -> None:
    assert places_of(["live"]) == ["tests/live"]
    others = [f"--ignore=tests/{name}" for name in ("web", "live", "browser", "faults")]
    assert places_of(["core", "contract"]) == ["tests", *others]


def test_what_waits_runs_beside_what_computes_and_pages_and_faults_have_the_machine_to_themselves() -> None:
    stages = runner._stages(list(GROUPS), "", with_checks=True)
    assert [[job.args[0] for job in stage] for stage in stages] == [
        [["core", "contract", "web"], ["live"], *CHECKS],
        [["browser"]],
        [["faults"]],
    ]


def test_the_tools_of_the_architecture_are_all_asked() -> None:
    assert {"ruff", "mypy", "imports", "types of static", "static"} <= CHECKS.keys()
