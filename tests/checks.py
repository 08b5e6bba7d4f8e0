"""The tools that read the code, and pytest, each as a command with an outcome that can be counted."""

import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from server import bootstrap, node_parts
from server.setup_steps import Steps

ROOT = Path(__file__).resolve().parent.parent
COUNTED = re.compile(r"(\d+) (passed|failed|errors?|skipped)")
COUNTED_BY_NODE = re.compile(r"^(?:#|ℹ) (pass|fail) (\d+)$", re.MULTILINE)
COLOURS = re.compile(r"\x1b\[[\d;]*m")


@dataclass(frozen=True)
class Outcome:
    name: str
    passed: int
    failed: int
    seconds: float
    said: str


def _node() -> str:
    return node_parts.node(sys.executable, bootstrap.CACHE, Steps(bootstrap.CACHE / "node.log", total=1))


def _module(name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", name, *arguments]


def _static_tests() -> list[str]:
    found = sorted(str(path) for path in (ROOT / "tests" / "static").rglob("*.test.mjs"))
    return [_node(), "--test", "--test-reporter=spec", *found] if found else []


# What each check runs; an empty command means that there is nothing to run, which is a failure.
CHECKS = {
    "ruff": _module("ruff", "check", "--output-format=concise", "."),
    "mypy": _module("mypy"),
    "imports": [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as run; run()",
    ],
    "types of static": [_node(), "tests/node_modules/typescript/bin/tsc", "-p", "static"],
    "static": _static_tests(),
}


def run_check(name: str, command: list[str]) -> Outcome:
    if not command:
        return Outcome(name, 0, 1, 0, "Nothing to run was found.")
    since = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        text=True,
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    passed, failed = (0, 1) if done.returncode else (1, 0)
    if counts := {what: int(number) for what, number in COUNTED_BY_NODE.findall(done.stdout)}:
        passed, failed = counts["pass"], max(counts["fail"], failed)
    return Outcome(name, passed, failed, time.monotonic() - since, done.stdout)


def run_pytest(group: str, marks: str, live: bool = False) -> Outcome:
    """What one group leaves behind, no other one sees. `live`: alone on the machine, and shown as it runs.

    Two files of pages are played side by side, each with a server and a browser of its own: pages mostly wait.
    """
    since = time.monotonic()
    lines = []
    command = _module("pytest", "-q", "-m", marks, "--color=no", *_side_by_side(group, live))
    with subprocess.Popen(
        command, cwd=ROOT, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            if live:
                print(line, end="", flush=True)
    counts = counted(lines[-1] if lines else "")
    failed = counts["failed"] + counts["error"]
    if process.returncode and not failed:
        failed = 1  # nothing was collected, or pytest itself fell over
    said = "" if live else "".join(lines)
    return Outcome(group, counts["passed"], failed, time.monotonic() - since, said)


def _side_by_side(group: str, live: bool) -> list[str]:
    if group == "browser":
        return ["-n", "2", "--dist", "loadfile"]
    return [] if live else ["-n", "2"]


def counted(closing_line: str) -> dict[str, int]:
    found = {"passed": 0, "failed": 0, "error": 0, "skipped": 0}
    for number, what in COUNTED.findall(COLOURS.sub("", closing_line)):
        found[what.removesuffix("s") if what == "errors" else what] = int(number)
    return found
