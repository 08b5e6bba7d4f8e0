"""A scenario that is well made, to plant one mistake in; what is remarked upon it."""

from __future__ import annotations

from functools import cache

from server.library.checking import Checked, check_text
from server.library.remarks import Remark
from server.library.role import Role
from server.library.shelf import HOME, roles_in

CITY = """\
title: {fr: Essai, en: Try}
about: {fr: On bâtit une ville ensemble., en: We build a town together.}
languages: [fr, en]
players: {least: 2, most: 6}
roles: [farmer, nurse, teenager, baker, teacher, elder]
terrain:
  - "3....r......"
  - "2....r......"
  - "2..mmr......"
  - "1..mmr......"
  - "sssssbpppsss"
  - ",,,,rrppplll"
  - ",,..r,...lll"
  - ",,..r,...lll"
  - "....r,......"
  - "....r,......"
  - "....r,......"
  - "....r......."
steps:
  - {kind: cast, title: {fr: Choisir, en: Choose}, minutes: 4}
  - kind: sprint_plan
    title: {fr: Prévoir, en: Plan}
    minutes: 4
    settings: {bricks: 5}
  - kind: build
    title: {fr: Bâtir, en: Build}
    minutes: 8
    instruction: {fr: Posez vos briques vertes., en: Lay your green bricks.}
  - {kind: sprint_review, title: {fr: Regarder, en: Look}, minutes: 4}
  - {kind: derole, title: {fr: Poser, en: Lay down}, minutes: 2, debrief: true}
  - kind: debrief
    title: {fr: Bilan, en: Debrief}
    minutes: 10
    debrief: true
"""
FARMER = (HOME / "roles" / "farmer.yaml").read_text(encoding="utf-8")


@cache
def _roles() -> dict[str, Role]:
    return roles_in(HOME)


def checked(text: str) -> Checked:
    return check_text(text, _roles(), "try.yaml")


def remarks(text: str) -> list[Remark]:
    found = checked(text)
    assert not found.problems, [str(one) for one in found.problems]
    return found.remarks()


def keys(text: str) -> list[str]:
    return [one.key for one in remarks(text)]


def own(role: str, name: str = "farmer") -> str:
    """The planted scenario with a character of its own, in the place of the library's."""
    inside = "\n".join(f"    {line}" for line in role.splitlines())
    return CITY.replace("terrain:", f"own_roles:\n  {name}:\n{inside}\nterrain:", 1)
