"""The same room under eventlet, gevent and threads: what the rest of these tests look at closely, in short."""

from __future__ import annotations

import time

from tests.live.browser import refusal_of, until
from tests.live.conftest import Table
from tests.live.packets import RawLine
from tests.live.serving import Server
from tests.live.test_bells import bring_near, closed


def test_people_build_are_refused_leave_and_come_back_in_every_mode(any_server: Server) -> None:
    table = Table(any_server)
    ada, ben = table.player("Ada"), table.player("Ben")
    assert refusal_of(ada.do("place_brick", {"x": 1, "y": 7, "colour": "lake"})) == "room/not_started"
    table.begin()
    for n in range(10):
        (ada, ben)[n % 2].send("place_brick", {"x": n, "y": 9, "colour": "lake"})
    until(lambda: len(table.desk.room["city"].get("bricks", {})) == 10, "ten bricks")
    until(lambda: ada.room == ben.room == table.desk.room, "equal views")
    with RawLine(any_server.url) as line:
        line.enter(table.room.code, table.room.screen)
        line.do(1, '{"id":"a","name":"place_brick","with":{"x":NaN}}')
        assert line.answer_to(1)["refusal"]["code"] == "command/not_a_number"
    assert table.desk.do("remove_seat", {"seat": table.seats[1].seat})["ok"]
    until(lambda: not ben.connected, "the end of Ben's line")
    any_server.kill()
    any_server.start()
    back = table.browser(table.seats[0].key)
    assert back.room == ada.room | {"seats": back.room["seats"]}
    table.close()


def test_a_bell_rings_on_time_in_every_mode(any_server: Server) -> None:
    table = Table(any_server, "ideal-city")
    table.begin()
    deadline = bring_near(table.desk, 1)
    until(lambda: closed(table.desk), "the bell")
    assert time.time() * 1000 - deadline <= 250
    table.close()
