"""`check`: lints scenarios and roles: file, line, what was found, what was expected, and what to look at again."""

from __future__ import annotations

from pathlib import Path

import click

from server.library.doubts import remarks_in
from server.library.problems import Problem
from server.library.role import Role
from server.library.shelf import HOME, Library, read_as, read_scenario, roles_in
from server.library.words import LANGUAGES, catalogue


@click.command()
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="What is said, in this language.")
def command(path: Path | None, language: str) -> int:
    """Lint the scenarios and roles in PATH (a file, or a folder with scenarios/ and roles/); by default ours.

    What cannot be played is a problem, and the exit status is 2. What can, and seldom works with people, is told too.
    """
    files = _files(path or HOME)
    problems = _problems(path or HOME)
    known = {home: _known(home) for home in {_home_of(file) for file in files}}
    remarks = [remark for file in files for remark in remarks_in(file, known[_home_of(file)])]
    words = catalogue()
    for problem in problems:
        click.echo(problem.said(words, language))
    for remark in remarks:
        click.echo(remark.said(words, language))
    counts = {"files": len(files), "problems": len(problems), "remarks": len(remarks)}
    click.echo(words.say(language, "check-counts", counts))
    return 2 if problems or not files else 0


def _files(path: Path) -> list[Path]:
    return [*sorted(path.glob("roles/*.yaml")), *sorted(path.glob("scenarios/*.yaml"))] if path.is_dir() else [path]


def _problems(path: Path) -> list[Problem]:
    if path.is_dir():
        return Library(path).problems
    if path.parent.name == "roles":
        read: object = read_as(path, Role)
    else:
        read = read_scenario(path, _known(_home_of(path)))
    return read if isinstance(read, list) else []


def _home_of(path: Path) -> Path:
    return path.absolute().parents[1]


def _known(home: Path) -> dict[str, Role]:
    """The characters a scenario may name: ours, and those in the folder beside its own."""
    return {**roles_in(HOME), **roles_in(home)}
