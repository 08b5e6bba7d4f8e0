"""Bad input over HTTP: each gets its status, one sentence, and nobody in the room notices."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.web.serving import KEY, URL, Serving

CODE = "ABCDEF"  # the codes of these rooms are drawn: this one is no room's
FORM = "application/x-www-form-urlencoded"
OPEN = {"scenario": "ideal-city", "language": "en"}
JSON = {"Content-Type": "application/json", "Authorization": f"Bearer {KEY}"}

# number in the list of bad inputs, method, path, headers, body, status
BAD: list[tuple[int, str, str, dict[str, str], Any, int]] = [
    (34, "GET", "/static/fedcba9876543210/play/main.js", {}, None, 404),
    (34, "GET", "/static/fedcba9876543210/activities/build.js", {}, None, 404),
    (34, "GET", "/static/fedcba9876543210/words/fr/play.ftl", {}, None, 404),
    (35, "GET", f"/{CODE}", {}, None, 404),
    (35, "GET", f"/api/rooms/{CODE}", {}, None, 404),
    (35, "GET", "/api/rooms/O0I1LL", {}, None, 404),
    (36, "GET", "/\U0001f33b\U0001f33b\U0001f33b\U0001f33b\U0001f33b\U0001f33b", {}, None, 404),
    (36, "GET", "/" + "A" * 5_000, {}, None, 404),
    (36, "GET", "/%00ABCDE", {}, None, 404),
    (36, "GET", "/..%2f..%2fetc%2fpasswd", {}, None, 404),
    (36, "GET", "/api/rooms/../../etc/passwd", {}, None, 404),
    (36, "GET", "/static/../../server/app.py", {}, None, 404),
    (36, "GET", "/static/0123456789abcdef/..%2f..%2fpyproject.toml", {}, None, 404),
    (36, "GET", "/%ff%fe%fd%fc%fb%fa", {}, None, 404),
    (36, "GET", "/portraits/..%2f..%2ffarmer.svg", {}, None, 404),
    (36, "GET", "/portraits/nobody.svg", {}, None, 404),
    (36, "GET", "/portraits/bust.svg?skin=99", {}, None, 404),
    (36, "GET", "/portraits/bust.svg?hair=bald&hair.style=bald", {}, None, 404),
    (36, "GET", "/portraits/bust.svg?script=x", {}, None, 404),
    (36, "GET", "/ＡＢＣＤＥＦ/qr.svg/x", {}, None, 404),
    (37, "GET", "/", {"Host": "evil.example"}, None, 400),
    (37, "GET", "/socket.io/?EIO=4&transport=polling", {"Host": "evil.example"}, None, 400),
    (38, "POST", "/api/rooms", {**JSON, "Origin": "http://evil.example"}, OPEN, 403),
    (38, "POST", "/api/rooms", {**JSON, "Origin": "null"}, OPEN, 403),
    (38, "GET", "/socket.io/?EIO=4&transport=websocket", {"Origin": "http://evil.example"}, None, 403),
    (39, "POST", "/api/rooms", {**JSON, "Content-Type": "text/plain"}, json.dumps(OPEN), 403),
    (39, "POST", "/api/rooms", {**JSON, "Content-Type": FORM}, "scenario=ideal-city", 403),
    (40, "GET", f"/api/rooms/{CODE}/seats", {}, None, 405),
    (40, "PUT", "/api/rooms", JSON, OPEN, 405),
    (40, "DELETE", f"/api/rooms/{CODE}", JSON, None, 405),
    (40, "TRACE", "/", {}, None, 405),
    (40, "POST", "/studio", JSON, {}, 405),
    (41, "GET", "/socket.io/?EIO=4&transport=polling&j=0", {}, None, 400),
    (42, "POST", "/api/rooms", {**JSON, "Content-Length": "10737418240"}, None, 413),
    (42, "POST", "/api/rooms", {**JSON, "Content-Length": "-5"}, None, 400),
    (42, "POST", "/api/rooms", JSON, {"scenario": "x" * 70_000}, 413),
    (43, "POST", "/api/rooms", {**JSON, "Content-Type": "multipart/form-data; boundary=x"}, "--x\r\n" * 1_000, 403),
    (45, "GET", f"/{CODE}/minutes.html", {}, None, 404),
    (45, "GET", f"/{CODE}/history", {"Authorization": "Bearer old"}, None, 404),
    (45, "GET", f"/{CODE}/minutes.exe", {}, None, 404),
    # the shape of what is sent
    (10, "POST", "/api/rooms", JSON, '{"scenario": NaN}', 400),
    (10, "POST", "/api/rooms", JSON, '{"scenario": 1e999}', 400),
    (11, "POST", "/api/rooms", JSON, '{"scenario": ' + "9" * 5_000 + "}", 400),
    (12, "POST", "/api/rooms", JSON, "[" * 30_000 + "]" * 30_000, 400),
    (13, "POST", "/api/rooms", JSON, "[]", 400),
    (13, "POST", "/api/rooms", JSON, '"ideal-city"', 400),
    (13, "POST", "/api/rooms", JSON, "{", 400),
    (13, "POST", "/api/rooms", JSON, "", 400),
    (13, "POST", "/api/rooms", JSON, b"\xff\xfe", 400),
    (13, "POST", "/api/rooms", JSON, {"scenario": 5}, 400),
    (13, "POST", "/api/rooms", JSON, {**OPEN, "language": "tlh"}, 400),
    (13, "POST", "/api/rooms", JSON, {**OPEN, "sites": ["x"] * 13}, 400),
    (14, "POST", "/api/rooms", JSON, {**OPEN, "senario": "x"}, 400),
    (16, "POST", "/api/rooms", JSON, '{"scenario": "\\ud800"}', 400),
    (18, "POST", "/api/rooms", JSON, {**OPEN, "title": "x" * 200}, 400),
    (45, "POST", "/api/rooms", JSON, {**OPEN, "scenario": "../../etc/passwd"}, 404),
]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "method", "path", "headers", "body", "status"),
    BAD,
    ids=[f"{n}-number {number}" for n, (number, *_) in enumerate(BAD)],
)
def test_bad_input_has_its_status_and_one_sentence(
    serving: Serving, number: int, method: str, path: str, headers: dict[str, str], body: Any, status: int
) -> None:
    room = serving.open_room()
    before = serving.ask("GET", f"/api/rooms/{room.code}").get_json()
    data = json.dumps(body) if isinstance(body, dict | list) else body
    more = {"environ_overrides": {"CONTENT_LENGTH": headers["Content-Length"]}} if "Content-Length" in headers else {}
    kept = {name: value for name, value in headers.items() if name != "Content-Length"}
    asked = {"Accept": "application/json", "Accept-Language": "en", **kept}
    answer = serving.program().open(path, method=method, base_url=URL, headers=asked, data=data, **more)
    assert answer.status_code == status
    said = answer.get_json(silent=True) or {"ok": False, "sentence": answer.text, "refusal": {"code": "page"}}
    assert said["ok"] is False
    assert said["sentence"] and not said["sentence"].startswith("refusal-")
    if status == 405:
        assert answer.headers["Allow"]
    assert serving.ask("GET", f"/api/rooms/{room.code}").get_json() == before
    assert len(serving.rooms.rows()) == 1


@pytest.mark.parametrize("name", ["", "   ", "\u202e\u200f", "!!!", "x" * 41, "\u0000"])
def test_a_name_that_is_none_is_refused_with_what_to_do(serving: Serving, name: str) -> None:
    room = serving.open_room()
    answer = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": name})
    assert answer.status_code == 400
    assert answer.get_json()["refusal"]["code"].startswith("name/")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"scenario": NaN}', "command/not_a_number"),
        ('{"scenario": -Infinity}', "command/not_a_number"),
        ('{"scenario": 1e999}', "command/not_a_number"),
        ('{"scenario": ' + "9" * 30 + "}", "command/out_of_range"),
        ('{"scenario": ' + "[" * 9 + "]" * 9 + "}", "command/too_deep"),
        ("[" * 30_000, "command/too_deep"),
        ('{"scenario": "[[[[[[[[[[[[ \\" [[[["}', "scenario/unknown"),
        ('{"scenario": "\\ud800"}', "command/bad_character"),
        ('{"scenario": "x", "colour": 1}', "command/unknown_field"),
        ('{"scenario": ', "command/bad_data"),
    ],
)
def test_what_is_wrong_with_json_is_named(serving: Serving, body: str, code: str) -> None:
    answer = serving.program().post("/api/rooms", base_url=URL, headers=JSON, data=body)
    assert answer.get_json()["refusal"]["code"] == code


WHO: list[dict[str, Any]] = [
    {}, {"name": "A", "names": ["B"]}, {"names": []}, {"names": ["x"] * 30}, {"name": 5}, {"name": "A", "site": "p9"}
]  # fmt: skip


@pytest.mark.parametrize("body", WHO)
def test_who_comes_in_says_one_name_or_several(serving: Serving, body: dict[str, Any]) -> None:
    room = serving.open_room()
    assert serving.ask("POST", f"/api/rooms/{room.code}/seats", body=body).status_code == 400


def test_a_double_press_opens_one_room(serving: Serving) -> None:
    first, second = (
        serving.ask("POST", "/api/rooms", key=KEY, body={**OPEN, "id": "abc"}).get_json() for _ in range(2)
    )
    assert first == second
    assert len(serving.rooms.rows()) == 1
    serving.ask("POST", "/api/rooms", key=KEY, body={**OPEN, "id": "def"})
    assert len(serving.rooms.rows()) == 2


def test_an_ended_room_answers_as_if_it_had_never_been(serving: Serving) -> None:
    room = serving.open_room()
    serving.end(room)
    ended = serving.ask("GET", f"/api/rooms/{room.code}")
    never = serving.ask("GET", f"/api/rooms/{CODE}")
    assert (ended.status_code, ended.data, dict(ended.headers)) == (404, never.data, dict(never.headers))
    pages = [serving.ask("GET", f"/{code}", headers={"Accept": "text/html"}) for code in (room.code, CODE)]
    assert pages[0].text.replace(room.code, CODE) == pages[1].text
    assert serving.ask("GET", f"/api/rooms/{room.code}", key=room.desk_key).get_json()["ended"] is True


def test_an_address_to_go_to_next_is_never_followed(serving: Serving) -> None:
    answer = serving.ask("GET", f"/sign-in/{serving.link_token}?next=//evil.example")
    assert answer.headers["Location"] == "/studio"


def test_a_fault_has_a_number_and_no_traceback(serving: Serving, caplog: pytest.LogCaptureFixture) -> None:
    room = serving.open_room()
    serving.rooms.take_seat = None  # type: ignore[assignment,method-assign]
    answer = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"})
    said = answer.get_json()
    assert (answer.status_code, said["refusal"]["code"]) == (500, "room/fault")
    assert said["refusal"]["incident"] in caplog.text
    assert "Traceback" not in answer.text
    assert "TypeError" not in answer.text
