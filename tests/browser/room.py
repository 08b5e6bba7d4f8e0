"""A room opened over HTTP, and people in it who have no browser: they only speak the wire."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

import socketio

from tests.browser.visitor import KEY, Server

SITES = ["Foyer rural", "En ligne"]


def post(server: Server, path: str, body: dict[str, Any], key: str = "") -> dict[str, Any]:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
    asked = urllib.request.Request(server.url + path, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(asked) as answer:
        said: dict[str, Any] = json.load(answer)
    return said


class Wired:
    """Somebody at the wire."""

    def __init__(self, server: Server, code: str, key: str) -> None:
        self._count = 0
        self.socket = socketio.Client(reconnection=False)
        self.socket.connect(server.url, auth={"code": code, "key": key}, namespaces=["/room"], transports=["websocket"])

    def do(self, name: str, **data: Any) -> dict[str, Any]:
        self._count += 1
        said: dict[str, Any] = self.socket.call(
            "do", {"id": f"id{self._count}", "name": name, "with": data}, namespace="/room"
        )
        return said


class Room:
    def __init__(self, server: Server, scenario: str = "ideal-city") -> None:
        opened = post(server, "/api/rooms", {"scenario": scenario, "language": "fr", "sites": SITES}, KEY)
        self.server, self.code = server, opened["code"]
        self.desk_key, self.screen_key = opened["keys"]["desk"], opened["keys"]["screen"]
        self.desk_link, self.screen_link = opened["links"]["desk"], opened["links"]["screen"]
        self._wired: list[Wired] = []

    def seat(self, *names: str, site: str = "p1") -> tuple[str, str]:
        """(seat, key) of who came in."""
        seated = post(self.server, f"/api/rooms/{self.code}/seats", {"names": list(names), "site": site})
        return seated["seat"], seated["key"]

    def wire(self, key: str) -> Wired:
        wired = Wired(self.server, self.code, key)
        self._wired.append(wired)
        return wired

    def player(self, name: str) -> Wired:
        return self.wire(self.seat(name)[1])

    def leave(self) -> None:
        for one in self._wired:
            one.socket.disconnect()
