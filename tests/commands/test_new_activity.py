"""`new-activity`: a new kind is whole and playable from the first moment."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from server.commands.new_activity import FILES, new_files, write
from server.settings import BadSettings, CannotStart
from tests.checks import CHECKS

ROOT = Path(__file__).resolve().parents[2]
KIND = "one_word_each"
HEAVY = ("node_modules", "built", "__pycache__", ".*_cache", ".hypothesis")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The project's folders in which a new kind is written, with the words there are."""
    for path in FILES.values():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "static" / "words", tmp_path / "static" / "words", dirs_exist_ok=True)
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_it_writes_five_short_files_about_the_new_kind(tree: Path) -> None:
    before = files(tree)
    written = write(new_files(KIND, tree), tree)
    new = {path: text.decode() for path, text in files(tree).items() if path not in before}
    assert sorted(new) == sorted(written) and len(new) == 5
    assert not [path for path, text in new.items() if "my_kind" in text or "MyKind" in text or "my-kind" in text]
    assert "minutes-one-word-each = " in new[f"static/words/en/{KIND}.ftl"]  # as the minutes ask for it
    assert max(text.count("\n") for text in new.values()) <= 60


NO_NAMES = ("", "Debate", "9_lives", "two-words", "two__words", "_hidden", "../up", "été", "a" * 31)
NAMES_OF_THE_CODE = ("class", "none", "activity", "write_card")
NAMES_OF_WORDS = ("facts", "minutes", "city")


@pytest.mark.parametrize("name", [*NO_NAMES, *NAMES_OF_THE_CODE, *NAMES_OF_WORDS])
def test_a_name_that_will_not_do_is_refused_in_one_sentence(tree: Path, name: str) -> None:
    before = files(tree)
    with pytest.raises(BadSettings, match=r"cannot be an activity's name|Choose another name"):
        new_files(name, tree)
    assert files(tree) == before


@pytest.mark.parametrize("path", FILES.values())
def test_a_name_is_taken_when_any_of_its_files_is_there(tree: Path, path: str) -> None:
    there = tree / path.replace("my_kind", KIND)
    there.write_text("mine")
    with pytest.raises(BadSettings, match="taken"):
        new_files(KIND, tree)
    assert there.read_text() == "mine"


def test_a_file_that_came_in_between_stays_and_nothing_else_is_left(tree: Path) -> None:
    made = new_files(KIND, tree)
    last = tree / list(made)[-1]
    last.write_text("mine")
    before = files(tree)
    with pytest.raises(CannotStart, match="Nothing was written"):
        write(made, tree)
    assert files(tree) == before


@pytest.mark.slow
def test_what_it_writes_passes_every_check_and_keeps_every_promise(tmp_path: Path) -> None:
    root = tmp_path / "tutti"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(*HEAVY, ".venv", ".git", ".cache"))
    for libraries in ("static/node_modules", "tests/node_modules"):
        (root / libraries).symlink_to(ROOT / libraries)

    def run(*command: str) -> str:
        environment = {**os.environ, "TUTTI_NO_SETUP": "1"}
        done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    said = run(sys.executable, "-m", "server", "new-activity", KIND)
    assert all(path.replace("my_kind", KIND) in said for path in FILES.values())
    rules, tests = f"server/activities/{KIND}.py", f"tests/activities/test_{KIND}.py"
    run(sys.executable, "-m", "ruff", "check", rules, tests)
    run(sys.executable, "-m", "mypy", rules)
    for check in ("imports", "types of static"):
        run(*CHECKS[check])
    words = ("tests/repo/test_words.py", "tests/repo/test_author_words.py")
    assert "passed" in run(sys.executable, "-m", "pytest", "-q", tests, *words)
    assert "passed" in run(sys.executable, "-m", "pytest", "-q", "tests/contract", "-k", KIND)
