"""`check`: lints scenarios and roles: file, line, what was found, what was expected, what to try."""

from __future__ import annotations

from pathlib import Path

import click

from server.library.files import Problem
from server.library.role import Role
from server.library.scenario import Scenario
from server.library.shelf import HOME, Library, read_as


@click.command()
@click.argument("path", type=click.Path(path_type=Path), required=False)
def command(path: Path | None) -> int:
    """Lint the scenarios and roles in PATH (a file, or a folder with scenarios/ and roles/); by default ours."""
    problems, count = _checked(path or HOME)
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{count} checked, {len(problems)} problem{'' if len(problems) == 1 else 's'}.")
    return 2 if problems or not count else 0


def _checked(path: Path) -> tuple[list[Problem], int]:
    if path.is_dir():
        library = Library(path)
        files = [*path.glob("roles/*.yaml"), *path.glob("scenarios/*.yaml")]
        return library.problems, len(files)
    read = read_as(path, Role if path.parent.name == "roles" else Scenario)
    return (read, 1) if isinstance(read, list) else ([], 1)
