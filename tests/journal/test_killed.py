"""What was acknowledged is never lost, at whatever instant the server is killed."""

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.journal.running import heard, running

KILLS = 10


@pytest.mark.slow
def test_killed_ten_times_in_the_middle_of_commits_it_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "tutti.db"
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    acknowledged: set[tuple[str, int]] = set()
    for kill in range(KILLS):
        with running("act_until_killed", "eventlet", path) as program:
            assert program.stdout
            first = program.stdout.readline()
            time.sleep(chance.uniform(0.01, 0.4))
            program.kill()
            told = program.stdout.read()
        acknowledged |= {(one["room"], one["seq"]) for one in heard(first + told)}
        lost = acknowledged - kept(path)
        assert not lost, f"seed {seed}, kill {kill}: lost {len(lost)} of {len(acknowledged)}: {sorted(lost)[:5]}"
    assert len(acknowledged) > KILLS * 20
    assert_whole(path)


def kept(path: Path) -> set[tuple[str, int]]:
    with closing(sqlite3.connect(path)) as database:
        return set(database.execute("select room, seq from event"))


def assert_whole(path: Path) -> None:
    """No damage, and every room numbered from 1 without a hole."""
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        for count, least, most in database.execute("select count(*), min(seq), max(seq) from event group by room"):
            assert (least, most) == (1, count)
