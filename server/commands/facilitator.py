"""`facilitator`: who may lead and write on this server, each with a name and a passphrase."""

from __future__ import annotations

import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from server.authors.facilitators import Facilitator, Facilitators, fits_as_name
from server.authors.passphrases import LONGEST, SHORTEST, hash_passphrase, make_passphrase
from server.game.writing import NAME_LENGTH, clean
from server.journal.facilitators import StoredFacilitators
from server.journal.opening import StoreProblem, open_store
from server.settings import BadSettings, CannotStart, Settings

DATA = click.option("--data", type=click.Path(path_type=Path), help="[default: the server's]", show_default=False)
MAKE = click.option("--make", is_flag=True, help="Make the passphrase and print it, without asking.")
LANGUAGE = click.option("--language", type=click.Choice(["fr", "en"]), default="en", help="Of a made passphrase.")


@click.group()
def command() -> None:
    """Add, list and remove the facilitators of a shared server; give one a new passphrase.

    At home nobody needs this: the sign-in link is enough. It works while the server runs.
    """


@command.command()
@click.argument("name")
@DATA
@MAKE
@LANGUAGE
@click.pass_obj
def add(settings: Settings, name: str, data: Path | None, make: bool, language: str) -> None:
    """Let NAME facilitate here. The passphrase is asked for; left empty, one is made and printed."""
    name = clean(name)
    if not fits_as_name(name):
        raise BadSettings(f"A name has 1 to {NAME_LENGTH} characters.")
    with _facilitators(settings, data) as facilitators:
        if facilitators.find(name):
            raise BadSettings(f"There is a facilitator {name} already: choose another name.")
        passphrase, made = _passphrase(make, language)
        who = Facilitator(secrets.token_hex(8), name, time.time_ns() // 1_000_000)
        if not facilitators.add(who, hash_passphrase(passphrase)):
            raise BadSettings(f"There is a facilitator {name} already: choose another name.")
    _tell(f"{name} may sign in now", passphrase, made)


@command.command("list")
@DATA
@click.pass_obj
def list_all(settings: Settings, data: Path | None) -> None:
    """Everybody who may facilitate here."""
    with _facilitators(settings, data) as facilitators:
        found = facilitators.all()
    for one in found:
        click.echo(f"{one.name}  (since {time.strftime('%Y-%m-%d', time.localtime(one.created_ms / 1000))})")
    if not found:
        click.echo("Nobody yet. The sign-in link that the server prints is enough for one; add others by name.")


@command.command()
@click.argument("name")
@DATA
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(settings: Settings, name: str, data: Path | None, yes: bool) -> None:
    """Let NAME facilitate no more. Their scenarios and rooms stay, with whoever signs in by the link."""
    with _facilitators(settings, data) as facilitators:
        who = _known(facilitators, name)
        if not yes:
            click.confirm(f"Remove {who.name}? They are signed out everywhere", abort=True)
        given = facilitators.remove(who)
    click.echo(f"{who.name} is removed and signed out. Scenarios that are now with the sign-in link: {given}.")


@command.command()
@click.argument("name")
@DATA
@MAKE
@LANGUAGE
@click.pass_obj
def passphrase(settings: Settings, name: str, data: Path | None, make: bool, language: str) -> None:
    """Give NAME a new passphrase. They are signed out wherever they were signed in."""
    with _facilitators(settings, data) as facilitators:
        who = _known(facilitators, name)
        chosen, made = _passphrase(make, language)
        facilitators.change_passphrase(who, hash_passphrase(chosen))
    _tell(f"{who.name} has a new passphrase and is signed out everywhere", chosen, made)


@contextmanager
def _facilitators(settings: Settings, data: Path | None) -> Iterator[Facilitators]:
    try:
        store = open_store((data or settings.data).absolute() / "tutti.db")
    except StoreProblem as problem:
        raise CannotStart(str(problem)) from problem
    try:
        yield StoredFacilitators(store)
    finally:
        store.close()


def _known(facilitators: Facilitators, name: str) -> Facilitator:
    found = facilitators.find(name)
    if found is None:
        shown = clean(name)[:NAME_LENGTH]
        raise BadSettings(f"There is no facilitator {shown}: see who there is with python3 -m server facilitator list.")
    return found.who


def _passphrase(make: bool, language: str) -> tuple[str, bool]:
    """The passphrase, and whether it was made here."""
    chosen = "" if make else _asked()
    if not chosen:
        return make_passphrase(language), True
    if not SHORTEST <= len(chosen) <= LONGEST:
        raise BadSettings(f"A passphrase has {SHORTEST} to {LONGEST} characters: a few words are best.")
    return chosen, False


def _asked() -> str:
    """Typed twice by a person; one line from a program."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    question = f"Passphrase, {SHORTEST} characters or more (empty: one is made)"
    asked: str = click.prompt(question, default="", show_default=False, hide_input=True, confirmation_prompt=True)
    return asked.strip()


def _tell(what: str, passphrase: str, made: bool) -> None:
    click.echo(f"{what}." if not made else f"{what}. The passphrase is shown this once:\n\n  {passphrase}\n")
