"""A city that one person could play alone, or that nobody can win, is told to its author."""

import re

import pytest

from server.library.craft.city import TOWN
from server.library.scenario import Offered
from server.library.shelf import HOME, roles_in
from server.rooms.rehearsal import rehearse
from tests.library.craft.planted import CITY, FARMER, checked, keys, own, remarks
from tests.table import TOWN as TRIED


def test_a_city_that_is_well_made_is_not_remarked_upon() -> None:
    assert keys(CITY) == []
    assert keys(own(FARMER)) == []


def test_free_bricks_need_neither_characters_nor_a_review() -> None:
    steps = CITY.index("steps:")
    free = "steps:\n  - {kind: build, title: {fr: Libre, en: Free}, settings: {free: true}}\n"
    assert keys(CITY[:steps].replace("least: 2", "least: 1") + free) == []


def without(kind: str) -> str:
    """The planted scenario without its steps of a kind."""
    head, *steps = re.split(r"^(?=  - (?:\{)?kind: )", CITY, flags=re.MULTILINE)
    return head + "".join(step for step in steps if f"kind: {kind}\n" not in step and f"kind: {kind}," not in step)


NARROW = "\n".join(f'  - "{row}"' for row in ["............", *["rrrrrrrrrrrr"] * 10, "............"])
WRITTEN = "\n".join(f'  - "{row}"' for row in TOWN)


@pytest.mark.parametrize(
    ("text", "key", "path"),
    [
        (CITY.replace("least: 2", "least: 1"), "check-alone", ("players", "least")),
        (CITY.replace("[farmer, nurse, teenager, baker, teacher, elder]", "[farmer]"), "check-alone-character", None),
        (own(FARMER.replace("colour: meadow", "colour: snow")), "check-alone-colour", None),
        (own(FARMER.replace("near_street", "near_hill")).replace("3....r", ".....r").replace("2....r", ".....r")
         .replace("2..mmr", "...mmr").replace("1..mmr", "...mmr"), "check-need-nowhere",
         ("own_roles", "farmer", "hidden", "where")),
        (own(FARMER.replace("plan: market", "plan: school")).replace(WRITTEN, NARROW), "check-need-no-place", None),
        (CITY.replace("bricks: 5", "bricks: 0"), "check-colour-none", ("steps", 1, "settings", "bricks")),
        (CITY.replace("bricks: 5", "bricks: 2"), "check-bricks-few", ("steps", 1, "settings", "bricks")),
        (CITY.replace("briques vertes", "briques orange"), "check-colour-nobody", ("steps", 2, "instruction", "fr")),
        (CITY.replace("green bricks", "sky blue bricks"), "check-colour-nobody", ("steps", 2, "instruction", "en")),
        (without("sprint_plan"), "check-no-plan", ("steps", 1)),
        (without("sprint_review"), "check-no-review", ("steps", 2)),
        (CITY.replace("  - kind: debrief", "  - {kind: build, title: {fr: Encore, en: Again}, minutes: 5}\n"
         "  - kind: debrief").replace("minutes: 10", "minutes: 12"), "check-last-review", ("steps", 5)),
        (CITY.replace("roles: [farmer, nurse, teenager, baker, teacher, elder]\n", ""), "check-no-characters", None),
        ("".join(line for line in CITY.splitlines(keepends=True) if not line.startswith(("terrain", '  - "'))),
         "check-no-board", ("steps", 1)),
    ],
)  # fmt: skip
def test_what_is_planted_is_found_at_its_place(text: str, key: str, path: tuple[str | int, ...] | None) -> None:
    found = {one.key: one for one in remarks(text)}
    assert key in found
    assert path is None or found[key].path == path


def test_a_need_that_is_met_wherever_one_builds_need_not_be_told() -> None:
    every = "\n".join(['  - "s.s.s.s.s.s."'] * 12)
    text = own(FARMER.replace("plan: market", "plan: cottage")).replace(WRITTEN, every)
    assert "check-need-anywhere" in keys(text)


def test_two_of_one_colour_among_many_can_do_without_each_other() -> None:
    twice = own(FARMER.replace("colour: meadow", "colour: snow")).replace("least: 2", "least: 4")
    assert "check-colour-twice" in keys(twice)


def test_a_missing_board_is_mended_with_the_town_the_rules_are_tried_on() -> None:
    assert list(TOWN) == TRIED


def test_in_groups_each_group_has_a_city_of_its_own() -> None:
    inside = "".join(f"    {line}\n" if line else "\n" for line in CITY.split("steps:\n")[1].splitlines())
    groups = "steps:\n  - kind: groups\n    title: {fr: Groupes, en: Groups}\n    settings: {size: 6}\n    steps:\n"
    text = CITY.split("steps:\n")[0].replace("most: 6", "most: 12") + groups + inside
    assert keys(text) == []
    assert keys(text.replace("size: 6", "size: 12")) == ["check-characters-group"]


def won(text: str, players: int, minds: str = "cooperative") -> list[bool]:
    scenario = checked(text).scenario
    assert scenario
    frozen = Offered("try", scenario, roles_in(HOME)).frozen()
    return [rehearse(frozen, players=players, minds=minds, seed=seed).summary()["won"] for seed in (1, 2, 3)]


def test_what_is_remarked_is_true_of_the_game_as_bots_play_it() -> None:
    assert won(CITY, 2) == won(CITY, 3) == [True] * 3, "a group that talks wins the one that is well made"
    assert won(CITY, 2, "selfish") == [False] * 3, "and nobody wins it for themself"
    assert won(CITY.replace("least: 2", "least: 1"), 1) == [True] * 3, "alone one wins where one may be alone"
    assert won(CITY.replace("bricks: 5", "bricks: 2"), 3) == [False] * 3, "with few bricks a group that talks loses"
