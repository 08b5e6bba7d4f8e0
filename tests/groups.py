"""The groups of tests: where each lies, and how pytest runs it on two cores."""

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COUNTED = re.compile(r"(\d+) (passed|failed|errors?|skipped)")
COLOURS = re.compile(r"\x1b\[[\d;]*m")
# It computes, and lets those go first who measure how long somebody waits.
PATIENTLY = ("nice", "-n", "10")

TWO_TESTS = ("-n", "2", "--dist", "worksteal")
TWO_FILES = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
# A group is the first folder under tests/, core every other one. How much goes on at once: where the tests of a file
# share a server, they stay together.
GROUPS = {
    "core": TWO_TESTS, "contract": TWO_TESTS, "web": TWO_TESTS,
    "live": TWO_FILES, "browser": TWO_FILES, "faults": TWO_TESTS,
}  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    name: str
    passed: int
    failed: int
    seconds: float
    said: str


def group_of(path: Path) -> str:
    folder = path.relative_to(ROOT / "tests").parts[0]
    return folder if folder in GROUPS else "core"


def places_of(groups: Sequence[str]) -> list[str]:
    """What pytest reads for them, and nothing else."""
    if "core" not in groups:
        return [f"tests/{group}" for group in groups]
    return ["tests", *(f"--ignore=tests/{group}" for group in GROUPS if group not in groups)]


def run_pytest(
    groups: Sequence[str], marks: str = "", *, shown: bool = False, before: Sequence[str] = ()
) -> Outcome:
    """Groups that are run the same way. `shown`: line by line, as it runs. `before`: words before the command."""
    since = time.monotonic()
    lines = []
    choice = ["-m", marks] if marks else []
    command = [*before, sys.executable, "-m", "pytest", "-q", "--color=no", *GROUPS[groups[0]], *choice]
    with subprocess.Popen(
        [*command, *places_of(groups)],
        cwd=ROOT,
        text=True,
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            if shown:
                print(line, end="", flush=True)
    counts = counted(lines[-1] if lines else "")
    failed = counts["failed"] + counts["error"]
    if process.returncode and not failed:
        failed = 1  # nothing was collected, or pytest itself fell over
    said = "" if shown else "".join(lines)
    return Outcome(" and ".join(groups), counts["passed"], failed, time.monotonic() - since, said)


def counted(closing_line: str) -> dict[str, int]:
    found = {"passed": 0, "failed": 0, "error": 0, "skipped": 0}
    for number, what in COUNTED.findall(COLOURS.sub("", closing_line)):
        found[what.removesuffix("s") if what == "errors" else what] = int(number)
    return found
