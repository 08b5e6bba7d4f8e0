"""The sheets to print tell what is hidden: for facilitators, and for nobody else."""

from __future__ import annotations

import pytest

from tests.web.serving import KEY, URL, Serving


def signed_in(serving: Serving):  # type: ignore[no-untyped-def]
    browser = serving.browser()
    entered = browser.post("/api/sign-in", base_url=URL, json={"facilitator_key": KEY}, headers={"Origin": URL})
    assert entered.status_code == 200
    return browser


def seat_key(serving: Serving, code: str) -> str:
    key: str = serving.ask("POST", f"/api/rooms/{code}/seats", body={"name": "Inès"}).get_json()["key"]
    return key


def test_a_player_a_screen_and_a_stranger_are_refused_the_sheets_of_a_room(serving: Serving) -> None:
    room, other = serving.open_room(), serving.open_room()
    path = f"/{room.code}/paper.html"
    assert serving.ask("GET", path).get_json()["refusal"] == {"code": "seat/gone"}
    assert serving.ask("GET", path, key=other.desk_key).get_json()["refusal"] == {"code": "seat/gone"}
    for key in (seat_key(serving, room.code), room.screen_key):
        answer = serving.ask("GET", path, key=key)
        assert (answer.status_code, answer.get_json()["refusal"]) == (403, {"code": "command/forbidden"})


def test_the_desk_and_who_is_signed_in_print_the_sheets_of_a_room(serving: Serving) -> None:
    room = serving.open_room()
    seat_key(serving, room.code)
    page = serving.ask("GET", f"/{room.code}/paper.html?language=fr", key=room.desk_key)
    assert page.status_code == 200
    assert '<html lang="fr">' in page.text and "Une par personne\u00a0: 1." in page.text
    assert signed_in(serving).get(f"/{room.code}/paper.html", base_url=URL).status_code == 200


def test_before_a_room_is_open_the_studio_prints_a_scenario_for_who_is_signed_in(serving: Serving) -> None:
    path = "/studio/paper/ideal-city"
    assert serving.ask("GET", path).status_code == 401
    room = serving.open_room()
    assert serving.ask("GET", path, key=room.desk_key).status_code == 401
    browser = signed_in(serving)
    assert browser.get(f"{path}?language=en", base_url=URL).status_code == 200
    unknown = browser.get("/studio/paper/nowhere", base_url=URL, headers={"Accept": "application/json"})
    assert unknown.get_json()["refusal"] == {"code": "scenario/unknown"}


def test_the_sheets_are_kept_by_no_cache_and_run_no_script(serving: Serving) -> None:
    room = serving.open_room()
    page = serving.ask("GET", f"/{room.code}/paper.html", key=room.desk_key)
    assert page.headers["Cache-Control"] == "no-store"
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "sha256-" in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize("key", ["", "desk"])
def test_the_code_as_people_type_it_leads_to_the_sheets(serving: Serving, key: str) -> None:
    room = serving.open_room()
    answer = serving.ask("GET", f"/{room.code.lower()}/paper.html?language=en", key=key and room.desk_key)
    assert answer.headers["Location"] == f"/{room.code}/paper.html?language=en"
