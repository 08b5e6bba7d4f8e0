"""The whole ideal city, from the lobby to the minutes, by six people at six screens, the desk and the projector."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.game import Game
from tests.browser.person import Person
from tests.browser.visitor import Server


def come_in(game: Game) -> None:
    for one in game.people:
        one.come_in(game.room.code)
    game.look("lobby")
    game.go_on(".cast-card")
    game.look("cast")
    for nth, one in enumerate(game.people):
        one.choose(nth)
    game.look("chosen")


def play_a_sprint(game: Game, sprint: int) -> None:
    game.go_on(".plan")
    game.plan(sprint)
    game.look("plan")
    game.go_on(".town")
    if sprint == 1:
        game.build_in_turn()
    else:
        game.builders[3].plant_a_tree()
        game.build_at_once()
    game.look("built")
    game.go_on(".review")
    game.look("review")
    game.review()
    game.look("reviewed")
    game.go_on(".retrospective")
    game.talk_it_over()
    game.look("retrospective")


def something_happens(game: Game) -> None:
    game.go_on(".happening")
    game.vote()
    game.look("happening")


def find_ourselves_again(game: Game) -> None:
    game.go_on(".derole")
    game.lay_down()
    game.look("derole")
    game.go_on(".debrief")
    for question in (1, 2, 3, 4):
        game.answer(question)
        game.look(f"debrief{question}")
        if question < 4:
            game.ask_next()
    game.go_on(".round")
    game.look("round")
    game.close()
    game.desk.end()
    for one in game.people:
        expect(one.main).to_be_visible()
    game.look("ended")


def read_the_minutes(one: Person, game: Game) -> None:
    one.main.click()
    one.page.wait_for_url("**/minutes.html*")
    for other in game.people:
        expect(one.page.locator("body")).to_contain_text(other.name)
    one.picture(f"99-minutes-{one.name.lower()}")
    assert one.fits() and one.barriers() == []


@pytest.mark.timeout(280)
def test_six_people_play_the_ideal_city_from_the_lobby_to_the_minutes(server: Server, browser: Browser) -> None:
    game = Game(browser, server)
    come_in(game)
    play_a_sprint(game, 1)
    something_happens(game)
    play_a_sprint(game, 2)
    something_happens(game)
    play_a_sprint(game, 3)
    find_ourselves_again(game)
    read_the_minutes(game.people[0], game)  # on a laptop, in French
    read_the_minutes(game.people[3], game)  # on a phone, in English
    assert game.faults() == []
    assert game.done() >= {"open", "carry", "ask", "power", "name"}, "everything a builder may do was done"
