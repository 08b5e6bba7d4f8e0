"""Killed servers and broken lines: what was acknowledged is there, what was sent is answered, all see the same."""

from __future__ import annotations

import random

import pytest

from tests.faults.crowd import Crowd, in_time, now_ms, percentile
from tests.live.serving import Server

KILLS = 25
CUTS = 12
BACK_AFTER_A_KILL_MS = 2_000
BACK_AFTER_A_LOST_LINE_MS = 500


@pytest.mark.timeout(240)
def test_a_server_killed_25_times_loses_nothing_and_everybody_is_back_in_time(server: Server) -> None:
    chance = random.Random(5)
    waits: list[float] = []
    with Crowd(server) as crowd:
        for _ in range(KILLS):
            crowd.answered(chance.randint(3, 40))
            killed = now_ms()
            server.kill()
            server.start()
            answers = now_ms()
            waits += [back - answers for back in crowd.await_all_up(killed)]
        crowd.finish()
        assert {kind: wrong for kind, wrong in crowd.losses().items() if wrong} == {}
    assert percentile(waits, 0.95) <= in_time(BACK_AFTER_A_KILL_MS)


def test_a_line_that_breaks_is_back_before_one_has_noticed(server: Server) -> None:
    waits: list[float] = []
    with Crowd(server) as crowd:
        for _ in range(CUTS):
            crowd.answered(8)
            cut = now_ms()
            crowd.say("cut")
            waits += [back - cut for back in crowd.await_all_up(cut)]
        crowd.finish()
        assert {kind: wrong for kind, wrong in crowd.losses().items() if wrong} == {}
    assert percentile(waits, 0.95) <= in_time(BACK_AFTER_A_LOST_LINE_MS)


def test_a_restart_for_an_upgrade_is_a_blink(server: Server) -> None:
    with Crowd(server) as crowd:
        for _ in range(3):
            crowd.answered(20)
            stopped = now_ms()
            server.stop()
            server.start()
            answers = now_ms()
            assert max(back - answers for back in crowd.await_all_up(stopped)) <= in_time(BACK_AFTER_A_KILL_MS)
        crowd.finish()
        assert {kind: wrong for kind, wrong in crowd.losses().items() if wrong} == {}
