"""`new-activity`: writes the files of a new kind of activity, playable at once, for its author to change."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from server.settings import BadSettings, CannotStart

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = Path(__file__).parent / "templates"
# Template → what it becomes. In the templates `my_kind` stands for the name, also as MyKind, my-kind and My kind.
FILES = {
    "rules.py.txt": "server/activities/my_kind.py",
    "screen.js.txt": "static/activities/my_kind.js",
    "words.fr.txt": "static/words/fr/my_kind.ftl",
    "words.en.txt": "static/words/en/my_kind.ftl",
    "test.py.txt": "tests/activities/test_my_kind.py",
}
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LONGEST_NAME = 30
KEY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
NEXT = """
Next:
  1. Play it: write `- {{kind: {kind}, title: Try}}` under `steps:` in a scenario, then python3 -m server
  2. Change it, file by file, and keep it whole: python3 -m tests quick"""


@click.command()
@click.argument("kind")
def command(kind: str) -> None:
    """Write the files of a new activity called KIND."""
    for path in write(new_files(kind, ROOT), ROOT):
        click.echo(f"Wrote {path}")
    click.echo(NEXT.format(kind=kind))


def new_files(kind: str, root: Path) -> dict[str, str]:
    """Path → content of everything a new kind needs; BadSettings where the name will not do."""
    if len(kind) > LONGEST_NAME or not NAME.fullmatch(kind):
        raise BadSettings(
            f"“{kind[:40]}” cannot be an activity's name: up to {LONGEST_NAME} small letters, digits and single _, "
            "a letter first, such as moving_debate."
        )
    templates = {name: (TEMPLATES / name).read_text(encoding="utf-8") for name in FILES}
    made = {_named(FILES[name], kind): _named(text, kind) for name, text in templates.items()}
    if taken := [path for path in made if (root / path).exists()]:
        raise BadSettings(f"“{kind}” is taken: {taken[0]} is there already. Choose another name.")
    if _means_something(kind, templates["rules.py.txt"]) or _says_something(made, root):
        raise BadSettings(f"“{kind}” means something else in the code already. Choose another name.")
    return made


def _named(text: str, kind: str) -> str:
    """`text` about `kind` instead of `my_kind`."""
    words = kind.replace("_", " ")
    text = text.replace("my_kind", kind).replace("my-kind", kind.replace("_", "-"))
    return text.replace("MyKind", words.title().replace(" ", "")).replace("My kind", words.capitalize())


def _means_something(kind: str, rules: str) -> bool:
    """Whether it is a word of the language, or its class would hide another one."""
    name = _named("MyKind", kind)
    return keyword.iskeyword(kind) or keyword.iskeyword(name) or bool(re.search(rf"\b{name}\b", rules))


def _says_something(made: Mapping[str, str], root: Path) -> bool:
    """Whether another area has a word of the same key."""
    ours = {key for path, text in made.items() if path.endswith(".ftl") for key in KEY.findall(text)}
    texts = (path.read_text(encoding="utf-8") for path in (root / "static" / "words").glob("*/*.ftl"))
    return any(not ours.isdisjoint(KEY.findall(text)) for text in texts)


def write(made: Mapping[str, str], root: Path) -> Iterable[str]:
    """All of them or none, and never over a file that is there."""
    begun: list[Path] = []
    try:
        for path, text in made.items():
            with (root / path).open("x", encoding="utf-8") as file:
                begun.append(root / path)
                file.write(text)
    except OSError as error:
        for half in begun:
            half.unlink()
        raise CannotStart(f"Nothing was written: {error.filename} cannot be ({error.strerror}).") from error
    return made.keys()
