"""Rehearsals over HTTP: who may, what is shown, what is refused, and which pages may stand in a frame."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from server.library.shelf import HOME, roles_in
from server.rooms.rehearsing.answering import Answering
from tests.web.serving import KEY, Serving

TEXT = """\
title: {fr: Essai}
about: Un essai
languages: [fr]
players: {least: 1, most: 4}
steps:
  - {kind: round, title: Parler, minutes: 20}
  - {kind: derole, title: Encore, minutes: 10, debrief: true}
"""
WISH = {"text": TEXT, "players": 3, "minds": "mixed", "language": "fr"}


class Here:
    """The program that plays, in this process."""

    def __init__(self) -> None:
        self._answering = Answering(roles_in(HOME))

    def ask(self, line: bytes, within_s: float) -> bytes:
        return json.dumps(self._answering.answer(json.loads(line)), separators=(",", ":")).encode()

    def end(self) -> None:
        pass


@pytest.fixture
def serving(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serving]:
    monkeypatch.setattr("server.rooms.rehearsing.runs.spawn", lambda fn, run: fn(run))
    serving.rehearsing.backstage.__init__(Here)  # type: ignore[misc]
    serving.rehearsing.runs.__init__(serving.rooms.ids.token, Here)  # type: ignore[misc]
    yield serving


def said(serving: Serving, method: str, path: str, body: Any = None) -> tuple[int, dict[str, Any]]:
    answer = serving.ask(method, path, key=KEY, body=body)
    return answer.status_code, answer.get_json()


def test_a_step_is_shown_from_the_text_as_it_is_or_from_the_shelf(serving: Serving) -> None:
    wanted = {"text": TEXT, "step": "st2", "place": "screen", "language": "fr"}
    status, shown = said(serving, "POST", "/api/preview", wanted)
    assert (status, set(shown["layers"]["layers"])) == (200, {"room"})
    assert shown["layers"]["layers"]["room"]["doc"]["now"]["step"] == "st2"
    assert said(serving, "POST", "/api/preview", {"scenario": "ideal-city", "step": "st1"})[0] == 200


def test_a_wrong_text_is_refused_with_its_line_and_its_sentence(serving: Serving) -> None:
    for path in ("/api/preview", "/api/rehearsals", "/api/rehearsals/many"):
        status, answer = said(serving, "POST", path, {"text": TEXT.replace("round", "rond"), "language": "fr"})
        assert (status, answer["refusal"]["code"], answer["refusal"]["line"]) == (400, "scenario/problem", 6)
        assert "rond" in answer["sentence"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"text": TEXT, "scenario": "ideal-city"}, "command/bad_data"), ({}, "command/bad_data"),
        ({"scenario": "nobody-s"}, "scenario/unknown"), ({"text": TEXT, "step": "st9"}, "scenario/no_step"),
        ({"text": TEXT, "place": "vault"}, "command/bad_data"), ({"text": TEXT, "seat": "s2"}, "command/unknown_field"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_says_why(serving: Serving, body: dict[str, Any], code: str) -> None:
    assert said(serving, "POST", "/api/preview", body)[1]["refusal"]["code"] == code


def test_a_rehearsal_is_begun_looked_at_hurried_and_stopped(serving: Serving) -> None:
    status, begun = said(serving, "POST", "/api/rehearsals", WISH)
    assert (status, begun["speed"], begun["seats"][0]["mind"]) == (201, 1, "")
    path = f"/api/rehearsals/{begun['id']}"
    assert said(serving, "POST", f"{path}/pace", {"speed": 16}) == (200, {"ok": True, "speed": 16})
    assert said(serving, "POST", f"{path}/pace", {"speed": 1000})[1]["refusal"]["code"] == "command/bad_data"
    assert said(serving, "GET", path)[1]["speed"] == 16
    seat = serving.ask("GET", f"/api/rooms/{begun['code']}", key=begun["seats"][0]["key"]).get_json()
    assert seat["you"] == {"kind": "seat", "seat": "s1"}
    assert said(serving, "DELETE", path)[0] == 200
    assert said(serving, "GET", path)[1]["refusal"]["code"] == "rehearsal/unknown"
    assert serving.ask("GET", f"/api/rooms/{begun['code']}").status_code == 404


def test_who_closed_the_page_finds_what_goes_on_and_what_was_shown(serving: Serving) -> None:
    _, begun = said(serving, "POST", "/api/rehearsals", WISH)
    _, run = said(serving, "POST", "/api/rehearsals/many", {**WISH, "times": 2})
    _, mine = said(serving, "GET", "/api/rehearsals")
    assert [one["id"] for one in mine["going"]] == [begun["id"]]
    assert [(one["id"], one["state"], one["result"]) for one in mine["runs"]] == [(run["id"], "done", None)]


def test_the_studio_does_not_list_it(serving: Serving) -> None:
    _, begun = said(serving, "POST", "/api/rehearsals", WISH)
    assert begun["code"] not in json.dumps(said(serving, "GET", "/api/studio")[1]["rooms"])


def test_many_plays_are_begun_and_told_as_json(serving: Serving) -> None:
    status, begun = said(serving, "POST", "/api/rehearsals/many", {**WISH, "times": 2})
    _, told = said(serving, "GET", f"/api/rehearsals/many/{begun['id']}")
    assert (status, told["state"], told["done"], told["of"]) == (201, "done", 2, 2)
    assert [one["id"] for one in told["result"]["steps"]] == ["st1", "st2"]
    assert said(serving, "DELETE", f"/api/rehearsals/many/{begun['id']}")[0] == 200
    assert said(serving, "GET", "/api/rehearsals/many/none")[0] == 404


@pytest.mark.parametrize(
    "more", [{"players": 0}, {"players": 41}, {"minds": "kind"}, {"times": 0}, {"times": 201}, {"language": "de"}]
)  # fmt: skip
def test_a_rehearsal_has_its_bounds(serving: Serving, more: dict[str, Any]) -> None:
    status, answer = said(serving, "POST", "/api/rehearsals/many", {**WISH, **more})
    assert (status, answer["refusal"]["code"]) == (400, "command/bad_data")


def test_only_a_facilitator_rehearses(serving: Serving) -> None:
    for method, path in (
        ("POST", "/api/preview"), ("POST", "/api/rehearsals"), ("POST", "/api/rehearsals/many"),
        ("GET", "/api/rehearsals/x"), ("DELETE", "/api/rehearsals/x"), ("GET", "/api/rehearsals/many/x"),
    ):  # fmt: skip
        assert serving.ask(method, path, body=WISH if method == "POST" else None).status_code == 401


def policy(serving: Serving, path: str) -> str:
    return serving.ask("GET", path, headers={"Accept": "text/html"}).headers["Content-Security-Policy"]


def test_a_page_of_ours_may_frame_a_preview_and_a_rehearsal_s_places_and_nothing_else(serving: Serving) -> None:
    _, begun = said(serving, "POST", "/api/rehearsals", WISH)
    framed = [f"/studio/preview/{place}" for place in ("play", "desk", "screen")]
    framed += [f"/{begun['code']}{part}" for part in ("", "/desk", "/screen")]
    code = serving.open_room().code
    desk = serving.ask("GET", f"/{begun['code']}/minutes.html", key=begun["keys"]["desk"])
    assert "frame-ancestors 'self'" in desk.headers["Content-Security-Policy"]
    alone = ["/", "/studio", f"/{code}", f"/{code}/desk", f"/{code}/screen"]
    assert {path: "frame-ancestors 'self'" in policy(serving, path) for path in framed + alone} == {
        **dict.fromkeys(framed, True), **dict.fromkeys(alone, False)
    }  # fmt: skip
    assert "frame-src 'self'" in policy(serving, "/studio") and "frame-src 'none'" in policy(serving, f"/{code}")


def test_a_preview_can_ask_for_files_and_for_nothing_else(serving: Serving) -> None:
    told = policy(serving, "/studio/preview/desk")
    assert "connect-src http://192.168.1.20:8000/static/;" in told and "ws:" not in told
    assert serving.ask("GET", "/studio/preview/vault").status_code == 404
    page = serving.ask("GET", "/studio/preview/desk", headers={"Accept": "text/html"}).text
    assert "/desk/preview.js" in page and 'data-place="desk"' in page


def test_a_text_may_be_as_long_as_a_scenario_may(serving: Serving) -> None:
    steps = "".join(f"  - {{kind: round, title: Parler {n}, minutes: 1}}\n" for n in range(90))
    long = f"{TEXT}{steps}# {'x' * 100_000}"
    assert said(serving, "POST", "/api/preview", {"text": long, "step": "st2"})[0] == 200
