"""Keys handed out while a room is open: screens of sites and groups, relays."""

from __future__ import annotations

from typing import Any

import pytest

from server.rooms.registry import Opened
from tests.web.serving import KEY, URL, Serving


@pytest.fixture
def room(serving: Serving) -> Opened:
    return serving.open_room(sites=["Foyer rural", "Mairie"])


def ask(serving: Serving, room: Opened, key: str, **body: str) -> Any:
    return serving.ask("POST", f"/api/rooms/{room.code}/keys", key=key, body=body)


def you(serving: Serving, room: Opened, key: str) -> Any:
    return serving.ask("GET", f"/api/rooms/{room.code}", key=key).get_json().get("you")


def test_the_desk_gets_a_sites_screen_with_its_key_in_the_fragment(serving: Serving, room: Opened) -> None:
    answer = ask(serving, room, room.desk_key, kind="screen", site="p2")
    said = answer.get_json()
    assert answer.status_code == 201
    assert said["links"]["screen"] == f"{URL}/{room.code}/screen#key={said['key']}&of=site:p2"
    assert "qr" not in said
    assert you(serving, room, said["key"]) == {"kind": "screen", "site": "p2"}


def test_a_relays_link_leads_to_the_desk_and_is_a_square_to_aim_at_too(serving: Serving, room: Opened) -> None:
    said = ask(serving, room, room.desk_key, kind="relay", site="p1").get_json()
    assert said["links"]["relay"] == f"{URL}/{room.code}/desk#key={said['key']}&of=site:p1"
    assert said["qr"].startswith("<svg") and said["key"] not in said["qr"]
    assert you(serving, room, said["key"]) == {"kind": "relay", "site": "p1"}


def test_a_relay_hands_out_what_the_desk_may_but_no_desk(serving: Serving, room: Opened) -> None:
    relay = ask(serving, room, room.desk_key, kind="relay", site="p1").get_json()["key"]
    assert ask(serving, room, relay, kind="screen", site="p1").status_code == 201
    assert ask(serving, room, relay, kind="relay", site="p2").status_code == 201
    seat = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()
    assert serving.ask("POST", f"/api/rooms/{room.code}/seats/s1/words", key=relay, body={}).status_code == 200
    assert seat["seat"] == "s1"
    for key in (relay, room.desk_key):
        assert ask(serving, room, key, kind="desk").status_code == 401
    assert ask(serving, room, KEY, kind="desk").status_code == 201


def test_players_screens_and_strangers_get_no_key(serving: Serving, room: Opened) -> None:
    seat = serving.ask("POST", f"/api/rooms/{room.code}/seats", body={"name": "Inès"}).get_json()["key"]
    for key, status in ((seat, 403), (room.screen_key, 403), ("", 401), ("a-key-of-another-room", 401)):
        answer = ask(serving, room, key, kind="relay", site="p1")
        assert (answer.status_code, "key" in answer.get_json()) == (status, False)


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "relay"}, {"kind": "relay", "site": "p9"}, {"kind": "screen", "group": "g1"}, {"kind": "seat"},
        {"kind": "screen", "site": "p1", "group": "g1"}, {"kind": "screen", "place": "p1"},
        {"kind": "screen", "site": 1},
    ],
)  # fmt: skip
def test_a_key_for_what_is_not_there_is_refused(serving: Serving, room: Opened, body: dict[str, str]) -> None:
    answer = ask(serving, room, room.desk_key, **body)
    assert answer.status_code == 400
    assert answer.get_json()["refusal"]["code"] in ("command/bad_data", "command/unknown_field")
