"""Whose seat it is: one window at a time, and somebody who was shown out is out."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from socketio.exceptions import ConnectionError as NotLetIn

from tests.live.browser import Browser, refusal_of, until
from tests.live.conftest import Table
from tests.live.serving import ROOT

BRICK = {"x": 1, "y": 7, "colour": "lake"}
SITTER = """
import sys
from tests.live.browser import Browser
url, code, key = sys.argv[1:]
browser = Browser(url, code, key).connect()
print("here", flush=True)
while True:
    browser.sync()
    browser.client.sleep(1)
"""


def test_a_seat_in_a_second_window_goes_on_there_and_the_first_is_told(table: Table) -> None:
    first = table.player()
    second = table.browser(table.seats[0].key)
    until(lambda: not first.connected, "the first window's end")
    assert ("drop", {"of": "room", "why": "seat/elsewhere"}) in first.heard
    assert second.do("place_brick", BRICK)["ok"]


def test_whoever_is_shown_out_is_cut_off_at_once_and_does_not_come_back(table: Table) -> None:
    player = table.player()
    assert table.desk.do("remove_seat", {"seat": table.seats[0].seat})["ok"]
    until(lambda: not player.connected, "the end of the line")
    stranger = Browser(table.server.url, table.room.code, table.seats[0].key)
    with pytest.raises(NotLetIn):
        stranger.connect()
    assert stranger.refused["code"] == "seat/gone"
    said = table.server.ask("POST", f"/api/rooms/{table.room.code}/return", {"words": table.seats[0].words})
    assert said["ok"] is False


def test_what_was_on_its_way_when_its_seat_was_removed_does_nothing(table: Table) -> None:
    player = table.player()
    for n in range(30):
        player.send("place_brick", {"x": n % 12, "y": 6 + n // 12, "colour": "rose"})
        if n == 10:
            table.desk.send("remove_seat", {"seat": table.seats[0].seat})
    until(lambda: not player.connected, "the end of the line")
    history = table.server.ask("GET", f"/{table.room.code}/history", key=table.room.desk)
    told = [one["layers"].get("room", {}) for one in history["patches"]]
    removed = next(n for n, one in enumerate(told) if "left" in one.get("seats", {}).get(table.seats[0].seat, {}))
    assert not [one for one in told[removed:] if "city" in one]


def test_three_words_bring_the_seat_to_another_device_and_end_the_first(table: Table) -> None:
    first = table.player()
    said = table.server.ask("POST", f"/api/rooms/{table.room.code}/return", {"words": table.seats[0].words})
    assert said["seat"] == table.seats[0].seat
    until(lambda: not first.connected, "the first device's end")
    assert table.browser(said["key"]).do("place_brick", BRICK)["ok"]


def test_a_refused_command_of_a_full_room_names_the_limit(table: Table) -> None:
    table.desk.do("lock_room", {"locked": True})
    said = table.server.ask("POST", f"/api/rooms/{table.room.code}/seats", {"name": "Late"})
    assert refusal_of(said) == "room/locked"


def test_here_away_and_gone_are_told_to_the_desk_by_when_somebody_was_last_heard(table: Table) -> None:
    seat = table.server.take_seat(table.room, "Ada")
    presence = lambda: table.desk.layers["presence"]["seats"].get(seat.seat)  # noqa: E731
    with a_child_at(table, seat.key) as child:
        until(lambda: presence() == "here", "here")
        child.send_signal(signal.SIGSTOP)  # a phone in a pocket: the line stays open, nothing comes
        until(lambda: presence() == "away", "away", 15)
        child.send_signal(signal.SIGCONT)
        until(lambda: presence() == "here", "here again", 15)
        child.send_signal(signal.SIGSTOP)
        until(lambda: presence() == "gone", "gone", 30)
    assert seat.seat in table.desk.room["seats"], "a seat is kept however long its player is away"


@contextmanager
def a_child_at(table: Table, key: str) -> Iterator[subprocess.Popen[bytes]]:
    """A browser in a process of its own, which can be frozen."""
    command = [sys.executable, "-c", SITTER, table.server.url, table.room.code, key]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert child.stdout
        assert child.stdout.readline() == b"here\n"
        yield child
    finally:
        child.kill()
        child.wait()


def test_a_hall_of_three_hundred_reads_the_same_room(table: Table) -> None:
    """One process holds them all: what is tried is the server."""
    from tests.live.packets import RawLine

    lines = [RawLine(table.server.url) for _ in range(300)]
    for n, line in enumerate(lines):
        line.enter(table.room.code, table.room.screen if n % 2 else table.server.take_seat(table.room, f"P{n}").key)
    table.desk.do("say_to_all", {"text": "Welcome"})
    for line in lines:
        assert said_in(line) == "Welcome"
        line.socket.close()


def said_in(line: object) -> str:
    while True:
        packet = line.hear()  # type: ignore[attr-defined]
        assert packet, "the line was closed"
        patch = json.loads(packet.split(",", 1)[1])[1]["layers"]["room"]["patch"] if '"patch"' in packet else {}
        if "said" in patch:
            return str(patch["said"]["text"])
