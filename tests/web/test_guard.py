"""Whose address we answer to, which pages may speak to us, how much."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

import pytest
from werkzeug.test import Client, TestResponse

from server.settings import Settings
from server.web.guard import guarded
from tests.web.serving import HOST, URL, Serving

SOCKET = "/socket.io/?EIO=4&transport=polling"


def reached(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """What stands behind the guard: says who it thinks was asked, by whom."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['wsgi.url_scheme']} {environ['HTTP_HOST']} {environ.get('REMOTE_ADDR')}".encode()]


def ask(path: str = "/", method: str = "GET", settings: Settings | None = None, **more: Any) -> TestResponse:
    settings = settings or Settings(public_url=URL)
    headers = {"Host": HOST, **more.pop("headers", {})}
    return Client(guarded(reached, settings)).open(path, method=method, headers=headers, **more)


@pytest.mark.parametrize("host", [HOST, "localhost:8000", "127.0.0.1:8000", "LOCALHOST:8000", "[::1]:8000"])
def test_we_answer_under_our_own_names(host: str) -> None:
    assert ask(headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("path", ["/", SOCKET, "/healthz"])
@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{8000}", "", "localhost:9", f"{HOST}.evil.example", "a@b"]
)
def test_under_any_other_name_there_is_nothing(path: str, host: str) -> None:
    assert ask(path, headers={"Host": host}).status_code == 400


def test_the_operator_alone_is_told_which_setting_helps_and_once(caplog: pytest.LogCaptureFixture) -> None:
    client = Client(guarded(reached, Settings(public_url=URL)))
    with caplog.at_level(logging.WARNING):
        answers = [client.get("/", headers={"Host": "evil.example"}) for _ in range(3)]
    assert caplog.text.count("--public-url") == 1
    assert "public" not in answers[0].text


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "", "http://localhost:9", "https://192.168.1.20:8000"]
)
def test_pages_of_others_neither_post_nor_open_sockets(origin: str) -> None:
    assert ask("/api/rooms", "POST", headers={"Origin": origin}).status_code == 403
    assert ask(SOCKET, headers={"Origin": origin}).status_code == 403
    assert ask(SOCKET, "POST", headers={"Origin": origin}).status_code == 403


def test_a_script_of_another_site_that_names_no_origin_is_known_by_what_the_browser_says() -> None:
    assert ask(SOCKET, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert ask("/ABCDEF", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200  # a link from a mail


def test_our_pages_and_programs_may_speak_to_us() -> None:
    assert ask("/api/rooms", "POST", headers={"Origin": URL}).status_code == 200
    assert ask(SOCKET, headers={"Origin": "http://localhost:8000"}).status_code == 200
    assert ask("/api/rooms", "POST").status_code == 200


def test_standard_ports_are_the_same_with_and_without_their_number() -> None:
    settings = Settings(public_url="https://tutti.example.org")
    for host in ("tutti.example.org", "tutti.example.org:443"):
        headers = {"Host": host, "Origin": "https://tutti.example.org"}
        assert ask(SOCKET, settings=settings, headers=headers).status_code == 200


@pytest.mark.parametrize("query", ["key=x", "KEY=x", "a=1&token=", "desk_key=x", "%6bey=x"])
def test_keys_in_addresses_are_refused(query: str) -> None:
    assert ask(f"/ABCDEF/desk?{query}").status_code == 400


@pytest.mark.parametrize("query", ["j=0", "J=", "j"])
def test_no_socket_answers_as_a_script(query: str) -> None:
    assert ask(f"{SOCKET}&{query}").status_code == 400


@pytest.mark.parametrize(
    ("length", "status"), [("10737418240", 413), ("65537", 413), ("65536", 200), ("-1", 400), ("²", 400), ("1e3", 400)]
)
def test_a_body_is_measured_before_it_is_read(length: str, status: int) -> None:
    assert ask("/api/rooms", "POST", environ_overrides={"CONTENT_LENGTH": length}).status_code == status


FORGED = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}


def test_what_a_proxy_would_say_is_ignored_without_a_proxy() -> None:
    answer = ask(headers=FORGED, environ_overrides={"REMOTE_ADDR": "10.0.0.7"})
    assert answer.text == f"http {HOST} 10.0.0.7"


def test_behind_a_proxy_only_its_own_word_is_believed() -> None:
    behind = Settings(public_url="https://tutti.example.org", behind_proxy=1)
    said = {"X-Forwarded-For": "6.6.6.6, 203.0.113.9", "X-Forwarded-Proto": "https", "Host": "tutti.example.org"}
    assert ask(settings=behind, headers=said).text == "https tutti.example.org 203.0.113.9"
    assert ask(settings=behind, headers={**said, "X-Forwarded-Host": "evil.example"}).status_code == 400


def test_a_refusal_has_the_shape_and_the_language_of_every_other(serving: Serving) -> None:
    answer = serving.ask("POST", "/api/rooms", headers={"Origin": "null", "Accept-Language": "fr"}, body={})
    said = answer.get_json()
    assert (said["ok"], said["refusal"]["code"]) == (False, "page/origin")
    assert said["sentence"].startswith("Cela ne vient pas d’une de nos pages.")


def test_the_guard_stands_before_the_pages(serving: Serving) -> None:
    assert serving.ask("GET", "/", base_url="http://evil.example").status_code == 400
    assert serving.ask("GET", "/", base_url=URL).status_code == 200
