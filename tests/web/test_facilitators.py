"""Facilitators of a shared server: in by name and passphrase, each with their own things, out wherever they wish."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from server.authors import passphrases
from server.authors.facilitators import Facilitator
from server.rooms.registry import Opened
from tests.web.serving import KEY, TEXT, URL, Serving

OURS = {"Origin": URL, "Accept-Language": "en"}
PHRASES = {"Inès": "the mill by the river", "Paul": "a bench below the hill"}


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrases, "METHOD", "scrypt:1024:8:1")
    passphrases._nobody_s.cache_clear()


@pytest.fixture
def shared(serving: Serving) -> Serving:
    for n, (name, phrase) in enumerate(PHRASES.items()):
        assert serving.facilitators.add(Facilitator(f"f{n}", name), passphrases.hash_passphrase(phrase))
    return serving


def ask(browser: FlaskClient, method: str, path: str, body: Any = None) -> TestResponse:
    return browser.open(path, method=method, base_url=URL, json=body, headers=OURS)


def signed_in(shared: Serving, name: str) -> FlaskClient:
    browser = shared.browser()
    assert ask(browser, "POST", "/api/sign-in", {"name": name, "passphrase": PHRASES[name]}).status_code == 200
    return browser


def test_a_name_and_its_passphrase_let_in_however_the_name_is_written(shared: Serving) -> None:
    browser = shared.browser()
    answer = ask(browser, "POST", "/api/sign-in", {"name": " inÈs", "passphrase": PHRASES["Inès"]})
    assert answer.get_json()["name"] == "Inès"
    assert ask(browser, "GET", "/api/studio").get_json()["me"] == {"name": "Inès"}


def test_a_made_passphrase_can_be_typed_on_any_keyboard(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as chance:
        chance.setattr("secrets.choice", lambda words: next(one for one in words if not one.isascii()))
        made = passphrases.make_passphrase("fr")
    assert made == unicodedata.normalize("NFC", made) and not made.isascii()
    assert serving.facilitators.add(Facilitator("f9", "Zoé"), passphrases.hash_passphrase(made))
    for phrase in (made, unicodedata.normalize("NFD", made), f" {made.replace(' ', '  ')} "):
        answer = ask(serving.browser(), "POST", "/api/sign-in", {"name": "Zoé", "passphrase": phrase})
        assert answer.status_code == 200, ascii(phrase)


@pytest.mark.parametrize(
    "body",
    [
        {"name": "Inès", "passphrase": PHRASES["Paul"]},
        {"name": "Nobody", "passphrase": PHRASES["Paul"]},
        {"name": "Inès", "passphrase": ""},
        {"name": "", "passphrase": ""},
        {},
    ],
)
def test_what_does_not_go_together_lets_nobody_in_and_does_not_say_which(shared: Serving, body: Any) -> None:
    answer = ask(shared.browser(), "POST", "/api/sign-in", body)
    assert (answer.status_code, answer.get_json()["refusal"]["code"]) == (403, "page/wrong_passphrase")


def test_who_guesses_is_slowed_and_others_are_not(shared: Serving) -> None:
    browser = shared.browser()
    wrong = {"name": "Inès", "passphrase": "x"}
    codes = [ask(browser, "POST", "/api/sign-in", wrong).status_code for _ in range(6)]
    assert codes == [403] * 5 + [429]
    right = ask(browser, "POST", "/api/sign-in", {"name": "Inès", "passphrase": PHRASES["Inès"]})
    assert right.status_code == 429 and right.get_json()["refusal"]["seconds"] > 0
    signed_in(shared, "Paul")


def test_one_address_that_guesses_at_many_names_is_slowed_and_shuts_nobody_else_out(shared: Serving) -> None:
    def from_address(address: str, name: str, phrase: str) -> int:
        answer = shared.browser().post(
            "/api/sign-in", base_url=URL, json={"name": name, "passphrase": phrase}, headers=OURS,
            environ_overrides={"REMOTE_ADDR": address},
        )  # fmt: skip
        return answer.status_code

    codes = [from_address("203.0.113.9", f"nobody {n}", "x") for n in range(25)]
    assert codes == [403] * 20 + [429] * 5
    assert from_address("198.51.100.7", "Paul", PHRASES["Paul"]) == 200


def test_a_passphrase_comes_only_from_our_own_pages(shared: Serving) -> None:
    body = {"name": "Inès", "passphrase": PHRASES["Inès"]}
    assert shared.browser().post("/api/sign-in", base_url=URL, json=body).status_code == 403


def test_signing_out_ends_this_session_for_good(shared: Serving) -> None:
    browser = signed_in(shared, "Inès")
    cookie = browser.get_cookie("tutti_studio", domain="192.168.1.20")
    assert cookie
    assert ask(browser, "POST", "/api/sign-out", {}).status_code == 200
    assert ask(browser, "GET", "/api/studio").status_code == 401
    kept = {"Cookie": f"tutti_studio={cookie.value}"}
    assert shared.ask("GET", "/api/studio", headers=kept).status_code == 401, "the cookie alone opens nothing"


def test_signing_out_everywhere_ends_every_session_of_this_facilitator_alone(shared: Serving) -> None:
    here, there, other = signed_in(shared, "Inès"), signed_in(shared, "Inès"), signed_in(shared, "Paul")
    ask(here, "POST", "/api/sign-out", {"everywhere": True})
    assert [ask(one, "GET", "/api/studio").status_code for one in (here, there, other)] == [401, 401, 200]


def test_a_new_passphrase_or_being_removed_ends_every_session(shared: Serving) -> None:
    ines, paul = signed_in(shared, "Inès"), signed_in(shared, "Paul")
    known = shared.facilitators.find("Inès")
    assert known
    shared.facilitators.change_passphrase(known.who, passphrases.hash_passphrase("another one, and long"))
    shared.facilitators.remove(Facilitator("f1", "Paul"))
    assert [ask(one, "GET", "/api/studio").status_code for one in (ines, paul)] == [401, 401]


def test_a_session_ends_by_itself_after_a_month(shared: Serving) -> None:
    browser = signed_in(shared, "Inès")
    shared.clock.ms += 31 * 24 * 60 * 60 * 1000
    assert ask(browser, "GET", "/api/studio").status_code == 401


def test_nobody_sees_another_s_scenarios(shared: Serving) -> None:
    ines, paul = signed_in(shared, "Inès"), signed_in(shared, "Paul")
    id = ask(ines, "POST", "/api/scenarios", {"text": TEXT}).get_json()["id"]
    path = f"/api/scenarios/{id}"
    mine = [card["id"] for card in ask(paul, "GET", "/api/studio").get_json()["scenarios"]]
    assert mine == ["ideal-city"]
    for method, of, body in (
        ("GET", path, None), ("PUT", path, {"text": "x", "base": 1}), ("DELETE", path, None),
        ("GET", f"{path}/versions", None), ("GET", f"{path}/versions/1", None),
        ("POST", f"{path}/versions/1/back", {"base": 1}), ("POST", "/api/scenarios", {"copy_of": id}),
        ("POST", "/api/rooms", {"scenario": id}), ("GET", f"/studio/paper/{id}", None),
        ("GET", f"{path}/file", None), ("POST", "/api/preview", {"scenario": id}),
        ("POST", "/api/rehearsals", {"scenario": id}), ("POST", "/api/rehearsals/many", {"scenario": id}),
    ):  # fmt: skip
        for who in (paul, None):
            answer = ask(who, method, of, body) if who else shared.ask(method, of, key=KEY, body=body)
            assert answer.get_json()["refusal"]["code"] == "scenario/unknown", (method, of)
    assert ask(ines, "GET", path).get_json()["by"] == "Inès"


def test_nobody_sees_another_s_rooms_nor_gets_their_keys(shared: Serving) -> None:
    ines, paul = signed_in(shared, "Inès"), signed_in(shared, "Paul")
    code = ask(ines, "POST", "/api/rooms", {"scenario": "ideal-city"}).get_json()["code"]
    assert ask(paul, "GET", "/api/studio").get_json()["rooms"] == []
    for kind in ("desk", "screen", "relay"):
        assert ask(paul, "POST", f"/api/rooms/{code}/keys", {"kind": kind}).status_code == 403
        assert shared.ask("POST", f"/api/rooms/{code}/keys", key=KEY, body={"kind": kind}).status_code == 403
    assert ask(paul, "GET", f"/{code}/paper.html").status_code == 403
    assert [room["code"] for room in ask(ines, "GET", "/api/studio").get_json()["rooms"]] == [code]
    assert ask(ines, "POST", f"/api/rooms/{code}/keys", {"kind": "desk"}).status_code == 201


def test_rooms_that_have_ended_are_in_the_archive_of_who_opened_them_alone(shared: Serving) -> None:
    ines, paul = signed_in(shared, "Inès"), signed_in(shared, "Paul")
    said = ask(ines, "POST", "/api/rooms", {"scenario": "ideal-city"}).get_json()
    code = said["code"]
    assert ask(ines, "GET", f"/{code}/minutes.html").text.count("desk") == 1
    shared.end(Opened(code, said["keys"]["desk"], said["keys"]["screen"]))
    studio = ask(ines, "GET", "/api/studio").get_json()
    assert studio["rooms"] == [] and [room["code"] for room in studio["archive"]] == [code]
    assert ask(paul, "GET", "/api/studio").get_json()["archive"] == []
    for what in ("minutes.html", "minutes.md", "history", "paper.html"):
        assert ask(ines, "GET", f"/{code}/{what}").status_code == 200, what
        assert ask(paul, "GET", f"/{code}/{what}").status_code in (403, 404), what


def test_only_hashes_of_passphrases_and_sessions_are_kept(shared: Serving) -> None:
    browser = signed_in(shared, "Inès")
    with browser.session_transaction(base_url=URL) as session:
        token = session["token"]
    kept = "\n".join(shared.database._connection.iterdump())
    assert "scrypt:" in kept and token not in kept
    assert not any(phrase in kept for phrase in PHRASES.values())


def test_the_studio_s_door_asks_for_a_name_only_where_there_are_facilitators(serving: Serving) -> None:
    assert "data-by-name" not in serving.ask("GET", "/studio").text
    serving.facilitators.add(Facilitator("f1", "Inès"), "x")
    assert "data-by-name" in serving.ask("GET", "/studio").text
