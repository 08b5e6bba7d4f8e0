"""Runs every check and every group of tests; the last line counts them."""

import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from tests import chromium
from tests.checks import CHECKS, Outcome, run_check, run_pytest
from tests.conftest import GROUPS

HELP = """python3 -m tests               every check and every test, the real browser included
python3 -m tests quick         the checks, core and contract tests: under 30 s, no browser
python3 -m tests bench         the figures of the benchmark
python3 -m tests GROUP …       only these groups of tests: {groups}"""
SIDE_BY_SIDE = ("core", "contract")  # these need neither a port nor the machine to themselves


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["bench"]:
        return subprocess.run([sys.executable, "-m", "tests.bench", *arguments[1:]], check=False).returncode
    quick = arguments == ["quick"]
    groups = list(SIDE_BY_SIDE) if quick else arguments or list(GROUPS)
    if unknown := [group for group in groups if group not in GROUPS]:
        print(f"No group is called {unknown[0]}.\n\n" + HELP.format(groups=", ".join(GROUPS)), file=sys.stderr)
        return 2
    since = time.monotonic()
    if "browser" in groups:
        chromium.make_ready()
    outcomes = list(_run(groups, with_checks=quick or not arguments, quick=quick))
    return _tally(outcomes, time.monotonic() - since)


def _run(groups: list[str], with_checks: bool, quick: bool) -> Iterable[Outcome]:
    """Checks and the quiet groups share the cores; what opens sockets and browsers runs alone, afterwards."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        waiting: list[Future[Outcome]] = []
        quiet = {group: group for group in groups if group in SIDE_BY_SIDE}
        if quick:
            quiet = {"core and contract": "(core or contract) and not slow"}
        waiting += [pool.submit(run_pytest, group, marks) for group, marks in quiet.items()]
        waiting += [pool.submit(run_check, name, command) for name, command in CHECKS.items() if with_checks]
        for future in waiting:
            yield _shown(future.result())
    for group in groups:
        if group not in SIDE_BY_SIDE:
            yield _shown(run_pytest(group, group, live=True))


def _shown(outcome: Outcome) -> Outcome:
    mark = "ok    " if outcome.failed == 0 else "FAILED"
    print(f"{mark} {outcome.name}: {outcome.passed} passed, {outcome.failed} failed, {outcome.seconds:.1f} s")
    if outcome.failed:
        print(outcome.said.rstrip())
    sys.stdout.flush()
    return outcome


def _tally(outcomes: list[Outcome], seconds: float) -> int:
    failed = sum(outcome.failed for outcome in outcomes)
    passed = sum(outcome.passed for outcome in outcomes)
    if failed:
        print("Failed: " + ", ".join(outcome.name for outcome in outcomes if outcome.failed))
    print(f"{passed} passed, {failed} failed in {seconds:.0f} s")
    return 1 if failed or not passed else 0
