"""Makes a fresh machine ready, once: `.venv`, the pinned libraries, the browser's, the served pages.

Standard library only: it runs before anything is installed. The next starts read two small files and go on.

It steps aside when
- `TUTTI_NO_SETUP=1` says that somebody else prepares the machine, or
- there is no `.venv` of ours and the running Python already has every pinned library (a container, a
  packager's environment): then only what is missing for the browser is fetched.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    sys.exit("On Windows, Tutti runs in WSL (the Windows Subsystem for Linux): start it from there.")

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from server import node_parts
from server.setup_steps import SetupError, Steps

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
CACHE = ROOT / ".cache"
INSTALLING = VENV / "tutti-installing"
OLDEST_PYTHON = (3, 11)


def ensure(with_tests: bool = False) -> None:
    """Return once everything is there, in the right Python: this process may be replaced by `.venv`'s."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            "Tutti needs Python 3.11 or newer and this is %d.%d: install a newer one and start with it."
            % sys.version_info[:2]
        )
    if os.environ.get("TUTTI_NO_SETUP") == "1":
        return
    try:
        python = _prepared(with_tests)
    except SetupError as problem:
        sys.exit(f"{problem}")
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command goes on from here.")
    if Path(python) != Path(sys.executable) and not _inside_our_venv():
        sys.stdout.flush()
        os.execv(python, [python, *sys.orig_argv[1:]])


def requirements(with_tests: bool) -> list[Path]:
    files = [ROOT / "requirements.txt"]
    return [*files, ROOT / "tests" / "requirements.txt"] if with_tests else files


def _prepared(with_tests: bool) -> str:
    """The Python to go on with, after whatever had to be done."""
    files = requirements(with_tests)
    folders = [ROOT / "static", ROOT / "tests"] if with_tests else [ROOT / "static"]
    python = _ready_python(files)
    if python and all(node_parts.is_ready(folder) for folder in folders):
        return python
    with _only_one_at_a_time():
        ready = _ready_python(files)
        missing = [folder for folder in folders if not node_parts.is_ready(folder)]
        steps = Steps(CACHE / "setup.log", total=len(missing) + 1 + (0 if ready else 1 + len(files)))
        python = ready or _install(files, steps)
        for folder in missing:
            node_parts.install(folder, python, CACHE, steps)
        _build_pages(python, steps)
    return python


def _ready_python(files: list[Path]) -> str | None:
    if all(_stamp(file).is_file() and _stamp(file).read_text() == _key(file) for file in files):
        return str(PYTHON)
    if not VENV.exists() and all(_satisfied(file) for file in files):
        return sys.executable
    return None


def _key(file: Path) -> str:
    """Another list of libraries, or another Python behind `.venv`, asks for a new installation."""
    return hashlib.sha256(file.read_bytes()).hexdigest() + " " + os.path.realpath(PYTHON)


def _stamp(file: Path) -> Path:
    return VENV / f"tutti-{file.parent.name if file.parent != ROOT else 'server'}-ready"


def _inside_our_venv() -> bool:
    return Path(sys.prefix).resolve() == VENV


def _satisfied(file: Path) -> bool:
    from importlib.metadata import PackageNotFoundError, version

    with contextlib.suppress(PackageNotFoundError):
        return all(version(name) == pinned for name, pinned in pins(file))
    return False


def pins(file: Path) -> Iterator[tuple[str, str]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        requirement = line.partition("#")[0].strip()
        if requirement:
            name, _, pinned = requirement.partition("==")
            yield name, pinned


@contextlib.contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    try:
        CACHE.mkdir(exist_ok=True)
        lock = (CACHE / "setup.lock").open("w")
    except OSError as error:
        raise SetupError(f"Tutti may not write in {ROOT} ({error.strerror}): move it to a folder of yours.") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("Another start is setting Tutti up; waiting for it …", file=sys.stderr)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _install(files: list[Path], steps: Steps) -> str:
    with steps.step("a Python of its own, in .venv"):
        _make_venv(steps)
    INSTALLING.touch()
    for file in files:
        with steps.step("test libraries" if file.parent != ROOT else "server libraries") as step:
            command = [str(PYTHON), "-m", "pip", "install", "--retries", "2", "--no-input", "-r", str(file)]
            done = step.run(command, count="Collecting ", of=sum(1 for _ in pins(file)))
            if done != 0:
                INSTALLING.unlink()
                raise SetupError(f"Tutti could not install its {step.name}: {step.what_to_do()}")
    INSTALLING.unlink()
    for file in files:
        _stamp(file).write_text(_key(file))
    return str(PYTHON)


def _make_venv(steps: Steps) -> None:
    if _usable_venv():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupError(
            "This Python cannot make environments (it has no ensurepip): "
            "on Debian and Ubuntu run `sudo apt install python3-venv`, then start again."
        )
    if _inside_our_venv():
        raise SetupError("The folder .venv is incomplete: start again with the system's own python3.")
    if steps.run([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetupError(f"Tutti could not make the folder {VENV}: {steps.what_to_do()}")


def _usable_venv() -> bool:
    """Made whole once, and not left in the middle of an installation."""
    if not PYTHON.exists() or INSTALLING.exists():
        return False
    asked = subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _build_pages(python: str, steps: Steps) -> None:
    with steps.step("pages, compressed"):
        if steps.run([python, "-m", "server.web.assets"], where=ROOT) != 0:
            raise SetupError(f"Tutti could not prepare its pages: {steps.what_to_do()}")
