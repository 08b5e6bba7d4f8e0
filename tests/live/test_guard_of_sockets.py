"""What stands before the sockets of the whole server: strangers, old protocols and scripts are turned away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from server.app import create_app
from server.settings import Settings

URL = "http://127.0.0.1:8000"
SOCKET = "/socket.io/?EIO=4&transport=polling"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    data = tmp_path_factory.mktemp("data")
    app = create_app(Settings(data=Path(data), public_url=URL, async_mode="threading"))
    yield Client(app.wsgi)
    app.rooms.journal.close()


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (SOCKET, {}, 200),
        (SOCKET, {"Origin": URL}, 200),
        (SOCKET, {"Host": "evil.example"}, 400),
        (SOCKET, {"Host": "evil.example", "Origin": "http://evil.example"}, 400),
        (SOCKET, {"Origin": "http://evil.example"}, 403),
        (SOCKET, {"Origin": "null"}, 403),
        (SOCKET, {"X-Forwarded-Host": "evil.example", "Origin": "http://evil.example"}, 403),
        (f"{SOCKET}&sid=nosuch", {}, 400),
        ("/socket.io/?EIO=3&transport=polling", {}, 400),
        ("/socket.io/?EIO=4&transport=x", {}, 400),
        (f"{SOCKET}&j=0", {}, 400),
        (f"{SOCKET}&key=secret", {}, 400),
    ],
)
def test_a_socket_opens_for_our_own_pages_and_programs_alone(
    client: Client, path: str, headers: dict[str, str], status: int
) -> None:
    assert client.get(path, base_url=URL, headers=headers).status_code == status
