"""A database that cannot be written: nobody is told that something was kept, all is said, and it recovers alone."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from tests.live.browser import refusal_of, until
from tests.live.conftest import Table
from tests.live.serving import Server

BRICK = {"x": 1, "y": 9, "colour": "lake"}
PATIENCE_S = 20


@contextmanager
def locked(server: Server) -> Iterator[None]:
    """Another program holds the database."""
    holder = sqlite3.connect(server.data / "tutti.db", isolation_level=None)
    holder.execute("begin exclusive")
    try:
        yield
    finally:
        holder.execute("rollback")
        holder.close()


@contextmanager
def full(server: Server) -> Iterator[None]:
    """No file of the server may grow any more: what it writes fails as on a full disk."""
    files = [path for path in server.data.iterdir() if path.name.startswith("tutti.db")]
    most = min(path.stat().st_size for path in files if path.stat().st_size)
    before = resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (most // 2, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, before)


def is_in_trouble_and_recovers(server: Server, trouble: Iterator[None]) -> None:
    table = Table(server)
    player, other = table.player("Ada"), table.player("Ben")
    table.begin()
    kept = player.do("place_brick", BRICK)["seq"]
    other.sync()
    with trouble:  # type: ignore[attr-defined]
        until(
            lambda: refusal_of(player.do("place_brick", BRICK, id="during")) == "store/unavailable", "the refusal", 20
        )
        assert server.status("/readyz") == 503
        assert server.status("/healthz") == 200
        assert other.sync()["now"], "those who only look are not held up"
        assert other.revs["room"] == kept, "what is not kept is not shown"
    until(lambda: player.do("place_brick", BRICK, id="during").get("ok"), "the store's return", PATIENCE_S)
    until(lambda: server.status("/readyz") == 200, "ready again", PATIENCE_S)
    other.sync()
    assert len(other.room["city"]["bricks"]) == 2, "tried again and again, and counted once"
    table.close()
    server.kill()
    server.start()
    assert len(table.browser(table.room.desk).room["city"]["bricks"]) == 2
    table.close()


def test_a_database_that_another_program_holds(server: Server) -> None:
    is_in_trouble_and_recovers(server, locked(server))  # type: ignore[arg-type]


def test_a_full_disk(server: Server) -> None:
    is_in_trouble_and_recovers(server, full(server))  # type: ignore[arg-type]
