"""The pages: what their heads allow, and that a code finds its room however it is typed."""

from __future__ import annotations

import re
from typing import Any

import pytest

from server.library.portrait import Portrait, draw_portrait
from server.web.codes import read_code
from server.web.pages import open_kinds
from tests.web.serving import URL, Serving

SETTINGS = {"skin": 1, "hair": {"style": "braids"}, "accessories": ["wheat", "tag"], "colour": "meadow"}
FACE = "?skin=1&hair.style=braids&accessories=wheat&accessories=tag&colour=meadow"
PAGE = {"Accept": "text/html", "Accept-Language": "en"}


def test_the_policy_allows_our_files_our_socket_and_nothing_else(serving: Serving) -> None:
    page = serving.ask("GET", "/", headers=PAGE)
    policy = page.headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "connect-src 'self' ws://192.168.1.20:8000;" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in policy
    assert page.text.count("<script") == page.text.count('<script type="module" src=') == 1
    assert "style=" not in page.text


def test_an_encrypted_page_speaks_to_an_encrypted_socket(serving: Serving) -> None:
    serving.start(public_url="https://tutti.example.org")
    page = serving.ask("GET", "/", base_url="https://tutti.example.org")
    assert "connect-src 'self' wss://tutti.example.org;" in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path",
    ["/", "/studio", "/ABCDEF", "/nothing/here", "/api/rooms/ABCDEF", "/healthz", "/ABCDEF/qr.svg", "/static/x/y"],
)
def test_every_answer_tells_the_browser_to_keep_to_itself(serving: Serving, path: str) -> None:
    headers = serving.ask("GET", path, headers=PAGE).headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Cache-Control" in headers


@pytest.mark.parametrize("typed", ["mauz34", " MAUZ34 ", "mau z34", "MAU-Z34", "mau‑z—34", "m.a_u.z34", "ＭＡＵＺ３４"])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "MAUZ34"


@pytest.mark.parametrize(
    "typed",
    ["", "ABCDE", "ABCDEFG", "ABCDE0", "ABCDEO", "ABCDE1", "ABCDEI", "ABCDEL", "ABCDE\0", "ÀBCDEF", "A" * 5000],
)
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_an_address_typed_by_hand_leads_to_the_room_s_own(serving: Serving) -> None:
    room = serving.open_room()
    for part in ("", "/desk", "/screen"):
        answer = serving.ask("GET", f"/{room.code.lower()}{part}", headers=PAGE)
        assert (answer.status_code, answer.headers["Location"]) == (302, f"/{room.code}{part}")
        assert serving.ask("GET", f"/{room.code}{part}", headers=PAGE).status_code == 200


def test_a_page_of_an_open_room_names_its_modules_and_its_code(serving: Serving) -> None:
    room = serving.open_room()
    text = serving.ask("GET", f"/{room.code}/desk", headers=PAGE).text
    assert f'data-code="{room.code}"' in text
    assert '<script type="module" src="/static/0123456789abcdef/desk/main.js">' in text
    assert "Chrome 89, Firefox 108, Safari 16.4" in text
    assert "<noscript>" in text


def room_with(*groups: str) -> dict[str, dict[str, Any]]:
    """The box is open beside the circle of groups, in which each group is at a step of its own."""
    runs = {"r1": {"kind": "ideas_box"}, "r2": {"kind": "groups"}}
    room = {
        "now": {"run": "r2"},
        "beside": {"r1": True},
        "runs": runs,
        "groups": {f"g{n}": {} for n in range(len(groups))},
    }
    apart = {
        f"group:g{n}": {"now": {"run": f"g{n}_r1"}, "runs": {f"g{n}_r1": {"kind": kind}}}
        for n, kind in enumerate(groups)
    }
    return {"room": room, **apart}


@pytest.mark.parametrize(
    ("layers", "kinds"),
    [
        ({"room": {}}, ()),
        (room_with(), ("groups", "ideas_box")),
        (room_with("vote", "ideas", "ideas"), ("groups", "ideas_box", "ideas")),
        ({**room_with("vote"), "group:g0": {}}, ("groups", "ideas_box")),
    ],
)
def test_a_page_brings_along_what_is_open_in_the_room_and_what_most_groups_do(
    layers: dict[str, dict[str, Any]], kinds: tuple[str, ...]
) -> None:
    assert open_kinds(layers) == kinds


