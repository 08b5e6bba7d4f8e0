"""Rehearsals: whole rooms played by bots, through the real rules, the same each time."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from server.activities import kinds
from server.commands.rehearse import command, course
from server.game.activity import Mind, View
from server.rooms.rehearsal import MINDS, Played, rehearse, who_plays
from tests.shipped import LIBRARY

HARMLESS = {("next_step", "step/last")}


def play(minds: str = "cooperative", players: int = 6, seed: int = 1, **more: Any) -> Played:
    found = LIBRARY.scenario("ideal-city")
    assert found
    return rehearse(found.frozen(), players=players, minds=minds, seed=seed, **more)


def test_the_same_seed_gives_the_same_play_and_another_gives_another() -> None:
    assert play().course == play().course
    assert play().course != play(seed=2).course


@pytest.mark.parametrize("minds", [*MINDS, "mixed"])
def test_every_mind_brings_the_play_to_its_end_and_asks_for_nothing_forbidden(minds: str) -> None:
    played = play(minds)
    assert played.layers["room"]["state"]["ended"]
    assert {(name, code) for _, name, code in played.refused} - HARMLESS == set()


def test_at_the_end_everyone_has_laid_down_and_every_question_was_answered() -> None:
    room = play().layers["room"]
    assert all(one["laid"] for one in room["characters"].values())
    (debrief,) = [run for run in room["runs"].values() if run["kind"] == "debrief"]
    assert {card["field"] for card in debrief["cards"].values()} == {"facts", "feelings", "findings", "futures"}


def test_bots_are_given_their_seat_s_view_and_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[View] = []
    build = kinds()["build"]
    looked = type(build).bot

    def noted(self: Any, view: View, mind: Mind) -> Any:
        given.append(view)
        return looked(self, view, mind)

    monkeypatch.setattr(type(build), "bot", noted)
    play(players=2)
    assert given and all(set(view.layers) == {"room", f"seat:{view.seat}"} for view in given)


def test_a_character_whose_player_left_is_played_by_another() -> None:
    played = play(leave=True)
    room = played.layers["room"]
    (gone,) = [seat for seat, one in room["seats"].items() if "left" in one]
    assert gone not in {one["seat"] for one in room["characters"].values()}
    assert len(room["characters"]) == 6


def test_who_is_late_joins_in_the_second_sprint_with_a_need() -> None:
    played = play("cooperative,late", players=4)
    city = played.layers["room"]["city"]
    assert len(city["stories"]) == 4
    assert len(played.layers["room"]["seats"]) == 4


def test_an_alpha_has_followers_who_tell_nothing() -> None:
    assert who_plays("alpha", 3) == ["alpha", "follower", "follower"]
    told = {fact["role"] for one in play("alpha").course for fact in one.facts if fact["what"] == "need_told"}
    assert len(told) == 1


def test_one_object_is_printed_and_its_shares_add_up() -> None:
    result = CliRunner().invoke(command, ["ideal-city", "--players", "3", "--json"], standalone_mode=False)
    summary = json.loads(result.output)
    assert set(summary) == {"won", "needs_met", "needs", "buildings", "commands", "balance", "seed"}
    assert sum(summary["balance"].values()) == pytest.approx(1, abs=0.01)
    assert summary["needs"] == 3


@pytest.mark.parametrize(
    "arguments", [["nowhere"], ["ideal-city", "--minds", "angry"], ["ideal-city", "--players", "0"]]
)
def test_what_cannot_be_rehearsed_is_said_in_a_sentence(arguments: list[str]) -> None:
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 2 and "Traceback" not in result.output


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_course_of_play_can_be_read(language: str) -> None:
    lines = list(course(play(language=language), language))
    assert any("06:0" in line for line in lines)
    assert not any("{" in line for line in lines)


def test_the_course_says_in_which_group_it_happened() -> None:
    found = LIBRARY.scenario("two-hours")
    assert found
    lines = list(course(rehearse(found.frozen(), players=12, minds="cooperative", seed=1), "en"))
    assert {"\nOur ideal cities", "\ngroup 1: Plan", "\ngroup 2: Build, in turn"} <= {*lines} - {"\nPlan"}
    assert any("  group 1: finished: " in line for line in lines)


def test_free_building_is_rehearsed_too() -> None:
    found = LIBRARY.scenario("free-build")
    assert found
    played = rehearse(found.frozen(), players=3, minds="cooperative", seed=1)
    assert len(played.layers["room"]["city"]["bricks"]) > 20


@pytest.mark.parametrize("minds", [*MINDS, "mixed"])
def test_the_ice_breaker_is_played_to_its_end_and_everybody_is_presented(minds: str) -> None:
    found = LIBRARY.scenario("ice-breaker")
    assert found
    played = rehearse(found.frozen(), players=6, minds=minds, seed=1)
    room = played.layers["room"]
    assert room["state"]["ended"] and {(name, code) for _, name, code in played.refused} <= HARMLESS
    (met,) = [run for run in room["runs"].values() if run["kind"] == "introductions"]
    assert sorted(met["turn"]["order"]) == sorted(seat for pair in met["pairs"].values() for seat in pair["seats"])
    assert met["turn"]["at"] == len(met["turn"]["order"])


@pytest.mark.parametrize("players", [2, pytest.param(60, marks=pytest.mark.slow)])
def test_the_ice_breaker_suits_two_people_and_sixty(players: int) -> None:
    found = LIBRARY.scenario("ice-breaker")
    assert found
    played = rehearse(found.frozen(), players=players, minds="cooperative", seed=1)
    assert played.layers["room"]["state"]["ended"]
    assert {(name, code) for _, name, code in played.refused} <= {*HARMLESS, ("place_brick", "city/too_high")}


def test_the_command_line_tells_what_many_plays_show() -> None:
    ran = CliRunner().invoke(command, ["decision-meeting", "--times", "2", "--players", "3"])
    assert ran.exit_code == 0, ran.output
    assert "2 plays, 3 players" in ran.output and "planned" in ran.output
    told = json.loads(CliRunner().invoke(command, ["decision-meeting", "--times", "1", "--json"]).output)
    assert told["times"] == 1 and told["steps"]
