"""History and minutes: for one reader, from what that reader may read, and for nobody without a key."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

import pytest

from tests.web.serving import URL, Serving

FORMS = ["html", "md", "json"]


def joined(serving: Serving, code: str, name: str) -> str:
    key: str = serving.ask("POST", f"/api/rooms/{code}/seats", body={"name": name}).get_json()["key"]
    return key


@pytest.mark.parametrize("path", ["history", *(f"minutes.{form}" for form in FORMS)])
def test_without_a_key_or_with_an_old_one_there_is_nothing_to_see(serving: Serving, path: str) -> None:
    room, other = serving.open_room(), serving.open_room()
    for key in ("", "old", other.desk_key):
        answer = serving.ask("GET", f"/{room.code}/{path}", key=key)
        assert answer.status_code == 403
        assert answer.get_json()["refusal"] == {"code": "seat/gone"}
    serving.end(room)
    assert serving.ask("GET", f"/{room.code}/{path}").status_code == 404
    assert serving.ask("GET", f"/{room.code}/{path}", key=room.desk_key).status_code == 200


def test_a_browser_that_showed_its_key_once_opens_the_minutes_as_a_page(serving: Serving) -> None:
    room = serving.open_room()
    key = joined(serving, room.code, "Inès")
    browser = serving.browser()
    shown = browser.post(
        f"/api/rooms/{room.code}/session", base_url=URL, json={}, headers={"Authorization": f"Bearer {key}"}
    )
    cookie = shown.headers["Set-Cookie"]
    assert all(part in cookie for part in ("HttpOnly", "SameSite=Strict", f"Path=/{room.code}"))
    page = browser.get(f"/{room.code}/minutes.html?language=en", base_url=URL)
    assert page.status_code == 200
    assert "html en seat Inès" in page.text
    lower = browser.get(f"/{room.code.lower()}/minutes.html?language=en", base_url=URL)
    assert lower.headers["Location"] == f"/{room.code}/minutes.html?language=en"


def test_a_page_of_minutes_runs_no_script_and_keeps_its_own_style(serving: Serving) -> None:
    room = serving.open_room()
    page = serving.ask("GET", f"/{room.code}/minutes.html", key=room.desk_key)
    policy = page.headers["Content-Security-Policy"]
    hashed = b64encode(sha256(b"p{color:red}").digest()).decode()
    assert f"style-src 'self' 'sha256-{hashed}'" in policy
    assert "script-src" not in policy
    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("form", "kind"), [("md", "text/markdown"), ("json", "application/json")])
def test_other_forms_are_files_to_keep(serving: Serving, form: str, kind: str) -> None:
    room = serving.open_room()
    answer = serving.ask("GET", f"/{room.code}/minutes.{form}", key=room.desk_key)
    assert answer.mimetype == kind
    assert answer.headers["Content-Disposition"] == f'attachment; filename="minutes-{room.code}.{form}"'


def test_history_holds_what_its_reader_was_sent_and_no_trace_of_the_rest(serving: Serving) -> None:
    room = serving.open_room()
    key = joined(serving, room.code, "Inès")
    joined(serving, room.code, "Paul")
    mine = serving.ask("GET", f"/{room.code}/history", key=key)
    layers = {layer for one in mine.get_json()["patches"] for layer in one["layers"]}
    assert layers == {"room", "seat:s1"}
    assert all(set(one) == {"at", "layers"} for one in mine.get_json()["patches"])
    for secret in ("vault", "seed", "words", key, "s2:"):
        assert f'"{secret}' not in mine.text
    desk = serving.ask("GET", f"/{room.code}/history", key=room.desk_key).get_json()
    assert {layer for one in desk["patches"] for layer in one["layers"]} == {"room", "desk"}
    screen = serving.ask("GET", f"/{room.code}/history", key=room.screen_key).get_json()
    assert {layer for one in screen["patches"] for layer in one["layers"]} == {"room"}