def test_the_words_and_the_sheet_of_the_step_that_runs_come_with_the_page(serving: Serving) -> None:
    room = serving.open_room()
    head = serving.ask("GET", f"/{room.code}", headers=PAGE).text
    assert "styles/derole.css" not in head
    serving.do(room, "next_step")
    head = serving.ask("GET", f"/{room.code}", headers=PAGE).text
    assert "styles/derole.css" in head and "words/en/derole.ftl" in head


def test_a_code_that_opens_nothing_gets_a_page_that_says_so(serving: Serving) -> None:
    page = serving.ask("GET", "/ABCDEF", headers=PAGE)
    assert page.status_code == 404
    assert "<h1>No open room with this code." in page.text
    assert 'data-refusal="room/unknown"' in page.text
    assert serving.ask("GET", "/nonsense", headers=PAGE).status_code == 404


@pytest.mark.parametrize(("wanted", "language"), [("fr-CH, en;q=0.5", "fr"), ("en-GB", "en"), ("de", "fr"), ("", "fr")])
def test_the_visitor_is_spoken_to_in_their_language(serving: Serving, wanted: str, language: str) -> None:
    page = serving.ask("GET", "/", headers={"Accept": "text/html", "Accept-Language": wanted})
    assert f'<html lang="{language}">' in page.text


XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}"


def test_what_people_write_comes_back_as_text(serving: Serving) -> None:
    room = serving.open_room(title=XSS[:40])
    serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "<b>Inès</b>"})
    for path in (f"/{room.code}", "/studio", f"/{XSS}", f"/sign-in/{XSS}"):
        text = serving.ask("GET", path, headers=PAGE).text
        assert "alert(1)" not in text
        assert "49" not in re.sub(r"[\w+/=-]{20,}", "", text)
    looked = serving.ask("GET", f"/api/rooms/{room.code}")
    assert looked.mimetype == "application/json"
    assert looked.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_files_come_in_the_smallest_form_the_browser_reads(serving: Serving) -> None:
    path = "/static/0123456789abcdef/play/main.js"
    for accepted, coding, content in (
        ("gzip, br", "br", b"brot"),
        ("gzip", "gzip", b"gzips"),
        ("", None, b"let a = 1"),
    ):
        answer = serving.ask("GET", path, headers={"Accept-Encoding": accepted})
        assert (answer.headers.get("Content-Encoding"), answer.data) == (coding, content)
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert answer.headers["Content-Type"].startswith("text/javascript")
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", ["play/other.js", "../pyproject.toml", "play/main.js.gz", "", "manifest.json"])
def test_a_file_that_is_not_listed_does_not_exist(serving: Serving, path: str) -> None:
    assert serving.ask("GET", f"/static/0123456789abcdef/{path}").status_code == 404
    assert serving.ask("GET", f"/static/fedcba9876543210/{path}").status_code == 404


def test_the_qr_code_says_the_address_and_asks_no_room(serving: Serving) -> None:
    picture = serving.ask("GET", "/ABCDEF/qr.svg")
    assert picture.mimetype == "image/svg+xml"
    assert picture.text.startswith("<svg") and "viewBox" in picture.text and "width=" not in picture.text[:120]
    again = serving.ask("GET", "/ABCDEF/qr.svg", headers={"If-None-Match": picture.headers["ETag"]})
    assert again.status_code == 304
    assert serving.ask("GET", "/nonsense/qr.svg").status_code == 404


def test_a_face_is_drawn_once_and_kept(serving: Serving) -> None:
    bust, card = (serving.ask("GET", f"/portraits/{crop}.svg{FACE}") for crop in ("bust", "card"))
    assert bust.data != card.data
    assert bust.text.startswith("<svg")
    kept = serving.ask("GET", f"/portraits/bust.svg{FACE}", headers={"If-None-Match": bust.headers["ETag"]})
    assert kept.status_code == 304


def test_a_face_s_address_says_all_that_is_in_it_and_is_kept_for_good(serving: Serving) -> None:
    face = serving.ask("GET", f"/portraits/card.svg{FACE}")
    assert "immutable" in face.headers["Cache-Control"]
    assert face.text == draw_portrait(Portrait.model_validate(SETTINGS))


def test_an_address_with_a_slash_too_many_is_none_of_ours(serving: Serving) -> None:
    assert serving.ask("GET", "//evil.example/%2e%2e", base_url=URL).status_code in (404, 308)
