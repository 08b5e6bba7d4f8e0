"""Runs every check and every group of tests; the last line counts them."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial

from tests import chromium
from tests.checks import CHECKS, run_check
from tests.groups import GROUPS, PATIENTLY, Outcome, run_pytest

HELP = """python3 -m tests               every check and every test, the real browser included
python3 -m tests quick         the checks, core and contract tests: under 30 s, no browser
python3 -m tests bench         the figures of the benchmark
python3 -m tests GROUP …       only these groups of tests: {groups}"""
QUICK = ("core", "contract")
CALM = (*QUICK, "web")  # these need no port and no browser
BUSY = ("browser", "faults")  # these need the machine to themselves
SIDE_BY_SIDE = 3
Job = partial[Outcome]


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["bench"]:
        return subprocess.run([sys.executable, "-m", "tests.bench", *arguments[1:]], check=False).returncode
    quick = arguments == ["quick"]
    groups = list(QUICK) if quick else arguments or list(GROUPS)
    if unknown := [group for group in groups if group not in GROUPS]:
        print(f"No group is called {unknown[0]}.\n\n" + HELP.format(groups=", ".join(GROUPS)), file=sys.stderr)
        return 2
    # Hundreds of processes start, and each would translate the whole program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    since = time.monotonic()
    if "browser" in groups:
        chromium.make_ready()
    outcomes = list(_run(_stages(groups, "not slow" if quick else "", with_checks=quick or not arguments)))
    return _tally(outcomes, time.monotonic() - since)


def _stages(groups: list[str], marks: str, with_checks: bool) -> list[list[Job]]:
    """What is run side by side, stage after stage: beside the live group, which mostly waits, all that computes."""
    live = ["live"] if "live" in groups else []
    calm = [group for group in CALM if group in groups]
    before = PATIENTLY if live else ()
    together: list[Job] = []
    if calm:
        together.append(partial(run_pytest, calm, marks, before=before))
    if live:
        together.append(partial(run_pytest, live, shown=not calm and not with_checks))
    if with_checks:
        together += [partial(run_check, name, command, before) for name, command in CHECKS.items()]
    alone: list[list[Job]] = [[partial(run_pytest, [group], shown=True)] for group in BUSY if group in groups]
    return [together, *alone]


def _run(stages: list[list[Job]]) -> Iterable[Outcome]:
    for stage in stages:
        with ThreadPoolExecutor(max_workers=SIDE_BY_SIDE) as pool:
            for done in as_completed([pool.submit(job) for job in stage]):
                yield _shown(done.result())


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
