"""Every scenario that ships is played to its end by bots, each way through it, and its minutes can be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from server.activities import kinds
from server.library.scenario import Scenario, Step
from server.minutes import FORMS, minutes_of, of_the_desk, were_in, write
from server.rooms.rehearsal import Played, rehearse
from tests.shipped import LIBRARY

NAMES = LIBRARY.scenarios()
LONG = {"whole-day", "two-hours", "moving-debate"}
TIDY = {"city/too_high", "step/last", "step/closed"}  # bots build where they like, and are late by a bell
MOST_REFUSED = 0.1  # of what bots try: more would be a bot, or an activity, that runs against a wall


def scenario_of(name: str) -> Scenario:
    found = LIBRARY.scenario(name)
    assert found
    return found.scenario


@cache
def played(name: str, players: int, minds: str = "cooperative", seed: int = 1) -> Played:
    found = LIBRARY.scenario(name)
    assert found
    return rehearse(found.frozen(), players=players, minds=minds, seed=seed)


def few(name: str) -> int:
    """As few as it wants, and four: enough for what is anonymous, and for two groups."""
    players = scenario_of(name).players
    return min(players.most, max(players.least, 4))


def ways(steps: list[Step], number: str = "") -> Iterator[tuple[str, Step]]:
    """Each step by its id, with those inside it."""
    for n, one in enumerate(steps, start=1):
        step = f"{number}_{n}" if number else f"st{n}"
        yield step, one
        yield from ways(one.steps, step)


def begun_in(layer: dict[str, Any]) -> set[str]:
    return {run["step"] for run in layer.get("runs", {}).values()}


def expected_of(steps: list[Step], step: str, group: int) -> set[str]:
    """The steps on this group's own way, with those inside them."""
    found = set()
    for n, one in enumerate(steps, start=1):
        if one.only_for is None or group in one.only_for:
            found |= {f"{step}_{n}", *expected_of(one.steps, f"{step}_{n}", group)}
    return found


@pytest.mark.parametrize("name", NAMES)
def test_each_step_of_the_room_and_of_every_group_begins_and_the_play_ends(name: str) -> None:
    room = played(name, few(name)).layers["room"]
    assert room["state"]["ended"]
    steps = dict(ways(scenario_of(name).steps))
    apart = {step for step, one in steps.items() if kinds()[one.kind].apart}
    in_room = {step for step in steps if not any(step.startswith(f"{around}_") for around in apart)}
    beside = {f"be{n}" for n in range(1, len(scenario_of(name).beside) + 1)}
    assert begun_in(room) == in_room | beside
    for group, one in room.get("groups", {}).items():
        way = expected_of(steps[one["step"]].steps, one["step"], one["n"])
        assert begun_in(played(name, few(name)).layers[f"group:{group}"]) == way, f"{group} of {one['step']}"
    assert {one["step"] for one in room.get("groups", {}).values()} == apart


@pytest.mark.parametrize("name", NAMES)
def test_bots_are_seldom_refused_and_never_twice_in_the_same_breath(name: str) -> None:
    one = played(name, few(name))
    walls = [(who, command, code) for who, command, code in one.refused if code not in TIDY]
    assert len(walls) <= MOST_REFUSED * len(one.course), walls
    assert len({(command, code) for _, command, code in walls}) <= 2, walls


@pytest.mark.parametrize("minds", ["silent", "selfish"])
@pytest.mark.parametrize("name", [name for name in NAMES if name not in LONG])
def test_it_comes_to_its_end_with_people_who_do_not_help_it(name: str, minds: str) -> None:
    assert played(name, few(name), minds).layers["room"]["state"]["ended"]


@pytest.mark.slow
@pytest.mark.parametrize("minds", ["silent", "selfish", "alpha", "mixed"])
@pytest.mark.parametrize("name", sorted(LONG))
def test_the_long_ones_come_to_their_end_with_everybody(name: str, minds: str) -> None:
    assert played(name, 12, minds).layers["room"]["state"]["ended"]


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_as_many_as_may_come_play_it_to_its_end(name: str) -> None:
    most = min(60, scenario_of(name).players.most)
    assert played(name, most).layers["room"]["state"]["ended"]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_its_minutes_are_written_in_both_languages_and_every_form(name: str, language: str) -> None:
    journal = played(name, few(name)).journal()
    minutes = minutes_of(journal, of_the_desk(journal), language, kinds=kinds())
    for form in FORMS:
        written = write(minutes, form)
        assert scenario_of(name).title[language] in written  # type: ignore[index]
        assert "{" not in written or form in ("json", "html"), form


@pytest.mark.parametrize("name", NAMES)
def test_no_two_sections_of_its_minutes_are_called_the_same(name: str) -> None:
    journal = played(name, few(name)).journal()
    lines = write(minutes_of(journal, of_the_desk(journal), "en", kinds=kinds()), "md").splitlines()
    titles = [line for line in lines if line.startswith("## ")]
    assert titles and len(titles) == len(set(titles)), titles


def test_who_built_a_city_in_a_group_reads_it_in_the_minutes_when_all_are_back() -> None:
    journal = played("whole-day", 8).journal()
    room = played("whole-day", 8).layers["room"]
    first = {run["placed"]["s1"] for run in room["runs"].values() if run["kind"] == "groups"}
    assert set(were_in(journal, "s1")) == {f"group:{group}" for group in first} and len(first) == 2
    minutes = minutes_of(journal, {"room", "seat:s1", *were_in(journal, "s1")}, "fr", kinds=kinds())
    assert len(minutes.cities) == 1 and minutes.cities[0].buildings
    assert minutes.town is None, "the room itself built nothing"


def test_two_groups_with_a_problem_each_are_told_each_under_its_name() -> None:
    journal = played("whole-day", 8).journal()
    told = write(minutes_of(journal, of_the_desk(journal), "en", kinds=kinds()), "md")
    for name in ("Bringing others in", "Room for each one"):
        assert f"\n## {name} · A project was helped\n" in told


@pytest.mark.slow
def test_cooperation_is_necessary_when_a_loss_looms() -> None:
    won = {
        minds: sum(played("cooperate-or-perish", 6, minds, seed).summary()["won"] for seed in range(1, 6))
        for minds in ("cooperative", "selfish", "cooperative,cooperative,cooperative,cooperative,cooperative,selfish")
    }
    together, alone, one_of_six = won.values()
    assert (together, alone) == (5, 0), "one thing said before each sprint is enough for those who listen"
    assert one_of_six <= 1, "one who keeps everything nearly always loses it for all"


@pytest.mark.slow
def test_over_twenty_plays_who_cooperates_mostly_lives_and_who_does_not_perishes() -> None:
    def won(minds: str) -> int:
        seeds = range(1, 21)
        return sum(played("cooperate-or-perish", 6, minds, seed).summary()["won"] for seed in seeds)

    assert won("cooperative") >= 16 and won("selfish") <= 2 and won("silent") <= 2
