"""The tools that read the code, each as a command with an outcome that can be counted."""

import re
import subprocess
import sys
import time
from collections.abc import Sequence

from server import bootstrap, node_parts
from server.setup_steps import Steps
from tests.groups import ROOT, Outcome

COUNTED_BY_NODE = re.compile(r"^(?:#|ℹ) (pass|fail) (\d+)$", re.MULTILINE)


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


def run_check(name: str, command: list[str], before: Sequence[str] = ()) -> Outcome:
    if not command:
        return Outcome(name, 0, 1, 0, "Nothing to run was found.")
    since = time.monotonic()
    done = subprocess.run(
        [*before, *command],
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
