"""`minutes`: a room's minutes at this moment, as its facilitator reads them."""

from __future__ import annotations

from pathlib import Path

import click

from server.activities import kinds
from server.journal.opening import StoreProblem
from server.journal.reading import read_room
from server.library.words import LANGUAGES
from server.minutes import FORMS, minutes_of, of_the_desk, write
from server.settings import BadSettings, CannotStart, Settings
from server.web.codes import read_code


@click.command()
@click.argument("code")
@click.option("--to", "form", type=click.Choice(FORMS), default="md", help="The form they come in.")
@click.option("--language", type=click.Choice(LANGUAGES), help="[default: the room's]", show_default=False)
@click.option("--data", type=click.Path(path_type=Path), help="[default: the server's]", show_default=False)
@click.pass_obj
def command(settings: Settings, code: str, form: str, language: str | None, data: Path | None) -> None:
    """Print the minutes of the room CODE, whether it is still played or over."""
    file = (data or settings.data).absolute() / "tutti.db"
    try:
        found = read_room(file, read_code(code) or "")
    except StoreProblem as problem:
        raise CannotStart(str(problem)) from problem
    if found is None:
        raise BadSettings(f"No room has the code {code[:40]}: check it, or say with --data where its data is.")
    row, entries = found
    text = write(minutes_of(entries, of_the_desk(entries), language or "", row, kinds()), form)
    click.echo(text.encode(), nl=False)
