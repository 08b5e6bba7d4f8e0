"""`guides`: writes the parts of the authors' guides that are made from the models."""

from __future__ import annotations

import click

from server.library.guide import GUIDES, fill


@click.command()
def command() -> None:
    """Write the parts of scenarios/README and roles/README that list kinds, settings and choices."""
    for path, language in GUIDES.items():
        text = path.read_text("utf-8")
        made = fill(text, language)
        if made != text:
            path.write_text(made, "utf-8")
            click.echo(str(path))
