"""Who guesses is slowed, per address and altogether; who has a key never is."""

from __future__ import annotations

import time

import pytest
from werkzeug.test import TestResponse

from server.web.slowing import Slowing, neighbourhood
from tests.web.serving import KEY, Serving


class Later:
    """Time, moved by hand."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self._time = time.time

    def __call__(self) -> float:
        return self._time() + self.ahead


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    moved = Later()
    monkeypatch.setattr("time.time", moved)
    return moved


def guess(serving: Serving, address: str = "10.0.0.7", code: str = "ABCDEF", key: str = "") -> TestResponse:
    return serving.ask("GET", f"/api/rooms/{code}", key=key, environ_overrides={"REMOTE_ADDR": address})


def test_after_ten_wrong_codes_an_address_waits_a_minute_and_is_told_so(serving: Serving, later: Later) -> None:
    assert [guess(serving).status_code for _ in range(11)] == [404] * 10 + [429]
    slowed = guess(serving)
    wait = slowed.get_json()["refusal"]["seconds"]
    assert 0 < wait <= 60
    assert slowed.headers["Retry-After"] == str(wait)
    assert f"{wait} seconds" in slowed.get_json()["sentence"]
    later.ahead = 61
    assert guess(serving).status_code == 404


def test_while_slowed_a_right_code_tells_no_more_than_a_wrong_one(serving: Serving) -> None:
    room = serving.open_room()
    for _ in range(10):
        guess(serving)
    assert guess(serving, code=room.code).status_code == 429
    assert guess(serving, address="10.0.0.8", code=room.code).status_code == 200


def test_right_codes_are_not_counted(serving: Serving) -> None:
    room = serving.open_room()
    assert {guess(serving, code=room.code).status_code for _ in range(30)} == {200}


def test_a_key_is_never_slowed(serving: Serving) -> None:
    room = serving.open_room()
    for _ in range(12):
        guess(serving)
    assert guess(serving, code=room.code, key=room.desk_key).status_code == 200
    assert guess(serving, code=room.code, key="not-a-key").status_code == 429


def test_a_slowed_browser_still_gets_the_page_in_which_its_key_lies(serving: Serving) -> None:
    room = serving.open_room()
    for _ in range(10):
        guess(serving)
    page = serving.ask(
        "GET", f"/{room.code}", headers={"Accept": "text/html"}, environ_overrides={"REMOTE_ADDR": "10.0.0.7"}
    )
    assert page.status_code == 429
    assert "/play/main.js" in page.text
    assert 'data-refusal="command/slow_down"' in page.text


def test_many_addresses_share_one_budget(serving: Serving, later: Later) -> None:
    serving.start(limits=type(serving.settings.limits)(wrong_codes_in_all=30))
    answers = [guess(serving, address=f"10.0.{n}.1").status_code for n in range(31)]
    assert answers == [404] * 30 + [429]
    later.ahead = 61
    assert guess(serving, address="10.1.0.1").status_code == 404


def test_guessing_the_facilitator_key_is_slowed_too(serving: Serving) -> None:
    def attempt(key: str) -> int:
        return serving.ask("POST", "/api/rooms", key=key, body={"scenario": "ideal-city"}).status_code

    assert [attempt(f"some-wrong-key-{n}") for n in range(11)] == [401] * 10 + [429]
    assert attempt(KEY) == 201


def test_after_five_wrong_sets_of_words_only_the_facilitator_helps(serving: Serving, later: Later) -> None:
    room = serving.open_room()
    words = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()["return_words"]

    def attempt(said: str, code: str = room.code) -> TestResponse:
        return serving.ask("POST", f"/api/rooms/{code}/return", body={"words": said})

    assert [attempt("not these words").status_code for _ in range(6)] == [403] * 5 + [429]
    last = attempt(words).get_json()
    assert last["refusal"]["code"] == "words/too_often"
    assert last["sentence"].startswith("Ask the facilitator")
    assert attempt("not these words", serving.open_room().code).status_code == 403  # another room, its own tries
    later.ahead = 61
    assert attempt(words).status_code == 200


def test_a_whole_network_of_a_house_counts_as_one_address() -> None:
    assert neighbourhood("2001:db8:1:2:aaaa::1") == neighbourhood("2001:db8:1:2:bbbb::2")
    assert neighbourhood("2001:db8:1:2::1") != neighbourhood("2001:db8:1:3::1")
    assert neighbourhood("::ffff:10.0.0.7") == neighbourhood("10.0.0.7")
    assert neighbourhood(None) == neighbourhood("nonsense") == "unknown"


def test_the_wait_is_never_longer_than_its_minute(later: Later) -> None:
    slowing = Slowing(2)
    slowing.missed("a")
    later.ahead = 40
    slowing.missed("a")
    assert 15 <= slowing.wait("a") <= 21
    assert slowing.wait("b") == 0
