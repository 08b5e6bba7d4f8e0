"""How the facilitator is known: a link that works once, a session that lasts, a key for programs."""

from __future__ import annotations

import stat

import pytest

from server.settings import CannotStart
from tests.web.serving import KEY, URL, Serving

OURS = {"Origin": URL, "Accept-Language": "en"}
OPEN = {"scenario": "ideal-city"}


def test_the_link_signs_in_once_and_leads_to_the_studio(serving: Serving) -> None:
    browser, other = serving.browser(), serving.browser()
    answer = browser.get(f"/sign-in/{serving.link_token}", base_url=URL)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/studio")
    assert browser.get("/api/studio", base_url=URL).status_code == 200
    again = other.get(f"/sign-in/{serving.link_token}", base_url=URL, headers={"Accept": "text/html"})
    assert again.status_code == 410
    assert other.get("/api/studio", base_url=URL).status_code == 401


def test_another_link_opens_nothing_and_leaves_ours_as_it_was(serving: Serving) -> None:
    for token in ("x", "é", serving.link_token[:-1], serving.link_token + "x"):
        assert serving.ask("GET", f"/sign-in/{token}").status_code == 410
    assert serving.ask("GET", f"/sign-in/{serving.link_token}").status_code == 303


def test_looking_at_the_link_does_not_use_it_up(serving: Serving) -> None:
    path = f"/sign-in/{serving.link_token}"
    assert serving.ask("HEAD", path).status_code == 204
    assert serving.ask("GET", path, headers={"Sec-Purpose": "prefetch;prerender"}).status_code == 204
    assert serving.ask("GET", path).status_code == 303


def test_the_session_outlives_the_server_and_its_cookie_is_guarded(serving: Serving) -> None:
    browser = serving.browser()
    cookie = browser.get(f"/sign-in/{serving.link_token}", base_url=URL).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    token = serving.link_token
    serving.start()
    assert serving.link_token != token
    kept = serving.ask("GET", "/api/studio", headers={"Cookie": cookie.partition(";")[0]})
    assert kept.status_code == 200


def test_another_facilitator_key_ends_every_session(serving: Serving) -> None:
    cookie = serving.ask("GET", f"/sign-in/{serving.link_token}").headers["Set-Cookie"].partition(";")[0]
    assert serving.ask("GET", "/api/studio", headers={"Cookie": cookie}).status_code == 200
    serving.start(facilitator_key="a-new-key-of-the-facilitator")
    assert serving.ask("GET", "/api/studio", headers={"Cookie": cookie}).status_code == 401


def test_a_forged_session_is_none(serving: Serving) -> None:
    forged = "tutti_studio=eyJmYWNpbGl0YXRvciI6dHJ1ZX0.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"
    assert serving.ask("GET", "/api/studio", headers={"Cookie": forged}).status_code == 401


def test_a_session_changes_things_only_from_our_own_pages(serving: Serving) -> None:
    browser = serving.browser()
    browser.get(f"/sign-in/{serving.link_token}", base_url=URL)
    assert browser.post("/api/rooms", base_url=URL, json=OPEN).status_code == 403
    assert browser.post("/api/rooms", base_url=URL, json=OPEN, headers={"Origin": "null"}).status_code == 403
    assert browser.post("/api/rooms", base_url=URL, data='{"scenario": "ideal-city"}', headers=OURS).status_code == 403
    assert browser.post("/api/rooms", base_url=URL, json=OPEN, headers=OURS).status_code == 201


def test_key_and_secret_are_made_once_for_their_owner_alone(serving: Serving) -> None:
    serving.start(facilitator_key=None)
    files = [serving.settings.data / name for name in ("facilitator.key", "session.secret")]
    kept = [file.read_text() for file in files]
    assert all(len(text) >= 32 for text in kept)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    serving.start()
    assert [file.read_text() for file in files] == kept
    assert serving.ask("GET", "/api/studio", key=kept[0]).status_code == 200
    assert serving.ask("GET", "/api/studio", key=KEY).status_code == 401


@pytest.mark.parametrize("name", ["facilitator.key", "session.secret"])
def test_an_empty_secret_is_made_anew_and_a_short_or_damaged_one_stops_the_start(serving: Serving, name: str) -> None:
    serving.start(facilitator_key=None)
    file = serving.settings.data / name
    file.write_text("")
    serving.start()
    assert len(file.read_text()) >= 32
    for bad in (b"short", b"\xff\xfe" * 20):
        file.write_bytes(bad)
        with pytest.raises(CannotStart, match=f"{name} is too short to be safe: delete the file"):
            serving.start()


def test_the_studio_shows_scenarios_as_cards(serving: Serving) -> None:
    card = serving.ask("GET", "/api/studio", key=KEY).get_json()["scenarios"][0]
    assert (card["name"], card["minutes"], card["languages"]) == ("ideal-city", 10, ["fr", "en"])


@pytest.mark.parametrize("encrypted", [False, True])
def test_over_https_cookies_stay_on_https(serving: Serving, encrypted: bool) -> None:
    url = "https://tutti.example.org" if encrypted else URL
    serving.start(public_url=url)
    cookie = serving.ask("GET", f"/sign-in/{serving.link_token}", base_url=url).headers["Set-Cookie"]
    assert ("Secure" in cookie) is encrypted


def test_the_facilitator_key_signs_in_too_from_our_own_page_only(serving: Serving) -> None:
    browser = serving.browser()
    body = {"facilitator_key": KEY}
    assert browser.post("/api/sign-in", base_url=URL, json=body).status_code == 403
    assert browser.post("/api/sign-in", base_url=URL, json={"facilitator_key": "x"}, headers=OURS).status_code == 401
    assert browser.post("/api/sign-in", base_url=URL, json=body, headers=OURS).status_code == 200
    assert browser.get("/api/studio", base_url=URL).status_code == 200
