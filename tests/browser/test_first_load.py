"""Every place opens in a real browser, with few requests and nothing to complain of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.room import Room
from tests.browser.visitor import Server, Visitor

REQUESTS = 40


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    opened = Room(server, "free-build")
    yield opened
    opened.leave()


def address_of(place: str, room: Room) -> str:
    seat, key = room.seat("Jeanne")
    places = {
        "home": f"{room.server.url}/",
        "studio": f"{room.server.url}/studio",
        "door": f"{room.server.url}/{room.code}",
        "play": f"{room.server.url}/{room.code}#key={key}&seat={seat}",
        "desk": room.desk_link,
        "screen": room.screen_link,
    }
    return places[place]


@pytest.mark.parametrize("place", ["home", "studio", "door", "play", "desk", "screen"])
@pytest.mark.parametrize("playing", [False, True])
def test_it_opens_without_a_complaint_and_within_its_requests(
    room: Room, browser: Browser, place: str, playing: bool
) -> None:
    if playing:
        room.wire(room.desk_key).do("next_step")
    visitor = Visitor(browser, "en")
    answers: list[tuple[int, str]] = []
    visitor.page.on("response", lambda answer: answers.append((answer.status, answer.url)))
    visitor.page.goto(address_of(place, room), wait_until="networkidle")
    expect(visitor.page.locator("#page > *").first).to_be_visible()
    if playing and place in ("play", "screen"):
        town = visitor.page.get_by_role("img", name=re.compile("^(The town|La ville)"))
        expect(town).to_be_visible()
    assert visitor.problems == []
    assert [answer for answer in answers if answer[0] >= 400] == []
    assert len(answers) <= REQUESTS
