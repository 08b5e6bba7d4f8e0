"""A small copy of the project on a machine of its own: real environments, an npm that takes notes."""

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NPM = """#!/bin/sh
[ "$1" = --version ] && echo 10.0.0 && exit 0
echo "$@" >> "$NPM_NOTES"
[ -n "$NPM_FAILS" ] && echo "npm error code $NPM_FAILS" && exit 1
mkdir -p node_modules/preact && echo "export {}" > node_modules/preact/index.mjs
"""
MAIN = """from server import bootstrap
bootstrap.ensure()
import sys
print("runs in", sys.prefix)
print("was asked", *sys.argv[1:])
"""


@dataclass
class Machine:
    root: Path
    environment: dict[str, str]

    def command(self, *arguments: str, python: str = sys.executable) -> list[str]:
        return [python, "-m", "server", *arguments]

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=self.root,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def npm_calls(self) -> list[str]:
        notes = Path(self.environment["NPM_NOTES"])
        return notes.read_text().splitlines() if notes.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    root = tmp_path / "tutti"
    (root / "server" / "web" / "assets").mkdir(parents=True)
    (root / "static").mkdir()
    for name in ("bootstrap.py", "node_parts.py", "setup_steps.py"):
        shutil.copy(ROOT / "server" / name, root / "server")
    (root / "server" / "__main__.py").write_text(MAIN)
    (root / "server" / "web" / "assets" / "__main__.py").write_text("")
    (root / "requirements.txt").write_text("# nothing, to be quick\n")
    (root / "static" / "package.json").write_text("{}")
    (root / "static" / "package-lock.json").write_text("{}")
    (root / "static" / ".npmrc").write_text("")
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "npm").write_text(NPM)
    (tools / "npm").chmod(stat.S_IRWXU)
    path = f"{tools}:{os.environ['PATH']}"
    notes = {"NPM_NOTES": str(tmp_path / "npm-notes"), "TUTTI_NO_SETUP": ""}
    return Machine(root, {**os.environ, "PATH": path, **notes})
