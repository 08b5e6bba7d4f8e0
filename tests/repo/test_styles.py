"""An activity's style sheet is there only when the activity is: nobody else may need it, and it changes nobody else."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.repo.modules import ACTIVITIES, KINDS, STATIC, kind_of, led_to

CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
ANIMATION = re.compile(r"@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}")
NAMED = re.compile(
    r"(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])"
)  # a class of a kind has its kind's name before it
OF_EVERY_PAGE = ("styles", "ui")


@cache
def selectors(sheet: Path) -> tuple[str, ...]:
    text = ANIMATION.sub("", re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL))
    found = re.findall(r"([^{};]+)\{", text)
    return tuple(one.strip() for each in found if not each.strip().startswith("@") for one in each.split(","))


@cache
def classes_of(owner: str) -> frozenset[str]:
    """The classes that a kind's sheets know, or those of a folder of static/."""
    sheets = [path for path in ACTIVITIES.rglob("*.css") if kind_of(path) == owner] or (STATIC / owner).rglob("*.css")
    return frozenset(name for sheet in sheets for one in selectors(sheet) for name in CLASS.findall(one))


@pytest.mark.parametrize("sheet", sorted(ACTIVITIES.rglob("*.css")), ids=lambda sheet: sheet.name)
def test_a_kind_s_sheet_dresses_that_kind_alone(sheet: Path) -> None:
    kind = kind_of(sheet)
    others = [*OF_EVERY_PAGE, *(other for other in KINDS if other != kind)]
    known = frozenset().union(*(classes_of(other) for other in others))
    assert [one for one in selectors(sheet) if set(CLASS.findall(one)) <= known] == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_activity_wears_no_class_of_a_kind_whose_parts_it_does_not_show(kind: str) -> None:
    modules = led_to(ACTIVITIES / f"{kind}.js")
    there = {kind, *(kind_of(path) for path in modules)}
    everybody = frozenset().union(
        *(classes_of(path.name) for path in STATIC.iterdir() if path.is_dir() and path != ACTIVITIES)
    )
    strange = {
        f"{path.relative_to(STATIC)}: {name} is {other}'s"
        for path in modules
        for name in NAMED.findall(
            " ".join(re.findall(r"class=(?:\"[^\"]*\"|\$\{[^}]*\})", path.read_text(encoding="utf-8")))
        )
        for other in KINDS
        if other not in there
        and name in classes_of(other)
        and name not in everybody
        and not any(name in classes_of(own) for own in there if own)
    }
    assert sorted(strange) == []
