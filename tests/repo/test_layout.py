"""The rules of the house, for every file under version control."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = {".py", ".js", ".mjs", ".css", ".md", ".yaml", ".yml", ".toml", ".json", ".ftl", ".html", ".txt", ".svg", ""}
CODE = {".py", ".js", ".mjs", ".css"}
LONGEST = 400
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base", "data", "stuff", "tools"}
# Names of toy bricks that belong to somebody, and addresses of package registries, written so as not to be found here.
BRANDS = re.compile(r"(?i)\b(leg[o]s?|dupl[o]|playmobi[l]|megablok[s]|minecraf[t])\b")
REGISTRIES = re.compile(r"(?i)(registry\.npmjs|pypi\.or[g]|pythonhosted|registry\.yarnpkg|deb\.debian)")
# A shorter sleep may be the beat of a loop that watches for something.
FIXED_WAITS = re.compile(
    r"\b(time|runtime|eventlet|gevent)\.sleep\((0?\.[2-9]|0?\.1\d|[1-9][\d.]*\))"
    r"|wait_for_timeout\(|waitForTimeout\(|setTimeout\(\w+, ?\d{3,}\)"
)


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a clone: there is no list of files")
    paths = (ROOT / line for line in listed.stdout.splitlines())
    return [path for path in paths if path.is_file()]


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:90]}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def texts() -> list[Path]:
    return [path for path in tracked() if path.suffix in TEXT and path.name != Path(__file__).name]


def test_a_file_can_be_held_in_mind() -> None:
    too_long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked()
        if path.suffix in CODE and (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST
    }
    assert too_long == {}


def test_a_name_says_what_is_inside() -> None:
    named = [path.relative_to(ROOT) for path in tracked() if path.suffix in CODE]
    vague = [str(path) for path in named if {*path.parts[:-1], path.stem} & VAGUE]
    assert vague == []


def test_no_brand_of_toys_is_named() -> None:
    assert lines_with(BRANDS, texts()) == []


def test_no_address_of_a_package_registry_is_written_down() -> None:
    assert lines_with(REGISTRIES, texts()) == []


def test_tests_wait_for_what_happens_and_never_for_a_time() -> None:
    tests = [path for path in texts() if path.is_relative_to(ROOT / "tests") and path.suffix in CODE]
    assert lines_with(FIXED_WAITS, tests) == []


def test_pages_write_text_and_never_html() -> None:
    unsafe = re.compile(r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b")
    pages = [path for path in texts() if path.is_relative_to(ROOT / "static") and path.suffix == ".js"]
    assert lines_with(unsafe, pages) == []


PINNED = re.compile(r"""[\w.\-]+==[\w.]+(; python_version < "[\d.]+")?""")


def test_every_requirement_is_pinned() -> None:
    for file in (ROOT / "requirements.txt", ROOT / "tests" / "requirements.txt"):
        asked = [line for line in file.read_text().splitlines() if line and not line.startswith("#")]
        assert [line for line in asked if not PINNED.fullmatch(line)] == []


def test_the_places_never_import_each_other() -> None:
    places = ("home", "play", "desk", "screen", "studio")
    for place in places:
        others = "|".join(other for other in places if other != place)
        across = re.compile(rf"""from\s+['"]\.\./({others})/""")
        own = [path for path in texts() if path.is_relative_to(ROOT / "static" / place)]
        assert lines_with(across, own) == []


def test_ci_runs_what_the_readme_says() -> None:
    command = "python3 -m tests"
    assert (ROOT / ".ci" / "run").read_text().rstrip().endswith(command)
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
