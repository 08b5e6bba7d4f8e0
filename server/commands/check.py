"""`check`: lints scenarios and roles: file, line, what was found, what was expected, and what to look at again."""

from __future__ import annotations

from pathlib import Path

import click

from server.library.checking import check_file
from server.library.role import Role
from server.library.shelf import HOME, roles_in
from server.library.words import LANGUAGES, catalogue


@click.command()
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="What is said, in this language.")
def command(path: Path | None, language: str) -> int:
    """Lint the scenarios and roles in PATH (a file, or a folder with scenarios/ and roles/); by default ours.

    What cannot be played is a problem, and the exit status is 2. What can, and seldom works with people, is told too.
    """
    files = _files(path or HOME)
    known = {home: _known(home) for home in {_home_of(file) for file in files}}
    looked = [check_file(file, known[_home_of(file)]) for file in files]
    problems = [problem for one in looked for problem in one.problems]
    remarks = [remark for one in looked if not one.problems for remark in one.remarks()]
    words = catalogue()
    for told in [one.said(words, language) for one in problems] + [one.said(words, language) for one in remarks]:
        click.echo(told)
    counts = {"files": len(files), "problems": len(problems), "remarks": len(remarks)}
    click.echo(words.say(language, "check-counts", counts))
    return 2 if problems or not files else 0


def _files(path: Path) -> list[Path]:
    """In a folder its characters and scenarios; where it has no such folders, what lies in it."""
    if not path.is_dir():
        return [path]
    return sorted([*path.glob("roles/*.yaml"), *path.glob("scenarios/*.yaml")] or path.glob("*.yaml"))


def _home_of(path: Path) -> Path:
    return path.absolute().parents[1]


def _known(home: Path) -> dict[str, Role]:
    """The characters a scenario may name: ours, and those in the folder beside its own."""
    return {**roles_in(HOME), **roles_in(home)}
